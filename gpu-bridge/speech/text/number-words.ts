const SMALL = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
  'sixteen seventeen eighteen nineteen'
).split(' ')
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const SCALES: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
  [1e3, 'thousand'],
]
const IRREGULAR_ORDINALS: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
}

/** 342 → three hundred and forty-two. For whole numbers from 0. */
export function cardinal(value: number): string {
  if (value < 20) return SMALL[value]!
  if (value < 100) return withRest(TENS[Math.floor(value / 10)]!, value % 10, '-')
  if (value < 1000)
    return withRest(`${SMALL[Math.floor(value / 100)]} hundred`, value % 100, ' and ')
  const [size, name] = SCALES.find(([scale]) => value >= scale)!
  const rest = value % size
  return withRest(`${cardinal(Math.floor(value / size))} ${name}`, rest, rest < 100 ? ' and ' : ' ')
}

/** 21 → twenty-first. */
export function ordinal(value: number): string {
  return ordinalOf(cardinal(value))
}

/** The same of a number in words. */
export function ordinalOf(words: string): string {
  return words.replace(/[a-z]+$/, (last) => {
    const regular = last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`
    return IRREGULAR_ORDINALS[last] ?? regular
  })
}

/** 1, 4 → a quarter; 2, 3 → two thirds. */
export function partOf(over: number, under: number): string {
  const part = { 2: 'half', 4: 'quarter' }[under] ?? ordinal(under)
  if (over === 1) return `${/^eigh|^eleven/.test(part) ? 'an' : 'a'} ${part}`
  return `${cardinal(over)} ${part === 'half' ? 'halves' : `${part}s`}`
}

/** "0.43" → zero point four three; "1,204" → one thousand two hundred and four. */
export function decimal(digits: string): string {
  const [whole = '0', fraction] = digits.replaceAll(',', '').split('.')
  const spoken = whole.length > 15 ? digitByDigit(whole) : cardinal(Number(whole))
  return fraction ? `${spoken} point ${digitByDigit(fraction)}` : spoken
}

/** 1968 → nineteen sixty-eight; 2005 → two thousand and five; 2013 → twenty thirteen; 1900 → nineteen hundred. */
export function year(value: number): string {
  const [century, rest] = [Math.floor(value / 100), value % 100]
  if (century % 10 === 0 && rest < 10) return cardinal(value)
  if (rest === 0) return `${cardinal(century)} hundred`
  return `${cardinal(century)} ${rest < 10 ? `oh ${SMALL[rest]}` : cardinal(rest)}`
}

/** 1 → "one degree", 2 → "two degrees". */
export function counted(value: number, unit: string): string {
  return `${cardinal(value)} ${unit}${value === 1 ? '' : 's'}`
}

/** 007 → zero zero seven. */
export function digitByDigit(digits: string): string {
  return Array.from(digits, (digit) => SMALL[Number(digit)]).join(' ')
}

function withRest(head: string, rest: number, joint: string): string {
  return rest === 0 ? head : `${head}${joint}${cardinal(rest)}`
}
