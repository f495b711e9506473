import { cpus } from 'node:os'

import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { spansWhere } from '#astrology/search/spans-where.ts'
import type { SearchSky } from '#astrology/search/watched.ts'
import { readCondition } from '#cli/search/read-condition.ts'
import { median } from './statistics.ts'

/** Three conditions each; the last three hang on the Earth's turning, where most is to be looked at. */
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
const YEARS = 5
/** 2026-01-01. */
const FIRST_DAY = 2_461_041.5

/** The promise for a year of three conditions. */
const MOST_SECONDS = 2

/** How long it takes to search a year. Exit code 0 when the median year of every query takes two seconds or less. */
export async function benchSearch(): Promise<number> {
  const ephemeris = await loadEphemeris()
  const sky: SearchSky = {
    ephemeris,
    place: WHERE,
    houseSystem: 'placidus',
    lunar: { ayanamsa: 'lahiri', geometric: true },
  }
  console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores`)
  const medians = QUERIES.map((words) => {
    const condition = readCondition('where', words)
    let spans = 0
    const before = process.cpuUsage()
    const seconds = Array.from({ length: YEARS }, (_, year) => {
      const from = FIRST_DAY + year * YEAR_DAYS
      const startedAt = performance.now()
      spans += spansWhere(sky, condition, [{ from, to: from + YEAR_DAYS }]).length
      return (performance.now() - startedAt) / 1000
    })
    const { user, system } = process.cpuUsage(before)
    const busy = (user + system) / 1e6 / YEARS
    console.log(
      `  ${median(seconds).toFixed(3)} s a year (${busy.toFixed(3)} of a processor), ${spans} spans in ${YEARS}: ${words}`,
    )
    return median(seconds)
  })
  console.log(`  promised: ${MOST_SECONDS} s`)
  return Math.max(...medians) <= MOST_SECONDS ? 0 : 1
}
