import { numberAt, ordinalAt } from './numbers.ts'
import type { Token } from './tokens.ts'
import { wordsOf } from './words-of.ts'

/** An angle as prose gives it: the least and the most it can mean, in degrees. */
export interface ReadAngle {
  readonly from: number
  readonly to: number
  readonly end: number
}

/** How many tokens before the number a qualifier may stand. */
const NEAR = 8

/**
 * The angle that begins at a token: `7°55′`, `eight degrees`, `a degree and a half`, `half a degree`,
 * `six arcminutes`; words before it (about, less than, a little over) widen or cut the range.
 */
export function angleAt(tokens: readonly Token[], at: number): ReadAngle | null {
  const read = exactAngle(tokens, at)
  // `seventeen degrees of Cancer, and one minute more` only goes on.
  if (
    read === null ||
    /^(more|besides|further)\b|^of (leaving|entering|the (next|end))\b/.test(
      wordsOf(tokens, read.end, read.end + 3),
    )
  )
    return null
  // `share a degree`: the same one.
  if (
    /\b(shares?|shared|sharing|in|give or take)$/.test(wordsOf(tokens, at - 3, at)) &&
    /^an?$/.test(tokens[at]?.lower ?? '') &&
    read.end === at + 2
  )
    return null
  // `three hundredths of a degree`: a part that nothing reads.
  if (/\b[a-z]+ths? of$/.test(wordsOf(tokens, at - 2, at))) return null
  const before = wordsOf(tokens, at - NEAR, at)
  return { ...range(read.value, read.grain, before), end: read.end }
}

interface Exact {
  readonly value: number
  /** How fine it was told: a minute, a half degree, a degree. */
  readonly grain: number
  readonly end: number
}

function exactAngle(tokens: readonly Token[], at: number): Exact | null {
  // `the first degree` is what lies before 1°.
  const ordinal = ordinalAt(tokens, at)
  if (ordinal && tokens[ordinal.end]?.lower === 'degree')
    return { value: ordinal.value - 0.5, grain: 1, end: ordinal.end + 1 }
  const word = tokens[at]?.lower ?? ''
  const written = /^(\d+)°(?:\s?(\d{1,2})[′'])?$/.exec(tokens[at]?.lower ?? '')
  if (written) {
    const minutes = Number(written[2] ?? 0)
    const whole = Number(written[1]) + minutes / 60
    return { value: whole, grain: written[2] === undefined ? 1 : 1 / 60, end: at + 1 }
  }
  if (word === 'half' || (word === 'a' && tokens[at + 1]?.lower === 'half')) {
    const from = word === 'half' ? at + 1 : at + 2
    const a = ['a', 'of'].includes(tokens[from]?.lower ?? '') ? from + 1 : from
    const b = tokens[a]?.lower === 'a' ? a + 1 : a
    if (/^degrees?$/.test(tokens[b]?.lower ?? '')) return { value: 0.5, grain: 0.25, end: b + 1 }
    return null
  }
  const part = fractionAt(tokens, at)
  if (part !== null) return part
  if (word === 'quarter' && /^degree$/.test(tokens[at + 3]?.lower ?? ''))
    return { value: 0.25, grain: 0.15, end: at + 4 }
  if (word === 'a' && /^couple of degrees\b/.test(wordsOf(tokens, at + 1, at + 4)))
    return { value: 2, grain: 1, end: at + 4 }
  const number = ['a', 'an'].includes(word) ? { value: 1, end: at + 1 } : numberAt(tokens, at)
  if (number === null) return null
  let { value, end } = number
  let grain = Number.isInteger(value) ? 1 : 0.5
  const words = (from: number, count: number) => wordsOf(tokens, from, from + count)
  if (words(end, 3) === 'and a half') {
    value += 0.5
    grain = 0.5
    end += 3
  }
  if (['full', 'whole', 'single', 'mere', 'bare', 'good'].includes(tokens[end]?.lower ?? ''))
    end += 1
  const unit = tokens[end]?.lower ?? ''
  if (/^degrees?$/.test(unit)) {
    end += 1
    if (words(end, 3) === 'and a half') return { value: value + 0.5, grain: 0.5, end: end + 3 }
    const and = tokens[end]?.lower === 'and' ? end + 1 : end
    const minutes = numberAt(tokens, and)
    if (minutes && /^(arc)?minutes?$/.test(tokens[minutes.end]?.lower ?? ''))
      return { value: value + minutes.value / 60, grain: 1 / 60, end: minutes.end + 1 }
    return { value, grain, end }
  }
  if (/^arc ?minutes?$/.test(unit)) return { value: value / 60, grain: 1 / 60, end: end + 1 }
  if (/^minutes?$/.test(unit)) {
    // `a minute early` is one of the clock.
    if (/^(early|late|later|earlier|ago|too|sooner)$/.test(tokens[end + 1]?.lower ?? ''))
      return null
    const isArc = words(end + 1, 2) === 'of arc'
    return { value: value / 60, grain: 1 / 60, end: isArc ? end + 3 : end + 1 }
  }
  return null
}

const PARTS: Readonly<Record<string, number>> = {
  quarter: 4,
  third: 3,
  fifth: 5,
  sixth: 6,
  eighth: 8,
  tenth: 10,
}

/** `a tenth of a degree`, `two thirds of a degree`. */
function fractionAt(tokens: readonly Token[], at: number): Exact | null {
  if (!tokens.slice(at + 2, at + 7).some(({ lower }) => lower === 'degree')) return null
  const many = ['a', 'an'].includes(tokens[at]?.lower ?? '')
    ? { value: 1, end: at + 1 }
    : numberAt(tokens, at)
  const part = many && PARTS[(tokens[many.end]?.lower ?? '').replace(/s$/, '')]
  if (!many || part === undefined || part === null) return null
  if (!/^of (a|one) degree$/.test(wordsOf(tokens, many.end + 1, many.end + 4))) return null
  return { value: many.value / part, grain: Math.min(0.5, 0.6 / part), end: many.end + 4 }
}

/** How far a number as coarse as that may be from the truth: half a degree of whole ones. */
function slackOf(grain: number): number {
  if (grain > 0.9) return 0.5
  return grain > 0.1 ? 0.3 : 0.026
}

function range(value: number, grain: number, before: string) {
  const slack = slackOf(grain)
  const ends = (pattern: RegExp) => pattern.test(before)
  if (
    ends(
      /(less than|under|within|exact to|not even|no more than|at most|below)( a| an| one)?( full| single)?$/,
    )
  )
    return { from: 0, to: value + 0.02 }
  if (ends(/(neither|not|nor|hardly|none|no) ([a-z]+ ){0,3}(as much as|even|quite|by)( a| an)?$/))
    return { from: 0, to: value + 0.02 }
  if (ends(/(more than|over|above|past|beyond|at least)( a| an)?$/))
    return {
      from: value - 0.02,
      to: value + (ends(/little (more than|over|above|past)$/) ? 0.75 : Math.max(1.2, value)),
    }
  if (ends(/(a little|slightly|a bit|just|somewhat) (under|short of|below|less than)( a| an)?$/))
    return { from: value - 0.75, to: value + 0.02 }
  if (
    ends(
      /(nearly|almost|not quite|close to|just short of|short of|barely|all but|just under)( a| an)?$/,
    )
  )
    return { from: value - Math.max(0.75, slack), to: value + 0.09 }
  if (ends(/(about|around|some|roughly|approximately|circa|near|almost exactly|or so)( a| an)?$/))
    return { from: value - Math.max(0.6, slack), to: value + Math.max(0.6, slack) }
  return { from: value - slack - 0.02, to: value + slack + 0.02 }
}
