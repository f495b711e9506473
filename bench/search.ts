import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { spansWhere } from '#astrology/search/spans-where.ts'
import type { SearchSky } from '#astrology/search/watched.ts'
import { readCondition } from '#cli/search/read-condition.ts'
import { holdsAt } from '../scripts/prove/search/holds-at.ts'
import type { Figure, Length } from './figures.ts'
import { median } from './statistics.ts'

/**
 * Three conditions each; the last three hang on the Earth's turning, where most is to be looked at. What is a span
 * by its nature (planetary hours, a Moon void of course) cannot be looked at minute by minute.
 */
const QUERIES = [
  'moon in Taurus and moon waxing and not mercury retrograde',
  'tithi 2, 3, 5 and moon in nakshatra Rohini, Pushya, Hasta and jupiter direct',
  'sun in gate 41, 19 or moon in gate 10 or venus trine jupiter within 3',
  'ascendant in Leo and moon trine jupiter applying and jupiter in house 10, 11',
  'day and hour venus, jupiter and not moon void',
  'moon in house 10 or jupiter in house 1 or ascendant conjunct sun within 2',
]
const WHERE = { latitude: 46.6103, longitude: 13.8558 }
const YEAR_DAYS = 365.2425
const YEARS = { whole: 5, short: 3 } as const
/** Looked at minute by minute: more would take as long as all the rest. */
const DAYS_BY_MINUTES = 2
const MINUTES_A_DAY = 1440
/** 2026-01-01. */
const FIRST_DAY = 2_461_041.5

/** The promise for a year of three conditions. */
const MOST_SECONDS = 2

/**
 * How long it takes to search a day, when a year is searched at a time, and when every minute of one is looked
 * at instead. The median year of every query is promised in two seconds.
 */
export async function benchSearch(length: Length): Promise<readonly Figure[]> {
  const ephemeris = await loadEphemeris()
  const sky: SearchSky = {
    ephemeris,
    place: WHERE,
    houseSystem: 'placidus',
    lunar: { ayanamsa: 'lahiri', geometric: true },
  }
  return QUERIES.map((words) => {
    const condition = readCondition('where', words)
    const years = Array.from({ length: YEARS[length] }, (_, year) => {
      const from = FIRST_DAY + year * YEAR_DAYS
      return millisecondsOf(() => spansWhere(sky, condition, [{ from, to: from + YEAR_DAYS }]))
    })
    const seconds = median(years) / 1000
    const byMinutes = isOfMoments(words)
      ? Array.from({ length: DAYS_BY_MINUTES }, (_, day) =>
          millisecondsOf(() => {
            for (let minute = 0; minute < MINUTES_A_DAY; minute += 1) {
              holdsAt(sky, condition, FIRST_DAY + day + minute / MINUTES_A_DAY)
            }
          }),
        )
      : []
    return {
      what: words,
      unit: 'ms a day searched',
      better: 'less',
      sides: [
        { name: 'the search', samples: years.map((ms) => ms / YEAR_DAYS) },
        ...(byMinutes.length > 0 ? [{ name: 'every minute', samples: byMinutes }] : []),
      ],
      promise: {
        words: `a year in ${MOST_SECONDS} s at the median; in ${seconds.toFixed(2)}`,
        isKept: seconds <= MOST_SECONDS,
      },
    }
  })
}

function isOfMoments(words: string): boolean {
  return !/hour|void/.test(words)
}

function millisecondsOf(work: () => unknown): number {
  const startedAt = performance.now()
  work()
  return performance.now() - startedAt
}
