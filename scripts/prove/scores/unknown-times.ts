import type { BirthMoment } from '#astrology/birth/moment.ts'
import { castCouple, castPerson } from '#astrology/cast.ts'
import { coupleFacts } from '#astrology/cast-facts.ts'
import { contributionsOf, counts } from '#astrology/couple/scores/contributions.ts'
import { knownOf, patternOf } from '#astrology/couple/scores/patterns.ts'
import { SCORE_NAMES, type ScoreName } from '#astrology/couple/scores/score-names.ts'
import { scoresOf } from '#astrology/couple/scores/scores-of.ts'
import type { Score } from '#astrology/couple/score.ts'
import { LAST_DAY, type Ephemeris } from '#astrology/ephemeris/ephemeris.ts'
import type { Mark } from '#astrology/marks.ts'
import { drawing, freshCouples, withoutTime } from './fresh-pairs.ts'
import { byName } from './movers.ts'

/** Where in its day the second cast of a birth is made. */
const ELSEWHERE = [0.05, 0.3, 0.7, 0.95]

/**
 * That no score of couples of whom one or both do not know the hour hangs on what moves within
 * the day: it stays when the charts are cast for another moment, nothing that counts speaks of an
 * angle, a house or the Moon of who has no time, and it lies within its interval. Throws what fails.
 */
export async function unknownTimes(couples: number, seed: number): Promise<string> {
  const { ephemeris } = await drawing()
  const drawn = await freshCouples(couples, { seed, block: 1002 })
  const failures = drawn.flatMap(([one, other], index) => {
    const pair = [withoutTime(one), index % 2 === 0 ? withoutTime(other) : other] as const
    const own = scored(ephemeris, pair)
    const moved = scored(ephemeris, [
      elsewhere(pair[0], ELSEWHERE[index % ELSEWHERE.length]!),
      elsewhere(pair[1], ELSEWHERE[(index + 1) % ELSEWHERE.length]!),
    ])
    return [
      ...own.moving,
      ...SCORE_NAMES.flatMap((name) => {
        const [{ value, interval }, there] = [own.scores[name], moved.scores[name]]
        const isInside = interval[0] <= value && value <= interval[1]
        return value === there.value && isInside
          ? []
          : [`${name} ${value} and ${there.value}, within ${interval.join(' to ')}`]
      }),
    ]
  })
  if (failures.length > 0) throw new Error(failures.join('\n'))
  return `${couples * SCORE_NAMES.length} scores`
}

interface Scored {
  readonly scores: Readonly<Record<ScoreName, Score>>
  /** Ids of what counts and should not. */
  readonly moving: readonly string[]
}

function scored(ephemeris: Ephemeris, [a, b]: readonly [BirthMoment, BirthMoment]): Scored {
  const couple = castCouple(castPerson(ephemeris, a), castPerson(ephemeris, b))
  const facts = coupleFacts(couple)
  const scores = scoresOf(ephemeris, couple, { relation: 'partners', asOf: LAST_DAY, facts })
  const known = knownOf(a, b)
  const untimed = [known & 1 ? [] : ['p1'], known & 2 ? [] : ['p2']].flat()
  const counted = contributionsOf(facts).filter((each) =>
    counts(each, known, patternOf(known, 'partners')),
  )
  const moving = counted.filter(({ fact }) => fact.marks.some((mark) => isMoving(mark, untimed)))
  return { scores: byName(scores!), moving: moving.map(({ fact }) => fact.id) }
}

const QUICK: ReadonlySet<string> = new Set([
  'Moon',
  'Ascendant',
  'Midheaven',
  'Vertex',
  'Lagna',
  'Malkhut',
  'Yesod',
])

/** Whether a mark speaks of an angle, a house or the Moon of somebody without a time, or of a chart of both; a house in which a partner is named is the partner’s. */
function isMoving(mark: Mark, untimed: readonly string[]): boolean {
  const isUntimed = (whose: string | undefined) =>
    whose === undefined || whose === 'couple' || untimed.includes(whose)
  const { body, partner, sefirah, whose, partnerWhose, house } = mark
  return (
    (house !== undefined && isUntimed(partnerWhose ?? whose)) ||
    (QUICK.has(body ?? sefirah ?? '') && isUntimed(whose)) ||
    (QUICK.has(partner ?? '') && isUntimed(partnerWhose))
  )
}

/** The same birth with its charts cast for another moment of its window. */
function elsewhere(moment: BirthMoment, share: number): BirthMoment {
  const { from, to } = moment.window
  return { ...moment, jd: from + share * (to - from) }
}
