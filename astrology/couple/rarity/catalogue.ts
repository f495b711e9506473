import type { CatalogueEntry } from './catalogue-entry.ts'
import { HUMAN_DESIGN_ENTRIES } from './entries/human-design-entries.ts'
import { KABBALAH_ENTRIES } from './entries/kabbalah-entries.ts'
import { SKY_ENTRIES } from './entries/sky-entries.ts'
import { VEDIC_ENTRIES } from './entries/vedic-entries.ts'
import { WESTERN_ENTRIES } from './entries/western-entries.ts'

/** Which catalogue this is, for what was counted by it: its edition, and the SHA-256 of its JSON. */
export const CATALOGUE_MARK = {
  edition: 1,
  sha256: 'd7144ee5d496daa710d20b434cc11b01edfefcd40e8cf4b28215768e4457be01',
} as const

/**
 * Notable things two people can have, chosen before anything was counted and then left alone:
 * a list that grows after a couple was seen finds something rare in every couple. A test holds
 * its hash. None says only that two people are of one age.
 */
export const CATALOGUE: readonly CatalogueEntry[] = [
  ...WESTERN_ENTRIES,
  ...VEDIC_ENTRIES,
  ...HUMAN_DESIGN_ENTRIES,
  ...KABBALAH_ENTRIES,
  ...SKY_ENTRIES,
]
