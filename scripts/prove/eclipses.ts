import { execFileSync } from 'node:child_process'
import { FIRST_DAY, LAST_DAY, type JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { eclipses, type Eclipse } from '#astrology/western/timing/eclipses.ts'
import { lacks } from '#test/needs-program.ts'
import type { Case } from './prove.ts'

/** Where Debian's `swe-standard-data` lies. */
const DATA = '/usr/share/libswe/ephe'
const FIRST_YEAR = 1800
const LAST_YEAR = 2399
/** swetest prints days to a millionth, and its own rounding of delta T comes on top. */
const WITHIN_SECONDS = 1

/** swetest's words for what a light suffers. */
const KINDS = {
  'total': 'total',
  'annular': 'annular',
  'ann-tot': 'hybrid',
  'partial': 'partial',
  'penumb.': 'penumbral',
} as const
type SwetestKind = keyof typeof KINDS

type Listed = Pick<Eclipse, 'type' | 'kind' | 'jd'>

/** That the eclipses of six hundred years are those of the Swiss Ephemeris in plain C: a case a decade. */
export const ECLIPSE_CASES: readonly Case[] = Array.from(
  { length: (LAST_YEAR + 1 - FIRST_YEAR) / 10 },
  (_, decade) => aDecade(FIRST_YEAR + decade * 10),
)

function aDecade(year: number): Case {
  return {
    name: `the eclipses of ${year} to ${year + 9} are those of swetest, in kind and to the second`,
    show: async () => {
      if (lacks('swetest')) throw new Error('swetest is missing; on Debian: apt-get install swetest')
      const span = {
        from: Math.max(FIRST_DAY, newYear(year)),
        to: Math.min(LAST_DAY, newYear(year + 10)),
      }
      const own = eclipses(await loadEphemeris(), span)
      const theirs = [...listed('solar', span), ...listed('lunar', span)]
        .toSorted((a, b) => a.jd - b.jd)
      const strays = theirs.filter((eclipse, index) => !isSame(eclipse, own[index]))
      if (own.length !== theirs.length || strays.length > 0) {
        throw new Error(`${own.length} here, ${theirs.length} there: ${JSON.stringify(strays)}`)
      }
      return `${own.length} eclipses`
    },
  }
}

function isSame(one: Listed, other: Listed | undefined): boolean {
  const seconds = Math.abs(one.jd - (other?.jd ?? Number.NaN)) * 86_400
  return one.type === other?.type && one.kind === other.kind && seconds < WITHIN_SECONDS
}

/** What swetest lists of a span; its columns are the kind, the date, the moment and, last, the Julian day. */
function listed(type: Listed['type'], { from, to }: { from: JulianDay; to: JulianDay }): Listed[] {
  const search = type === 'solar' ? '-solecl' : '-lunecl'
  // No light is eclipsed more than five times a year.
  const printed = execFileSync(
    'swetest',
    [search, `-bj${from}`, '-n60', '-head', '-eswe', `-edir${DATA}`],
    { encoding: 'utf8' },
  )
  return printed.split('\n').flatMap((line) => {
    const columns = line.split('\t')
    const kind = columns[0]?.split(' ')[0] ?? ''
    if (!isKind(kind)) return []
    const jd = Number(columns.at(-1))
    return jd >= from && jd < to ? [{ type, kind: KINDS[kind], jd }] : []
  })
}

function isKind(word: string): word is SwetestKind {
  return Object.hasOwn(KINDS, word)
}

function newYear(year: number): JulianDay {
  return Date.UTC(year, 0) / 86_400_000 + 2_440_587.5
}
