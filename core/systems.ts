/** The five systems a person is read in, in the order their documents appear. */
export const SYSTEMS = ['western', 'vedic', 'humanDesign', 'geneKeys', 'kabbalah'] as const
export type System = (typeof SYSTEMS)[number]

export const SYSTEM_TITLES: Readonly<Record<System, string>> = {
  western: 'Western Astrology',
  vedic: 'Vedic Astrology',
  humanDesign: 'Human Design',
  geneKeys: 'Gene Keys',
  kabbalah: 'Kabbalah',
}

/** Where a fact comes from: one system, or `together`, what no one system says alone. */
export const FACT_SYSTEMS = [...SYSTEMS, 'together'] as const
export type FactSystem = (typeof FACT_SYSTEMS)[number]

/** Whom a fact or a document is about: the first person, the second, or both together. */
export const SUBJECTS = ['p1', 'p2', 'couple'] as const
export type Subject = (typeof SUBJECTS)[number]
export type PersonSubject = Exclude<Subject, 'couple'>
