import { useCallback, useEffect, useState } from 'react'
import { useSession } from '#app/stores/session.ts'
import { answerOf, type Answer } from './call.ts'
import type { Failure } from './failure.ts'

/** Where a question to the API stands. */
export type Asked<Value> =
  | { readonly state: 'loading'; readonly again: () => void }
  | { readonly state: 'ready'; readonly value: Value; readonly again: () => void }
  | { readonly state: 'failed'; readonly failure: Failure; readonly again: () => void }

interface Told<Value> {
  readonly key: string
  readonly asked:
    | { readonly state: 'ready'; readonly value: Value }
    | { readonly state: 'failed'; readonly failure: Failure }
}

/**
 * Asks when a screen opens, whenever `what` is another, and for whoever comes after somebody who signed out. `again`
 * asks anew, and what was there stays until the new answer has come.
 */
export function useAsked<Value>(what: string, ask: () => Promise<Value>): Asked<Value> {
  const turn = useSession((session) => session.turn)
  const key = `${turn} ${what}`
  const [told, setTold] = useState<Told<Value> | null>(null)
  const [round, setRound] = useState(0)
  const again = useCallback(() => setRound((before) => before + 1), [])
  useEffect(() => {
    let isWanted = true
    const tell = async () => {
      const answer = await answerOf(ask())
      if (isWanted) setTold({ key, asked: toldOf(answer) })
    }
    void tell()
    return () => {
      isWanted = false
    }
    // The key says what is asked; the function is another with every drawing.
  }, [key, round])
  return told?.key === key ? { ...told.asked, again } : { state: 'loading', again }
}

function toldOf<Value>(answer: Answer<Value>): Told<Value>['asked'] {
  return answer.ok
    ? { state: 'ready', value: answer.value }
    : { state: 'failed', failure: answer.failure }
}
