import type { Token } from './tokens.ts'

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const ORDINAL_ONES =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  )
const ORDINAL_TENS =
  'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(' ')

export interface ReadNumber {
  readonly value: number
  /** The token after it. */
  readonly end: number
}

/** The number that begins at a token, in digits or in words up to 999, and a half with it: `eighteen and a half`; null where none does. */
export function numberAt(tokens: readonly Token[], at: number): ReadNumber | null {
  const whole = wholeAt(tokens, at)
  if (whole === null || !Number.isInteger(whole.value)) return whole
  const tail = tokens.slice(whole.end, whole.end + 4).map(({ lower }) => lower)
  const isHalf = tail.slice(0, 3).join(' ') === 'and a half' && !/^degrees?$/.test(tail[3] ?? '')
  return isHalf ? { value: whole.value + 0.5, end: whole.end + 3 } : whole
}

function wholeAt(tokens: readonly Token[], at: number): ReadNumber | null {
  const word = tokens[at]?.lower
  if (word === undefined) return null
  if (/^\d{1,3}(,\d{3})+$/.test(word))
    return { value: Number(word.replaceAll(',', '')), end: at + 1 }
  if (/^\d+(\.\d+)?$/.test(word)) {
    const next = tokens[at + 1]
    const glued = next !== undefined && next.start === tokens[at]!.end
    if (glued && /^(st|nd|rd|th)$/.test(next.lower)) return null
    return { value: Number(word), end: at + 1 }
  }
  if (word === 'hundred' && tokens[at - 1]?.lower !== 'a' && tokens[at + 1]?.lower === 'and') {
    const rest = belowHundred(tokens, at + 2)
    if (rest) return { value: 100 + rest.value, end: rest.end }
  }
  if (word === 'half' && tokens[at + 1]?.lower === 'a' && tokens[at + 2]?.lower === 'dozen')
    return { value: 6, end: at + 3 }
  if (word === 'dozen') return { value: 12, end: at + 1 }
  if (word === 'twice') return { value: 2, end: at + 1 }
  if (word === 'thrice') return { value: 3, end: at + 1 }
  if (word === 'a' && tokens[at + 1]?.lower === 'hundred' && tokens[at - 1]?.lower === 'of')
    return { value: 100, end: at + 2 }
  // `a hundred and thirty`.
  if (word === 'a' && tokens[at + 1]?.lower === 'hundred' && tokens[at + 2]?.lower === 'and') {
    const rest = belowHundred(tokens, at + 3)
    if (rest) return { value: 100 + rest.value, end: rest.end }
  }
  const below = belowHundred(tokens, at)
  if (below === null) return null
  if (tokens[below.end]?.lower !== 'hundred') return below
  const rest = tokens[below.end + 1]?.lower === 'and' ? belowHundred(tokens, below.end + 2) : null
  return rest === null
    ? { value: below.value * 100, end: below.end + 1 }
    : { value: below.value * 100 + rest.value, end: rest.end }
}

function belowHundred(tokens: readonly Token[], at: number): ReadNumber | null {
  const word = tokens[at]?.lower ?? ''
  const tens = TENS.indexOf(word)
  if (tens < 0) {
    const ones = ONES.indexOf(word)
    return ones < 0 ? null : { value: ones, end: at + 1 }
  }
  const next = tokens[at + 1]?.lower === '-' ? at + 2 : at + 1
  // `twenty-fifth` is an ordinal, and no twenty.
  if (next === at + 2 && ORDINAL_ONES.includes(tokens[next]?.lower ?? '')) return null
  const ones = ONES.indexOf(tokens[next]?.lower ?? '')
  return ones > 0 && ones < 10
    ? { value: (tens + 2) * 10 + ones, end: next + 1 }
    : { value: (tens + 2) * 10, end: at + 1 }
}

/** The ordinal that begins at a token: `seventh`, `7th`, `twenty-third`. */
export function ordinalAt(tokens: readonly Token[], at: number): ReadNumber | null {
  const token = tokens[at]
  if (token === undefined) return null
  const next = tokens[at + 1]
  if (/^\d+$/.test(token.text) && next?.start === token.end && /^(st|nd|rd|th)$/.test(next.lower))
    return { value: Number(token.text), end: at + 2 }
  const ones = ORDINAL_ONES.indexOf(token.lower)
  if (ones > 0) return { value: ones, end: at + 1 }
  const round = ORDINAL_TENS.indexOf(token.lower)
  if (round >= 0) return { value: (round + 2) * 10, end: at + 1 }
  const tens = TENS.indexOf(token.lower)
  if (tens < 0) return null
  const from = next?.lower === '-' ? at + 2 : at + 1
  const rest = ORDINAL_ONES.indexOf(tokens[from]?.lower ?? '')
  return rest > 0 && rest < 10 ? { value: (tens + 2) * 10 + rest, end: from + 1 } : null
}
