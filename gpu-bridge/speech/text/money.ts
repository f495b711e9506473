import { isOne, measured, MINUS, plural, QUANTITY, quantity } from './quantity.ts'
import { START, END, type Reader } from './token.ts'

/** A currency by its sign or code: the unit, and its hundredth. */
const CURRENCIES: Readonly<Record<string, readonly [string, string]>> = {
  $: ['dollar', 'cent'],
  US$: ['dollar', 'cent'],
  USD: ['dollar', 'cent'],
  '€': ['euro', 'cent'],
  EUR: ['euro', 'cent'],
  '£': ['pound', 'penny'],
  GBP: ['pound', 'penny'],
  '¥': ['yen', ''],
  JPY: ['yen', ''],
  '₹': ['rupee', 'paisa'],
  INR: ['rupee', 'paisa'],
  'Rs.': ['rupee', 'paisa'],
  Rs: ['rupee', 'paisa'],
  '₪': ['shekel', 'agora'],
  CHF: ['franc', 'centime'],
  AUD: ['dollar', 'cent'],
  CAD: ['dollar', 'cent'],
  HKD: ['dollar', 'cent'],
  A$: ['dollar', 'cent'],
  C$: ['dollar', 'cent'],
  HK$: ['dollar', 'cent'],
  '₩': ['won', ''],
  '₽': ['rouble', ''],
  '₺': ['lira', ''],
  '₴': ['hryvnia', ''],
  '₱': ['peso', ''],
  '฿': ['baht', ''],
  '¢': ['cent', ''],
}
const HUNDREDTHS: Readonly<Record<string, string>> = {
  penny: 'pence',
  agora: 'agorot',
  paisa: 'paise',
}
const SIZES: Readonly<Record<string, string>> = {
  k: ' thousand',
  K: ' thousand',
  m: ' million',
  M: ' million',
  bn: ' billion',
  million: ' million',
  billion: ' billion',
  thousand: ' thousand',
}
const SIGN = Object.keys(CURRENCIES)
  .map((sign) => sign.replaceAll(/[$.]/g, String.raw`\$&`))
  .toSorted((one, other) => other.length - one.length)
  .join('|')
const SIZE = `(?: ?(million|billion|thousand|bn|[kKmM])${END})?`

/** Nothing has a price in thousandths: € 1.500. */
const THOUSANDS = /(?<=^[1-9]\d{0,2})\.(?=\d{3}$)/

/** Sums of money, the sign before or behind the number. */
export const MONEY_READERS: readonly Reader[] = [
  // $5–10, £3-4m
  money(`(${SIGN}) ?(${QUANTITY}) ?[-–] ?(${QUANTITY})(?![-–.,]?\\d)${SIZE}`, (found) => {
    const [, sign = '', from = '', to = '', size = ''] = found
    return `${quantity(from)} to ${sum({ sign, amount: to, size, isNegative: false })}`
  }),
  money(`(${MINUS})?(${SIGN}) ?(${MINUS})?(${QUANTITY})${SIZE}`, (found) => {
    const [, minus = '', sign = '', inner = '', amount = '', size = ''] = found
    return sum({ sign, amount, size, isNegative: minus + inner !== '' })
  }),
  money(`(${MINUS})?(${QUANTITY}) ?(${SIGN})(?![\\p{L}\\p{N}])`, (found) => {
    const [, minus = '', amount = '', sign = ''] = found
    return sum({ sign, amount, size: '', isNegative: minus !== '' })
  }),
]

function money(written: string, say: (found: Readonly<RegExpExecArray>) => string): Reader {
  return { kind: 'money', written: new RegExp(`${START}${written}`, 'uy'), say }
}

interface Sum {
  readonly sign: string
  readonly amount: string
  readonly size: string
  readonly isNegative: boolean
}

function sum({ sign, amount, size, isNegative }: Sum): string {
  const [unit, hundredth] = CURRENCIES[sign]!
  const minus = isNegative ? 'minus ' : ''
  if (size !== '') return `${minus}${quantity(amount)}${SIZES[size]} ${plural(unit)}`
  const [, units, hundredths] = /^(.+)[.,](\d\d)$/.exec(amount) ?? []
  if (units === undefined || hundredths === undefined || hundredth === '') {
    return minus + measured(amount.replace(THOUSANDS, ''), unit)
  }
  const whole = measured(units.replaceAll(/[.,]/g, ''), unit)
  if (hundredths === '00') return minus + whole
  return `${minus}${whole} and ${small(hundredths, hundredth)}`
}

function small(digits: string, unit: string): string {
  const amount = digits.replace(/^0/, '')
  if (isOne(amount)) return `${quantity(amount)} ${unit}`
  return `${quantity(amount)} ${HUNDREDTHS[unit] ?? plural(unit)}`
}
