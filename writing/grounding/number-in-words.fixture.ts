const ONES = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
]
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

/** A number below a hundred as English spells it, for use in a pattern: `thirty`, `twenty-eight`. */
export const NUMBER_IN_WORDS = `(?:${TENS.join('|')})(?:[- ](?:${ONES.slice(1, 10).join('|')}))?|${ONES.toReversed().join('|')}`

/** `twenty-eight` → 28. Of what the pattern matches. */
export function numberInWords(words: string): number {
  const [first = '', second = ''] = words.toLowerCase().split(/[- ]/)
  const tens = TENS.indexOf(first)
  if (tens < 0) return ONES.indexOf(first)
  return (tens + 2) * 10 + Math.max(0, ONES.indexOf(second))
}
