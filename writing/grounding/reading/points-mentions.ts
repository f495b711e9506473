import { dateAt } from './dates.ts'
import { angleAt } from './measures.ts'
import { numberAt } from './numbers.ts'
import type { Token } from './tokens.ts'
import { wordsOf } from './words-of.ts'
import { type Reader, lower } from './mention-reader.ts'

export const angle: Reader = (tokens, at) => {
  const read = angleAt(tokens, at)
  return read === null
    ? []
    : [{ kind: 'degrees', value: '', at, end: read.end, from: read.from, to: read.to }]
}

export const date: Reader = (tokens, at) => {
  const read = dateAt(tokens, at)
  return read === null ? [] : [{ kind: 'date', value: read.value, at, end: read.end }]
}

const skipPossessive = (tokens: readonly Token[], at: number) =>
  /^(its|their|the|all|possible)$/.test(lower(tokens, at)) ||
  (lower(tokens, at) === 'a' && lower(tokens, at + 1) !== 'hundred')
    ? at + 1
    : at

/** Whether `one of` stands in another place too. */
const isAgain = (tokens: readonly Token[], at: number) =>
  tokens.some(
    ({ lower: word }, index) => index !== at && word === 'one' && lower(tokens, index + 1) === 'of',
  )

/** `27 of 36`, `twenty-seven out of thirty-six points`, `six of six`, `minus five`. */
export const points: Reader = (tokens, at) => {
  if (/^(number|year|hour|day|place)$/.test(lower(tokens, at - 1))) return []
  const isMinus = lower(tokens, at) === 'minus' || tokens[at]?.text === '−'
  const isPlus = lower(tokens, at) === 'plus'
  const isHalf = /^half a point\b/.test(wordsOf(tokens, at, at + 3))
  const read = isHalf
    ? { value: 0.5, end: at + 2 }
    : numberAt(tokens, isMinus || isPlus ? at + 1 : at)
  if (read === null) return []
  const isUnitFirst =
    /^points?$/.test(lower(tokens, read.end)) &&
    numberAt(
      tokens,
      skipPossessive(tokens, read.end + (lower(tokens, read.end + 1) === 'out' ? 3 : 2)),
    ) !== null &&
    /^(of|out)$/.test(lower(tokens, read.end + 1))
  const first = isUnitFirst ? { ...read, end: read.end + 1 } : read
  const isBelow = /^(points? )?(below|under|less than) (nothing|zero|nought)/.test(
    wordsOf(tokens, first.end, first.end + 4),
  )
  const sign = isMinus || isBelow ? -1 : 1
  const of = /^(of|out|from)$/.test(lower(tokens, first.end))
  const most = !of
    ? null
    : numberAt(
        tokens,
        skipPossessive(tokens, lower(tokens, first.end) === 'out' ? first.end + 2 : first.end + 1),
      )
  const isPossessed =
    most !== null &&
    /^(its|their|the|all|a|her|his|possible)$/.test(lower(tokens, most.end - 2)) &&
    lower(tokens, first.end) === 'of'
  // `one arrow of four points right`.
  const unit = (end: number) =>
    /^(points?|bindus?|gunas?)$/.test(lower(tokens, end)) &&
    !/^(right|left|up|down|to the (right|left))\b/.test(wordsOf(tokens, end + 1, end + 4))
  // `two stelliums, one of three planets and one of five`.
  if (/^one of [a-z]+$/.test(wordsOf(tokens, at, at + 3)) && isAgain(tokens, at)) return []
  // `one of the seventy-two Names` is no score, but `one of its two points` is.
  if (
    /^one of (the|her|his|their|its|these|those)\b/.test(wordsOf(tokens, at, at + 3)) &&
    !(most !== null && unit(most.end))
  )
    return []
  if (most !== null) {
    const noun = lower(tokens, most.end) === 'simple' ? 'letters' : lower(tokens, most.end)
    // `two of the four spheres resonate`.
    const isOfSpheres = isPossessed && noun === 'spheres'
    if (isPossessed && !unit(most.end) && most.value !== 100 && !isOfSpheres) return []
    const isCount =
      /^(planets?|centers?|centres?|channels?|placements?|gates?|kootas?|grahas?|conscious|unconscious|houses?|signs?|letters?|sefirot|paths?|rings?|spheres?|arrows?|measures?|pairs?|couples?|people|persons?)$/.test(
        noun,
      )
    if (isCount && !isOfSpheres) return []
    const end = unit(most.end) ? most.end + 1 : most.end
    return [{ kind: 'points', value: `${first.value * sign} of ${most.value}`, at, end }]
  }
  if (/^(side|apart|that|which|beside)$/.test(lower(tokens, first.end + 1))) return []
  const adjective = /^(full|good|meagre|whole|bare|little|mere)$/.test(lower(tokens, first.end))
    ? 1
    : 0
  if (isHalf && !isUnitFirst) return [{ kind: 'points', value: '0.5', at, end: at + 3 }]
  if (unit(first.end + adjective)) {
    const end = first.end + adjective + 1
    return [{ kind: 'points', value: String(first.value * sign), at, end }]
  }
  return isMinus || isPlus || isBelow
    ? [{ kind: 'points', value: String(first.value * sign), at, end: first.end }]
    : []
}

/** `nearly exact`, `a few minutes of being exact`. */
export const closeness: Reader = (tokens, at) => {
  const words = wordsOf(tokens, at, at + 3)
  if (/^(nearly|almost|virtually|practically) (exact|perfect)\b/.test(words))
    return [{ kind: 'degrees', value: '', at, end: at + 2, from: 0, to: 1 }]
  if (/^(a few|few) (arc)?minutes/.test(words))
    return [
      {
        kind: 'degrees',
        value: '',
        at,
        end: at + (words.startsWith('a') ? 3 : 2),
        from: 0,
        to: 0.2,
      },
    ]
  return []
}
