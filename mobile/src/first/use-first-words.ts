import { useEffect, useState } from 'react'
import type { Failure } from '#app/api/failure.ts'
import { useLanguage } from '#app/words/use-words.ts'
import { personOf, type FirstPerson } from './first-minute.ts'
import { fetchSound } from '#app/listen/player-store.ts'
import { useFirstMinute } from './first-store.ts'
import { lookAhead } from './kept-before.ts'
import { wordsOf } from './words-ahead.ts'

/** Whoever has not typed for so long is done, as far as anybody can tell. */
const STILL_MS = 700

export interface Telling {
  readonly isAsking: boolean
  readonly failure: Failure | null
  /** True when they were told. */
  readonly ask: () => Promise<boolean>
}

/**
 * The first words of `of`, fetched as soon as they are whole and told when somebody wants them, and with them what
 * else is waited for then.
 */
export function useFirstWords(of: readonly FirstPerson[]): Telling {
  const language = useLanguage()
  const [isAsking, setAsking] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const people = of.flatMap((person) => personOf(person) ?? [])
  const isWhole = people.length === of.length
  const key = isWhole ? JSON.stringify(people) : null
  useEffect(() => {
    if (key === null) return
    const timer = setTimeout(() => {
      void wordsOf(JSON.parse(key) as typeof people, language)
      lookAhead()
      fetchSound()
    }, STILL_MS)
    return () => clearTimeout(timer)
  }, [key, language])
  const ask = async () => {
    if (!isWhole) return false
    setAsking(true)
    setFailure(null)
    const answer = await wordsOf(people, language)
    setAsking(false)
    if (answer.ok) useFirstMinute.getState().tell(answer.value, of)
    else setFailure(answer.failure)
    return answer.ok
  }
  return { isAsking, failure, ask }
}
