import { describe, expect, it } from 'vitest'
import { planDocuments } from '#core/job-types.ts'
import { CHARMAINE, factsOfCouple, MICHAEL } from '../couple.fixture.ts'
import { selectFacts } from '../documents/select-facts.ts'
import { checkClaims, judgeSentences } from './claims.ts'

const facts = factsOfCouple(MICHAEL, CHARMAINE)
const documents = planDocuments('nuclear_v2')

function groundsOf(id: string, names = { p1: 'Michael', p2: 'Charmaine' }) {
  const document = documents.find((each) => each.id === id)!
  const pronouns = { p1: 'he', p2: 'she' } as const
  return { facts: selectFacts(document, facts), names, pronouns, document }
}

const evidenceOf = (...sentences: readonly string[]) =>
  sentences.map((sentence, index) => ({ id: `s${index + 1}`, sentence, facts: [] }))

function flagged(id: string, ...sentences: readonly string[]): (string | null)[] {
  const findings = checkClaims({ evidence: evidenceOf(...sentences) }, groundsOf(id))
  return [...new Set(findings.map(({ sentence }) => sentence))]
}

/** Michael (he): Sun in Virgo, Moon in Leo. Charmaine (she): other signs. */
describe('what a sentence is taken to claim', () => {
  it('goes on about who was named in the sentence before', () => {
    expect(flagged('couple.western', 'Michael is careful.', 'The Moon stands in Leo.')).toEqual([])
    expect(flagged('couple.western', 'Charmaine is careful.', 'The Moon stands in Leo.')).toEqual([
      'The Moon stands in Leo.',
    ])
  })

  it.each([
    'If his Moon were in Taurus he would sleep better.',
    'Had Mars stood in Aries, doors would have suffered.',
    'A person with the Moon in Taurus would have eaten first.',
    'Astrologers read a Moon in Taurus as patience.',
    'A Mars in Aries seldom waits.',
    'She once told him: “My Moon is in Taurus.”',
    'There were four adults at a fork in the path, and two of them had maps.',
  ])('is nothing: %s', (sentence) => {
    expect(flagged('couple.western', sentence)).toEqual([])
  })

  it('is the opposite where it is denied', () => {
    const untrue = 'His Sun is not in Virgo.'
    expect(flagged('p1.western', 'His Sun is not in Leo.', untrue)).toEqual([untrue])
  })

  it.each([
    ['p1.western', 'Venus and the Sun are conjunct.', 'Venus and Mercury are conjunct.'],
    [
      'p1.western',
      'The trine of Moon and Saturn is four degrees wide.',
      'The trine of Moon and Saturn is half a degree wide.',
    ],
    [
      'p1.western',
      'The trine of Moon and Saturn is separating.',
      'The trine of Moon and Saturn is applying.',
    ],
    ['p1.western', 'His Mars is at home where it stands.', 'His Mercury is in its own sign.'],
    [
      'p1.western',
      'It is no accident that his Sun is in Leo.',
      'It is no accident that his Sun is in Virgo.',
    ],
    [
      'p1.western',
      'His Sun is in Leo, where others would have asked for applause.',
      'His Sun is in Virgo, where others would have asked for applause.',
    ],
    [
      'couple.western',
      'Of Charmaine and Michael the former has the Moon in Leo.',
      'Of Charmaine and Michael the latter has the Moon in Leo.',
    ],
    ['p1.western', 'Saturn moves forward.', 'Saturn runs backwards.'],
    [
      'p1.western',
      'Four of his ten planets stand in air.',
      'None of his ten planets stands in air.',
    ],
    ['p1.western', 'Eris opposes his Sun.', 'Saturn trines his Moon.'],
    ['p1.western', 'His Moon is in Shravana.', 'His Moon is in Leo.'],
    [
      'p2.vedic',
      'She lives under Saturn until April 2030.',
      'She lives under Saturn until April 2036.',
    ],
    ['couple.vedic', 'Gana gives them everything.', 'Gana gives them nothing.'],
    [
      'couple.vedic',
      'They reach thirty of thirty-six points.',
      'They reach twenty-two of thirty-six points.',
    ],
    ['p2.humanDesign', 'Her Spleen is undefined.', 'Her Spleen is defined.'],
    [
      'p2.humanDesign',
      'She carries the Right Angle Cross of Eden.',
      'She carries the Left Angle Cross of Uncertainty.',
    ],
    [
      'couple.geneKeys',
      'Key 55 is her Evolution and his Purpose.',
      'Key 55 is his Evolution and her Purpose.',
    ],
    ['p1.kabbalah', 'He was born on 12 Elul 5728.', 'He was born on 29 Av 5728.'],
    [
      'couple.verdict',
      'The Kabbalah finds two electromagnetic channels.',
      'Human Design finds two electromagnetic channels.',
    ],
    [
      'couple.verdict',
      'Nearly every contact between them is a trine.',
      'His Sun is in sextile to her Moon.',
    ],
  ])('is found out in %s: %s', (id, untrue, truth) => {
    expect(flagged(id, untrue, truth)).toEqual([untrue])
  })

  it('is told apart from a name that is also a term', () => {
    const names = { p1: 'Leo', p2: 'Libra' }
    const grounds = groundsOf('couple.western', names)
    const said = (sentence: string) =>
      checkClaims({ evidence: evidenceOf(sentence) }, grounds).length
    expect(said('Leo keeps a garden, and Libra waters it.')).toBe(0)
    expect(said('Leo has the Moon in Leo.')).toBe(0)
    expect(said('Leo has the Moon in Libra.')).toBe(1)
  })

  it('is labelled: a fact, a reading of one, or a scene', () => {
    const evidence = [
      { id: 's1', sentence: 'His Moon is in Leo.', facts: ['p1.western.moon.sign'] },
      { id: 's2', sentence: 'It wants to be seen.', facts: ['meaning.western.moon.leo'] },
      { id: 's3', sentence: 'He checks the locks.', facts: [] },
    ]
    const judged = judgeSentences({ evidence }, groundsOf('p1.western'))
    expect(judged.map(({ label }) => label)).toEqual(['fact', 'reading', 'scene'])
  })
})
