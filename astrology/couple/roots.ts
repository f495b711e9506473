import type { FactSystem } from '#core/systems.ts'

/** Traditions that did not grow out of each other; Gene Keys read the chart of Human Design. */
export const ROOTS = ['western', 'vedic', 'humanDesign', 'kabbalah'] as const
export type Root = (typeof ROOTS)[number]

export const ROOT_TITLES: Readonly<Record<Root, string>> = {
  western: 'Western astrology',
  vedic: 'Vedic astrology',
  humanDesign: 'Human Design with Gene Keys',
  kabbalah: 'Kabbalah',
}

/** The root a system grows from; null for what comes from several together. */
export function rootOf(system: FactSystem): Root | null {
  if (system === 'together') return null
  return system === 'geneKeys' ? 'humanDesign' : system
}
