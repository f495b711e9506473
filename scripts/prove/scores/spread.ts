import { coupleFactsOfMany } from '#astrology/cast-facts.ts'
import { contributionsOf } from '#astrology/couple/scores/contributions.ts'
import { sumsOf } from '#astrology/couple/scores/pair-sums.ts'
import type { Pattern } from '#astrology/couple/scores/patterns.ts'
import { SCORE_NAMES, type ScoreName } from '#astrology/couple/scores/score-names.ts'
import { standingOf, valuesOf } from '#astrology/couple/scores/score-values.ts'
import { DIMENSIONS } from '#astrology/couple/score.ts'
import { SYSTEMS } from '#core/systems.ts'
import { drawBlock } from '../../simulate/pairs/draw-block.ts'
import { WHOLE_SAMPLE } from '../../simulate/pairs/sample.ts'
import { correlation, distanceFromEven } from './compare.ts'
import { drawing, freshSeed } from './fresh-pairs.ts'

export interface SpreadSize {
  readonly blocks: number
  readonly birthsOfABlock: number
  readonly pairsOfABirth: number
}

/** Every score of many fresh pairs with exact births, by its name: values of 100, and raw ones. */
export interface SpreadOfScores {
  readonly values: ByName
  readonly raws: ByName
}
type ByName = Readonly<Record<ScoreName, number[]>>

const PARTNERS: Pattern = 'both partners'

export async function spreadOfScores(seed: number, size: SpreadSize): Promise<SpreadOfScores> {
  const deps = await drawing()
  const [values, raws] = [emptyRows(), emptyRows()]
  for (let block = 0; block < size.blocks; block += 1) {
    const drawn = drawBlock(deps, { ...WHOLE_SAMPLE, ...size, seed: freshSeed(seed) }, block)
    for (const pairs of drawn.pairs()) {
      const told = coupleFactsOfMany(pairs.map(({ couple }) => couple))
      for (const [at, { gapYears: gap }] of pairs.entries()) {
        const facts = told[at]!
        const compared = { pattern: PARTNERS, known: 3, gap } as const
        const standing = standingOf(sumsOf(contributionsOf(facts)), compared)
        const own = valuesOf(standing, compared)
        for (const [place, name] of SCORE_NAMES.entries()) {
          values[name].push(own[name])
          raws[name].push(standing.raws[place]!)
        }
      }
    }
  }
  return { values, raws }
}

function emptyRows(): Record<ScoreName, number[]> {
  return Object.fromEntries(SCORE_NAMES.map((name) => [name, [] as number[]])) as Record<
    ScoreName,
    number[]
  >
}

/** How far from even each score is. Throws where one is `most` or farther. */
export function evenness({ values }: SpreadOfScores, most: number): string {
  return within(
    SCORE_NAMES.map((name) => [name, distanceFromEven(values[name])]),
    most,
  )
}

/** How far the outer thirds of each system are from a third. Throws where one is `most` or farther. */
export function thirds({ values }: SpreadOfScores, most: number): string {
  const off = SYSTEMS.map((system): Figure => {
    const all = values[system].length
    const low = values[system].filter((value) => value < 100 / 3).length / all
    const high = values[system].filter((value) => value > 200 / 3).length / all
    return [system, Math.max(Math.abs(low - 1 / 3), Math.abs(high - 1 / 3))]
  })
  return within(off, most)
}

/** How closely two dimensions go together. Throws where two do by `most` or more. */
export function dependence({ raws }: SpreadOfScores, most: number): string {
  const pairs = DIMENSIONS.flatMap((one, place) =>
    DIMENSIONS.slice(place + 1).map((other): Figure => [
      `${one} and ${other}`,
      Math.abs(correlation(raws[one], raws[other])),
    ]),
  )
  return within(pairs, most)
}

/** How much of the overall each system explains. Throws where one does `most` or more. */
export function weightOfSystems({ raws }: SpreadOfScores, most: number): string {
  return within(
    SYSTEMS.map((system) => [system, correlation(raws[system], raws.overall) ** 2]),
    most,
  )
}

type Figure = readonly [name: string, value: number]

function within(figures: readonly Figure[], most: number): string {
  const [name, value] = figures.toSorted((a, b) => b[1] - a[1])[0]!
  const told = `at most ${value.toFixed(4)} (${name}), allowed below ${most}`
  if (!(value < most)) throw new Error(told)
  return told
}
