import { useEffect, useRef, useState } from 'react'
import { answerOf, api } from '#app/api/call.ts'
import type { Failure } from '#app/api/failure.ts'
import { openChapter } from '#app/listen/player-store.ts'
import { firstChapter } from './first-chapter.ts'
import { keepPerson } from './keep-person.ts'

/** Who waits so long for a voice is told that none came. */
const LONGEST_MS = 7 * 60_000

export type Voice =
  | { readonly state: 'silent' }
  | { readonly state: 'coming' }
  | { readonly state: 'speaking' }
  | { readonly state: 'failed'; readonly failure: Failure | null }

/** Has a voice say the name and the three hooks: ordered as a reading of a minute, played as soon as it is spoken. */
export function useVoice(): { readonly voice: Voice; readonly speak: () => void } {
  const [voice, setVoice] = useState<Voice>({ state: 'silent' })
  const waiting = useRef<AbortController | null>(null)
  useEffect(() => () => waiting.current?.abort(), [])
  const speak = async () => {
    setVoice({ state: 'coming' })
    const until = new AbortController()
    waiting.current = until
    const timer = setTimeout(() => until.abort(), LONGEST_MS)
    const answer = await answerOf(spoken(until.signal)).finally(() => clearTimeout(timer))
    if (!answer.ok) setVoice({ state: 'failed', failure: answer.failure })
    else setVoice(answer.value ? { state: 'speaking' } : { state: 'failed', failure: null })
  }
  return { voice, speak: () => void speak() }
}

/** Whether it came to be heard. */
async function spoken(signal: AbortSignal): Promise<boolean> {
  const person = await keepPerson('self')
  if (person === null) return false
  const headers = { 'Idempotency-Key': `hook-${person}` }
  const { id } = await api.orderJob({ json: { type: 'hook', people: [person] }, headers })
  const first = await firstChapter(id, signal)
  if (first === null) return false
  await openChapter(first.job, first.chapter.document, true, 'beginning')
  return true
}
