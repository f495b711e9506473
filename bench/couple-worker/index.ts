import { resolveBirth } from '#astrology/birth/resolve-birth.ts'
import { castCouple, castPerson, type Cast } from '#astrology/cast.ts'
import { scoresOf } from '#astrology/couple/scores/scores-of.ts'
import { LAST_DAY } from '#astrology/ephemeris/ephemeris.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-workerd.ts'
import { randomBirths } from '../random-births.ts'

/** Cast once, and kept in memory as a job keeps them. */
let people: readonly Cast[] = []

/** Scores `count` pairs of people in memory; its caller holds the watch, because a Worker's own clock stands still. */
// oxlint-disable-next-line import/no-default-export -- a Worker's entry is its default export
export default {
  async fetch(request) {
    const { searchParams } = new URL(request.url)
    const [count, from] = [Number(searchParams.get('count')), Number(searchParams.get('from'))]
    const ephemeris = await loadEphemeris()
    if (people.length === 0) {
      people = randomBirths(PEOPLE, 1).flatMap(({ jd, place }) => {
        const resolution = resolveBirth({ jd, ...place })
        return resolution.kind === 'exact' ? [castPerson(ephemeris, resolution.moment)] : []
      })
    }
    let sum = 0
    for (let pair = from; pair < from + count; pair += 1) {
      const couple = castCouple(
        people[pair % PEOPLE]!,
        people[(pair + 1 + Math.floor(pair / PEOPLE)) % PEOPLE]!,
      )
      const scores = scoresOf(ephemeris, couple, { relation: 'partners', asOf: LAST_DAY })
      sum += scores?.overall.value ?? 0
    }
    return Response.json({ sum })
  },
} satisfies ExportedHandler

/** So many that no pair comes twice within a run. */
const PEOPLE = 120
