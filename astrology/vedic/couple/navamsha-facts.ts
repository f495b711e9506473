import type { PartsBody } from '#astrology/facts.ts'
import { listed } from '#astrology/vedic/facts/naming.ts'
import { GRAHA_NAMES, GRAHA_WORDS, GRAHAS } from '#astrology/vedic/grahas.ts'
import { signFrom } from '#astrology/vedic/signs.ts'
import { RULES } from '#astrology/vedic/vedic-rules.ts'
import { lordsFact } from './lord-relation.ts'
import type { Partner } from './partner.ts'
import { standingFact } from './place-relation.ts'

/** How two navamshas stand to each other: lagnas, Moons, Venuses, and the seventh of either. */
export function navamshaFacts(first: Partner, second: Partner): PartsBody[] {
  return [
    ...lagnaFacts(first, second),
    grahaFact('moon', first, second),
    grahaFact('venus', first, second),
    ...seventhFacts('p1', first, second),
    ...seventhFacts('p2', second, first),
  ]
}

/** The signs looked at, so that charts that agree in them are told once. */
export function navamshaState({ navamsha }: Partner): string {
  return `${navamsha.lagna} ${GRAHAS.map((graha) => navamsha.signs[graha]).join(' ')}`
}

const TOLD = { topic: 'navamshas', rule: RULES.navamshas } as const
const CHART = 'navamsha'

function lagnaFacts({ navamsha: one }: Partner, { navamsha: other }: Partner): PartsBody[] {
  if (one.lagna === null || other.lagna === null) return []
  const [first, second] = [one.seventhLord, other.seventhLord]
  const what = 'In the navamsha the lagnas of {p1} and {p2}'
  const lagnas = standingFact(
    { ...TOLD, property: 'lagnas', what, chart: CHART },
    { body: 'Lagna', sign: one.lagna },
    { body: 'Lagna', sign: other.lagna },
  )
  if (first === null || second === null) return [lagnas]
  const as = { ofHouse: 7, term: CHART }
  return [
    lagnas,
    lordsFact(
      {
        ...TOLD,
        property: 'seventhLords',
        what: 'In the navamsha the seventh lords of {p1} and {p2} are',
        as: [as, as],
      },
      first,
      second,
    ),
  ]
}

const PLURALS = { moon: 'Moons', venus: 'Venuses' } as const

function grahaFact(
  graha: keyof typeof PLURALS,
  { navamsha: one }: Partner,
  { navamsha: other }: Partner,
): PartsBody {
  const body = GRAHA_NAMES[graha]
  return standingFact(
    {
      ...TOLD,
      property: PLURALS[graha].toLowerCase(),
      what: `In the navamsha the ${PLURALS[graha]} of {p1} and {p2}`,
      chart: CHART,
    },
    { body, sign: one.signs[graha] },
    { body, sign: other.signs[graha] },
  )
}

/** Who of the other's navamsha stands where one's own has the seventh. */
function seventhFacts(
  whose: 'p1' | 'p2',
  { navamsha: { lagna } }: Partner,
  { navamsha: { signs } }: Partner,
): PartsBody[] {
  if (lagna === null) return []
  const other = whose === 'p1' ? 'p2' : 'p1'
  const seventh = signFrom(lagna, 7)
  const there = GRAHAS.filter((graha) => signs[graha] === seventh)
  const who =
    there.length === 0
      ? `none of {${other}}'s grahas stands`
      : `{${other}} has ${listed(there.map((graha) => GRAHA_WORDS[graha]))}`
  const isOwn = { whose: other, relation: 'stands', sign: seventh, term: CHART } as const
  return [
    {
      ...TOLD,
      property: `${whose}Seventh`,
      value: there,
      sentence: `The seventh sign of {${whose}}'s navamsha is ${seventh}, where in the navamsha ${who}.`,
      marks: [
        { whose, body: 'Lagna', relation: 'has the seventh', sign: seventh, term: CHART },
        ...(there.length === 0
          ? [{ ...isOwn, negated: true } as const]
          : there.map((graha) => ({ ...isOwn, body: GRAHA_NAMES[graha] }))),
      ],
    },
  ]
}
