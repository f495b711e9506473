import type { ClassicalPlanet } from '#astrology/western/points.ts'
import { elementOf, oppositeOf, type Element, type Sign } from '#astrology/western/zodiac.ts'

export type EssentialDignity = 'domicile' | 'exaltation' | 'triplicity' | 'detriment' | 'fall'

/** Lilly, Christian Astrology (1647), book 1, chapter 18. */
export const DIGNITY_POINTS: Readonly<Record<EssentialDignity, number>> = {
  domicile: 5,
  exaltation: 4,
  triplicity: 3,
  detriment: -5,
  fall: -4,
}

/** The lord of each sign (Ptolemy, Tetrabiblos I.17). */
export const LORD_OF_SIGN: Readonly<Record<Sign, ClassicalPlanet>> = {
  Aries: 'mars',
  Taurus: 'venus',
  Gemini: 'mercury',
  Cancer: 'moon',
  Leo: 'sun',
  Virgo: 'mercury',
  Libra: 'venus',
  Scorpio: 'mars',
  Sagittarius: 'jupiter',
  Capricorn: 'saturn',
  Aquarius: 'saturn',
  Pisces: 'jupiter',
}

/** Tetrabiblos I.19. */
const EXALTATION_SIGN: Readonly<Record<ClassicalPlanet, Sign>> = {
  sun: 'Aries',
  moon: 'Taurus',
  mercury: 'Virgo',
  venus: 'Pisces',
  mars: 'Capricorn',
  jupiter: 'Cancer',
  saturn: 'Libra',
}

/** The lord by day and the lord by night (Dorotheus, Carmen Astrologicum I.1). */
const TRIPLICITY_LORDS: Readonly<Record<Element, Readonly<Record<Sect, ClassicalPlanet>>>> = {
  fire: { day: 'sun', night: 'jupiter' },
  earth: { day: 'venus', night: 'moon' },
  air: { day: 'saturn', night: 'mercury' },
  water: { day: 'venus', night: 'mars' },
}

/** Whether the Sun stood above the horizon. */
export type Sect = 'day' | 'night'

/** What a planet holds by sign. Without a sect (unknown birth time) the triplicity is not counted. */
export function essentialDignities(
  planet: ClassicalPlanet,
  sign: Sign,
  sect: Sect | null,
): readonly EssentialDignity[] {
  const holds: Readonly<Record<EssentialDignity, boolean>> = {
    domicile: LORD_OF_SIGN[sign] === planet,
    exaltation: EXALTATION_SIGN[planet] === sign,
    triplicity: sect !== null && TRIPLICITY_LORDS[elementOf(sign)][sect] === planet,
    detriment: LORD_OF_SIGN[oppositeOf(sign)] === planet,
    fall: EXALTATION_SIGN[planet] === oppositeOf(sign),
  }
  return (Object.keys(holds) as EssentialDignity[]).filter((dignity) => holds[dignity])
}
