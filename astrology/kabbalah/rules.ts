import type { Rule } from '#astrology/facts.ts'

/** The rules behind the Kabbalah facts, each with where it comes from. */
export const RULES = {
  hebrewDate: {
    id: 'kabbalah.hebrewDate',
    rule: 'The arithmetic calendar of mean lunations and four postponements; the day begins at sunset of the birthplace, by the upper edge of the Sun on a sea-level horizon.',
    source: 'Maimonides, Sanctification of the New Moon 6-10; Genesis 1:5; Mishnah Berakhot 1:1',
  },
  twilight: {
    id: 'kabbalah.twilight',
    rule: 'Between sunset and nightfall, when the Sun is 8.5 degrees down, the Hebrew day is in doubt.',
    source: 'Babylonian Talmud, Shabbat 34b; Shulchan Arukh, Orach Chayim 261',
  },
  month: {
    id: 'kabbalah.month',
    rule: 'Each of the twelve simple letters rules a month, a sign and a sense; the tribes follow the months in the order of the camp.',
    source: 'Sefer Yetzirah 5, with the tribes of the Ari and Gra reading',
  },
  weekday: {
    id: 'kabbalah.weekday',
    rule: 'The weekday of the Hebrew date is a day of creation.',
    source: 'Genesis 1:1-2:3',
  },
  nameOf72: {
    id: 'kabbalah.nameOf72',
    rule: 'Seventy-two Names are read from three verses of seventy-two letters; each holds five degrees of the tropical zodiac from 0 Aries, eight to a choir.',
    source: 'Exodus 14:19-21; Lenain, La science cabalistique (1823)',
  },
  sefirahOfPlanet: {
    id: 'kabbalah.sefirahOfPlanet',
    rule: 'Saturn to Binah, Jupiter to Chesed, Mars to Gevurah, Sun to Tiferet, Venus to Netzach, Mercury to Hod, Moon to Yesod, the rising sign to Malkhut.',
    source: 'The mainstream Hermetic order, as in Agrippa, De occulta philosophia II.13',
  },
  strength: {
    id: 'kabbalah.sefirahStrength',
    rule: 'A sefirah is as strong as the essential dignity of its planet: domicile 5, exaltation 4, triplicity by day or night 3, detriment -5, fall -4; Malkhut takes that of the lord of the rising sign.',
    source: 'Lilly, Christian Astrology (1647) I.18; triplicities of Dorotheus',
  },
  simpleLetter: {
    id: 'kabbalah.simpleLetter',
    rule: 'A planet writes the simple letter of the tropical sign it stands in.',
    source: 'Sefer Yetzirah 5:2',
  },
  doubleLetter: {
    id: 'kabbalah.doubleLetter',
    rule: 'Each planet has one of the seven double letters; the short, long and Saadia versions, the version of the Gra and the Golden Dawn differ in which.',
    source: 'Sefer Yetzirah 4; Golden Dawn attributions',
  },
  pillars: {
    id: 'kabbalah.pillars',
    rule: 'The dignity points of the sefirot are added up on the pillar they stand on.',
    source: 'The tree of three pillars (Cordovero, Pardes Rimonim 6); the sum is our own measure',
  },
  worlds: {
    id: 'kabbalah.worlds',
    rule: 'Fire is Atzilut, water Beriah, air Yetzirah, earth Assiah; the seven planets and the rising sign are counted by element.',
    source: 'Golden Dawn order of the four worlds; the count is our own measure',
  },
  tikkun: {
    id: 'kabbalah.tikkun',
    rule: 'The sign of the true North Node is what a life is to mend toward, that of the South Node what it brings; each works through the sefirah of the planet that rules it.',
    source:
      'Modern Kabbalistic astrology (Berg, Astrology: The Star Connection); rulers from Tetrabiblos I.17',
  },
  path: {
    id: 'kabbalah.path',
    rule: 'Twenty-two paths join the ten sefirot, one for each letter, as the Golden Dawn draws the tree.',
    source: 'Golden Dawn tree, after Kircher, Oedipus Aegyptiacus (1652)',
  },
} as const satisfies Record<string, Rule>
