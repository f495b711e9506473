import * as z from 'zod'
import { AYANAMSAS } from '#astrology/ephemeris/ephemeris.ts'
import { YogaVariants } from './yogas/variants.ts'

/**
 * Everything Jyotish programs disagree about before the first rule is applied. The chart
 * prints the options it was cast with, so two results that differ can be told apart.
 */
export const VedicOptions = z.object({
  ayanamsa: z.enum(AYANAMSAS).default('lahiri'),
  /** Rahu as the Moon's mean or true node. */
  node: z.enum(['mean', 'true']).default('mean'),
  /** Apparent places (the almanacs', AstroSage's) or geometric ones (Jagannatha Hora's); the Sun differs by 20″. */
  positions: z.enum(['apparent', 'geometric']).default('apparent'),
  /** Places the panchanga's end times are solved with: geometric reproduces Jagannatha Hora to the second. */
  panchangaPositions: z.enum(['apparent', 'geometric']).default('geometric'),
  /** Days in a year of a dasha: Julian, Gregorian, sidereal (Jagannatha Hora's) or savana. */
  dashaYearDays: z.literal([365.25, 365.2425, 365.256364, 360]).default(365.25),
  /** Houses counted by whole signs, or by Sripati's cusps in the middle of each house. */
  bhavas: z.enum(['wholeSign', 'sripati']).default('wholeSign'),
  /** Whose table of bindus: `integrated` reproduces P. V. R. Narasimha Rao's examples, `raman` differs in four rows. */
  ashtakavarga: z.enum(['integrated', 'raman']).default('integrated'),
  /** The moment (Julian day, UT) whose running dashas and Sade Sati are told; none are without it. */
  at: z.number().nullable().default(null),
  /** The houses in which Mars afflicts; many add the second, some leave the first out. */
  mangalHouses: z.array(z.int().min(1).max(12)).default([1, 4, 7, 8, 12]),
  /** Which readings are told of the yogas that the texts give in several. */
  yogas: z.strictObject({ variants: YogaVariants.prefault({}) }).prefault({}),
})
export type VedicOptions = z.infer<typeof VedicOptions>

export const DEFAULT_VEDIC_OPTIONS: VedicOptions = VedicOptions.parse({})
