import { describe, expect, it } from 'vitest'
import { factOf } from '#astrology/facts.ts'
import type { Told } from '../told.ts'
import { fill } from './fill.ts'
import type { PieceOf } from './pieces.ts'

const rule = { id: 'test.rule', rule: 'made for a test', source: 'none' }

const toldAs = (noun: string, short: string | null = null): Told => {
  const fact = factOf(
    'p1',
    'geneKeys',
  )({
    topic: 'test',
    property: noun,
    value: 1,
    marks: [],
    sentence: `{p1} has ${noun}.`,
    rule,
  })
  const clause = { mains: [noun], nouns: [noun], stated: noun }
  const rest = { weight: 1, howCommon: null, pull: 'even', cards: [], explainedBy: null } as const
  return { id: noun, fact, clause, short, ...rest }
}

/** Every fact by its short name where it has one. */
const pieceOf: PieceOf = (_, told) => ({
  text: told.short ?? told.clause.nouns[0]!,
  uses: null,
  cites: [told.id],
})

const filled = (skeleton: string, f: Told, g: Told) => fill(skeleton, { f, g }, pieceOf, '')?.text

describe('fill', () => {
  it('lets a verb agree with the phrase beside it', () => {
    const skeleton = 'Besides [f.noun] there [g?is|are] [g.noun].'
    const one = toldAs('one light in Yetzirah')
    expect(filled(skeleton, one, toldAs('two lights in Beriah'))).toBe(
      'Besides one light in Yetzirah there are two lights in Beriah.',
    )
    expect(filled(skeleton, one, toldAs('the karakas at 6/8', 'the two Atmakarakas'))).toMatch(
      / are the two/,
    )
    expect(filled(skeleton, one, toldAs('15 gates in common'))).toMatch(/ are 15 gates/)
    expect(filled(skeleton, one, toldAs('1 channel that ends there'))).toMatch(/ is 1 channel/)
    const planets = toldAs("{A's} planets in {B's} seventh house")
    expect(filled('[f.noun] [f?means|mean] [g.noun].', planets, one)).toMatch(/ house mean one/)
  })

  it('sets nothing beside itself', () => {
    const skeleton = '[f.noun] and [g.noun] belong together.'
    const key = toldAs('Gene Key 46 as his IQ', 'Key 46')
    expect(filled(skeleton, key, toldAs('Gene Key 46 as his Relating'))).toBeUndefined()
    expect(filled(skeleton, key, toldAs('Gene Key 4 as his Relating'))).toMatch(/Key 46 and/)
  })
})
