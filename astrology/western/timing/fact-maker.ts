import type { factOf } from '#astrology/facts.ts'

/** Makes the facts of one person's Western chart. */
export type FactMaker = ReturnType<typeof factOf>
