import type { CatalogueEntry } from './catalogue-entry.ts'
import { HUMAN_DESIGN_ENTRIES } from './entries/human-design-entries.ts'
import { KABBALAH_ENTRIES } from './entries/kabbalah-entries.ts'
import { SKY_ENTRIES } from './entries/sky-entries.ts'
import { VEDIC_ENTRIES } from './entries/vedic-entries.ts'
import { WESTERN_ENTRIES } from './entries/western-entries.ts'

/** Which catalogue this is, for what was counted by it: its edition, and the SHA-256 of its JSON. */
export const CATALOGUE_MARK = {
  edition: 1,
  sha256: '1aeaf1eaddfa5036830dbac26fc35b521c2bca5109cacacde55337ff46eb5e3e',
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
