import { CHANNELS } from '#astrology/human-design/bodygraph/channels.ts'
import type { Fact } from '#astrology/facts.ts'
import type { Dimension } from '../../score.ts'
import type { RuleGroup, ScoreRule } from '../rule.ts'
import { always, byValue } from '../weighing.ts'

/** Every gate may be the Moon's, and lines change within a day. */
const needs = 3

/** What a channel is about decides what a bond in it feeds. */
const CHANNEL_DIMENSIONS: Readonly<Record<Dimension, readonly string[]>> = {
  attraction: ['6-59', '30-41', '35-36'],
  talk: ['4-63', '11-56', '13-33', '16-48', '17-62', '23-43', '24-61', '47-64'],
  warmth: ['12-22', '19-49', '39-55'],
  pace: ['2-14', '3-60', '5-15', '9-52', '18-58', '29-46', '42-53'],
  staying: ['21-45', '26-44', '27-50', '32-54', '37-40'],
  room: ['1-8', '7-31', '10-20', '10-34', '10-57', '20-34', '20-57', '25-51', '28-38', '34-57'],
}

const DIMENSION_OF_CHANNEL: ReadonlyMap<string, Dimension> = new Map(
  Object.entries(CHANNEL_DIMENSIONS).flatMap(([dimension, channels]) =>
    channels.map((channel) => [channel, dimension as Dimension]),
  ),
)

/** Both gates from both sides, or each one of them, joins; one who holds it whole asks the other to yield. */
const BOND_POINTS = {
  electromagnetic: 1,
  companionship: 1.2,
  compromise: -1,
  dominance: -0.4,
} as const

/** What a center is about decides what sharing it feeds. */
const CENTER_DIMENSIONS: Readonly<Record<string, Dimension>> = {
  ajna: 'talk',
  throat: 'talk',
  g: 'warmth',
  solarPlexus: 'warmth',
  sacral: 'pace',
  root: 'pace',
  spleen: 'staying',
  heart: 'staying',
}

const CENTER_POINTS = { both: 0.6, together: 0.8, neither: 0.1, p1: -0.4, p2: -0.4 } as const

/** The lines of the two Suns either has, the conscious ones felt most. */
const LINE_PAIRS = [
  ['conscious-conscious', 0.9],
  ['conscious-unconscious', 0.5],
  ['unconscious-conscious', 0.5],
  ['unconscious-unconscious', 0.4],
] as const

export const HUMAN_DESIGN_RULES: readonly RuleGroup[] = [
  {
    id: 'humanDesign.bonds',
    system: 'humanDesign',
    source:
      'Ra Uru Hu and Bunnell, The Definitive Book of Human Design (2011): the four bonds of a connection; what a channel feeds follows from its circuit and its centers',
    rules: Object.entries(BOND_POINTS).flatMap(([topic, points]) =>
      CHANNELS.map(({ id }): ScoreRule => ({
        dimension: DIMENSION_OF_CHANNEL.get(id)!,
        topic,
        property: id,
        weigh: always(points),
        needs,
      })),
    ),
  },
  {
    id: 'humanDesign.connection',
    system: 'humanDesign',
    source:
      'The same, on connection themes (nothing undefined leaves no room, much undefined no hold), joint definition and bridges',
    rules: [
      rule(
        'room',
        'joint',
        'centers',
        byValue({ '9-0': -1, '8-1': -0.1, '7-2': 0.7, '6-3': 1, '5-4': 1.2 }),
      ),
      rule('staying', 'joint', 'areas', byValue({ 1: 0.6, 2: -0.5, 3: -1 })),
      ...(['p1', 'p2'] as const).flatMap((split) => [
        rule(
          'staying',
          'split',
          split,
          byValue({ joined: 0.6, 'joined in part': 0.3, apart: -0.5 }),
        ),
      ]),
    ],
  },
  {
    id: 'humanDesign.centers',
    system: 'humanDesign',
    source:
      'The same, on centers: what both have they share, what one has conditions the other, what both lack and make together holds them close',
    rules: [
      ...Object.entries(CENTER_DIMENSIONS).map(([center, dimension]) =>
        rule(dimension, 'centers', center, byValue(CENTER_POINTS)),
      ),
      ...(['p1InP2', 'p2InP1'] as const).map((property) =>
        rule('room', 'conditioning', property, ({ value }) => 0.2 * (2 - Number(value))),
      ),
    ],
  },
  {
    id: 'humanDesign.comparison',
    system: 'humanDesign',
    source:
      'The same, on strategies and authorities side by side, and on resonance and harmony of lines',
    rules: [
      rule('pace', 'types', 'pair', typesTogether),
      rule('pace', 'authorities', 'pace', byValue({ neither: 0.5, both: 0.3, p1: -0.5, p2: -0.5 })),
      ...(['resonance', 'harmony'] as const).flatMap((topic) =>
        LINE_PAIRS.map(([property, points]) =>
          rule(topic === 'resonance' ? 'talk' : 'warmth', topic, property, always(points)),
        ),
      ),
    ],
  },
]

function rule(
  dimension: Dimension,
  topic: string,
  property: string,
  weigh: ScoreRule['weigh'],
): ScoreRule {
  return { dimension, topic, property, weigh, needs }
}

/** How two strategies keep pace, the two in the order of the alphabet; what is not here neither helps nor hinders. */
const TYPES_TOGETHER: Readonly<Record<string, number>> = {
  'Generator, Generator': 0.6,
  'Generator, Manifesting Generator': 0.2,
  'Generator, Projector': 0.4,
  'Generator, Manifestor': -0.7,
  'Manifesting Generator, Manifesting Generator': 0.5,
  'Manifesting Generator, Projector': 0.2,
  'Manifesting Generator, Manifestor': -0.4,
  'Manifestor, Manifestor': -0.3,
  'Manifestor, Projector': -0.5,
  'Projector, Projector': -0.2,
}

function typesTogether({ value }: Fact): number {
  return Array.isArray(value) ? (TYPES_TOGETHER[value.toSorted().join(', ')] ?? 0) : 0
}
