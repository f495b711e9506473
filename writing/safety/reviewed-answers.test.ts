import { describe, expect, it } from 'vitest'
import { HELP_LINES, WORLD_DIRECTORY } from './help-lines.ts'
import { reviewedAnswer, reviewedInShort } from './reviewed-answers.ts'
import { CATEGORIES } from './categories.ts'
import { unfitOf } from './unfit-words.ts'

const COUNTRIES = [null, 'XX', ...Object.keys(HELP_LINES)]
const PLACES = Array.from({ length: 15 }, (_, place) => place)
const ALL = CATEGORIES.flatMap((category) =>
  COUNTRIES.flatMap((country) => [
    reviewedAnswer(category, country),
    ...PLACES.map((place) => reviewedInShort(category, country, place)),
  ]),
)

describe('reviewedAnswer', () => {
  it('speaks to nobody, and of no score, sign or love', () => {
    for (const answer of ALL) {
      expect(answer).not.toMatch(
        /\b(?:you|your|score|percent|points|compatib\w*|romance|soulmate)\b/i,
      )
      expect(answer).not.toMatch(/\b(?:Mars|Venus|Moon|Sun|Saturn)\b/)
    }
  })

  it('contains nothing that no reading may contain', () => {
    const sentences = ALL.flatMap((answer) => answer.split(/(?<=\.) /))
    expect(sentences.filter((sentence) => unfitOf(sentence) !== null)).toEqual([])
  })

  it('names the line of the country, and the directory where it has none', () => {
    expect(reviewedAnswer('violence', 'de')).toContain('116 016')
    expect(reviewedAnswer('violence', 'CH')).toContain(WORLD_DIRECTORY)
    expect(reviewedAnswer('self-harm', null)).toContain(WORLD_DIRECTORY)
    expect(reviewedAnswer('minor', 'GB')).toContain('0800 1111')
  })

  it('says it otherwise in a sentence at every place of a package, with the same line', () => {
    const short = PLACES.map((place) => reviewedInShort('violence', 'de', place))
    expect(new Set(short).size).toBe(PLACES.length)
    expect(short.filter((text) => !text.includes('116 016'))).toEqual([])
  })

  it('says whom to call at once wherever somebody may be in danger', () => {
    for (const category of ['self-harm', 'violence', 'minor'] as const) {
      for (const [country, { emergency }] of Object.entries(HELP_LINES)) {
        expect(reviewedAnswer(category, country)).toContain(`can call ${emergency}.`)
        for (const place of PLACES)
          expect(reviewedInShort(category, country, place)).toContain(`in danger ${emergency}.`)
      }
    }
  })
})
