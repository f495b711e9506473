import { castCouple, castPerson } from '#astrology/cast.ts'
import { coupleFacts } from '#astrology/cast-facts.ts'
import type { Fact } from '#astrology/facts.ts'
import { LAST_DAY } from '#astrology/ephemeris/ephemeris.ts'
import type { Score } from '#astrology/couple/score.ts'
import { SCORE_NAMES, type ScoreName } from '#astrology/couple/scores/score-names.ts'
import { scoresOf } from '#astrology/couple/scores/scores-of.ts'
import { median } from './compare.ts'
import { drawing, freshCouples, later } from './fresh-pairs.ts'

const QUESTION = { relation: 'partners', asOf: LAST_DAY } as const
const MINUTE = 1 / 1440

/** That every score falls without its `up` facts, and rises without its `down` facts. Throws those that do not. */
export async function moversMove(couples: number, seed: number): Promise<string> {
  const { ephemeris } = await drawing()
  const drawn = await freshCouples(couples, { seed, block: 1000 })
  const failures = drawn.flatMap((pair) => {
    const [first, second] = pair.map((moment) => castPerson(ephemeris, moment))
    const couple = castCouple(first!, second!)
    const facts = coupleFacts(couple)
    const scored = (told: readonly Fact[]) =>
      byName(scoresOf(ephemeris, couple, { ...QUESTION, facts: told })!)
    const own = scored(facts)
    return SCORE_NAMES.flatMap((name) => {
      const { value, up, down } = own[name]
      const without = (ids: readonly string[]) =>
        scored(facts.filter(({ id }) => !ids.includes(id)))[name].value
      const falls = up.length === 0 || without(up) < value
      const rises = down.length === 0 || without(down) > value
      return falls && rises ? [] : [`${name} at ${value}`]
    })
  })
  if (failures.length > 0) throw new Error(failures.join(', '))
  return `${couples * SCORE_NAMES.length} scores`
}

/** How far four minutes on both births move the overall, at the median. Throws where it is `most` or farther. */
export async function fourMinutes(couples: number, seed: number, most: number): Promise<string> {
  const { ephemeris } = await drawing()
  const drawn = await freshCouples(couples, { seed, block: 1001 })
  const moves = drawn.map((pair, index) => {
    const overall = (sides: readonly [number, number]) => {
      const [first, second] = pair.map((moment, one) =>
        castPerson(ephemeris, later(moment, sides[one]! * 4 * MINUTE)),
      )
      return scoresOf(ephemeris, castCouple(first!, second!), QUESTION)!.overall.value
    }
    return Math.abs(overall([0, 0]) - overall(SIDES[index % SIDES.length]!))
  })
  const told = `${median(moves).toFixed(2)} points at the median, allowed below ${most}`
  if (!(median(moves) < most)) throw new Error(told)
  return told
}

const SIDES = [
  [1, 1],
  [1, -1],
  [-1, 1],
  [-1, -1],
] as const

/** All scores by their names. */
export function byName({
  dimensions,
  ...scores
}: NonNullable<ReturnType<typeof scoresOf>>): Readonly<Record<ScoreName, Score>> {
  return { ...scores, ...dimensions } as Readonly<Record<ScoreName, Score>>
}
