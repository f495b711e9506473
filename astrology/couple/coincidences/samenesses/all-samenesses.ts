import { weekdayOf } from '#astrology/kabbalah/calendar/hebrew-calendar.ts'
import { bornDays } from '../born-days.ts'
import { GENE_KEYS_SAMENESSES } from './gene-keys-samenesses.ts'
import { HUMAN_DESIGN_SAMENESSES } from './human-design-samenesses.ts'
import { KABBALAH_SAMENESSES } from './kabbalah-samenesses.ts'
import type { Sameness } from './sameness.ts'
import { VEDIC_SAMENESSES } from './vedic-samenesses.ts'
import { WESTERN_SAMENESSES } from './western-samenesses.ts'

const WEEKDAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const

const WEEKDAY: Sameness = {
  system: 'together',
  property: 'weekday',
  read: ({ moment }) => bornDays(moment).map(({ number }) => weekdayOf(number)),
  follows: { kind: 'day' },
  name: 'the weekday',
  isNamed: true,
  tell: ({ moment }, both) => {
    const weekday = WEEKDAYS[weekdayOf(bornDays(moment)[0]!.number)]!
    return { sentence: `${both} were both born on a ${weekday}.`, each: { weekday } }
  },
}

/** Everything that is looked at for being the same in two charts, in the order it is told in. */
export const SAMENESSES: readonly Sameness[] = [
  ...WESTERN_SAMENESSES,
  ...VEDIC_SAMENESSES,
  ...HUMAN_DESIGN_SAMENESSES,
  ...GENE_KEYS_SAMENESSES,
  ...KABBALAH_SAMENESSES,
  WEEKDAY,
]
