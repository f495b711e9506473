import { zoneHistory, zoneTimeAt } from './zone-history.ts'

/** From when on, and until when, clocks are compared: what the database vouches for, and what rules foretell. */
const [FIRST_YEAR, LAST_YEAR] = [1970, 2037]

const byHalfYear = new Map<string, string>()
const byChange = new Map<string, string>()

/** Whether clocks of two zones differed at the beginning of some half-year since 1970. Throws for what is no zone. */
export function clocksDiffer(one: string, other: string): boolean {
  return one !== other && halfYears(one) !== halfYears(other)
}

/** The same to the second: also where two zones only changed their clocks at another hour. */
export function historiesDiffer(one: string, other: string): boolean {
  return one !== other && changes(one) !== changes(other)
}

function halfYears(name: string): string {
  return remember(byHalfYear, name, () => {
    const zone = known(name)
    const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i)
    const moments = years.flatMap((year) => [Date.UTC(year, 0, 1), Date.UTC(year, 6, 1)])
    return moments.map((moment) => zoneTimeAt(zone, moment / 1000).offset).join(' ')
  })
}

function changes(name: string): string {
  return remember(byChange, name, () => {
    const zone = known(name)
    const since = zone.starts.filter((start) => start > 0)
    const offsets = [0, ...since].map((start) => `${start}:${zoneTimeAt(zone, start).offset}`)
    return `${halfYears(name)} ${offsets.join(' ')}`
  })
}

function known(name: string) {
  const zone = zoneHistory(name)
  if (zone === null) throw new Error(`${name} is not a known time zone`)
  return zone
}

function remember(memory: Map<string, string>, name: string, work: () => string): string {
  const before = memory.get(name)
  if (before !== undefined) return before
  const now = work()
  memory.set(name, now)
  return now
}
