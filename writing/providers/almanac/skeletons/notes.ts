import type { Subject } from '#core/systems.ts'

/** One matter told in two ways, by the brief's name of it and by whose document says it: no sentence comes twice in a package. */
export const NOTES: Readonly<Record<string, Readonly<Record<Subject, readonly string[]>>>> = {
  zodiac: {
    p1: [
      'The Western zodiac starts at the spring equinox and the Vedic one at the stars, so a light can bear two signs.',
      'Counted from the equinox or from fixed stars, signs lie most of a sign apart, and either count is right.',
    ],
    p2: [
      'Where the Vedic reading names another sign, it counts from fixed stars and this one from the seasons, or the other way about.',
      'Two zodiacs, one tied to the seasons and one to the stars, have drifted apart, which is why one light may carry two names.',
    ],
    couple: [
      'West and East measure signs from different starting points, so the same two people meet under other names in either.',
      'That the signs differ between the two astrologies is a matter of where each begins to count.',
      'One zodiac follows the seasons and one the stars, so names of signs may part.',
      'By the seasons a light may bear one sign and by the stars its neighbour, and both counts are sound.',
      'A sign named in one astrology may be the next one in the other, for each measures from a point of its own.',
      'Readers who compare will meet neighbouring signs: one tradition starts from the equinox, one from fixed stars.',
    ],
  },
  houses: {
    p1: [
      'The two astrologies cut the sky into houses by different rules, so a number may differ between them.',
      'That a house has another number in the Western reading comes of another way to divide the day.',
    ],
    p2: [
      'A house has another number in the other astrology, because each divides the day in its own way.',
      'House numbers need not match those of the West, which draws its lines elsewhere.',
    ],
    couple: [
      'Houses are cut differently in West and East, and their numbers need not agree.',
      'Where the West counts one house, the East may count another of the same sky.',
      'House by house the two astrologies count differently.',
      'A house in one reading need not cover the same ground in another, since the rules of division differ.',
      'The circle of houses is drawn by two rules, and between them a planet may change its number.',
      'A house that has one number in the West may have a different one in the East.',
    ],
  },
  weekday: {
    p1: [
      'The Vedic day begins at sunrise and the Hebrew day at sunset, so one birth may have two weekdays.',
      'Another reading names another weekday, for it lets the day begin at another hour.',
    ],
    p2: [
      'One calendar opens its day in the morning and the other in the evening, hence a different weekday in each.',
      'The weekday differs from that of the other tradition, whose day starts half a day apart.',
    ],
    couple: [
      'Sunrise starts the one day and sunset the other, so weekdays may differ by system.',
      'A weekday may change its name between two calendars that begin the day apart.',
      'Days begin at sunrise in one tradition and at dusk in the other.',
      'Which weekday a birth has depends on when a tradition lets the day begin.',
      'One calendar turns its page at dawn and one at nightfall, and between them a weekday can shift.',
      'Two traditions may give one birth two weekdays, for they do not start the day together.',
    ],
  },
  gates: {
    p1: [
      'A gate and the Gene Key of its number are one place of one wheel, read as a mechanism and as a theme.',
      'Keys and gates of one number stand in one place of the wheel, and only the question differs.',
    ],
    p2: [
      'Gates and Gene Keys share a wheel of sixty-four, so equal numbers mean one place in two languages.',
      'The number of a key is that of a gate, for both systems read the same wheel.',
    ],
    couple: [
      'Where a gate and a key bear one number, they are the same place of the wheel.',
      'Key and gate of one number are one place, asked two things.',
    ],
  },
  mangal: {
    p1: [
      'Most people have Mangal dosha by its wide reading, few by the strict one, and exceptions lift either.',
    ],
    p2: [
      'By the wide reading most people have some Mangal dosha, by the strict one far fewer, and both know exceptions.',
    ],
    couple: [
      'Of Mangal dosha there is a wide reading, by which most have it, and a strict one; either has its exceptions.',
      'Mangal dosha by the wide reading touches most people, by the strict one few, and both know exceptions.',
      'By a wide reading Mangal dosha is common, by a strict one it weighs more, and exceptions lift both.',
      'How common Mangal dosha is depends on the reading, wide or strict, and exceptions may lift it in either.',
      'A wide reading finds Mangal dosha in most charts, a strict one in few, and there are exceptions to both.',
      'Read widely, Mangal dosha belongs to most people, read strictly to few, and both know exceptions.',
    ],
  },
  kalaSarpa: {
    p1: [
      'Kala Sarpa sounds grave; about one chart in seven has it, and no classical book knows it.',
    ],
    p2: ['Of seven charts about one has Kala Sarpa, a name the classical books never used.'],
    couple: [
      'As for Kala Sarpa, one chart in seven or so has it, and the old books do without the word.',
      'A name like Kala Sarpa frightens; it is common, one chart in about seven, and younger than the classics.',
      'About one chart in seven forms Kala Sarpa, of which the classics say nothing.',
      'Kala Sarpa is a younger name than the classics, and roughly every seventh chart forms it.',
      'For all its sound Kala Sarpa is no rarity: about one chart in seven has it, and the old books do not name it.',
      'The word Kala Sarpa is younger than the old books, and about one chart in seven answers to it.',
    ],
  },
  sadeSati: {
    p1: [
      'Everybody passes through Sade Sati, seven and a half years in every thirty or so, and it ends.',
    ],
    p2: ['Sade Sati comes to everybody, for about a quarter of a life in all, and goes by itself.'],
    couple: [
      'Nobody is spared Sade Sati, which takes a quarter of all lives and ends each time.',
      'That Sade Sati is running says little, for it runs for everybody every thirty years or so, and stops.',
      'Sade Sati comes round to everybody every thirty years or so, and each time it ends.',
      'About a quarter of everybody’s life is Sade Sati, and each time it goes by itself.',
      'Everybody has a Sade Sati about every thirty years, and each time it stops.',
      'Sade Sati marks nobody in particular, since it visits everybody every thirty years or so and ends.',
    ],
  },
  nadi: {
    p1: [],
    p2: [],
    couple: [
      'Nadi gives nothing to a third of all pairs, and the books lift it where stars or quarters differ enough.',
      'Every third pair goes without the points of Nadi, and the books have exceptions for many of them.',
      'A third of all pairs have no points from Nadi, and differing stars or quarters are among the exceptions of the books.',
      'That Nadi gives nothing is so for a third of all pairs, and for many of them the books know exceptions.',
      'Nadi is empty for a third of all pairs, and the emptiness is lifted where stars or quarters differ enough.',
      'A third of all pairs go without Nadi, with exceptions where quarters or stars lie far enough apart.',
    ],
  },
  bhakoot: {
    p1: [],
    p2: [],
    couple: [
      'Bhakoot gives nothing to half of all pairs, and the books lift it where the rulers of both Moons are friends.',
      'Half of all pairs lose the points of Bhakoot, and friendly rulers of the two Moons excuse it.',
    ],
  },
  mars: {
    p1: ['East and West ask different questions of Mars, so their answers need not match.'],
    p2: ['What Mars means in one tradition is not what the other asks of it.'],
    couple: [
      'The West asks of Mars whether two people start at the same moment, and the East asks something else.',
      'The Vedic question is whether Mars harms a tie, so a clear answer here leaves room for friction elsewhere.',
      'Mars may be harmless by one measure and tiresome by another, for the questions differ.',
      'Pace is the Western question to Mars and peace the Vedic one, so their answers may part.',
      'What West and East find in Mars are answers to different questions.',
      'If Mars seems judged twice, that is because East and West ask about different things.',
    ],
  },
}

/** What an hour of birth that is not known leaves untold, where two are spoken of; `[who]` is whose. */
export const NO_HOUR: readonly string[] = [
  'The hour of [who] is not known, so whatever turns within a day is left out of this.',
  'Without the hour of birth of [who], what hangs on the turning of the sky stays open here.',
  'For [who] no hour is written down, and what an hour would add is passed over.',
  'What moves within the day of [who] is left untold, since nobody noted the time.',
  'An exact time for [who] would say more than stands here.',
  'Of [who] the day is known and the hour is not; this text keeps to what the day can bear.',
]

/** What is left out of a reading for want of an hour of birth: `[what]` of `[who]`. */
export const NOT_TOLD: readonly string[] = [
  'Of the [what] of [who] nothing is said, since no exact hour is known.',
  'Without an hour of birth the [what] of [who] stays open.',
  'It takes a clock to know the [what] of [who], and there was none.',
  'Left out is the [what] of [who], which would need a time.',
  'One thing a reader may miss is the [what] of [who]: no hour, no answer.',
  'The [what] of [who] moves within a day and is passed over.',
  'A certificate with an hour on it would settle the [what] of [who].',
  'Nobody noted the hour, and with it went the [what] of [who].',
  'For the [what] of [who] a day alone is too coarse a measure.',
  'This reading keeps silent on the [what] of [who], for want of an hour.',
]

/** The same where some of it can be told. */
export const TOLD_IN_PART: readonly string[] = [
  'Of the [what] of [who] only a part is told, for no exact hour is known.',
  'Without an hour of birth the [what] of [who] is told in part.',
  'It takes a clock to know all about the [what] of [who].',
  'What is told of the [what] of [who] holds all day long, and the rest is left.',
  'A closer hour would say more about the [what] of [who].',
  'On the [what] of [who] this reading keeps to what every hour allows.',
  'The [what] of [who] is told as far as the day can bear.',
  'Some of the [what] of [who] turns with the hour, and that is left out.',
  'Of the [what] of [who] there stands here what no hour would alter.',
  'With a time in the register the [what] of [who] could be told further.',
]
