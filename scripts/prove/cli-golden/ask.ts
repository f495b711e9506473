import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A value of a golden file, and where the command's answer has it. */
export interface Reading {
  /** Keys and places into the answer, `western.bodies.sun.longitude`; or how it is looked up. */
  readonly at: string | ((answer: unknown) => unknown)
  readonly wanted: unknown
  /** How far a number may be off: arcseconds on the circle, or its own unit. Equal without it. */
  readonly arcseconds?: number
  readonly within?: number
}

/** A line given to a command, and what is to be read from its answer. */
export interface Ask {
  readonly command: string
  readonly line: Readonly<Record<string, unknown>>
  readonly readings: readonly Reading[]
}

/** What a golden file has to be read, and what of it no command can tell, with the reason. */
export interface GoldenFile {
  readonly name: string
  readonly asks: readonly Ask[]
  readonly beyond: readonly string[]
}

/** The cases of test/golden/<name>.json, whose sources stand in the file. */
export function readGolden<Cases>(name: string): Cases {
  const file = join(import.meta.dirname, '../../../test/golden', `${name}.json`)
  return JSON.parse(readFileSync(file, 'utf8')) as Cases
}

/** What an answer has under a path; undefined where it has nothing. */
export function at(answer: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null
          ? (value as Readonly<Record<string, unknown>>)[key]
          : undefined,
      answer,
    )
}

/** A reading for each entry of a record, the entries' names put into a path. */
export function each<Value>(
  values: Readonly<Record<string, Value>>,
  read: (name: string, value: Value) => Reading,
): Reading[] {
  return Object.entries(values).map(([name, value]) => read(name, value))
}

/** Whether the ephemeris answers for a Julian day: 1800-01-02 to 2399-12-31. */
export function isInRange(jd: number): boolean {
  return jd >= 2378497.5 && jd <= 2597640.5
}

export const OUT_OF_RANGE = 'before or after what the ephemeris files hold'

/** A local time with its offset in hours as a line has it. */
export function localBirth(local: string, offsetHours: number) {
  const [date, time] = local.split('T')
  return { date, time, offsetSeconds: Math.round(offsetHours * 3600) }
}
