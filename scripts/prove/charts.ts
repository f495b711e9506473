import { castCouple, castPerson, type Cast } from '#astrology/cast.ts'
import type { Ephemeris } from '#astrology/ephemeris/ephemeris.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { scoresOf } from '#astrology/couple/scores/scores-of.ts'
import { rarityOf } from '#astrology/couple/rarity/rarity-of.ts'
import { timeForTwo } from '#astrology/couple/time/time-for-two.ts'
import type { DrawnCouple } from '#publishing/charts/chart-input.ts'
import { lookAtCharts, type Looked } from './charts/failures.ts'
import type { Case } from './prove.ts'
import { chances, knownAt, randomWindow } from './windows/random-window.ts'

const CASES = 20
const PAIRS_A_CASE = 50

/** That charts show what was cast, legibly, of 2,000 random people. */
export const CHART_CASES: readonly Case[] = Array.from({ length: CASES }, (_, index) => ({
  name: `every chart of pairs ${index * PAIRS_A_CASE + 1} to ${(index + 1) * PAIRS_A_CASE} is true, legible and on its page`,
  show: async (seed) => figuresOf(await lookAtPairs(PAIRS_A_CASE, seed * CASES + index)),
}))

/** Draws all of so many random pairs, half of the people with an exact time. */
export async function lookAtPairs(count: number, seed: number): Promise<Looked> {
  const ephemeris = await loadEphemeris()
  const chance = chances(seed)
  const looked = Array.from({ length: count }, () => {
    const [first, second] = [randomCast(ephemeris, chance), randomCast(ephemeris, chance)]
    const asOf = Math.max(first.moment.jd, second.moment.jd) + chance() * 25_000
    return lookAtCharts(
      {
        first: { name: 'Wolfeschlegelsteinhausenbergerdorff', cast: first },
        second: { name: 'Bo', cast: second },
        // Scores of uncertain births take a second a pair: what they draw is the same.
        couple: coupleOf(ephemeris, [first, second], Math.min(asOf, LAST_NOW)),
        asOf: Math.min(asOf, LAST_NOW),
      },
      `${wordsOf(first)} and ${wordsOf(second)}`,
    )
  })
  return {
    charts: looked.reduce((sum, { charts }) => sum + charts, 0),
    heaviest: Math.max(...looked.map(({ heaviest }) => heaviest)),
    failures: looked.flatMap(({ failures }) => failures),
  }
}

/** The last day that two years can be looked ahead from. */
const LAST_NOW = 2_596_900

/** Somebody born anywhere, any day; half of them know when to the minute. */
export function randomCast(ephemeris: Ephemeris, chance: () => number): Cast {
  const moment = randomWindow(chance)
  return castPerson(ephemeris, chance() < 0.5 ? knownAt(moment, moment.jd) : moment)
}

/** What is reckoned of two, beyond their casts. */
export function coupleOf(
  ephemeris: Ephemeris,
  [first, second]: readonly [Cast, Cast],
  asOf: number,
): DrawnCouple {
  const couple = castCouple(first, second)
  const question = { relation: 'partners', asOf } as const
  const isExact = [first, second].every(({ moment: { window } }) => window.from === window.to)
  return {
    rarities: rarityOf(couple, question),
    time: timeForTwo(ephemeris, couple, { asOf }),
    ...(isExact && { scores: scoresOf(ephemeris, couple, question) }),
  }
}

function wordsOf({ moment: { civil, certainty, place } }: Cast): string {
  const { latitude, longitude } = place
  return `${civil?.date} ${civil?.time} (${certainty.kind}) at ${latitude.toFixed(2)}, ${longitude.toFixed(2)}`
}

/** How much was looked at. Throws what is wrong with it. */
export function figuresOf({ charts, heaviest, failures }: Looked): string {
  const figures = `${charts} charts, the heaviest of ${Math.ceil(heaviest / 1000)} kB, ${failures.length} failures`
  if (failures.length > 0) throw new Error([figures, ...failures.slice(0, 40)].join('\n    '))
  return figures
}
