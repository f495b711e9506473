import { useEffect, useState } from 'react'
import { answerOf, api } from '#app/api/call.ts'
import type { Failure } from '#app/api/failure.ts'

/** So long nobody has typed on, in milliseconds. */
const PAUSE_MS = 180
const LEAST_LETTERS = 2

type Found = Awaited<ReturnType<typeof api.findPlaces>>

export type PlacesFound =
  | { readonly state: 'none' }
  | { readonly state: 'looking' }
  | { readonly state: 'found'; readonly places: Found['places']; readonly credit: string }
  | { readonly state: 'failed'; readonly failure: Failure }

/** The places that begin as was typed, once typing pauses. */
export function usePlaces(typed: string): PlacesFound {
  const [found, setFound] = useState<PlacesFound>({ state: 'none' })
  const q = typed.trim()
  useEffect(() => {
    if (q.length < LEAST_LETTERS) return setFound({ state: 'none' })
    let isWanted = true
    const timer = setTimeout(async () => {
      setFound((before) => (before.state === 'found' ? before : { state: 'looking' }))
      const answer = await answerOf(api.findPlaces({ query: { q } }))
      if (!isWanted) return
      setFound(
        answer.ok
          ? { state: 'found', ...answer.value }
          : { state: 'failed', failure: answer.failure },
      )
    }, PAUSE_MS)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [q])
  return found
}
