import type { Subject } from '#core/systems.ts'

/** One matter told in two ways, by the brief's name of it and by whose document says it: no sentence comes twice in a package. */
export const NOTES: Readonly<Record<string, Readonly<Record<Subject, readonly string[]>>>> = {
  zodiac: {
    p1: [
      'The Western zodiac starts at the spring equinox and the Vedic one at the stars, so a light can bear two signs.',
      'Counted from the equinox or from fixed stars, signs lie some twenty-four degrees apart, and either count is right.',
    ],
    p2: [
      'Where the Vedic reading names another sign, it counts from fixed stars and this one from the seasons, or the other way about.',
      'Two zodiacs, one tied to the seasons and one to the stars, have drifted apart, which is why one light may carry two names.',
    ],
    couple: [
      'West and East measure signs from different starting points, so the same two people meet under other names in either.',
      'That the signs differ between the two astrologies is a matter of where each begins to count.',
      'One zodiac follows the seasons and one the stars, so names of signs may part.',
    ],
  },
  houses: {
    p1: [
      'The two astrologies cut the sky into houses by different rules, so the number of a house may differ between them.',
    ],
    p2: [
      'A house has another number in the other astrology, because each divides the day in its own way.',
    ],
    couple: [
      'Houses are cut differently in West and East, and their numbers need not agree.',
      'Where the West counts one house, the East may count another of the same sky.',
      'House by house the two astrologies count differently.',
    ],
  },
  weekday: {
    p1: [
      'The Vedic day begins at sunrise and the Hebrew day at sunset, so one birth may have two weekdays.',
    ],
    p2: [
      'One calendar opens its day in the morning and the other in the evening, hence a different weekday in each.',
    ],
    couple: ['Sunrise starts the one day and sunset the other, so weekdays may differ by system.'],
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
      'Mangal dosha has a wide reading and a strict one, and a chart may have it by the first alone.',
    ],
    p2: ['By the wide reading most people have some Mangal dosha, by the strict one far fewer.'],
    couple: [
      'Of Mangal dosha there is a wide reading, which touches most people, and a strict one from the rising sign; either has exceptions.',
    ],
  },
  mars: {
    p1: ['East and West ask different questions of Mars, so their answers need not match.'],
    p2: ['What Mars means in one tradition is not what the other asks of it.'],
    couple: [
      'The Vedic question is whether Mars harms a tie, the Western one whether two people start at the same moment; both answers can be true.',
    ],
  },
}
