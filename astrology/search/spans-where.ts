import type { JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import type { Span } from '#astrology/western/timing/bodies-in-motion.ts'
import {
  isSpanAtom,
  turnsWithTheEarth,
  type Atom,
  type Condition,
  type SpanAtom,
} from './condition.ts'
import { lightSpans } from './light-spans.ts'
import { hourSpans } from './hour-spans.ts'
import { voidMoonSpans } from './void-moon-spans.ts'
import { commonSpans, unionOf, withoutSpans, SLIVER_DAYS, type Spans } from './spans.ts'
import { watch, type Look, type SearchSky, type Watched } from './watched.ts'

/**
 * The spans of time within some spans in which a condition holds, in the order of time. Their
 * ends are roots, found to a tenth of a second, not steps; what holds for less than two tenths
 * of a second is not told. Throws `RangeError` for houses or angles without a place.
 */
export function spansWhere(sky: SearchSky, condition: Condition, within: Spans): Spans {
  if ('and' in condition) {
    // What is dear to look at is looked at only where all else holds.
    const cheapFirst = condition.and.toSorted((a, b) => costOf(a) - costOf(b))
    return cheapFirst.reduce((left, each) => spansWhere(sky, each, left), within)
  }
  if ('or' in condition) {
    const nowhere: Spans = []
    return condition.or.reduce(
      (found, each) => unionOf(found, spansWhere(sky, each, withoutSpans(within, found))),
      nowhere,
    )
  }
  if ('not' in condition) return withoutSpans(within, spansWhere(sky, condition.not, within))
  if (isSpanAtom(condition)) return commonSpans(spansIn(sky, condition, within), within)
  const watched = watch(sky, condition)
  return within.flatMap((span) => spansOf(watched, span))
}

/** Those of all time from the first span to the last. */
function spansIn(sky: SearchSky, atom: SpanAtom, within: Spans): Spans {
  const [first, last] = [within[0], within.at(-1)]
  if (first === undefined || last === undefined) return []
  const whole = { from: first.from, to: last.to }
  if ('light' in atom) return lightSpans(sky, atom.light, whole)
  return 'hour' in atom ? hourSpans(sky, atom.hour, whole) : voidMoonSpans(sky, whole)
}

/** How many looks a day it takes, roughly. */
function costOf(condition: Condition): number {
  if ('and' in condition) return Math.min(...condition.and.map(costOf))
  if ('or' in condition) return Math.max(...condition.or.map(costOf))
  return 'not' in condition ? costOf(condition.not) : costOfAtom(condition)
}

function costOfAtom(atom: Atom): number {
  if (turnsWithTheEarth(atom)) return 50
  return 'body' in atom && atom.body !== 'moon' ? 1 : 2
}

function spansOf(watched: Watched, span: Span): Span[] {
  const looks = watched.momentsIn(span).map(watched.lookAt)
  const turns = looks
    .slice(1)
    .flatMap((after, place) => turnsBetween(watched, looks[place]!, after))
  const holdsAtFirst = looks[0]!.holds
  const borders = [...(holdsAtFirst ? [span.from] : []), ...turns, span.to]
  const found: Span[] = []
  for (let place = 0; place + 1 < borders.length; place += 2) {
    const [from, to] = [borders[place]!, borders[place + 1]!]
    if (to - from > SLIVER_DAYS) found.push({ from, to })
  }
  return found
}

/**
 * The moments between two looks at which the condition begins or ceases to hold. Halving goes
 * on wherever regions were passed that neither look saw.
 */
function turnsBetween(watched: Watched, before: Look, after: Look): JulianDay[] {
  if (areBeside(watched, before, after)) {
    return before.holds === after.holds ? [] : [turnBetween(watched, before, after)]
  }
  if (after.at - before.at <= CLOSE_DAYS) return before.holds === after.holds ? [] : [after.at]
  const middle = watched.lookAt((before.at + after.at) / 2)
  return [...turnsBetween(watched, before, middle), ...turnsBetween(watched, middle, after)]
}

function areBeside({ regions }: Watched, one: Look, other: Look): boolean {
  const apart = Math.abs(one.region - other.region)
  return apart <= 1 || apart === regions - 1
}

/** Half of the shortest time that is told. */
const CLOSE_DAYS = SLIVER_DAYS / 2

/** How much nearer the next two looks come together about the guess, one time after another. */
const NARROWINGS = [16, 64, 256]

/** The one border between two looks: guessed by how far either lies from it, and closed in on from both sides. */
function turnBetween({ lookAt }: Watched, before: Look, after: Look): JulianDay {
  let [early, late] = [before, after]
  for (let round = 0; late.at - early.at > CLOSE_DAYS; round += 1) {
    const width = late.at - early.at
    const guess = early.at + width * shareBefore(early, late)
    const reach = Math.max(width / (NARROWINGS[round] ?? 4), CLOSE_DAYS / 4)
    const halves = round < NARROWINGS.length ? [] : [(early.at + late.at) / 2]
    for (const at of [...halves, guess - reach, guess + reach]) {
      if (at <= early.at || at >= late.at) continue
      const look = lookAt(at)
      if (look.holds === early.holds) early = look
      else late = look
    }
  }
  return late.at
}

/** The share of the way between two looks that lies before their border; a half where it is not the place that turns. */
function shareBefore(early: Look, late: Look): number {
  if (early.region === late.region) return 1 / 2
  const isForward = late.region === early.region + 1 || late.region < early.region - 1
  const [before, after] = isForward ? [early.left, late.past] : [early.past, late.left]
  return before + after > 0 ? before / (before + after) : 1 / 2
}
