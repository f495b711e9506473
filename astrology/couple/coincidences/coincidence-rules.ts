import type { Rule } from '#astrology/facts.ts'

/** The rules behind coincidences and agreements; the same table stands in docs/astrology/couple.md. */
export const RULES = {
  same: {
    id: 'together.coincidence.same',
    rule: 'The same is read in both charts: a sign, a lunar mansion, a pada, a lunar day, a phase, a type, a profile, a gate and line of one planet, a Gene Key in one sphere, a Name, a Hebrew date, a weekday.',
    source: 'The rules of each system for what is read',
  },
  degree: {
    id: 'together.coincidence.degree',
    rule: 'A body or angle of one chart stands within 10′ of longitude of one of the other; angles of exactly known times alone.',
    source: 'A partile conjunction, drawn closer than the same degree: Lilly, Christian Astrology',
  },
  counted: {
    id: 'together.coincidence.counted',
    rule: 'Gates that both have in one line are counted over all activations, and padas in which both have a graha over the nine; fewer than four gates, or three padas, are ordinary.',
    source: 'Our own; one pair in two has some pada in common, four in five some gate and line',
  },
  birthday: {
    id: 'together.coincidence.birthday',
    rule: 'Civil days of birth at the places of birth: one day, days at most a month apart, one birthday, birthdays at most three days apart; births within an hour, and whether in one place, within 0.1° of latitude and longitude.',
    source: 'The Gregorian calendar',
  },
  follows: {
    id: 'together.coincidence.follows',
    rule: 'What more than half of all pairs born so near each other have in common follows from that: a body that moves in the days between by no more than half the span, the Sun at one time of the year, everything within an hour but what hangs on the place, and that in one place. It is listed once and is no coincidence of its own.',
    source: 'Our own; mean motions from the Swiss Ephemeris, 1900 to 2100',
  },
  supply: {
    id: 'together.coincidence.supply',
    rule: 'One has nothing in an element or a modality, and the other four of the ten planets (five of the nine grahas; five planets of a modality) or more.',
    source: 'Arroyo, Astrology, Psychology and the Four Elements; limits: our own',
  },
  composite: {
    id: 'together.coincidence.composite',
    rule: 'Both have no planet in an element or a modality, and the midpoint composite has two or more.',
    source: 'Hand, Planets in Composite; the limit is our own',
  },
  turn: {
    id: 'together.coincidence.turn',
    rule: 'A Vimshottari mahadasha of each begins within 30.4 days of the other, after both are born and before either is a hundred.',
    source: 'Brihat Parashara Hora Shastra 46.12–16; the limit is our own',
  },
  closest: {
    id: 'together.coincidence.closest',
    rule: 'Of the contacts within 10′ the one with the smallest orb, where both times are known exactly.',
    source: 'Our own',
  },
  agreement: {
    id: 'together.agreement',
    rule: 'Roots that find one theme easier, or harder, each by its own measures, are counted and never multiplied; two that are more than those who say the opposite make an agreement. Human Design and Gene Keys are one root.',
    source: 'Our own; the table of themes in docs/astrology/couple.md',
  },
  contradiction: {
    id: 'together.contradiction',
    rule: 'One root finds a theme easier and another finds it harder.',
    source: 'Our own; the table of themes in docs/astrology/couple.md',
  },
  window: {
    id: 'together.window',
    rule: 'Of births whose time is unsure only what holds at every moment of both windows is told; what may be the same is named as open.',
    source: 'Our own',
  },
} as const satisfies Readonly<Record<string, Rule>>
