import type { Names } from '#astrology/facts.ts'
import type { Finished } from '../text.ts'
import { calledBy } from '../given-name.ts'
import { spokenName } from '../spoken-name.ts'
import { finding, type Finding } from './finding.ts'

const SECOND_PERSON = /\b(?:you|your|yours|yourself|yourselves|you’re|you'll|you've|you'd)\b/i
/** The `I` of the I Ching and of Adar I is no person's. */
const FIRST_PERSON = /(?<!\bAdar )\bI\b(?! Ching)|\b(?:I’m|I'm|me|my|myself)\b/
/** Words somebody else is quoted as saying are theirs. */
const QUOTED = /“[^”]*”/g

/** A reading speaks of people by name and never to them: no `you`, and no `I` behind the text. */
export function checkPerson(
  { evidence }: Finished,
  { names }: { readonly names: Names },
): readonly Finding[] {
  return evidence.flatMap(({ sentence }) => {
    const spoken = withoutNames(sentence.replaceAll(QUOTED, ''), names)
    const word = (SECOND_PERSON.exec(spoken) ?? FIRST_PERSON.exec(spoken))?.[0]
    if (word === undefined) return []
    const complaint = `"${word}" speaks to or from a person; use the third person and the name.`
    return [finding('person', 'serious', { complaint, sentence })]
  })
}

/** A name may look like any word (You, May, Leo); what it says is not what the word says. */
function withoutNames(sentence: string, { p1, p2 = '' }: Names): string {
  return [p1, p2]
    .flatMap((name) => [name, calledBy(name)])
    .filter((name) => spokenName(name) !== '')
    .toSorted((a, b) => b.length - a.length)
    .reduce((text, name) => text.replaceAll(wholeName(name), '◦'), sentence)
}

export function wholeName(name: string): RegExp {
  const escaped = spokenName(name).replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'gu')
}
