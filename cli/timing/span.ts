import * as z from 'zod'

import { LAST_DAY, type JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import type { Span } from '#astrology/western/timing/bodies-in-motion.ts'
import type { CliCommand } from '#cli/parser/cli-command.ts'
import { now, readMoment } from '#cli/parser/read-moment.ts'
import { words } from '#cli/parser/read-text.ts'
import { InputError } from '#core/errors.ts'

const When = z.union([z.string(), z.number()]).optional()
const Line = z.object({ from: When, to: When, asOf: When })
export const SPAN_KEYS = ['from', 'to', 'asOf'] as const

const YEAR_DAYS = 365.2425
/** More would take minutes, and is asked by mistake. */
const LONGEST_YEARS = 120

/** Gives a command the span it looks at. */
export function withSpanFlags(command: CliCommand): CliCommand {
  return command
    .one('--from <moment>', 'where the span begins: a date or moment, UTC (default now)', words)
    .one('--to <moment>', 'where it ends (default a year on)', words)
    .one('--as-of <moment>', 'the same as --from', words)
}

/** The span a line asks about. Throws `InputError`. */
export function readSpan(line: object): Span {
  const asked = asking(line)
  const from = momentAsked('from', asked.from ?? asked.asOf)
  const to =
    asked.to === undefined ? Math.min(from + YEAR_DAYS, LAST_DAY) : readMoment('to', asked.to)
  if (to <= from) throw new InputError('to', 'is not after from', 'Give a later moment.')
  if (to - from > LONGEST_YEARS * YEAR_DAYS) {
    throw new InputError('to', 'is too far away', `Give a span of at most ${LONGEST_YEARS} years.`)
  }
  return { from, to }
}

/** The moment a line asks about, now when it says none. */
export function readAsOf(line: object): JulianDay {
  return momentAsked('asOf', asking(line).asOf)
}

function momentAsked(field: string, given: string | number | undefined): JulianDay {
  return given === undefined ? now() : readMoment(field, given)
}

function asking(line: object): z.infer<typeof Line> {
  const parsed = Line.safeParse(line)
  if (parsed.success) return parsed.data
  const field = String(parsed.error.issues[0]?.path[0] ?? 'from')
  throw new InputError(field, 'is not of the right kind', 'Give a date such as 2026-11-22.')
}
