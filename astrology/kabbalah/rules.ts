import type { Rule } from '#astrology/facts.ts'

/** The rules behind the Kabbalah facts by their key, each with where it comes from. */
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
  year: {
    id: 'kabbalah.hebrewYear',
    rule: 'Years are counted from the creation; years 3, 6, 8, 11, 14, 17 and 19 of nineteen have a second Adar; every seventh is sabbatical; a year is deficient, regular or complete by its days.',
    source: 'Maimonides, Sanctification of the New Moon 6 and 8, Sabbatical Year 10',
  },
  moonOfDay: {
    id: 'kabbalah.moonOfDay',
    rule: 'The day of a Hebrew month is the age of the Moon: new to the 2nd, full from the 14th to the 16th, dark from the 29th.',
    source: 'The lunar month of the Hebrew calendar; the limits are our own',
  },
  molad: {
    id: 'kabbalah.molad',
    rule: 'The mean new Moon of a month is that of the first month of creation, on a Monday at 5 hours 204 parts of the night, plus 29 days 12 hours 793 parts for each month since; 1080 parts make an hour.',
    source: 'Maimonides, Sanctification of the New Moon 6',
  },
  festival: {
    id: 'kabbalah.festival',
    rule: 'Feasts and fasts by their dates; a fast keeps its date here even where the Sabbath moves its keeping.',
    source: 'Leviticus 23; Esther 9; Mishnah Taanit 4; Mishnah Rosh Hashanah 1',
  },
  omer: {
    id: 'kabbalah.omer',
    rule: 'The forty-nine days from 16 Nisan are the seven lower sefirot within the seven.',
    source: 'Leviticus 23:15; the sefirot of the count after Lurianic practice',
  },
  birthWeekday: {
    id: 'kabbalah.birthWeekday',
    rule: 'The notebook of Rabbi Joshua ben Levi describes people by the weekday of their birth; in our own words.',
    source: 'Babylonian Talmud, Shabbat 156a',
  },
  weekdayLetter: {
    id: 'kabbalah.weekdayLetter',
    rule: 'The seven double letters rule the seven days in order, each with a quality and its reverse.',
    source: 'Sefer Yetzirah 4, version of the Gra',
  },
  planetaryHour: {
    id: 'kabbalah.planetaryHour',
    rule: 'The planets serve the hours in the order of the heavens, Mercury the first of the night that begins Sunday; an hour is a twelfth of the night or the day.',
    source:
      'Babylonian Talmud, Shabbat 129b and 156a; the order begun on the eve of the fourth day, when the lights were set',
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
    rule: 'A sefirah is as strong as the essential dignity of its planet, in the points of the Western chart: strained in detriment or fall, else strong in domicile or exaltation, else supported by triplicity, bound or face, else bare; Malkhut takes that of the lord of the rising sign.',
    source:
      'Lilly, Christian Astrology (1647) I.18; triplicities of Dorotheus, Egyptian bounds, Chaldean faces; the four degrees are our own',
  },
  simpleLetter: {
    id: 'kabbalah.simpleLetter',
    rule: 'A planet writes the simple letter of the tropical sign it stands in.',
    source: 'Sefer Yetzirah 5:2',
  },
  gematria: {
    id: 'kabbalah.gematria',
    rule: 'The standard values of the twenty-two letters are added up, final forms as plain ones.',
    source: 'Mispar hechrechi, the standard gematria',
  },
  letter: {
    id: 'kabbalah.letter',
    rule: 'A letter has the picture of its name and its number; a simple letter rules a sense, here by the short and the Gra versions.',
    source: 'Letter names; standard gematria; Sefer Yetzirah 5:1',
  },
  motherLetter: {
    id: 'kabbalah.motherLetter',
    rule: 'Alef is air, Mem water, Shin fire.',
    source: 'Sefer Yetzirah 3:4',
  },
  doubleLetter: {
    id: 'kabbalah.doubleLetter',
    rule: 'Each planet has one of the seven double letters; the short, long and Saadia versions, the version of the Gra and the Golden Dawn differ in which.',
    source: 'Sefer Yetzirah 4; Golden Dawn attributions',
  },
  dialogue: {
    id: 'kabbalah.sefirahDialogue',
    rule: 'Two sefirot are in dialogue when their planets stand in a major aspect, within the orbs of the Western chart.',
    source:
      'Aspects of Ptolemy, Tetrabiblos I.13; orbs after Lilly; the reading on the tree is our own',
  },
  pillars: {
    id: 'kabbalah.pillars',
    rule: 'The dignity points of the sefirot are added up on the pillar they stand on; the tree leans to the side whose sefirot have the higher mean.',
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
      'Modern Kabbalistic astrology (Berg, Kabbalistic Astrology); rulers from Tetrabiblos I.17; the wording of each sign is our own',
  },
  nodeCompanion: {
    id: 'kabbalah.nodeCompanion',
    rule: 'A light within 6 degrees of a node stands with it.',
    source: 'Modern nodal practice; the orb is our own',
  },
  path: {
    id: 'kabbalah.path',
    rule: 'Twenty-two paths join the ten sefirot, one for each letter, as the Golden Dawn draws the tree.',
    source: 'Golden Dawn tree, after Kircher, Oedipus Aegyptiacus (1652)',
  },
  window: {
    id: 'kabbalah.window',
    rule: 'Of a birth whose time is unsure only what holds in every piece of its window is told; what only moves is told with its range, and a reason that holds in a part of it is left out.',
    source: 'our own rule, docs/decisions/097',
  },
  coupleSefirah: {
    id: 'kabbalah.couple.sefirah',
    rule: 'A sefirah of one is set beside the same of the other by the distance of their signs: one letter, neighbours, friendly worlds, crossing, one world, strangers, opposite gates.',
    source: 'Signs that behold each other, Tetrabiblos I.13-16; the names are our own',
  },
  coupleTouch: {
    id: 'kabbalah.couple.touch',
    rule: 'A sefirah of one touches a sefirah of the other when their planets stand in a major aspect within 4 degrees.',
    source: 'Aspects of Ptolemy, Tetrabiblos I.13; the orb and the reading on the tree are our own',
  },
  coupleStrength: {
    id: 'kabbalah.couple.strength',
    rule: 'Whose dignity points of a sefirah are more holds it more firmly; it can be lent only by one in whom it is strong, or supported, to one in whom it is held up less.',
    source: 'Lilly, Christian Astrology (1647) I.18; the lending is our own',
  },
  lending: {
    id: 'kabbalah.couple.lending',
    rule: 'A sefirah can be lent that is strong in the one and not in the other, or supported in the one and bare or strained in the other, where the points of dignity agree.',
    source: 'Lilly, Christian Astrology (1647) I.18; the lending is our own',
  },
  sefirahExtremes: {
    id: 'kabbalah.couple.sefirahExtremes',
    rule: 'Over all sefirot, that in which the dignity points of the two lie farthest apart, and that in which they add up to most; up to three that share the place.',
    source: 'Lilly, Christian Astrology (1647) I.18; the comparison is our own',
  },
  closestTouch: {
    id: 'kabbalah.couple.closestTouch',
    rule: 'Of all the touches between the two trees the one nearest to exact.',
    source: 'Aspects of Ptolemy, Tetrabiblos I.13; the reading on the tree is our own',
  },
  litTogether: {
    id: 'kabbalah.couple.litTogether',
    rule: 'A path is shared that both charts light by themselves; one that neither lights is lit by both together where the sefirah at one end is strong in the one and that at the other end in the other.',
    source: 'Golden Dawn tree, after Kircher, Oedipus Aegyptiacus (1652); the measure is our own',
  },
  strongestPillar: {
    id: 'kabbalah.couple.strongestPillar',
    rule: 'Of the three pillars of the two trees added up, the one whose sefirot have the highest mean of dignity points; all that share the place.',
    source: 'The tree of three pillars (Cordovero, Pardes Rimonim 6); the sum is our own measure',
  },
  joiningPath: {
    id: 'kabbalah.couple.joiningPath',
    rule: "The fewest paths of the Golden Dawn tree between the two people's strongest sefirot; among equals the lower numbers, seen from the higher of the two.",
    source: 'Golden Dawn tree, after Kircher, Oedipus Aegyptiacus (1652); the measure is our own',
  },
  sharedLetters: {
    id: 'kabbalah.couple.sharedLetters',
    rule: 'A simple letter is shared when a planet or the rising sign of each stands in its sign.',
    source: 'Sefer Yetzirah 5:2; the comparison is our own',
  },
  nameDistance: {
    id: 'kabbalah.couple.nameDistance',
    rule: 'Steps between two Names the short way round the circle of seventy-two, 0 to 36.',
    source: 'Exodus 14:19-21; Lenain, La science cabalistique (1823); the measure is our own',
  },
  coupleNodes: {
    id: 'kabbalah.couple.nodes',
    rule: "A light of one within 6 degrees of the other's node stands on it; in the same sign it shares its direction.",
    source: 'Modern nodal practice; the orb is our own',
  },
  anniversaries: {
    id: 'kabbalah.couple.anniversaries',
    rule: 'Hebrew birthdays are compared in a regular common year of 354 days, either Adar counting as Adar, the short way round.',
    source: 'Shulchan Arukh, Orach Chayim 55:10 on birthdays of Adar; the measure is our own',
  },
} as const satisfies Record<string, Rule>
