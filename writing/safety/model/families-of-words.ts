import families from './families-of-words.data.json' with { type: 'json' }
import { stemOf } from './stem.ts'

/**
 * The families a word belongs to: `bruises` is a wound, `hospice` belongs to deathbeds. What is
 * learned of one word of a family holds for the others, so that the model need not have seen each.
 */
export function familiesOf(word: string): readonly string[] {
  return FAMILIES_OF.get(word) ?? FAMILIES_OF.get(stemOf(word)) ?? []
}

const FAMILIES_OF = familiesByWord()

function familiesByWord(): ReadonlyMap<string, readonly string[]> {
  const byWord = new Map<string, string[]>()
  for (const [family, words] of Object.entries(families)) {
    const forms = words.split(' ').flatMap((word) => [word, stemOf(word)])
    for (const form of new Set(forms)) byWord.set(form, [...(byWord.get(form) ?? []), family])
  }
  return byWord
}
