import { describe, expect, it } from 'vitest'
import { planDocuments } from '#core/job-types.ts'
import { factOf } from '#astrology/facts.ts'
import { finishText } from '../finish-text.ts'
import { checkText, type Expectation } from './check-text.ts'

const sun = factOf(
  'p1',
  'western',
)({
  topic: 'sun',
  property: 'sign',
  value: 'Leo',
  sentence: "{p1}'s Sun stands in Leo.",
  marks: [{ body: 'Sun', relation: 'stands', sign: 'Leo' }],
  rule: { id: 'test', rule: 'test', source: 'test' },
})

const EXPECTED: Expectation = {
  document: planDocuments('single_system')[0]!,
  names: { p1: 'Ines' },
  facts: [sun],
  words: 8,
  stop: 'end',
  siblings: [],
}

const GOOD =
  '# Western Astrology: Ines\n\nInes has the Sun in Leo. [[p1.western.sun.sign]] It warms.'

function found(raw: string, expected: Partial<Expectation> = {}) {
  return checkText(finishText(raw), { ...EXPECTED, ...expected }).map(
    ({ check, severity }) => `${check} ${severity}`,
  )
}

describe('checkText', () => {
  it('finds nothing wrong with a good text', () => {
    expect(found(GOOD)).toEqual([])
  })

  it.each([
    ['a refusal', GOOD, { stop: 'refusal' }, ['stop fatal']],
    ['a text cut off by its limit', GOOD, { stop: 'length' }, ['stop fatal']],
    ['a stream that never said why it stopped', GOOD, { stop: null }, ['stop fatal']],
    ['an unfinished last sentence', `${GOOD} And then`, {}, ['structure serious']],
    ['no title', GOOD.replace('# Western Astrology: Ines\n\n', ''), {}, ['structure serious']],
    [
      'far too few words',
      GOOD,
      { words: 400, facts: Array.from({ length: 20 }, () => sun) },
      ['length serious'],
    ],
    ['half too many words', GOOD, { words: 5 }, ['length minor']],
    ['a word to the reader', `${GOOD} It is yours.`, {}, ['person serious']],
    ['a writer who says I', `${GOOD} I find that warm.`, {}, ['person serious']],
    ['a text without the name', GOOD.replaceAll('Ines has', 'She has'), {}, ['names serious']],
    [
      'a citation of no fact',
      `${GOOD} It is so. [[p1.western.sun.colour]]`,
      {},
      ['citation serious'],
    ],
    [
      'a citation of a card that was not given',
      `${GOOD} It glows. [[meaning.western.sun.virgo]]`,
      { meanings: new Set(['western.sun.leo']) },
      ['citation serious'],
    ],
    [
      'no fault in a card that was given',
      `${GOOD} It glows. [[meaning.western.sun.leo]]`,
      { meanings: new Set(['western.sun.leo']) },
      [],
    ],
    [
      'a citation of a fact of another person',
      `${GOOD} So it is. [[p2.western.sun.sign]]`,
      {},
      ['citation serious'],
    ],
    ['no citation at all', GOOD.replace(/\[\[.*\]\]/, ''), {}, ['citation serious']],
    ['a claim no fact makes', GOOD.replace('in Leo', 'in Virgo'), {}, ['claim serious']],
    ['a sentence said twice', `${GOOD} It warms!`, {}, ['repetition serious']],
  ] as const)('finds %s', (_what, raw, expected, findings) => {
    expect(found(raw, expected)).toEqual(findings)
  })

  it('finds a sentence that stands in another text of the package, but not a heading', () => {
    const document = finishText('# T\n\n## It warms\n\nOther words.').document
    const repeated = finishText('# T\n\nIt warms.').document
    expect(found(GOOD, { siblings: [{ id: 'p2.western', document }] })).toEqual([])
    expect(found(GOOD, { siblings: [{ id: 'p2.western', document: repeated }] })).toEqual([
      'repetition serious',
    ])
  })

  it('takes a person called You for a name, and the I of the I Ching for none', () => {
    const raw = '# T\n\nYou has the Sun in Leo. [[p1.western.sun.sign]] So says the I Ching.'
    expect(found(raw, { names: { p1: 'You' } })).toEqual([])
  })
})
