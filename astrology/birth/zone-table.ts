import table from './time-zones.data.json' with { type: 'json' }

/**
 * The history of one time zone, compressed. `starts` are the moments of change in base 36,
 * each the seconds since the one before, the first since 1970. `types` has one base-36 digit
 * for each start: the place in `offsets` (seconds east of UTC) from then on. Before the first
 * start `offsets[0]` holds, after the last the POSIX rule `footer`.
 */
export interface ZoneRow {
  readonly offsets: readonly number[]
  readonly types: string
  readonly starts: string
  readonly footer: string
  /** How many spans from the beginning of time are local mean time and no standard yet. */
  readonly meanTimeSpans: number
}

/** Built by scripts/build-timezones.ts. */
export interface ZoneTable {
  readonly source: string
  readonly zones: Readonly<Record<string, ZoneRow>>
  readonly links: Readonly<Record<string, string>>
  /** Latitude and longitude of the city whose history a zone records. */
  readonly cities: Readonly<Record<string, readonly number[]>>
}

/** The full history, zones that were merged for agreeing since 1970 kept apart. */
export const ZONE_TABLE: ZoneTable = table
