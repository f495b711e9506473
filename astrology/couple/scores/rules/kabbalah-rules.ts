import type { Fact } from '#astrology/facts.ts'
import type { Dimension } from '../../score.ts'
import type { Known } from '../patterns.ts'
import type { RuleGroup, ScoreRule } from '../rule.ts'
import { always, byValue, measured } from '../weighing.ts'

const FIRST: Known = 1
const SECOND: Known = 2
const BOTH: Known = 3
const NEITHER: Known = 0

/** How two signs of one sefirah stand to each other: of one letter, one element or friendly ones, or not. */
const KINSHIP_POINTS = {
  'one letter': 1,
  'one world': 0.9,
  'friendly worlds': 0.6,
  'opposite gates': 0.1,
  neighbours: -0.3,
  strangers: -0.7,
  crossing: -0.9,
} as const

/** Sefirot by what they feed, how much they weigh, and whether only a time tells their sign. Binah and Chesed, Saturn and Jupiter, tell two people's ages. */
const SEFIROT: Readonly<Record<string, readonly [Dimension, weight: number, Known]>> = {
  tiferet: ['staying', 0.7, NEITHER],
  yesod: ['warmth', 0.9, BOTH],
  malkhut: ['pace', 0.8, BOTH],
  hod: ['talk', 0.8, NEITHER],
  netzach: ['attraction', 0.8, NEITHER],
  gevurah: ['pace', 0.7, NEITHER],
}

/** Whose Names are compared: the slowest tell two people's ages. */
const NAMED = ['sun', 'moon', 'ascendant', 'mars', 'venus', 'mercury'] as const

const LIGHTS = [
  ['Sun', 1],
  ['Moon', 1],
  ['Ascendant', 0.8],
  ['Venus', 0.7],
  ['Mars', 0.5],
  ['Mercury', 0.5],
] as const

/**
 * Aspects between sefirot are not among them: they are those of the planets, which Western
 * astrology has counted, and one sky is not counted twice.
 */
export const KABBALAH_RULES: readonly RuleGroup[] = [
  {
    id: 'kabbalah.kinship',
    system: 'kabbalah',
    source:
      'Sefer Yetzirah 5 gives each sign its letter; the worlds are the four elements; signs of one letter or world are kin',
    rules: Object.entries(SEFIROT).map(([topic, [dimension, weight, needs]]): ScoreRule => ({
      dimension,
      topic,
      property: 'kinship',
      weigh: byValue(times(KINSHIP_POINTS, weight)),
      needs,
    })),
  },
  {
    id: 'kabbalah.strongest',
    system: 'kabbalah',
    source:
      'Where one is strongest the other leans on it or is under strain; what one holds firmly it can lend; few paths between the strongest are a short way (Golden Dawn tree)',
    rules: [
      ...(['p1StrongestInp2', 'p2StrongestInp1'] as const).map((property) =>
        rule(
          'staying',
          'sefirot',
          property,
          byValue({ strong: 1.1, supported: 0.5, bare: -0.4, strained: -1.2 }),
        ),
      ),
      ...(['p1ToP2', 'p2ToP1'] as const).map((property) =>
        rule('staying', 'lending', property, ({ value }) =>
          Array.isArray(value) ? 0.25 * value.length : 0,
        ),
      ),
      rule('talk', 'paths', 'joining', ({ measures }) => 0.9 * (2 - measured(measures['steps']))),
    ],
  },
  {
    id: 'kabbalah.balance',
    system: 'kabbalah',
    source:
      'Mercy and Severity balance each other (Zohar; Cordovero, Pardes Rimonim); a world one lacks the other brings',
    rules: [
      rule('room', 'pillars', 'exchange', pillarsTogether),
      rule('room', 'worlds', 'p1Brings', always(0.9)),
      rule('room', 'worlds', 'p2Brings', always(0.9)),
    ],
  },
  {
    id: 'kabbalah.letters',
    system: 'kabbalah',
    source:
      'Letters and Names that both write are a common tongue (Sefer Yetzirah 5:2; Lenain 1823)',
    rules: [
      rule('talk', 'letters', 'shared', ({ measures }) => 0.3 * (measured(measures['count']) - 2)),
      rule('warmth', 'months', 'p1LetterInp2', always(0.6)),
      rule('warmth', 'months', 'p2LetterInp1', always(0.6)),
      ...NAMED.flatMap((mine) => NAMED.map((yours) => sharedName(mine, yours))),
    ],
  },
  {
    id: 'kabbalah.days',
    system: 'kabbalah',
    source: 'Hebrew birthdays near each other in the year keep one round of feasts and fasts',
    rules: [
      rule(
        'pace',
        'anniversaries',
        'daysApart',
        ({ measures }) => 1.1 * (1 - measured(measures['days']) / 88.5),
      ),
      rule('pace', 'anniversaries', 'weekdays', ({ value }) =>
        Array.isArray(value) && value[0] === value[1] ? 0.9 : 0,
      ),
    ],
  },
  {
    id: 'kabbalah.nodes',
    system: 'kabbalah',
    source:
      'A light on the node the other mends toward draws onward, one on the node they come from is known from the first (modern nodal practice)',
    rules: LIGHTS.flatMap(([light, weight]) =>
      (
        [
          ['p1', 'p2', FIRST],
          ['p2', 'p1', SECOND],
        ] as const
      ).flatMap(([lights, nodes, ofLights]) =>
        (['North', 'South'] as const).map((node): ScoreRule => ({
          dimension: node === 'North' ? 'room' : 'staying',
          topic: 'nodes',
          property: `${lights}${light}On${nodes}${node}`,
          weigh: ({ value, measures }) =>
            value === 'conjunct'
              ? weight * Math.max(0, 1 - measured(measures['orbDegrees']) / 6)
              : 0,
          needs: isTimed(light) ? ofLights : NEITHER,
        })),
      ),
    ),
  },
]

function rule(
  dimension: Dimension,
  topic: string,
  property: string,
  weigh: ScoreRule['weigh'],
): ScoreRule {
  return { dimension, topic, property, weigh, needs: BOTH }
}

/** A Name is five degrees wide: of a day alone one in five is not told. */
function sharedName(mine: string, yours: string): ScoreRule {
  const property = `${mine}${yours.charAt(0).toUpperCase()}${yours.slice(1)}`
  return rule('warmth', 'names', property, always(0.4))
}

/** Whether only a known time tells where a light stands. */
function isTimed(light: string): boolean {
  return light === 'Moon' || light === 'Ascendant'
}

/** Each weighs what the other lacks, or both lean one way and nobody holds back. */
function pillarsTogether({ value }: Fact): number {
  if (!Array.isArray(value)) return 0
  const [one, other] = value
  if (one === 'level' || other === 'level') return 0.8
  return one === other ? -0.8 : 1
}

function times(
  points: Readonly<Record<string, number>>,
  weight: number,
): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(points).map(([value, share]) => [value, share * weight]))
}
