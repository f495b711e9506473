import { GRAHA_NAMES, GRAHA_TITLES } from '#astrology/vedic/grahas.ts'
import type { Pada } from '#astrology/vedic/nakshatra.ts'
import type { SiderealPoint, VedicChart } from '#astrology/vedic/vedic-chart.ts'
import { byBody, byCourse, ELONGATION_A_DAY } from '../follows.ts'
import type { Seen, Sameness } from './sameness.ts'

const NAKSHATRA_DEGREES = 360 / 27
const PADA_DEGREES = 360 / 108
const TITHI_DEGREES = 12

export const PADA_WORDS: Readonly<Record<Pada, string>> = {
  1: 'first',
  2: 'second',
  3: 'third',
  4: 'fourth',
}

function inWindow(see: (chart: VedicChart) => Seen): Sameness['read'] {
  return ({ window }) => window.vedic.map(see)
}

/** A pada by its place in the zodiac, 4 for the first of Ashwini. */
export function padaNumber({ nakshatraNumber, pada }: SiderealPoint): number {
  return nakshatraNumber * 4 + pada - 1
}

const PLACED = [
  { of: 'moon', title: GRAHA_TITLES.moon, body: GRAHA_NAMES.moon, relation: 'stands' },
  { of: 'sun', title: GRAHA_TITLES.sun, body: GRAHA_NAMES.sun, relation: 'stands' },
  { of: 'lagna', title: 'rising degree (Lagna)', body: 'Lagna', relation: 'rises' },
] as const
type Placed = (typeof PLACED)[number]

function pointOf({ of }: Placed, { lagna, grahas }: VedicChart): SiderealPoint | null {
  return of === 'lagna' ? lagna : grahas[of]
}

function starsOf(placed: Placed): Sameness[] {
  const { of, title, body, relation } = placed
  const point = of === 'lagna' ? 'ascendant' : of
  const ownPoint = (chart: VedicChart): SiderealPoint => pointOf(placed, chart)!
  const see = (read: (point: SiderealPoint) => number) =>
    inWindow((chart) => {
      const seen = pointOf(placed, chart)
      return seen && read(seen)
    })
  return [
    {
      system: 'vedic',
      property: `${of}Nakshatra`,
      read: see(({ nakshatraNumber }) => nakshatraNumber),
      follows: byBody(point, NAKSHATRA_DEGREES),
      name: `the lunar mansion of the ${body}`,
      isNamed: true,
      tell: ({ charts }, both) => {
        const { nakshatra } = ownPoint(charts.vedic)
        return {
          sentence: `${both} both have the ${title} in the lunar mansion ${nakshatra}.`,
          each: { body, relation, nakshatra },
        }
      },
    },
    {
      system: 'vedic',
      property: `${of}Pada`,
      read: see(padaNumber),
      follows: byBody(point, PADA_DEGREES),
      name: `the pada of the ${body}`,
      isNamed: true,
      tell: ({ charts }, both) => {
        const { nakshatra, pada } = ownPoint(charts.vedic)
        return {
          sentence: `${both} both have the ${title} in the ${PADA_WORDS[pada]} pada of ${nakshatra}.`,
          each: { body, relation, nakshatra, pada },
        }
      },
    },
  ]
}

/** The lunar mansion and the pada of Moon, Sun and Lagna, and the lunar day. */
export const VEDIC_SAMENESSES: readonly Sameness[] = [
  ...PLACED.flatMap(starsOf),
  {
    system: 'vedic',
    property: 'tithi',
    read: inWindow(({ panchanga }) => panchanga.tithi.number),
    follows: byCourse(ELONGATION_A_DAY, TITHI_DEGREES),
    name: 'the lunar day',
    isNamed: true,
    tell: ({ charts }, both) => {
      const { name, paksha } = charts.vedic.panchanga.tithi
      const half = paksha === 'Shukla' ? 'bright half' : 'dark half'
      return {
        sentence: `${both} were both born on the lunar day (tithi) ${name} of the ${half}.`,
        each: { term: 'tithi', name },
        besides: [{ term: half, name: paksha }],
      }
    },
  },
]
