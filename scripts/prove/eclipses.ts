import {
  FIRST_DAY,
  LAST_DAY,
  type EclipseKind,
  type JulianDay,
} from '#astrology/ephemeris/ephemeris.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { HAS_SWETEST, printedBySwetest } from '#astrology/ephemeris/swetest.fixture.ts'
import type { Span } from '#astrology/western/timing/bodies-in-motion.ts'
import { eclipses, type Eclipse } from '#astrology/western/timing/eclipses.ts'
import { lacks } from '#test/needs-program.ts'
import type { Case } from './prove.ts'

const FIRST_YEAR = 1800
const LAST_YEAR = 2399
/** swetest prints days to a millionth, and its own rounding of delta T comes on top. */
const WITHIN_SECONDS = 1

/** swetest's words for what a light suffers. */
const KINDS = {
  total: 'total',
  annular: 'annular',
  'ann-tot': 'hybrid',
  partial: 'partial',
  'penumb.': 'penumbral',
} as const
type SwetestKind = keyof typeof KINDS

interface Listed {
  readonly kind: EclipseKind
  /** swetest prints none for the slightest of all, a partial one of 1935, but lists it in its place. */
  readonly jd: JulianDay | null
}

/** That the eclipses of six hundred years are those of the Swiss Ephemeris in plain C: a case a decade. */
export const ECLIPSE_CASES: readonly Case[] = Array.from(
  { length: (LAST_YEAR + 1 - FIRST_YEAR) / 10 },
  (_, decade) => aDecade(FIRST_YEAR + decade * 10),
)

function aDecade(year: number): Case {
  return {
    name: `the eclipses of ${year} to ${year + 9} are those of swetest, in kind and to the second`,
    show: async () => {
      // A proof is never skipped: it throws and says what to install.
      lacks('swetest', { isThere: HAS_SWETEST, environment: { CI: 'true' } })
      const span = {
        from: Math.max(FIRST_DAY, newYear(year)),
        to: Math.min(LAST_DAY, newYear(year + 10)),
      }
      const own = eclipses(await loadEphemeris(), span)
      for (const type of ['solar', 'lunar'] as const) {
        const ours = own.filter((eclipse) => eclipse.type === type)
        const theirs = listed(type, span)
        const strays = theirs.filter((eclipse, index) => !isSame(eclipse, ours[index]))
        if (ours.length === theirs.length && strays.length === 0) continue
        const told = JSON.stringify(strays)
        throw new Error(`${type}: ${ours.length} here, ${theirs.length} there; not here: ${told}`)
      }
      return `${own.length} eclipses`
    },
  }
}

function isSame(theirs: Listed, ours: Eclipse | undefined): boolean {
  const seconds = Math.abs((theirs.jd ?? ours?.jd ?? Number.NaN) - (ours?.jd ?? 0)) * 86_400
  return theirs.kind === ours?.kind && seconds < WITHIN_SECONDS
}

/** What swetest lists of a span; its columns are the kind, the date, the moment and, last, the Julian day. */
function listed(type: Eclipse['type'], { from, to }: Span): readonly Listed[] {
  const search = type === 'solar' ? '-solecl' : '-lunecl'
  // No light is eclipsed more than five times a year.
  const rows = printedBySwetest([search, `-bj${from}`, '-n60', '-eswe'])
    .split('\n')
    .flatMap((line): Listed[] => {
      const columns = line.split('\t')
      const kind = columns[0]?.split(' ')[0] ?? ''
      const jd = Number(columns.at(-1))
      return isKind(kind) ? [{ kind: KINDS[kind], jd: jd === 0 ? null : jd }] : []
    })
  return rows.slice(
    0,
    rows.findIndex(({ jd }) => jd !== null && jd >= to),
  )
}

function isKind(word: string): word is SwetestKind {
  return Object.hasOwn(KINDS, word)
}

function newYear(year: number): JulianDay {
  return Date.UTC(year, 0) / 86_400_000 + 2_440_587.5
}
