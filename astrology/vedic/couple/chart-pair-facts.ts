import type { PartsBody } from '#astrology/facts.ts'
import { GRAHA_NAMES } from '#astrology/vedic/grahas.ts'
import { RULES } from '#astrology/vedic/vedic-rules.ts'
import { lordsFact } from './lord-relation.ts'
import type { Partner } from './partner.ts'
import { standingFact } from './place-relation.ts'
import { seatFact } from './seat-facts.ts'

/** What two charts say to each other by sign: lagnas, Moons in the other's houses, Venus and Jupiter, seventh lords. */
export function chartPairFacts(first: Partner, second: Partner): PartsBody[] {
  return [
    ...lagnaFacts(first, second),
    ...moonFacts('p1', first, second),
    ...moonFacts('p2', second, first),
    ...seventhLordFacts(first, second),
    ...lordSeatFacts('p1', first, second),
    ...lordSeatFacts('p2', second, first),
    venusFact(first, second),
    ...venusSeatFacts('p1', first, second),
    ...venusSeatFacts('p2', second, first),
    ...jupiterFacts('p1', first, second),
    ...jupiterFacts('p2', second, first),
  ]
}

/** The signs looked at, so that charts that agree in them are told once. */
export function chartPairState({ chart, lagna, moon, seventhLord }: Partner): string {
  const { venus, jupiter } = chart.grahas
  return `${lagna} ${moon.sign} ${venus.sign} ${jupiter.sign} ${seventhLord?.sign}`
}

const LAGNAS = {
  topic: 'lagnas',
  property: 'relation',
  what: 'The rising signs of {p1} and {p2}',
  rule: RULES.lagnaPlaces,
}

function lagnaFacts(first: Partner, second: Partner): PartsBody[] {
  if (first.lagna === null || second.lagna === null) return []
  return [
    standingFact(
      LAGNAS,
      { body: 'Lagna', sign: first.lagna },
      { body: 'Lagna', sign: second.lagna },
    ),
  ]
}

type Whose = 'p1' | 'p2'

/** From the other's Moon is told of both at once. */
function moonFacts(whose: Whose, guest: Partner, host: Partner): PartsBody[] {
  if (host.lagna === null) return []
  const moon = { whose, graha: 'moon', sign: guest.moon.sign } as const
  return [seatFact('moonHouse', moon, { from: 'lagna', at: host.lagna, rule: RULES.partnerHouse })]
}

const RULED_BY = 'The seventh lords of {p1} and {p2}'
const AS_SEVENTH_LORDS = [{ ofHouse: 7 }, { ofHouse: 7 }] as const

function seventhLordFacts(first: Partner, second: Partner): PartsBody[] {
  const [one, other] = [first.seventhLord, second.seventhLord]
  if (one === null || other === null) return []
  const [topic, rule] = ['seventhLords', RULES.seventhLords]
  return [
    lordsFact(
      { topic, property: 'friendship', what: `${RULED_BY} are`, rule, as: AS_SEVENTH_LORDS },
      one.graha,
      other.graha,
    ),
    standingFact(
      { topic, property: 'relation', what: RULED_BY, rule },
      { body: GRAHA_NAMES[one.graha], sign: one.sign, ofHouse: 7 },
      { body: GRAHA_NAMES[other.graha], sign: other.sign, ofHouse: 7 },
    ),
  ]
}

/** Where the other's chart receives a seventh lord. */
function lordSeatFacts(whose: Whose, { seventhLord }: Partner, host: Partner): PartsBody[] {
  if (seventhLord === null) return []
  const [topic, rule] = ['seventhLord', RULES.seventhLords]
  const lord = { whose, ...seventhLord, ofHouse: 7 } as const
  return [
    ...(host.lagna === null
      ? []
      : [seatFact(topic, lord, { from: 'lagna', at: host.lagna, rule })]),
    seatFact(topic, lord, { from: 'moon', at: host.moon.sign, rule }),
  ]
}

const VENUSES = {
  topic: 'venus',
  property: 'relation',
  what: 'The Venuses of {p1} and {p2}',
  rule: RULES.partnerBenefics,
}

function venusFact({ chart: first }: Partner, { chart: second }: Partner): PartsBody {
  const [one, other] = [first.grahas.venus.sign, second.grahas.venus.sign]
  return standingFact(VENUSES, { body: 'Venus', sign: one }, { body: 'Venus', sign: other })
}

const VENUS_SEES: readonly number[] = [1, 7]
const JUPITER_SEES: readonly number[] = [1, 5, 7, 9]

function venusSeatFacts(whose: Whose, { chart }: Partner, host: Partner): PartsBody[] {
  const { sign } = chart.grahas.venus
  const venus = { whose, graha: 'venus', sign, sees: VENUS_SEES } as const
  return seatsOf('venus', venus, host)
}

function jupiterFacts(whose: Whose, { chart }: Partner, host: Partner): PartsBody[] {
  const { sign } = chart.grahas.jupiter
  const jupiter = { whose, graha: 'jupiter', sign, sees: JUPITER_SEES } as const
  const from = {
    from: 'venus',
    at: host.chart.grahas.venus.sign,
    rule: RULES.partnerBenefics,
  } as const
  return [...seatsOf('jupiter', jupiter, host), seatFact('jupiter', jupiter, from)]
}

function seatsOf(topic: string, guest: Parameters<typeof seatFact>[1], host: Partner): PartsBody[] {
  const rule = RULES.partnerBenefics
  return [
    seatFact(topic, guest, { from: 'moon', at: host.moon.sign, rule }),
    ...(host.lagna === null
      ? []
      : [seatFact(topic, guest, { from: 'lagna', at: host.lagna, rule })]),
  ]
}
