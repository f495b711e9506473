import type { Letter, Speakers } from './speakers.ts'

/** Both people, as the subject of what they do; `each of` may stand before it. */
export const BOTH = '{both}'
const BOTH_SLOT = /(of )?\{both\}/g

const OTHER: Readonly<Record<Letter, Letter | null>> = { P: null, A: 'B', B: 'A' }

/** How many sentences ago somebody was last called by name, in this paragraph. */
export type Memory = ReadonlyMap<Letter | 'both', number>

export const NOBODY_NAMED: Memory = new Map()

/** After so many sentences a listener is told the name again. */
const LONG_AGO = 3

/** Somebody, what of an owner stands alone with what is owned left out (`hers is`, `from hers`), and whoever does something. */
const MENTION =
  /\{([PAB])(?:('s)\}(?:(?=$|[.,;:!?”—]| (?:is|are|was|has|have|stands?|in|from|to|at|and|or)\b)()|)|\}(?= (?:<|(?:can|cannot|may|might|will|would|must)\b))()|\})/g

/**
 * A sentence with names turned into pronouns where it is plain who is meant: an owner, or who
 * does what a verb in angles says, named shortly before. Beside another only where the two
 * pronouns tell them apart.
 */
export function withPronouns(
  text: string,
  memory: Memory,
  { areToldApart, canBeThey }: Speakers,
): { readonly text: string; readonly memory: Memory } {
  const named = new Set<Letter | 'both'>()
  const isNear = (who: Letter | 'both') =>
    named.has(who) || (memory.get(who) ?? LONG_AGO) < LONG_AGO
  // Where one pronoun fits both, it means the one who has been spoken of alone.
  const isAlone = (letter: Letter) => {
    const other = OTHER[letter]
    if (other === null) return true
    if (text.includes(`{${other}`)) return false
    return named.has(letter) || !(isNear(other) || isNear('both'))
  }
  const isKnown = (letter: Letter) => isNear(letter) && (areToldApart || isAlone(letter))
  const said = withTwo(text, canBeThey && isNear('both')).replaceAll(
    MENTION,
    (slot, who: Letter, ...[owns, alone, verb]: readonly (string | undefined)[]) => {
      const known = isKnown(who)
      if (!known || (owns === undefined && verb === undefined)) {
        named.add(who)
        return slot
      }
      const side = who === 'P' ? '' : `${who.toLowerCase()}.`
      if (owns === undefined) return `{${side}they}`
      return alone === undefined ? `{${side}their}` : `{${side}theirs}`
    },
  )
  const ofBoth = said.replaceAll(BOTH_SLOT, (_, of = '') => {
    const isPlain = canBeThey && isNear('both')
    named.add('both')
    if (of !== '') return isPlain ? 'of them' : 'of the two'
    return isPlain ? 'they' : 'the two'
  })
  if (named.has('A') && named.has('B')) named.add('both')
  const older = [...memory].map(([who, age]) => [who, age + 1] as const)
  return {
    text: ofBoth,
    memory: new Map([...older, ...[...named].map((who) => [who, 0] as const)]),
  }
}

/** Two names beside each other, with what they both do. */
const PAIR = /(?<!\b[Bb]oth )(?:\{A\} and \{B\}|\{B\} and \{A\})( both\b)?/g

/** A list of two names once in a sentence, and not again while it is plain who they are. */
function withTwo(text: string, isNear: boolean): string {
  let isNamed = isNear
  return text.replaceAll(PAIR, (names, both?: string) => {
    const again = both === undefined ? 'the two' : 'both'
    const said = isNamed ? again : names
    isNamed = true
    return said
  })
}
