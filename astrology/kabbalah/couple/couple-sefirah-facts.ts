import type { PartsBody } from '#astrology/facts.ts'
import { once } from '#astrology/facts-once.ts'
import { SIGNS, type Sign } from '#astrology/western/zodiac/zodiac.ts'
import { SEFIROT_BY_WEIGHT } from '../facts/sefirah-facts.ts'
import { RULES } from '../rules.ts'
import type { PairPart, PairTelling } from '../telling.ts'
import { sefirahNamed, type ChartedSefirah } from '../tree/tree-of-life.ts'
import { both, eachTold } from '../window/views.ts'
import { strongerFacts } from './stronger-facts.ts'
import { kept } from './told-once.ts'

/** Sefirah beside sefirah: how their signs stand to each other, and who holds it more firmly. */
export const COUPLE_SEFIRAH_PARTS: readonly PairPart[] = SEFIROT_BY_WEIGHT.map((name, place) => ({
  views: both(
    eachTold(({ sefirot }) => [
      sefirot[name]?.sign,
      sefirot[name]?.points,
      sefirot[name]?.strength,
    ]),
  ),
  facts: (telling) => besideFacts(telling, name, place),
}))

function besideFacts(
  { first, second }: PairTelling,
  name: ChartedSefirah,
  place: number,
): readonly PartsBody[] {
  const [one, two] = [first.sefirot[name], second.sefirot[name]]
  if (one === null || two === null) return []
  const signs = PLACES.get(one.sign)! * 12 + PLACES.get(two.sign)!
  return [...kinshipFacts(place * 144 + signs), ...strongerFacts(name, [one, two])]
}

const PLACES: ReadonlyMap<Sign, number> = new Map(SIGNS.map((sign, place) => [sign, place]))

/** By the sefirah's place and the places of the two signs. */
const kinshipFacts = once((told: number) => {
  const name = SEFIROT_BY_WEIGHT[Math.floor(told / 144)]!
  const [one, two] = [SIGNS[Math.floor(told / 12) % 12]!, SIGNS[told % 12]!]
  const kinship = kinshipOf(one, two)
  return kept([
    {
      topic: name.toLowerCase(),
      property: 'kinship',
      value: kinship,
      sentence: kinshipStatement(name, [one, two], kinship),
      marks: [
        { whose: 'p1', sefirah: name, sign: one },
        { whose: 'p2', sefirah: name, sign: two },
        { sefirah: name, relation: kinship },
      ],
      rule: RULES.coupleSefirah,
    },
  ])
})

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
  [one, two]: readonly [Sign, Sign],
  kinship: Kinship,
): string {
  const wordings = KINSHIP_WORDINGS[kinship]
  const told = wordings[SEFIROT_BY_WEIGHT.indexOf(name) % wordings.length]!
  return told(`${name}, ${sefirahNamed(name).work}`, one, two)
}

type KinshipWording = (place: string, one: Sign, two: Sign) => string

/**
 * What the signs say and no more: near a border two planets may aspect each other otherwise than
 * their signs do, and how they speak is told of the planets.
 */
const KINSHIP_WORDINGS: Readonly<Record<Kinship, readonly KinshipWording[]>> = {
  'one letter': [
    (place, one) => `In ${place}, {p1} and {p2} write one letter, for both stand in ${one}.`,
    (place, one) => `{p1} and {p2} share the sign of ${one} in ${place}, and need few words there.`,
  ],
  neighbours: [
    (place, one, two) =>
      `In ${place}, {p1} and {p2} are neighbours, ${one} beside ${two}, close by and differently made.`,
    (place, one, two) =>
      `{p1} with ${one} and {p2} with ${two} live wall to wall in ${place}, and are differently made.`,
  ],
  'friendly worlds': [
    (place, one, two) =>
      `In ${place}, the ${one} of {p1} and the ${two} of {p2} come from friendly worlds.`,
    (place, one, two) => `{p1}'s ${one} and {p2}'s ${two} are of friendly worlds in ${place}.`,
  ],
  crossing: [
    (place, one, two) =>
      `In ${place}, the ${one} of {p1} and the ${two} of {p2} cross, two wills of one pace and different matter.`,
    (place, one, two) =>
      `{p1}'s ${one} and {p2}'s ${two} cross in ${place}, of one pace and different matter.`,
  ],
  'one world': [
    (place, one, two) =>
      `In ${place}, {p1} and {p2} live in one world, with ${one} on one side and ${two} on the other.`,
    (place, one, two) => `{p1}'s ${one} and {p2}'s ${two} are of one element in ${place}.`,
  ],
  strangers: [
    (place, one, two) =>
      `In ${place}, the ${one} of {p1} and the ${two} of {p2} are strangers, of another world and another pace.`,
    (place, one, two) =>
      `{p1}'s ${one} and {p2}'s ${two} have neither world nor pace in common in ${place}.`,
  ],
  'opposite gates': [
    (place, one, two) =>
      `In ${place}, {p1} and {p2} stand at opposite gates, ${one} across from ${two}.`,
    (place, one, two) =>
      `{p1}'s ${one} and {p2}'s ${two} complete each other or contend in ${place}, face to face.`,
  ],
}
