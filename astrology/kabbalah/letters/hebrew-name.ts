import { InputError } from '#core/errors.ts'
import type { PersonSubject } from '#core/systems.ts'
import { factOf, type Fact } from '#astrology/facts.ts'
import { letterOf, type Letter } from './letters.ts'
import { RULES } from '../rules.ts'
import { listed } from '../words.ts'

/** Vowel points and accents, and the marks that join or abbreviate; none of them counts. */
const UNCOUNTED = /[\u0591-\u05C7\u05F3\u05F4\s'"’”.-]/u

/**
 * The letters of a name typed in Hebrew, in order; final forms count as their plain ones
 * (mispar hechrechi). `InputError` when there is none, or one that is not Hebrew.
 */
export function hebrewNameLetters(hebrewName: string): readonly Letter[] {
  const glyphs = [...hebrewName.normalize('NFKD')].filter((glyph) => !UNCOUNTED.test(glyph))
  const letters = glyphs.map((glyph) => {
    const letter = letterOf(glyph)
    if (letter === null) {
      throw new InputError(
        'hebrewName',
        `holds ${JSON.stringify(glyph)}, which is not a Hebrew letter`,
        'Type the name in Hebrew letters, or leave it out.',
      )
    }
    return letter
  })
  if (letters.length === 0) {
    throw new InputError(
      'hebrewName',
      'is empty',
      'Type the name in Hebrew letters, or leave it out.',
    )
  }
  return letters
}

/** What gematria says of the Hebrew name a person typed; nothing is guessed from a name in another script. */
export function hebrewNameFacts(hebrewName: string, subject: PersonSubject): Fact[] {
  const letters = hebrewNameLetters(hebrewName)
  const fact = factOf(subject, 'kabbalah')
  const who = `{${subject}}`
  const total = letters.reduce((sum, { value }) => sum + value, 0)
  const [first] = letters
  const body = { topic: 'hebrewName', rule: RULES.gematria }
  return [
    fact({
      ...body,
      property: 'gematria',
      value: total,
      sentence: `The letters of ${who}'s Hebrew name add up to ${total}.`,
      marks: [{ relation: 'gematria', count: total }],
    }),
    fact({
      ...body,
      property: 'letters',
      value: letters.map(({ letter }) => letter),
      marks: letters.map(({ letter }) => ({ relation: 'spells', letter })),
      sentence: `${who}'s Hebrew name is spelled ${listed(letters.map(({ letter, value }) => `${letter} for ${value}`))}.`,
    }),
    fact({
      ...body,
      property: 'root',
      value: digitalRoot(total),
      marks: [{ relation: 'root', count: digitalRoot(total) }],
      sentence: `The number of ${who}'s Hebrew name comes down to ${digitalRoot(total)} when its digits are added until one is left.`,
    }),
    ...(first === undefined
      ? []
      : [
          fact({
            ...body,
            property: 'first',
            value: first.letter,
            marks: [{ relation: 'opens', letter: first.letter }],
            sentence: `${who}'s Hebrew name opens with ${first.letter}, ${first.image}.`,
            rule: RULES.letter,
          }),
        ]),
  ]
}

function digitalRoot(total: number): number {
  return ((total - 1) % 9) + 1
}
