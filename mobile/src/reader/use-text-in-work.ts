import { useEffect, useRef } from 'react'
import { useFollowing } from '#app/order/live/use-following.ts'
import type { InJob } from './use-document.ts'

interface TextNow {
  readonly status: InJob['document']['text']['status']
  /** What can be read by now; empty while there is nothing. */
  readonly markdown: string
  readonly isAway: boolean
}

/** Follows the text of a document while it is written. `onDone` is called when it is there. */
export function useTextInWork({ job, document }: InJob, onDone: () => void): TextNow {
  const { live } = useFollowing(job.id)
  const now = live.documents.find(({ id }) => id === document.id)
  const status = now?.text.status ?? document.text.status
  const isDone = status === 'done' && !document.isLocked
  useEffect(() => {
    if (isDone) onDone()
    // Once when it is done, whatever is drawn meanwhile.
  }, [isDone])
  const text = live.texts[document.id]?.text
  // What was read stays until the finished text stands there.
  const last = useRef('')
  last.current = text ?? last.current
  return { status, markdown: text ?? last.current, isAway: live.isAway }
}
