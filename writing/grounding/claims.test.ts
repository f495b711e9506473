import { ORDINALS } from '#astrology/western/zodiac/houses.ts'
import { SIGNS } from '#astrology/western/zodiac/zodiac.ts'
import { describe, expect, it } from 'vitest'
import { planDocuments, type DocumentId, type DocumentPlan } from '#core/job-types.ts'
import { state, type Fact } from '#astrology/facts.ts'
import { factsOfCouple } from '../couple.fixture.ts'
import { selectFacts } from '../documents/select-facts.ts'
import { finishText } from '../finish-text.ts'
import { randomBirths } from '../random-births.fixture.ts'
import { checkClaims } from './claims.ts'

const documents = planDocuments('nuclear_v2')
const names = { p1: 'Ines', p2: 'Tomás' }

const birth = randomBirths(99)
const COUPLES = Array.from({ length: 3 }, () => factsOfCouple(birth(), birth()))

interface Told {
  readonly facts: readonly Fact[]
  readonly document: DocumentPlan
}

function told(id: DocumentId, facts: readonly Fact[]): Told {
  const document = documents.find((plan) => plan.id === id)!
  return { facts: selectFacts(document, facts), document }
}

/** Every way to spoil one fact's sentence by one replacement, and whether that is found out. */
function caught({ facts, document }: Told, spoil: RegExp, other: (words: string) => string) {
  const pattern = new RegExp(spoil.source, 'u')
  return facts.flatMap((fact) => {
    const sentence = state(fact, names)
    if (!pattern.test(sentence)) return []
    const spoilt = sentence.replace(pattern, other)
    const evidence = [{ id: 's3', sentence: spoilt, facts: [fact.id] }]
    const findings = checkClaims({ evidence }, { facts, names, document })
    return [{ spoilt, isCaught: findings.length > 0 }]
  })
}

const sign = new RegExp(`\\b(?:${SIGNS.join('|')})\\b`)
const next = (list: readonly string[], word: string, step = 5) =>
  list[(list.indexOf(word) + step) % list.length] ?? ''

const CASES: readonly (readonly [what: string, DocumentId, RegExp, (words: string) => string])[] = [
  ['sign', 'p1.western', sign, (words) => next(SIGNS, words)],
  ['sign', 'p2.vedic', new RegExp(`(?<=sidereal )${sign.source}`), (words) => next(SIGNS, words)],
  [
    'house',
    'p1.western',
    // A planet rules two houses, so of rulers the other house may be true as well.
    new RegExp(
      `(?<=(?:Sun|Moon|Mercury|Venus|Mars|Jupiter|Saturn) stands in the )(?:${ORDINALS.join('|')})(?= house)`,
    ),
    (words) => next(ORDINALS, words),
  ],
  [
    'aspect',
    'p2.western',
    /(?<!T-)\b(?:trine|square|sextile|conjunction)\b/,
    (words) => (words === 'trine' ? 'square' : 'trine'),
  ],
  [
    'nakshatra',
    'p1.vedic',
    /\b(?:Ashwini|Rohini|Magha|Hasta|Swati|Mula|Shravana|Revati|Chitra|Pushya|Ardra|Vishakha|Anuradha|Jyeshtha|Ashlesha|Krittika|Bharani)\b/,
    (words) => (words === 'Mula' ? 'Hasta' : 'Mula'),
  ],
  [
    'gate',
    'p1.humanDesign',
    /(?<=stands in Gate )\d+/,
    (words) => String((Number(words) % 64) + 1),
  ],
  [
    'line',
    'p2.humanDesign',
    /(?<=Gate \d+, line )[1-6]/,
    (words) => String((Number(words) % 6) + 1),
  ],
  [
    'type',
    'p1.humanDesign',
    /\b(?:Manifesting Generator|Generator|Manifestor|Projector|Reflector)\b/,
    (words) => (words === 'Projector' ? 'Generator' : 'Projector'),
  ],
  ['profile', 'p1.humanDesign', /\b[1-6]\/[1-6]\b/, (words) => (words === '4/1' ? '2/4' : '4/1')],
  [
    'channel',
    'p2.humanDesign',
    /(?<=Channel )\d+-\d+/,
    (words) => (words === '1-8' ? '2-14' : '1-8'),
  ],
  [
    'sphere’s key',
    'p1.geneKeys',
    /(?<=, is Gene Key )\d+/,
    (words) => String((Number(words) % 64) + 1),
  ],
  [
    'sphere’s line',
    'p1.geneKeys',
    /(?<=[Ll]ine )[1-6]/,
    (words) => String((Number(words) % 6) + 1),
  ],
  [
    'sefirah',
    'p1.kabbalah',
    /\b(?:Tiferet|Yesod|Malkhut|Binah|Chesed|Gevurah|Netzach|Hod)\b/,
    () => 'Keter',
  ],
  [
    'Hebrew date',
    'p2.kabbalah',
    /\b\d{1,2}(?= \p{L}+ 5\d{3})/u,
    // The day after may be that of the evening, or of the daylight.
    (words) => String(((Number(words) + 6) % 29) + 1),
  ],
  [
    'koota points',
    'couple.vedic',
    /(?<=gives Ines and Tomás )[\d.]+(?= of \d+ points)/,
    (words) => String(Number(words) + 0.5),
  ],
  [
    'month of a period',
    'p1.vedic',
    /(?<=from )\w+(?= \d{4})/,
    (words) => (words === 'May' ? 'June' : 'May'),
  ],
  ['letter', 'p1.kabbalah', /\b(?:Tet|Lamed|Samekh|Ayin|Chet|Zayin|Vav|Tsadi|Yod)\b/, () => 'Alef'],
  [
    'orb',
    'couple.kabbalah',
    /\d+(?=′)/,
    (words) => String((Number(words) + 7) % 60).padStart(2, '0'),
  ],
]

describe('checkClaims', () => {
  it.each(CASES)('catches a changed %s in %s', (_what, id, spoil, other) => {
    const results = COUPLES.flatMap((facts) => caught(told(id, facts), spoil, other))
    expect(results.length).toBeGreaterThan(2)
    expect(results.filter(({ isCaught }) => !isCaught).map(({ spoilt }) => spoilt)).toEqual([])
  })

  it('catches two true placements crossed into two false ones', () => {
    const { facts } = told('p1.western', COUPLES[0]!)
    const [sun, moon] = ['sun', 'moon'].map((topic) =>
      facts.find(({ id }) => id === `p1.western.${topic}.sign`),
    )
    expect(sun?.value).not.toBe(moon?.value)
    const say = (a: unknown, b: unknown) => {
      const sentence = `Ines has the Sun in ${String(a)} and the Moon in ${String(b)}.`
      const evidence = [{ id: 's3', sentence, facts: [sun!.id, moon!.id] }]
      return checkClaims({ evidence }, { facts, names })
    }
    expect(say(sun?.value, moon?.value)).toEqual([])
    expect(say(moon?.value, sun?.value).map(({ severity }) => severity)).toEqual([
      'serious',
      'serious',
    ])
  })

  it('catches a sentence about one person that rests on facts of the other', () => {
    const { facts } = told('couple.humanDesign', COUPLES[0]!)
    const fact = facts.find(({ id }) => id === 'p2.humanDesign.definition.definition')
    const check = (name: string) => {
      const sentence = `${name} has ${String(fact?.value)} definition.`
      const evidence = [{ id: 's3', sentence, facts: [fact!.id] }]
      return checkClaims({ evidence }, { facts, names })
    }
    expect(check('Tomás')).toEqual([])
    expect(check('Ines')).toMatchObject([{ check: 'claim', severity: 'serious' }])
  })

  it('does not take a person called Leo for a sign', () => {
    const facts = COUPLES[0]!
    const finished = finishText('# x\n\nLeo keeps a garden.')
    expect(checkClaims(finished, { facts: facts.slice(0, 1), names: { p1: 'Leo' } })).toEqual([])
  })
})
