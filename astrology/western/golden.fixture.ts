import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { separation } from './zodiac/circle.ts'

/** The cases of test/golden/<name>.json, whose sources stand in the file. */
export function readGolden<Cases>(name: string): Cases {
  const file = join(import.meta.dirname, '../../test/golden', `${name}.json`)
  return JSON.parse(readFileSync(file, 'utf8')) as Cases
}

/** Whether the ephemeris answers for a Julian day: 1800-01-02 to 2399-12-31. */
export function isInRange({ jd_ut }: { readonly jd_ut: number }): boolean {
  return jd_ut >= 2378497.5 && jd_ut <= 2597640.5
}

/** What is farther than `arcseconds` from where it should be, said in words; empty when all is well. */
export function strays(
  pairs: Iterable<readonly [name: string, found: number | undefined, wanted: number]>,
  arcseconds: number,
): string[] {
  return [...pairs].flatMap(([name, found, wanted]) => {
    const off = separation(found ?? Number.NaN, wanted) * 3600
    return off <= arcseconds ? [] : [`${name} is ${off.toFixed(3)}″ off`]
  })
}
