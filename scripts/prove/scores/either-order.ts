import { castCouple, castPerson } from '#astrology/cast.ts'
import { exchangedId } from '#astrology/couple/exchange.ts'
import type { Scores } from '#astrology/couple/score.ts'
import { scoresOf } from '#astrology/couple/scores/scores-of.ts'
import { LAST_DAY } from '#astrology/ephemeris/ephemeris.ts'
import { drawing, freshCouples, withoutTime } from './fresh-pairs.ts'

/** That scores are the same, byte for byte, whoever comes first, once the people in ids are exchanged; of each eight couples one does not know an hour. Throws those that are not. */
export async function eitherOrder(couples: number, seed: number): Promise<string> {
  const { ephemeris } = await drawing()
  const drawn = await freshCouples(couples, { seed, block: 1003 })
  const failures = drawn.flatMap(([one, other], index) => {
    const moments = [index % 8 === 7 ? withoutTime(one) : one, other]
    const [first, second] = moments.map((moment) => castPerson(ephemeris, moment))
    const question = { relation: 'partners', asOf: LAST_DAY } as const
    const here = scoresOf(ephemeris, castCouple(first!, second!), question)
    const there = scoresOf(ephemeris, castCouple(second!, first!), question)
    return JSON.stringify(here) === JSON.stringify(exchanged(there!)) ? [] : [String(index)]
  })
  if (failures.length > 0) throw new Error(`couples ${failures.join(', ')}`)
  return `${couples} couples`
}

function exchanged(scores: Scores): unknown {
  return JSON.parse(JSON.stringify(scores), (key, value: unknown) =>
    (key === 'up' || key === 'down') && Array.isArray(value)
      ? value.map((id) => exchangedId(String(id)))
      : value,
  )
}
