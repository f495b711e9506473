import { offsetByRule, readPosixRule, type PosixRule } from './posix-rule.ts'
import { ZONE_TABLE } from './zone-table.ts'

/** Which offsets a zone has kept, from local mean time to its latest rule. Seconds throughout. */
export interface ZoneHistory {
  readonly name: string
  /** Moments of change since 1970, UTC, ascending. */
  readonly starts: readonly number[]
  /** Offsets east of UTC: before the first start, then from each start on. */
  readonly offsets: readonly number[]
  readonly afterwards: PosixRule
  /** Before this moment the zone's clocks showed local mean time. Minus infinity where they never did. */
  readonly standardBegins: number
}

/** What a zone's clocks showed at a moment. */
export interface ZoneTime {
  readonly offset: number
  readonly isMeanTime: boolean
}

const histories = new Map<string, ZoneHistory>()

/** The history of an IANA zone, old names included; null for a name that is not one. */
export function zoneHistory(name: string): ZoneHistory | null {
  const known = histories.get(name)
  if (known !== undefined) return known
  const { zones, links } = ZONE_TABLE
  const target = Object.hasOwn(links, name) ? (links[name] ?? name) : name
  const row = Object.hasOwn(zones, target) ? zones[target] : undefined
  if (row === undefined) return null

  let moment = 0
  const starts = row.starts === '' ? [] : row.starts.split(' ').map(unpack)
  function unpack(delta: string): number {
    moment += Number.parseInt(delta, 36)
    return moment
  }
  const offsets = [0, ...[...row.types].map((type) => Number.parseInt(type, 36))].map(
    (type) => row.offsets[type] ?? 0,
  )
  const history: ZoneHistory = {
    name,
    starts,
    offsets,
    afterwards: readPosixRule(row.footer),
    standardBegins:
      row.meanTimeSpans === 0
        ? Number.NEGATIVE_INFINITY
        : (starts[row.meanTimeSpans - 1] ?? Number.POSITIVE_INFINITY),
  }
  histories.set(name, history)
  return history
}

/** What the zone's clocks showed at a moment in seconds since 1970, UTC. */
export function zoneTimeAt(zone: ZoneHistory, moment: number): ZoneTime {
  return { offset: offsetAt(zone, moment), isMeanTime: moment < zone.standardBegins }
}

function offsetAt({ starts, offsets, afterwards }: ZoneHistory, moment: number): number {
  const last = starts.at(-1)
  if (last === undefined || moment >= last) {
    return offsetByRule(afterwards, moment, new Date(moment * 1000).getUTCFullYear())
  }
  const passed = countPassed(starts, moment)
  return offsets[passed] ?? 0
}

/** How many of the ascending starts are not after the moment. */
function countPassed(starts: readonly number[], moment: number): number {
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= moment) low = middle + 1
    else high = middle
  }
  return low
}
