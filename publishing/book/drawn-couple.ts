import { coupleFacts } from '#astrology/cast-facts.ts'
import { castCouple, type Cast } from '#astrology/cast.ts'
import { rarityOf, type RarityQuestion } from '#astrology/couple/rarity/rarity-of.ts'
import { scoresInSteps } from '#astrology/couple/scores/scores-of.ts'
import { timeForTwoInSteps } from '#astrology/couple/time/time-for-two.ts'
import type { Ephemeris } from '#astrology/ephemeris/ephemeris.ts'
import type { DrawnCouple } from '../charts/chart-input.ts'

/** What charts of a couple show beyond the two casts: scores, rarity and the time to come. Stops between pieces of work. */
export function* drawnCoupleInSteps(
  ephemeris: Ephemeris,
  [first, second]: readonly [Cast, Cast],
  { relation, asOf }: Pick<RarityQuestion, 'relation' | 'asOf'>,
): Generator<undefined, DrawnCouple> {
  const couple = castCouple(first, second)
  const facts = coupleFacts(couple, { asOf })
  yield
  const question = { relation, asOf, facts }
  const scores = yield* scoresInSteps(ephemeris, couple, question)
  const rarities = rarityOf(couple, question)
  yield
  const time = yield* timeForTwoInSteps(ephemeris, couple, { asOf })
  return { scores, rarities, time }
}
