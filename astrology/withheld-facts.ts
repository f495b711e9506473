import type { PartsBody, Rule } from './facts.ts'
import type { Throughout } from './told-throughout.ts'

/** What an uncertain birth time keeps from being said: a fact for each topic that lacks something. */
export function withheldFacts(
  { held, changing }: Throughout,
  { nameOf, rule }: { readonly nameOf: (topic: string) => string; readonly rule: Rule },
): PartsBody[] {
  const told = new Set(held.map(({ topic }) => topic))
  return [...changing].map(([topic, properties]) => ({
    topic,
    property: 'withheld',
    value: properties,
    sentence: `${capital(nameOf(topic))} cannot be told${told.has(topic) ? ' in full' : ''}: it changes within the time in which the birth may have happened.`,
    marks: [],
    rule,
  }))
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
