import { MINUS, measured, quantity } from './quantity.ts'
import { START, type Reader } from './token.ts'

const SIGN = `(?:${MINUS}|\\+)`
const NUMBER = '(?:(?:\\d+ ?)?[¼-¾⅐-⅞]|\\d+(?:[.,]\\d+)?)'
const MINUTE = "(?:[′´]|'(?!\\p{L}))"
const SECOND = `(?:[″"]|'')`
const DIRECTIONS: Readonly<Record<string, string>> = {
  N: ' north',
  S: ' south',
  E: ' east',
  W: ' west',
  C: ' Celsius',
  F: ' Fahrenheit',
}
const DIRECTION = '(?: ?([NSEWCF])(?![\\p{L}\\p{N}]))?'

/** Degrees, minutes and seconds of arc, places on the Earth, temperatures, and heights of people. */
export const ANGLE_READERS: readonly Reader[] = [
  // 5°-6°, −5° – −3°, 5–6°
  angle(`(${SIGN})?(${NUMBER}) ?[°º]? ?[-–—] ?([−-])?(${NUMBER}) ?[°º]${DIRECTION}`, (found) => {
    const [, sign = '', from = '', otherSign = '', to = '', letter = ''] = found
    const unit = `degrees${DIRECTIONS[letter] ?? ''}`
    return `${signed(sign)}${quantity(from)} to ${signed(otherSign)}${quantity(to)} ${unit}`
  }),
  // 15°07′, 46°36′37.5″ N
  angle(
    `(${SIGN})?(\\d{1,3}) ?[°º] ?(\\d{1,2}) ?${MINUTE}(?: ?(${NUMBER}) ?${SECOND})?${DIRECTION}`,
    (found) => {
      const [, sign = '', degrees = '', minutes = '', seconds = '', letter = ''] = found
      const said = [measured(degrees, 'degree'), measured(plainly(minutes), 'minute')]
      if (seconds !== '') said.push(measured(plainly(seconds), 'second'))
      return `${signed(sign)}${said.join(' ')}${DIRECTIONS[letter] ?? ''}`
    },
  ),
  // 0.43°, −12°, 46.6° N
  angle(
    `(${SIGN})?(${NUMBER}) ?[°º]${DIRECTION}`,
    ([, sign = '', degrees = '', letter = '']) =>
      `${signed(sign)}${measured(degrees, 'degree')}${DIRECTIONS[letter] ?? ''}`,
  ),
  // 5'11"
  angle(
    `([3-7])'(1[01]|\\d)"`,
    ([, feet = '', inches = '']) => `${quantity(feet)} foot ${quantity(inches)}`,
  ),
  // 24′ of arc, −3″
  angle(
    `(${SIGN})?(${NUMBER}) ?([′″])`,
    ([, sign = '', amount = '', mark]) =>
      signed(sign) + measured(plainly(amount), mark === '′' ? 'minute' : 'second'),
  ),
]

function angle(written: string, say: (found: Readonly<RegExpExecArray>) => string): Reader {
  return { kind: 'angle', written: new RegExp(`${START}${written}`, 'uy'), say }
}

function signed(sign: string): string {
  if (sign === '') return ''
  return sign === '+' ? 'plus ' : 'minus '
}

/** Two digits of minutes need no zero in front when they are said. */
function plainly(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '')
}
