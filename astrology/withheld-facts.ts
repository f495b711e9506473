import type { PartsBody, Rule } from './facts.ts'
import type { Properties, Throughout } from './told-throughout.ts'

/** What holds through a window, what does not, and what hangs on a time of birth that is not known at all. */
export interface Withholding extends Throughout {
  readonly untimed?: Properties
}

/** What an uncertain birth time keeps from being said: a fact for each topic that lacks something, with its reason. */
export function withheldFacts(
  { held, changing, untimed = new Map() }: Withholding,
  { nameOf, rule }: { readonly nameOf: (topic: string) => string; readonly rule: Rule },
): PartsBody[] {
  if (changing.size + untimed.size === 0) return []
  const told = new Set(held.map(({ topic }) => topic))
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
      sentence: `${capital(nameOf(topic))} cannot be told${told.has(topic) ? ' in full' : ''}: ${reason}.`,
      marks: [],
      rule,
    }
  })
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
