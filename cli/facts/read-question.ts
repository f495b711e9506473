import { FACT_SYSTEMS } from '#core/systems.ts'
import type { Request } from '#cli/answers/run-answering.ts'
import { birthRequest } from '#cli/birth/birth-flags.ts'
import { chartOptions, type CastOptions } from '#cli/cast/cast-options.ts'
import { readBirthText } from '#cli/match/side-text.ts'
import { namedList } from '#cli/parser/named.ts'
import { isObject } from '#cli/parser/read-line.ts'
import { readSpan } from '#cli/timing/span.ts'
import { InputError } from '#core/errors.ts'
import type { FactJson } from '#astrology/fact-json.ts'
import type { FactsQuestion } from './facts-of.ts'

/** What flags and arguments ask: one birth alone is a person, two are a couple. */
export function withBirths(flags: Request, [a, b]: readonly string[]): Request {
  if (a === undefined) return birthRequest(flags)
  const first = readBirthText(a, 'a')
  if (b !== undefined) return { ...flags, a: first, b: readBirthText(b, 'b') }
  return isObject(first) ? { ...first, ...flags } : { ...flags, a: first }
}

/** By which options charts are cast, and whether what time brings is told: only where a line asks. */
export function questionOf(line: Request, options: CastOptions): FactsQuestion {
  const hasSpan = options.asOf !== undefined || 'to' in line
  return { options: chartOptions(options), span: hasSpan ? readSpan(line) : null }
}

/** Which facts a line asks for. Throws `InputError`. */
export function wantedOf({ system, fact }: Request): (fact: FactJson) => boolean {
  const systems = namedList('system', system, FACT_SYSTEMS)
  if (fact !== undefined && !Array.isArray(fact)) {
    throw new InputError('fact', 'is no list', 'Give how ids begin, such as ["p1.western.moon"].')
  }
  const beginnings = fact?.map(String)
  return (found) =>
    (systems?.includes(found.system) ?? true) &&
    (beginnings?.some((beginning) => found.id.startsWith(beginning)) ?? true)
}

/** How one is called in the sentences; `otherwise` where the line does not say. */
export function nameIn({ name }: Request, otherwise: string): string {
  if (name === undefined) return otherwise
  if (typeof name === 'string' && name.trim() !== '') return name
  throw new InputError('name', 'is no name', 'Give a text, or leave it out.')
}
