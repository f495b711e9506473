import type { PartsBody } from '#astrology/facts.ts'
import type { Said } from '#astrology/held-throughout.ts'
import { CLASSICAL_PLANETS, type ClassicalPlanet } from '#astrology/western/zodiac/points.ts'
import { SIGNS, type Sign } from '#astrology/western/zodiac/zodiac.ts'
import { majorAspect, SPEAKS, wayBetween, wayMarks } from '../facts/dialogue-facts.ts'
import type { SefirahState } from '../kabbalah-chart.ts'
import { RULES } from '../rules.ts'
import { SEFIROT_BY_WEIGHT } from '../facts/sefirah-facts.ts'
import type { PairPart, PairTelling } from '../telling.ts'
import { both, eachTold, placesOf } from '../window/views.ts'
import { sefirahNamed, sefirahOf, type ChartedSefirah } from '../tree/tree-of-life.ts'
import { POINT_TITLES } from '../words.ts'

/** Sefirah beside sefirah. */
export const COUPLE_SEFIRAH_PARTS: readonly PairPart[] = SEFIROT_BY_WEIGHT.map((name) => ({
  views: both(eachTold(({ sefirot }) => [sefirot[name]?.sign, sefirot[name]?.points])),
  facts: (telling) => besideFacts(telling, name),
}))

/** The sefirot of one that touch those of the other, planet by planet. */
export const TOUCH_PARTS: readonly PairPart[] = CLASSICAL_PLANETS.flatMap((mine) =>
  CLASSICAL_PLANETS.map((yours) => ({
    views: [placesOf(mine), placesOf(yours)] as const,
    facts: (telling: PairTelling) => touchFacts(telling, { mine, yours }),
  })),
)

function besideFacts({ first, second }: PairTelling, name: ChartedSefirah): PartsBody[] {
  const [one, two] = [first.sefirot[name], second.sefirot[name]]
  if (one === null || two === null) return []
  const topic = name.toLowerCase()
  const kinship = kinshipOf(one.sign, two.sign)
  return [
    {
      topic,
      property: 'kinship',
      value: kinship,
      sentence: kinshipStatement(name, { one, two, kinship }),
      marks: [
        { whose: 'p1', sefirah: name, sign: one.sign },
        { whose: 'p2', sefirah: name, sign: two.sign },
        { sefirah: name, relation: kinship },
      ],
      rule: RULES.coupleSefirah,
    },
    ...strongerFacts(name, [one, two]),
  ]
}

/** How two signs stand to each other round the zodiac, counted the short way. */
const KINSHIPS = [
  'one letter',
  'neighbours',
  'friendly worlds',
  'crossing',
  'one world',
  'strangers',
  'opposite gates',
] as const
type Kinship = (typeof KINSHIPS)[number]

function kinshipOf(one: Sign, two: Sign): Kinship {
  const steps = Math.abs(SIGNS.indexOf(one) - SIGNS.indexOf(two))
  return KINSHIPS[Math.min(steps, 12 - steps)]!
}

function kinshipStatement(
  name: ChartedSefirah,
  { one, two, kinship }: { one: SefirahState; two: SefirahState; kinship: Kinship },
): string {
  const wordings = KINSHIP_WORDINGS[kinship]
  const told = wordings[SEFIROT_BY_WEIGHT.indexOf(name) % wordings.length]!
  const place = `${name}, ${sefirahNamed(name).work}`
  return told(place, one.sign, two.sign)
}

type KinshipWording = (place: string, one: Sign, two: Sign) => string

const KINSHIP_WORDINGS: Readonly<Record<Kinship, readonly KinshipWording[]>> = {
  'one letter': [
    (place, one) => `In ${place}, {p1} and {p2} write one letter, for both stand in ${one}.`,
    (place, one) => `{p1} and {p2} share the sign of ${one} in ${place}, and need few words there.`,
  ],
  neighbours: [
    (place, one, two) =>
      `In ${place}, {p1} and {p2} are neighbours, ${one} beside ${two}, close by and differently made.`,
    (place, one, two) =>
      `{p1} with ${one} and {p2} with ${two} live wall to wall in ${place}, and see little of each other's rooms.`,
  ],
  'friendly worlds': [
    (place, one, two) =>
      `In ${place}, the ${one} of {p1} and the ${two} of {p2} come from friendly worlds and feed each other.`,
    (place, one, two) =>
      `{p1}'s ${one} and {p2}'s ${two} lend each other what they have in ${place}.`,
  ],
  crossing: [
    (place, one, two) =>
      `In ${place}, the ${one} of {p1} and the ${two} of {p2} cross, two wills of one pace and different matter.`,
    (place, one, two) =>
      `{p1}'s ${one} and {p2}'s ${two} rub against each other in ${place}, and strike sparks.`,
  ],
  'one world': [
    (place, one, two) =>
      `In ${place}, {p1} and {p2} live in one world, with ${one} on one side and ${two} on the other.`,
    (place, one, two) =>
      `{p1}'s ${one} and {p2}'s ${two} are of one element in ${place}, and understand each other there.`,
  ],
  strangers: [
    (place, one, two) =>
      `In ${place}, the ${one} of {p1} and the ${two} of {p2} speak foreign tongues and have to translate.`,
    (place, one, two) =>
      `{p1}'s ${one} and {p2}'s ${two} have neither world nor pace in common in ${place}, so each has to adjust.`,
  ],
  'opposite gates': [
    (place, one, two) =>
      `In ${place}, {p1} and {p2} stand at opposite gates, ${one} across from ${two}.`,
    (place, one, two) =>
      `{p1}'s ${one} and {p2}'s ${two} complete each other or contend in ${place}, face to face.`,
  ],
}

function strongerFacts(
  name: ChartedSefirah,
  [one, two]: readonly [SefirahState, SefirahState],
): PartsBody[] {
  if (one.points === null || two.points === null) return []
  const stronger = strongerOf(one.points, two.points)
  return [
    {
      topic: name.toLowerCase(),
      property: 'stronger',
      value: stronger,
      measures: {
        p1Points: { value: one.points, unit: 'points' },
        p2Points: { value: two.points, unit: 'points' },
      },
      sentence: STRONGER[stronger](name),
      marks: [
        stronger === 'equal'
          ? { sefirah: name, relation: 'equal' }
          : { whose: stronger, sefirah: name, relation: 'stronger' },
      ],
      rule: RULES.strength,
    },
  ]
}

function strongerOf(one: number, two: number): 'p1' | 'p2' | 'equal' {
  if (one === two) return 'equal'
  return one > two ? 'p1' : 'p2'
}

const STRONGER: Readonly<Record<'p1' | 'p2' | 'equal', (name: ChartedSefirah) => string>> = {
  p1: (name) => `{p1} holds ${name} more firmly than {p2} and can lend it.`,
  p2: (name) => `{p2} holds ${name} more firmly than {p1} and can lend it.`,
  equal: (name) => `Neither {p1} nor {p2} outweighs the other in ${name}.`,
}

/** Between two charts only close aspects are told, or everything would touch everything. */
const TOUCH_ORB_DEGREES = 4

/** A sefirah of the first whose planet aspects that of one of the second, with the joining path. */
function touchFacts(
  { first, second }: PairTelling,
  { mine, yours }: { readonly mine: ClassicalPlanet; readonly yours: ClassicalPlanet },
): Said[] {
  const found = majorAspect(mine, first.points[mine], {
    second: yours,
    point: second.points[yours],
  })
  if (found === null || found.orb > TOUCH_ORB_DEGREES) return []
  const { aspect, orb, passed } = found
  const [one, two] = [sefirahOf(mine), sefirahOf(yours)]
  const way = one === two ? 'within one sefirah' : wayBetween(one, two)
  return [
    {
      topic: 'sefirot',
      property: `${one.toLowerCase()}${two}`,
      value: aspect,
      measures: { orbDegrees: { value: orb, unit: 'degrees' } },
      passed,
      marks: [
        {
          whose: 'p1',
          body: POINT_TITLES[mine],
          relation: 'aspects',
          aspect,
          partnerWhose: 'p2',
          partner: POINT_TITLES[yours],
        },
        {
          whose: 'p1',
          sefirah: one,
          relation: 'aspects',
          aspect,
          partnerWhose: 'p2',
          partnerSefirah: two,
        },
        ...wayMarks(one, two),
      ],
      sentence: touchInWords([one, two], {
        speaks: SPEAKS[aspect],
        way,
        wording: CLASSICAL_PLANETS.indexOf(mine) + CLASSICAL_PLANETS.indexOf(yours),
      }),
      rule: RULES.coupleTouch,
    },
  ]
}

function touchInWords(
  [one, two]: readonly [ChartedSefirah, ChartedSefirah],
  told: {
    readonly speaks: string
    readonly way: string
    readonly wording: number
  },
): string {
  const { speaks, way, wording } = told
  const wordings = [
    `{p1}'s ${one} and {p2}'s ${two} ${speaks}, {orbDegrees} from exact, ${way}.`,
    `Between the charts the ${one} of {p1} and the ${two} of {p2} ${speaks}, ${way}, {orbDegrees} from exact.`,
    `By an orb of {orbDegrees} {p1}'s ${one} and {p2}'s ${two} ${speaks}, ${way}.`,
  ]
  return wordings[wording % wordings.length]!
}
