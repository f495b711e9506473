import type { Rule } from '#astrology/facts.ts'
import { COUPLE_RULES } from './couple/couple-rules.ts'
import { MANGAL_EXCEPTIONS } from './doshas/mangal.ts'
import { KOOTA_EXCEPTIONS } from './koota/koota-exceptions.ts'
import { YOGA_RULES } from './yogas/formed-yogas.ts'
import type { KnownYogaRule } from './yogas/yoga.ts'

/** Every rule a Vedic fact can rest on but for yogas and exceptions, which bring their own; the same table stands in docs/astrology/vedic.md. */
export const RULES = {
  sign: {
    id: 'vedic.sign',
    rule: 'A sidereal longitude falls in one of twelve signs of 30 degrees, counted from 0 Aries.',
    source: 'Brihat Parashara Hora Shastra 3; longitudes from the Swiss Ephemeris',
  },
  nakshatra: {
    id: 'vedic.nakshatra',
    rule: 'The zodiac is divided into 27 lunar mansions of 13 degrees 20 minutes and each into four padas.',
    source: 'Mahabhaskariya on true longitudes, verse 34',
  },
  house: {
    id: 'vedic.house',
    rule: 'Houses are counted in whole signs from the rising sign, or by the bhavas the options name.',
    source: 'Brihat Parashara Hora Shastra 4',
  },
  dignity: {
    id: 'vedic.dignity',
    rule: 'A graha is judged by the sign it stands in: exaltation, moolatrikona, own, a friend’s to an enemy’s by natural and temporal relation, or fall.',
    source: 'Brihat Parashara Hora Shastra 3.49–58',
  },
  retrogression: {
    id: 'vedic.retrogression',
    rule: 'A graha whose longitude falls from day to day is retrograde.',
    source: 'Surya Siddhanta 2; motion from the Swiss Ephemeris',
  },
  combustion: {
    id: 'vedic.combustion',
    rule: 'Too near the Sun a graha is combust: Moon 12, Mars 17, Mercury 14 (12 retrograde), Jupiter 11, Venus 10 (8 retrograde), Saturn 15 degrees.',
    source: 'Surya Siddhanta 9',
  },
  vargottama: {
    id: 'vedic.vargottama',
    rule: 'A graha in the same sign in the rashi and the navamsha is vargottama.',
    source: 'Brihat Jataka 1.14',
  },
  houseLord: {
    id: 'vedic.houseLord',
    rule: 'The owner of the sign on a house carries its affairs to the house it stands in.',
    source: 'Brihat Parashara Hora Shastra 24',
  },
  vimshottari: {
    id: 'vedic.vimshottari',
    rule: 'The lord of the Moon’s nakshatra begins a cycle of 120 years, its period as far gone at birth as the Moon through the nakshatra.',
    source: 'Brihat Parashara Hora Shastra 46.12–16',
  },
  yoginiDasha: {
    id: 'vedic.yoginiDasha',
    rule: 'The number of the Moon’s nakshatra and three, in eights, tells the yogini of the birth; the eight rule 36 years.',
    source: 'Brihat Parashara Hora Shastra 46.195–199',
  },
  charaKaraka: {
    id: 'vedic.charaKaraka',
    rule: 'The seven grahas by degrees passed in their signs, most first, take seven offices.',
    source: 'Jaimini, Upadesha Sutras 1.1.10–18',
  },
  planetaryWar: {
    id: 'vedic.planetaryWar',
    rule: 'Two of Mars, Mercury, Jupiter, Venus and Saturn within a degree are at war, and the northern wins.',
    source: 'Surya Siddhanta 7.20–23',
  },
  shadbala: {
    id: 'vedic.shadbala',
    rule: 'Six strengths, of place, direction, time, motion, nature and aspect, are added and set against what each graha needs.',
    source: 'B. V. Raman, Graha and Bhava Balas; Brihat Parashara Hora Shastra 27',
  },
  ashtakavarga: {
    id: 'vedic.ashtakavarga',
    rule: 'Each of the seven grahas gives points to signs counted from the seven and the lagna; together they are 337.',
    source: 'Brihat Parashara Hora Shastra 66–72',
  },
  mangalDosha: {
    id: 'vedic.mangalDosha',
    rule: 'Mars in the first, fourth, seventh, eighth or twelfth from the lagna, the Moon or Venus; one of the three is low, more are high.',
    source: 'Common usage, graded as AstroSage does; the houses are an option',
  },
  kalaSarpa: {
    id: 'vedic.kalaSarpa',
    rule: 'All seven grahas stand within the signs from one node to the other, the nodes’ own included.',
    source: 'Modern usage; not in the classical texts',
  },
  gandanta: {
    id: 'vedic.gandanta',
    rule: 'Within one pada, 3 degrees 20 minutes, of where a watery sign ends and a fiery one begins.',
    source: 'Brihat Parashara Hora Shastra 92',
  },
  sadeSati: {
    id: 'vedic.sadeSati',
    rule: 'Saturn’s transit of the twelfth, first and second sign from the Moon’s.',
    source: 'Common usage; transits from the Swiss Ephemeris',
  },
  tithi: {
    id: 'vedic.tithi',
    rule: 'Each 12 degrees the Moon gains on the Sun make a tithi, thirty to the month.',
    source: 'Surya Siddhanta 2.64–66 and 14',
  },
  vara: {
    id: 'vedic.vara',
    rule: 'The weekday runs from sunrise to sunrise.',
    source: 'Surya Siddhanta 2.64–66 and 14',
  },
  yoga: {
    id: 'vedic.yoga',
    rule: 'The longitudes of Sun and Moon together, in 27 spans of 13 degrees 20 minutes.',
    source: 'Surya Siddhanta 2.64–66 and 14',
  },
  karana: {
    id: 'vedic.karana',
    rule: 'Half a tithi is a karana: four are fixed and seven take turns.',
    source: 'Surya Siddhanta 2.64–66 and 14',
  },
  lunarMonth: {
    id: 'vedic.lunarMonth',
    rule: 'A month is named after the sign the Sun holds at the new Moon that opens it, and is adhika when the Sun enters no sign in it.',
    source: 'Surya Siddhanta 2.64–66 and 14',
  },
  D9: {
    id: 'vedic.varga.D9',
    rule: 'The navamsha, the chart of marriage and inner worth, divides each sign into 9 parts.',
    source: 'Brihat Parashara Hora Shastra 6',
  },
  D10: {
    id: 'vedic.varga.D10',
    rule: 'The dashamsha, the chart of work, divides each sign into 10 parts.',
    source: 'Brihat Parashara Hora Shastra 6',
  },
  ashtakoota: {
    id: 'vedic.ashtakoota',
    rule: 'Eight kootas of the two Moons give up to 36 points; the points are raw, exceptions are told apart, and where the roles are unknown both directions are averaged.',
    source: 'Muhurta Chintamani, chapter 6; cell tables in agreement with AstroSage and Prokerala',
  },
  moonPlaces: {
    id: 'vedic.moonPlaces',
    rule: 'The signs from one Moon to the other, both counted.',
    source: 'Muhurta Chintamani, chapter 6',
  },
  tara: {
    id: 'vedic.tara',
    rule: 'The nakshatras from one Moon to the other, both counted, taken in nines; the third, fifth and seventh are ill.',
    source: 'Muhurta Chintamani, chapter 6',
  },
  poruthams: {
    id: 'vedic.poruthams',
    rule: 'Ten agreements counted from the bride’s star to the groom’s.',
    source: 'Kalaprakashika; as Prokerala prints them',
  },
  mangalMatch: {
    id: 'vedic.mangalMatch',
    rule: 'Mangal dosha is read in both charts, widely from the lagna, the Moon or Venus and strictly from the lagna alone, and held harmless where both or neither have it.',
    source: 'Common usage; B. V. Raman, Muhurtha',
  },
  ...COUPLE_RULES,
  window: {
    id: 'vedic.window',
    rule: 'Where the time of birth is uncertain, what does not hold at every moment it may have happened is withheld.',
    source: 'This engine',
  },
} as const satisfies Readonly<Record<string, Rule>>

/** What a ground for passing over Mangal dosha rests on. */
export function mangalExceptionRule({ id, rule }: { id: string; rule: string }): Rule {
  return { id: `vedic.mangalDosha.exception.${id}`, rule, source: 'B. V. Raman, Muhurtha' }
}

/** What a ground for passing over a koota without points rests on. */
export function kootaExceptionRule({
  koota,
  id,
  rule,
  source,
}: Rule & { readonly koota: string }): Rule {
  return { id: `vedic.ashtakoota.exception.${koota}-${id}`, rule, source }
}

export function yogaRule({
  ruleId,
  rule,
  source,
}: Pick<KnownYogaRule, 'ruleId' | 'rule' | 'source'>): Rule {
  return { id: `vedic.yoga.${ruleId}`, rule, source }
}

/** All of them by their ids. */
export const VEDIC_RULES: Readonly<Record<string, Rule>> = Object.fromEntries(
  [
    ...Object.values(RULES),
    ...MANGAL_EXCEPTIONS.map(mangalExceptionRule),
    ...KOOTA_EXCEPTIONS.map(kootaExceptionRule),
    ...YOGA_RULES.map(yogaRule),
  ].map((rule) => [rule.id, rule]),
)
