import { tailShare } from '#astrology/couple/rarity/splitting/tail-share.ts'
import type { Random, RareEvent } from '#astrology/couple/rarity/splitting/split.ts'
import type { Ephemeris, JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { seededRandom } from '#astrology/human-design/sky/seeded-random.fixture.ts'
import { separation } from '#astrology/western/zodiac/circle.ts'
import type { Case } from './prove.ts'

/** 1940 to 2010, as the sample's births. */
const FIRST: JulianDay = 2_429_629.5
const DAYS = 25_568

/** How near, degrees, each one's Sun must stand to the other's Moon: about one pair in 100,000. */
const WITHIN = 0.57

interface Lights {
  readonly jd: JulianDay
  readonly sun: number
  readonly moon: number
}
type Pair = readonly [Lights, Lights]

export interface Amount {
  /** Births of which every pair is looked at. */
  readonly births: number
  /** Runs of splitting, and states in each. */
  readonly runs: number
  readonly states: number
}

/** That splitting comes to what counting comes to, at one in 100,000. */
export const SPLITTING_CASES: readonly Case[] = [
  { name: 'by how near the farther of the two is', levelOf: nearness, target: -WITHIN },
  { name: 'by whole steps: 8°, 4°, 2°, 1° and there', levelOf: steps, target: 10 },
].map(({ name, levelOf, target }) => ({
  name: `each one's Sun on the other's Moon, ${name}`,
  show: (seed) => agreement({ births: 200_000, runs: 16, states: 1000 }, { levelOf, target, seed }),
}))

interface Asked {
  readonly levelOf: (pair: Pair) => number
  readonly target: number
  readonly seed: number
}

/** What both come to. Throws where they disagree by more than both are uncertain. */
async function agreement({ births, runs, states }: Amount, { levelOf, target, seed }: Asked) {
  const ephemeris = await loadEphemeris()
  const counted = countedIn(manyLights(ephemeris, births, seededRandom(seed)))
  const event: RareEvent<Pair> = {
    draw: (random) => [anyLights(ephemeris, random), anyLights(ephemeris, random)],
    move: (pair, random) => oneMoved(ephemeris, pair, random),
    levelOf,
    target,
  }
  const randoms = Array.from({ length: runs }, (_, run) => seededRandom(seed * 1009 + run))
  const effort = { states, givenUp: 0.5, moves: 12 }
  const { share, interval } = tailShare(event, effort, randoms)
  const told = `${inWords(counted)} counted, ${inWords({ share, interval })} by splitting`
  const agree =
    interval !== null && interval[0] <= counted.interval[1] && counted.interval[0] <= interval[1]
  if (!agree) throw new Error(told)
  return told
}

function nearness([one, other]: Pair): number {
  return -Math.max(separation(one.sun, other.moon), separation(other.sun, one.moon))
}

const STEPS = [8, 4, 2, 1, WITHIN]

/** How many of the widths each of the two contacts is within: coarse, with ties. */
function steps([one, other]: Pair): number {
  return within(separation(one.sun, other.moon)) + within(separation(other.sun, one.moon))
}

function within(degrees: number): number {
  return STEPS.filter((step) => degrees <= step).length
}

interface Counted {
  readonly share: number
  readonly interval: readonly [number, number]
}

/** The share among all pairs of births, and what its births leave open: pairs share them. */
function countedIn(lights: readonly Lights[]): Counted {
  const byMoon = lights.toSorted((one, other) => one.moon - other.moon)
  const found = byMoon.map((one) => partnersOf(one, byMoon))
  const [all, hits] = [lights.length * (lights.length - 1), sum(found)]
  const mean = hits / lights.length
  const variance = sum(found.map((each) => (each - mean) ** 2)) / lights.length
  // A pair counts with each of its two births, hence the two.
  const spread = (1.96 * 2 * Math.sqrt(variance / lights.length)) / mean
  const share = hits / all
  return { share, interval: [share * (1 - spread), share * (1 + spread)] }
}

/** How many have their Moon on one's Sun and their Sun on one's Moon. */
function partnersOf(one: Lights, byMoon: readonly Lights[]): number {
  let found = 0
  for (const turn of [-360, 0, 360]) {
    const from = one.sun + turn - WITHIN
    for (let index = firstFrom(byMoon, from); index < byMoon.length; index += 1) {
      const other = byMoon[index]!
      if (other.moon > from + 2 * WITHIN) break
      if (other !== one && separation(other.sun, one.moon) <= WITHIN) found += 1
    }
  }
  return found
}

/** Where the first Moon from a longitude on lies, by halving. */
function firstFrom(byMoon: readonly Lights[], longitude: number): number {
  let [low, high] = [0, byMoon.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (byMoon[middle]!.moon < longitude) low = middle + 1
    else high = middle
  }
  return low
}

function manyLights(ephemeris: Ephemeris, count: number, random: Random): Lights[] {
  return Array.from({ length: count }, () => anyLights(ephemeris, random))
}

function anyLights(ephemeris: Ephemeris, random: Random): Lights {
  return lightsAt(ephemeris, FIRST + random() * DAYS)
}

/** Widths of moves, days: an hour, a day, a month, a year. */
const REACHES = [1 / 24, 1, 30, 365]

/** One of the two born anew, or a little earlier or later; past an end of the years, from the other. */
function oneMoved(ephemeris: Ephemeris, [one, other]: Pair, random: Random): Pair {
  const moved = random() < 0.5 ? one : other
  const reach = REACHES[Math.floor(random() * REACHES.length)]!
  const shifted = moved.jd - FIRST + (random() - 0.5) * 2 * reach
  const jd = FIRST + (random() < 0.2 ? random() * DAYS : (shifted + DAYS) % DAYS)
  const lights = lightsAt(ephemeris, jd)
  return moved === one ? [lights, other] : [one, lights]
}

function lightsAt(ephemeris: Ephemeris, jd: JulianDay): Lights {
  const longitudeOf = (body: 'sun' | 'moon'): number => ephemeris.position(body, jd).longitude
  return { jd, sun: longitudeOf('sun'), moon: longitudeOf('moon') }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function inWords({ share, interval }: { share: number; interval: readonly number[] | null }) {
  return `one in ${oneIn(share)} (${interval?.toReversed().map(oneIn).join(' to ')})`
}

function oneIn(part: number): string {
  return Math.round(1 / part).toLocaleString('en')
}
