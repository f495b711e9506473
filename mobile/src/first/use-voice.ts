import { useEffect, useRef, useState } from 'react'
import { answerOf, api } from '#app/api/call.ts'
import type { Failure } from '#app/api/failure.ts'
import { chaptersOf } from '#app/listen/chapters.ts'
import { openChapter } from '#app/listen/player-store.ts'
import { keepPerson } from './keep-person.ts'

/** A free voice is there in a moment; one that speaks for others is looked for now and then. */
const LOOK_MS = 100
const FIRST_LOOKS = 100
const LATER_MS = 2_000
const MOST_LOOKS = 300

export type Voice =
  | { readonly state: 'silent' }
  | { readonly state: 'coming' }
  | { readonly state: 'speaking' }
  | { readonly state: 'failed'; readonly failure: Failure | null }

/** Has a voice say the name and the three hooks: ordered as a reading of a minute, played as soon as it is spoken. */
export function useVoice(): { readonly voice: Voice; readonly speak: () => void } {
  const [voice, setVoice] = useState<Voice>({ state: 'silent' })
  const isThere = useRef(true)
  useEffect(() => {
    isThere.current = true
    return () => {
      isThere.current = false
    }
  }, [])
  const speak = async () => {
    setVoice({ state: 'coming' })
    const answer = await answerOf(spoken(() => isThere.current))
    if (!answer.ok) setVoice({ state: 'failed', failure: answer.failure })
    else setVoice(answer.value ? { state: 'speaking' } : { state: 'failed', failure: null })
  }
  return { voice, speak: () => void speak() }
}

/** Whether it came to be heard. */
async function spoken(isWanted: () => boolean): Promise<boolean> {
  const person = await keepPerson('self')
  if (person === null) return false
  const headers = { 'Idempotency-Key': `hook-${person}` }
  const { id } = await api.orderJob({ json: { type: 'hook', people: [person] }, headers })
  for (let look = 0; look < MOST_LOOKS && isWanted(); look += 1) {
    const job = await api.getJob({ params: { jobId: id } })
    const [chapter] = chaptersOf(job)
    if (chapter) {
      await openChapter(job, chapter.document, true, 'beginning')
      return true
    }
    if (job.documents.every(({ audio }) => audio.status === 'failed')) return false
    await new Promise((resolve) => setTimeout(resolve, look < FIRST_LOOKS ? LOOK_MS : LATER_MS))
  }
  return false
}
