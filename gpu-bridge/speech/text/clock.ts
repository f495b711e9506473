import { cardinal, counted } from './number-words.ts'
import { reader, type Reader } from './token.ts'

const HALF = '(?: ?([AaPp])\\.?[Mm](?!\\p{L})\\.?)'
const HOUR = '([01]?\\d|2[0-4])'
const PLAIN = `${HOUR}:([0-5]\\d)`

/** Times of day, and how far a clock is from Greenwich. */
export const CLOCK_READERS: readonly Reader[] = [
  // UTC+01:00, GMT-5
  reader('clock', '(UTC|GMT) ?([+−-]) ?(\\d{1,2})(?::?([0-5]\\d))?', (found) => {
    const [, zone = '', sign, hours = '', minutes = '0'] = found
    const away = [counted(Number(hours), 'hour')]
    if (Number(minutes) > 0) away.push(counted(Number(minutes), 'minute'))
    return `${Array.from(zone).join(' ')} ${sign === '+' ? 'plus' : 'minus'} ${away.join(' ')}`
  }),
  // 08:00–09:30
  reader('clock', `${PLAIN} ?[-–—] ?${PLAIN}(?!:?\\d)${HALF}?`, (found) => {
    const [, from = '', minute = '', to = '', toMinute = '', half = ''] = found
    return `${timeOfDay(from, { minute, half: '' })} to ${timeOfDay(to, { minute: toMinute, half })}`
  }),
  // 13:45, 6:05 am, 06:25:30
  reader(
    'clock',
    `${PLAIN}(?::([0-5]\\d)(?:\\.\\d+)?)?(?!:?\\d)(?:${HALF}| ?h(?!\\p{L}))?`,
    (found) => {
      const [, hour = '', minute = '', second = '', half = ''] = found
      return timeOfDay(hour, { minute, half }) + seconds(second)
    },
  ),
  // 14h30
  reader('clock', `${HOUR} ?h ?([0-5]\\d)`, ([, hour = '', minute = '']) =>
    timeOfDay(hour, { minute, half: '' }),
  ),
  // 5h 30m
  reader(
    'clock',
    '(\\d+) ?h ?([0-5]?\\d) ?m(?:in)?',
    ([, hours = '', minutes = '']) =>
      `${counted(Number(hours), 'hour')} ${counted(Number(minutes), 'minute')}`,
  ),
  // 6.05 pm
  reader('clock', `(1[0-2]|0?[1-9])\\.([0-5]\\d)${HALF}`, ([, hour = '', minute = '', half = '']) =>
    timeOfDay(hour, { minute, half }),
  ),
  // 6 a.m.
  reader('clock', `(1[0-2]|0?[1-9])${HALF}`, ([, hour = '', half = '']) =>
    timeOfDay(hour, { minute: '00', half }),
  ),
]

/** 13:45 → thirteen forty-five, 6:05 → six oh five, 14:00 → fourteen o'clock. */
export function timeOfDay(
  hour: string,
  { minute, half }: { readonly minute: string; readonly half: string },
): string {
  const suffix = half === '' ? '' : ` ${half.toUpperCase()} M`
  if (Number(minute) === 0) return `${cardinal(Number(hour))}${suffix || " o'clock"}`
  const past = Number(minute) < 10 ? 'oh ' : ''
  return `${cardinal(Number(hour))} ${past}${cardinal(Number(minute))}${suffix}`
}

function seconds(second: string): string {
  return Number(second) === 0 ? '' : ` and ${counted(Number(second), 'second')}`
}
