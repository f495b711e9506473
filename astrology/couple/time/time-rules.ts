import type { Rule } from '#astrology/facts.ts'

/** Every rule that a fact of time for two can rest on; the same table stands in docs/astrology/couple.md. */
export const TIME_RULES = {
  profectionNow: {
    id: 'couple.profection-now',
    rule: 'The year of life each is in, by annual profection from the Ascendant: its house and its lord; where both have one house or one lord, that is told too.',
    source: 'Valens, Anthologies IV.11; Ptolemy, Tetrabiblos IV.10',
  },
  lunationNow: {
    id: 'couple.lunation-now',
    rule: 'The phase of 45° in which the secondary progressed Moon stands to the progressed Sun, a day for a tropical year, and when the next begins.',
    source: 'Rudhyar, The Lunation Cycle; Leo, The Progressed Horoscope',
  },
  transitWindow: {
    id: 'couple.transit-window',
    rule: 'Jupiter to Pluto in exact conjunction, opposition, square or trine to Sun, Moon, Venus, Mars, Ascendant or Midheaven of either, of the composite or of the Davison chart, from first within 1° to last; what one body meets within 1° of one place is one window.',
    source: 'Hand, Planets in Transit and Planets in Composite; moments: Swiss Ephemeris 2.10',
  },
  eclipseWindow: {
    id: 'couple.eclipse-window',
    rule: 'An eclipse within 3° of a point of each or of the points opposite, or of one of the composite; three days before and after.',
    source:
      'Own choice of what is shared; orb as in `western.eclipse`; moments: Swiss Ephemeris 2.10',
  },
  dashaTurn: {
    id: 'couple.dasha-turn',
    rule: 'A Vimshottari maha- or antardasha that begins for either, half a month before and after; two that begin within thirty days are one window.',
    source: 'Brihat Parashara Hora Shastra 46.12–16; the month is our own',
  },
  timeEnd: {
    id: 'couple.time-end',
    rule: 'Where the ephemeris ends before the months that are asked for, time is told up to its last day.',
    source: 'Swiss Ephemeris 2.10, files to 2399',
  },
} as const satisfies Readonly<Record<string, Rule>>
