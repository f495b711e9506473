import type { Graha } from '#astrology/vedic/grahas.ts'

/** The gentle four, whose signs are a benefic’s, whatever company they keep. */
export const GENTLE_LORDS: ReadonlySet<Graha> = new Set(['moon', 'mercury', 'jupiter', 'venus'])
