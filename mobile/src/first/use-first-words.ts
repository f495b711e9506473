import { useState } from 'react'
import { answerOf, api } from '#app/api/call.ts'
import type { Failure } from '#app/api/failure.ts'
import { useLanguage } from '#app/words/use-words.ts'
import { personOf, type FirstPerson } from './first-minute.ts'
import { useFirstMinute } from './first-store.ts'

export interface Telling {
  readonly isAsking: boolean
  readonly failure: Failure | null
  /** Asks for the words of one or two; true when they were told. */
  readonly ask: (of: readonly FirstPerson[]) => Promise<boolean>
}

/** The first words, asked for when somebody wants them. Nothing of it is kept anywhere but here. */
export function useFirstWords(): Telling {
  const language = useLanguage()
  const [isAsking, setAsking] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const ask = async (of: readonly FirstPerson[]) => {
    const people = of.flatMap((person) => personOf(person) ?? [])
    if (people.length !== of.length) return false
    setAsking(true)
    setFailure(null)
    const answer = await answerOf(api.tellFirstWords({ json: { people, language } }))
    setAsking(false)
    if (answer.ok) useFirstMinute.getState().tell(answer.value, of)
    else setFailure(answer.failure)
    return answer.ok
  }
  return { isAsking, failure, ask }
}
