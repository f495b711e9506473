import { dollars, wholeNumber } from '../value-types.ts'
import { setting } from './setting.ts'

/** What operators are told of, and how often all of it is tried out. */
export const ALERTS = {
  'alerts.dollarsADay': setting({
    type: dollars(100_000),
    default: 25,
    purpose: 'Operators are told when writers have cost so much in a day (UTC), US dollars.',
    variable: 'ALERTS_DOLLARS_A_DAY',
    onUnreadable: 'fallback',
  }),
  'alerts.deadLetters': setting({
    type: wholeNumber(1, 100_000),
    default: 1,
    purpose: 'Operators are told when so many dead letters wait for a decision.',
    variable: 'ALERTS_DEAD_LETTERS',
    onUnreadable: 'fallback',
  }),
  'synthetic.minutes': setting({
    type: wholeNumber(0, 1440),
    default: 0,
    purpose: 'Every so many minutes a hook is ordered to see that all of it works; never when 0.',
    variable: 'SYNTHETIC_MINUTES',
    onUnreadable: 'fallback',
  }),
}
