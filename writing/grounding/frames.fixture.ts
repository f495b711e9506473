import type { Fact } from '#astrology/facts.ts'
import { NAKSHATRAS } from '#astrology/vedic/nakshatra.ts'
import { TYPES } from '#astrology/human-design/bodygraph/type.ts'
import { SIGNS } from '#astrology/western/zodiac/zodiac.ts'

/** Natural frames for one kind of fact: `{v}` is its value, `{b}` what it is of, `{her}` and `{she}` whose. */
export interface Frames {
  readonly kind: string
  readonly id: RegExp
  readonly document: string
  /** The value as prose says it; null where the fact is none to be told so. */
  readonly value: (fact: Fact) => string | null
  readonly values: readonly string[]
  readonly texts: readonly string[]
}

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ')
const GRAHAS = 'Sun Moon Mars Mercury Jupiter Venus Saturn'.split(' ')
const PLANETS = '(sun|moon|mercury|venus|mars|jupiter|saturn)'

const EXTREMES: Readonly<Record<number, string>> = { 1: 'strongest', 7: 'weakest' }

const own = ({ value }: Fact) => String(value)
const ordinal = ({ value }: Fact) => ORDINALS[Number(value) - 1] ?? null

/** Every kind with ways of saying it: active, inverted, fronted, as a noun, in apposition, with `of`. */
export const FRAMES: readonly Frames[] = [
  {
    kind: 'a sign',
    id: new RegExp(String.raw`^p1\.western\.${PLANETS}\.sign$`),
    document: 'p1.western',
    value: own,
    values: SIGNS,
    texts: [
      '{v} is where her {b} was set down.',
      'It is {v} that lends her {b} its voice.',
      'The {b}, which Nora keeps in {v}, has never learned to knock.',
      'Whoever meets her {v} {b} remembers it.',
      'The sign of her {b} is {v}, and the rest follows.',
    ],
  },
  {
    kind: 'a house',
    id: new RegExp(String.raw`^p1\.western\.${PLANETS}\.house$`),
    document: 'p1.western',
    value: ordinal,
    values: ORDINALS,
    texts: [
      'Her {b} pays its rent in the {v}.',
      'The tenant of the {v} house is {b}.',
      'For Nora the {b} is a {v}-house affair.',
      'What {b} does in the chart of Nora it does in the {v} house.',
    ],
  },
  {
    kind: 'a motion',
    id: /^p1\.western\.(mercury|venus|mars|jupiter|saturn|uranus)\.motion$/,
    document: 'p1.western',
    value: ({ value }) => (value === 'direct' ? 'forward' : 'backward'),
    values: ['forward', 'backward'],
    texts: [
      'On the day of her birth {b} was on its way {v}.',
      '{b} had its face turned {v}.',
      'Seen from here, her {b} was travelling {v}.',
    ],
  },
  {
    kind: 'a lunar mansion',
    id: /^p1\.vedic\.(moon|sun|mars|venus)\.nakshatra$/,
    document: 'p1.vedic',
    value: own,
    values: NAKSHATRAS,
    texts: [
      'Her {b} is housed in {v}.',
      'Of the twenty-seven mansions her {b} has {v}.',
      'Her {b}, a guest of {v}, sleeps lightly.',
    ],
  },
  {
    kind: 'a significator',
    id: /^p1\.vedic\.charaKaraka\.atma$/,
    document: 'p1.vedic',
    value: ({ marks }) => marks[0]!.body!,
    values: GRAHAS,
    texts: [
      'The office of Atmakaraka goes to {v}.',
      'Who is the Atmakaraka in the chart of Nora? It is {v}.',
      'For Atmakaraka she has {v}.',
    ],
  },
  {
    kind: 'the strongest and the weakest',
    id: /^p1\.vedic\.shadbala\.\w+$/,
    document: 'p1.vedic',
    value: ({ value }) => EXTREMES[Number(value)] ?? null,
    values: ['strongest', 'weakest'],
    texts: [
      'In sixfold strength her {b} is the {v} of the seven.',
      'By shadbala the {v} of all is {b}.',
      'Weighed by sixfold strength, {b} is the {v}.',
    ],
  },
  {
    kind: 'a type',
    id: /^p1\.humanDesign\.type\.type$/,
    document: 'p1.humanDesign',
    value: own,
    values: TYPES,
    texts: [
      'The chart makes her a {v}.',
      'Nora, a {v}, knows when to sit down.',
      'As a {v} she has a use for waiting rooms.',
      'It is a {v} that Nora was born.',
    ],
  },
  {
    kind: 'a sphere',
    id: /^p1\.geneKeys\.(purpose|radiance|evolution)\.key$/,
    document: 'p1.geneKeys',
    value: own,
    values: ['3', '11', '22', '39', '58'],
    texts: [
      'Her {b} is Gene Key {v}.',
      'Gene Key {v} is her {b}.',
      'Where the {b} is concerned, Nora works with Key {v}.',
    ],
  },
  {
    kind: 'a house of the other',
    id: new RegExp(String.raw`^couple\.western\.overlay\.p1-${PLANETS}-in-p2$`),
    document: 'couple.western',
    value: ordinal,
    values: ORDINALS,
    texts: [
      'Her {b} has moved into his {v} house.',
      'His {v} house receives her {b}.',
      'The {v} house of Emil is where the {b} of Nora lands.',
    ],
  },
  {
    kind: 'who needs time',
    id: /^couple\.humanDesign\.authorities\.pace$/,
    document: 'couple.humanDesign',
    value: ({ value }) => ({ p1: 'Nora', p2: 'Emil' })[String(value)] ?? null,
    values: ['Nora', 'Emil'],
    texts: [
      'Of the two it is {v} who has to wait before deciding.',
      'What is to hold for both waits for {v}.',
      'The slower of the two to decide is {v}.',
    ],
  },
]

/** What a fact is of, as prose has it. */
export function thingOf({ marks }: Fact): string {
  const { body, sphere } = marks[0] ?? {}
  return sphere ?? body ?? ''
}
