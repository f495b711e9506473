import { SIGN_LORDS, type SevenGraha } from '#astrology/vedic/grahas.ts'
import { nakshatrasBetween } from '#astrology/vedic/nakshatra.ts'
import { placesBetween, type Sign } from '#astrology/vedic/signs.ts'
import { ganaOf } from './gana.ts'
import type { MoonPlace } from './moon-place.ts'
import { nadiOf } from './nadi.ts'
import { NAKSHATRA_RAJJUS, VEDHA_GROUPS } from './porutham-tables.ts'
import { varnaPoints } from './varna.ts'
import { yoniOf, yoniPoints } from './yoni.ts'

/** The ten agreements of the South, counted from the bride's star; nadi and varna are often added. */
export const PORUTHAMS = [
  'dina',
  'gana',
  'mahendra',
  'streeDeergha',
  'yoni',
  'rashi',
  'rashyadhipati',
  'vashya',
  'rajju',
  'vedha',
] as const
export type Porutham = (typeof PORUTHAMS)[number]
type Agreement = Porutham | 'nadi' | 'varna'

export interface Poruthams {
  readonly agreements: Readonly<Record<Agreement, boolean>>
  /** How many of the ten agree. */
  readonly ofTen: number
  /** How many of the twelve, nadi and varna with them. */
  readonly ofTwelve: number
}

/** Which of the poruthams agree for a groom's and a bride's Moon (Kalaprakashika; as Prokerala prints them). */
export function poruthams(groom: MoonPlace, bride: MoonPlace): Poruthams {
  const count = nakshatrasBetween(bride.nakshatraNumber, groom.nakshatraNumber)
  const agreements = {
    // The second, fourth, sixth, eighth and ninth of each nine.
    dina: [2, 4, 6, 8, 0].includes(count % 9),
    gana: doGanasAgree(groom, bride),
    mahendra: [4, 7, 10, 13, 16, 19, 22, 25].includes(count),
    streeDeergha: count > 13,
    yoni: yoniPoints(yoniOf(groom.nakshatraNumber), yoniOf(bride.nakshatraNumber)) > 0,
    rashi: [1, 7, 8, 9, 10, 11, 12].includes(placesBetween(bride.sign, groom.sign)),
    rashyadhipati: areLordsAgreed(groom.sign, bride.sign),
    vashya: isVashya(groom.sign, bride.sign) || isVashya(bride.sign, groom.sign),
    rajju: rajjuOf(groom) !== rajjuOf(bride),
    vedha: !VEDHA_GROUPS.some(
      (stars) =>
        groom.nakshatraNumber !== bride.nakshatraNumber &&
        stars.includes(groom.nakshatraNumber) &&
        stars.includes(bride.nakshatraNumber),
    ),
    nadi: nadiOf(groom.nakshatraNumber) !== nadiOf(bride.nakshatraNumber),
    varna: varnaPoints(groom.sign, bride.sign) === 1,
  }
  return {
    agreements,
    ofTen: PORUTHAMS.filter((porutham) => agreements[porutham]).length,
    ofTwelve: Object.values(agreements).filter(Boolean).length,
  }
}

/** The same gana, or gods with men; a demon agrees only with its own. */
function doGanasAgree(groom: MoonPlace, bride: MoonPlace): boolean {
  const [his, hers] = [ganaOf(groom.nakshatraNumber), ganaOf(bride.nakshatraNumber)]
  return his === hers || (his !== 'Rakshasa' && hers !== 'Rakshasa')
}

/** Whom each lord holds a friend by the Yavanas' list, which the South keeps (Brihat Jataka 2.15). */
const YAVANA_FRIENDS: Readonly<Record<SevenGraha, readonly SevenGraha[]>> = {
  sun: ['jupiter'],
  moon: ['mercury', 'jupiter'],
  mars: ['mercury', 'venus'],
  mercury: ['moon', 'mars', 'jupiter', 'venus', 'saturn'],
  jupiter: ['sun', 'moon', 'mercury', 'venus', 'saturn'],
  venus: ['mars', 'mercury', 'jupiter', 'saturn'],
  saturn: ['mercury', 'jupiter', 'venus'],
}

function areLordsAgreed(groom: Sign, bride: Sign): boolean {
  const [his, hers] = [SIGN_LORDS[groom], SIGN_LORDS[bride]]
  return his === hers || YAVANA_FRIENDS[his].includes(hers) || YAVANA_FRIENDS[hers].includes(his)
}

/** The signs at the command of each (Kalaprakashika). */
const VASHYA_SIGNS: Readonly<Record<Sign, readonly Sign[]>> = {
  Aries: ['Leo', 'Scorpio'],
  Taurus: ['Cancer', 'Libra'],
  Gemini: ['Virgo'],
  Cancer: ['Scorpio', 'Sagittarius'],
  Leo: ['Libra'],
  Virgo: ['Gemini', 'Pisces'],
  Libra: ['Virgo', 'Capricorn'],
  Scorpio: ['Cancer'],
  Sagittarius: ['Pisces'],
  Capricorn: ['Aries', 'Aquarius'],
  Aquarius: ['Aries'],
  Pisces: ['Capricorn'],
}

function isVashya(sign: Sign, other: Sign): boolean {
  return VASHYA_SIGNS[sign].includes(other)
}

function rajjuOf({ nakshatraNumber }: MoonPlace): string {
  return NAKSHATRA_RAJJUS[nakshatraNumber - 1]!
}
