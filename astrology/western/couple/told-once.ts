import { factOf } from '#astrology/facts.ts'
import { factsOnce } from '#astrology/facts-once.ts'

/** What is said of two charts in the same words again and again is made once. */
export const { kept, fact } = factsOnce(factOf('couple', 'western'))
