import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const DATA = '/usr/share/libswe/ephe'

/** Debian's `swetest` with `swe-standard-data`: the Swiss Ephemeris in plain C with other files than ours. */
export const HAS_SWETEST = existsSync('/usr/bin/swetest') && existsSync(`${DATA}/sepl_18.se1`)

/** What swetest prints, without a head. */
export function printedBySwetest(parameters: readonly string[]): string {
  return execFileSync('/usr/bin/swetest', [`-edir${DATA}`, '-head', ...parameters], {
    encoding: 'utf8',
  })
}

/** Runs swetest and returns its rows by the name at their head, each as numbers. */
export function swetest(
  parameters: readonly string[],
): Readonly<Record<string, readonly number[]>> {
  const printed = printedBySwetest(['-ut', '-g,', ...parameters])
  const rows = printed.split('\n').filter((line) => line.includes(','))
  return Object.fromEntries(
    rows.map((line) => {
      const [name = '', ...values] = line.split(',')
      return [name.trim().replaceAll(/\s+/g, ' '), values.map(Number)]
    }),
  )
}
