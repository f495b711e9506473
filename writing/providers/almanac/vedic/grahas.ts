interface GrahaWords {
  readonly title: string
  /** What it governs: singular noun phrases for the two persons' texts. */
  readonly p1: string
  readonly p2: string
}

/** The grahas and the lagna in our own words; significations as in Parashara. Keys are fact topics. */
export const GRAHA_WORDS: Readonly<Record<string, GrahaWords>> = {
  lagna: {
    title: 'the Lagna',
    p1: 'the course of the whole life',
    p2: 'the vessel in which everything else is carried',
  },
  sun: {
    title: 'the Sun (Surya)',
    p1: 'the dignity of the soul',
    p2: 'the kingly element in a person',
  },
  moon: {
    title: 'the Moon (Chandra)',
    p1: 'the contentment of the mind',
    p2: 'the tide of memory and mood',
  },
  mars: {
    title: 'Mars (Mangala)',
    p1: 'the strength of arm and nerve',
    p2: 'the soldier in a person',
  },
  mercury: {
    title: 'Mercury (Budha)',
    p1: 'speech with all its reckoning and wit',
    p2: 'the scholar’s quick tongue',
  },
  jupiter: {
    title: 'Jupiter (Guru)',
    p1: 'wisdom and the grace of good counsel',
    p2: 'the teacher who is never quite off duty',
  },
  venus: {
    title: 'Venus (Shukra)',
    p1: 'love and all its arts',
    p2: 'the taste for whatever makes life worth prolonging',
  },
  saturn: {
    title: 'Saturn (Shani)',
    p1: 'labour and its long lesson',
    p2: 'the slow road and those who have to walk it',
  },
  rahu: {
    title: 'Rahu',
    p1: 'hunger for what has not been tasted',
    p2: 'the appetite that drives one abroad',
  },
  ketu: {
    title: 'Ketu',
    p1: 'what was mastered long ago and may be let go',
    p2: 'the talent that no longer excites its owner',
  },
}

/** How things are done in a rashi, and by whom it is ruled: phrases after "which". */
export const RASHI_WORDS: Readonly<
  Record<string, { readonly sanskrit: string; readonly p1: string; readonly p2: string }>
> = {
  Aries: {
    sanskrit: 'Mesha',
    p1: 'sharpens whatever enters it and sends it out to act',
    p2: 'gives a soldier’s haste',
  },
  Taurus: {
    sanskrit: 'Vrishabha',
    p1: 'gives its guests a full table and slow habits',
    p2: 'fattens and steadies',
  },
  Gemini: {
    sanskrit: 'Mithuna',
    p1: 'sets everything talking',
    p2: 'doubles whatever is put into it',
  },
  Cancer: {
    sanskrit: 'Karka',
    p1: 'softens what it holds and ties it to family',
    p2: 'floods and feeds',
  },
  Leo: {
    sanskrit: 'Simha',
    p1: 'asks for rank and answers with protection',
    p2: 'lends a royal bearing and a short supply of patience',
  },
  Virgo: {
    sanskrit: 'Kanya',
    p1: 'makes the work exact and the worker modest',
    p2: 'sifts, counts and serves',
  },
  Libra: {
    sanskrit: 'Tula',
    p1: 'brings all matters to the market and the treaty',
    p2: 'measures both pans before speaking',
  },
  Scorpio: {
    sanskrit: 'Vrishchika',
    p1: 'hides its treasure under a stone and guards it',
    p2: 'deepens, conceals and endures',
  },
  Sagittarius: {
    sanskrit: 'Dhanu',
    p1: 'points beyond itself to a law or a teacher',
    p2: 'aims high and preaches a little',
  },
  Capricorn: {
    sanskrit: 'Makara',
    p1: 'pays in hard coin for steady labour',
    p2: 'builds for winter',
  },
  Aquarius: {
    sanskrit: 'Kumbha',
    p1: 'pours out for the crowd what it keeps from the few',
    p2: 'works at the edge of society and for its sake',
  },
  Pisces: {
    sanskrit: 'Meena',
    p1: 'dissolves the edges and opens towards the other shore',
    p2: 'yields, forgives and dreams',
  },
}

/** `the Moon` for `the Moon (Chandra)`: the Sanskrit name is given once. */
export function shortTitle(graha: string): string {
  return (GRAHA_WORDS[graha]?.title ?? graha).replace(/ \(\w+\)$/, '')
}
