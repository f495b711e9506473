import type { PartsBody } from '#astrology/facts.ts'
import { RULES } from '../rules.ts'

/** Properties by topic. */
export type Properties = ReadonlyMap<string, readonly string[]>

/**
 * What an uncertain birth time keeps from being said, one fact for each topic that lacks
 * something: what `changes` within the window, and what `untimed` births never have.
 */
export function withheldFacts(
  { changing, untimed }: { readonly changing: Properties; readonly untimed: Properties },
  nameOf: (topic: string) => string,
  told: readonly PartsBody[],
): PartsBody[] {
  const inPart = new Set(told.map(({ topic }) => topic))
  return [...new Set([...changing.keys(), ...untimed.keys()])].map((topic) => {
    const changes = changing.get(topic) ?? []
    const reason =
      changes.length > 0
        ? 'it changes within the time in which the birth may have happened'
        : 'it hangs on the time of birth, which is not known'
    return {
      topic,
      property: 'withheld',
      value: [...new Set([...changes, ...(untimed.get(topic) ?? [])])],
      marks: [],
      sentence: `${capital(nameOf(topic))} cannot be told${inPart.has(topic) ? ' in full' : ''}: ${reason}.`,
      rule: RULES.birthTime,
    }
  })
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
