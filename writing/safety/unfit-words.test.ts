import { describe, expect, it } from 'vitest'
import { CARDS } from '../meaning/cards.ts'
import { sentencesOf } from '../sentences.ts'
import { NEAR_MISSES, PLANTED } from './planted.fixture.ts'
import { unfitOf, type Unfit } from './unfit-words.ts'

const SAID: readonly (readonly [Unfit, string])[] = [
  ['advice', 'Iya should leave Jonathan before the winter.'],
  ['advice', 'It is time to separate.'],
  ['advice', 'They would do well to stay together for the children.'],
  ['advice', 'This marriage should end.'],
  ['advice', 'Jonathan must forgive her.'],
  ['excuse', 'He hits because of his Mars in detriment.'],
  ['excuse', 'Her Pluto makes her lie.'],
  ['blame', 'She brought it upon herself.'],
  ['blame', 'He deserves to be punished.'],
  ['fate', 'The two are soulmates.'],
  ['fate', 'A karmic debt binds them.'],
  ['fate', 'Their meeting was written in the stars.'],
  ['fate', 'Destiny brought Iya to London.'],
  ['fate', 'They are made for each other.'],
  ['doom', 'One of them will die young.'],
  ['doom', 'Nadi dosha is harmful for children.'],
  ['doom', 'The texts threaten widowhood.'],
]

/** Sentences that come near and say none of it; the first are from texts of the level we want. */
const FIT: readonly string[] = [
  'None of this is fate.',
  'Nothing here is fated.',
  'He did not fall in love with an accident.',
  'Her Mars faces his Mars, and the two of them start at different moments.',
  'Let him answer first and aloud, because his answer is ready.',
  'One of them should leave the room before the answer is ready.',
  'Iya needs to leave early and Jonathan hates to be late.',
  'The ego dies a small death each time she waits.',
  'They could also discover that a clock has two hands for a purpose.',
  'Bhakoot receives none of its seven points.',
  'Her Saturn asks for patience with slow people.',
  'The Sun stays in Leo for a month.',
  'The eighth house is called the house of death and of inheritances in the old books.',
]

describe('unfitOf', () => {
  it.each(SAID)('finds %s in “%s”', (kind, sentence) => {
    expect(unfitOf(sentence)).toBe(kind)
  })

  it.each(FIT)('lets “%s” stand', (sentence) => {
    expect(unfitOf(sentence)).toBeNull()
  })

  it('finds whatever a careless writer might plant', () => {
    const planted = Object.values(PLANTED).flat()
    expect(planted.length).toBeGreaterThanOrEqual(60)
    expect(planted.filter((sentence) => unfitOf(sentence) === null)).toEqual([])
  })

  it('finds it in the second person, in capitals, and after a clause of its own', () => {
    for (const sentence of Object.values(PLANTED).flat()) {
      expect(unfitOf(sentence.toUpperCase()), `${sentence}`).not.toBeNull()
      expect(unfitOf(`So much is plain: ${sentence}`), `${sentence}`).not.toBeNull()
    }
    expect(unfitOf('You should leave him before the winter.')).toBe('advice')
    expect(unfitOf('Your karmic debt is paid.')).toBe('fate')
  })

  it('lets near misses stand, and every line of the phrasebook', () => {
    expect(NEAR_MISSES.filter((sentence) => unfitOf(sentence) !== null)).toEqual([])
    const lines = Object.values(CARDS).flatMap(({ gloss = '', trait, shadow, ...more }) => [
      gloss,
      trait,
      shadow,
      ...[...more.gifts, ...more.prices, ...more.scenes].flatMap((text) =>
        sentencesOf(text.replaceAll(/[{}<>]/g, '')),
      ),
    ])
    expect(lines.length).toBeGreaterThan(10_000)
    expect(lines.filter((line) => unfitOf(line) !== null)).toEqual([])
  })
})
