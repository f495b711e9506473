import type { Known } from '../patterns.ts'
import type { RuleGroup, ScoreRule } from '../rule.ts'
import { always, byValue } from '../weighing.ts'

const BOTH: Known = 3
const NEITHER: Known = 0

/** Two signs to each other: in one, in trines, in upachaya or opposite they see each other well; in 2/12 and 6/8 they do not. */
const PLACES = {
  '1/1': 0.8,
  '7/7': 0.7,
  '5/9': 1,
  '3/11': 0.6,
  '4/10': 0.2,
  '2/12': -0.8,
  '6/8': -1,
} as const

/** Two lords by what each is to the other. */
const FRIENDSHIPS = {
  'same graha': 1,
  friends: 0.9,
  'friend and neutral': 0.4,
  neutrals: 0,
  'friend and enemy': -0.3,
  'neutral and enemy': -0.7,
  enemies: -1,
} as const

/** A guest's place counted from the host's: the angles and trines hold, the sixth, eighth and twelfth wear. */
const SEATS = {
  1: 0.8,
  2: 0.2,
  3: 0.1,
  4: 0.6,
  5: 0.9,
  6: -0.8,
  7: 0.9,
  8: -0.9,
  9: 0.9,
  10: 0.5,
  11: 0.6,
  12: -0.7,
} as const

/** Jupiter guards what it joins and what it sees, the fifth, seventh and ninth from it. */
const GUARDED = { 1: 1, 5: 1, 7: 1, 9: 1, 6: -0.5, 8: -0.5, 12: -0.5 } as const

export const VEDIC_CHART_RULES: readonly RuleGroup[] = [
  {
    id: 'vedic.lagnas',
    system: 'vedic',
    source:
      'Parashara on places counted from each other: lagnas, and either Moon from the other’s lagna',
    rules: [
      rule({ dimension: 'pace', topic: 'lagnas', property: 'relation', weigh: by(PLACES, 1.2) }),
      ...fromTheOther('Lagna', { dimension: 'warmth', topic: 'moonHouse', weigh: by(SEATS, 0.7) }),
    ],
  },
  {
    id: 'vedic.seventhLords',
    system: 'vedic',
    source:
      'Brihat Parashara Hora Shastra 18, on the seventh house and its lord, of marriage alone',
    rules: [
      forPartners(
        rule({
          dimension: 'staying',
          topic: 'seventhLords',
          property: 'friendship',
          weigh: by(FRIENDSHIPS, 1.2),
        }),
      ),
      forPartners(
        rule({
          dimension: 'attraction',
          topic: 'seventhLords',
          property: 'relation',
          weigh: by(PLACES, 0.8),
        }),
      ),
      ...fromTheOther('Lagna', {
        dimension: 'attraction',
        topic: 'seventhLord',
        weigh: by(SEATS, 0.5),
      }).map(forPartners),
      ...fromTheOther('Moon', {
        dimension: 'staying',
        topic: 'seventhLord',
        weigh: by(SEATS, 0.4),
      }).map(forPartners),
    ],
  },
  {
    id: 'vedic.venusAndJupiter',
    system: 'vedic',
    source: 'The same 3 and 32, on what Venus and Jupiter stand for and what they see',
    rules: [
      rule({
        dimension: 'attraction',
        topic: 'venus',
        property: 'relation',
        weigh: by(PLACES, 1.2),
        needs: NEITHER,
      }),
      ...fromTheOther('Moon', { dimension: 'warmth', topic: 'venus', weigh: by(SEATS, 0.5) }),
      ...fromTheOther('Lagna', { dimension: 'attraction', topic: 'venus', weigh: by(SEATS, 0.4) }),
      ...fromTheOther('Moon', { dimension: 'room', topic: 'jupiter', weigh: by(GUARDED, 0.6) }),
      ...fromTheOther('Lagna', { dimension: 'room', topic: 'jupiter', weigh: by(GUARDED, 0.5) }),
      ...fromTheOther('Venus', {
        dimension: 'staying',
        topic: 'jupiter',
        weigh: by(GUARDED, 0.5),
        needs: NEITHER,
      }),
    ],
  },
  {
    id: 'vedic.navamshas',
    system: 'vedic',
    source: 'The same 6, on the navamsha, the chart of the spouse',
    rules: [
      rule({ dimension: 'pace', topic: 'navamshas', property: 'lagnas', weigh: by(PLACES, 0.6) }),
      rule({ dimension: 'warmth', topic: 'navamshas', property: 'moons', weigh: by(PLACES, 0.8) }),
      rule({
        dimension: 'attraction',
        topic: 'navamshas',
        property: 'venuses',
        weigh: by(PLACES, 0.7),
      }),
      forPartners(
        rule({
          dimension: 'staying',
          topic: 'navamshas',
          property: 'seventhLords',
          weigh: by(FRIENDSHIPS, 0.6),
        }),
      ),
    ],
  },
  {
    id: 'vedic.karakas',
    system: 'vedic',
    source: 'Jaimini Sutras 1.1: Atmakaraka, the self, and Darakaraka, the partner',
    rules: [
      rule({ dimension: 'talk', topic: 'karakas', property: 'atmas', weigh: by(FRIENDSHIPS, 0.9) }),
      rule({ dimension: 'talk', topic: 'karakas', property: 'atmasSigns', weigh: by(PLACES, 0.7) }),
      forPartners(
        rule({
          dimension: 'staying',
          topic: 'karakas',
          property: 'daras',
          weigh: by(FRIENDSHIPS, 0.5),
        }),
      ),
      ...(['p1DaraP2Atma', 'p2DaraP1Atma'] as const).flatMap((property) => [
        forPartners(
          rule({
            dimension: 'attraction',
            topic: 'karakas',
            property: property,
            weigh: by(FRIENDSHIPS, 0.6),
          }),
        ),
        forPartners(
          rule({
            dimension: 'staying',
            topic: 'karakas',
            property: `${property}Signs`,
            weigh: by(PLACES, 0.4),
          }),
        ),
      ]),
      ...(['p1DaraInP2AtmaSign', 'p2DaraInP1AtmaSign'] as const).map((property) =>
        forPartners({
          dimension: 'attraction',
          topic: 'karakas',
          property,
          weigh: always(0.6),
          needs: BOTH,
        }),
      ),
    ],
  },
]

type Timed = Omit<ScoreRule, 'needs'> & { readonly needs?: Known }

/** Both times are needed unless it says otherwise. */
function rule(each: Timed): ScoreRule {
  return { needs: BOTH, ...each }
}

function by(points: Readonly<Record<string, number>>, weight: number): ScoreRule['weigh'] {
  const weighed = Object.entries(points).map(([value, share]) => [value, share * weight])
  return byValue(Object.fromEntries(weighed))
}

/** The first's counted from a place of the second's, and the second's from the first's. */
function fromTheOther(from: 'Lagna' | 'Moon' | 'Venus', each: Timed): ScoreRule[] {
  return [`p1FromP2${from}`, `p2FromP1${from}`].map((property) => rule({ ...each, property }))
}

function forPartners(each: ScoreRule): ScoreRule {
  return { ...each, forPartners: true }
}
