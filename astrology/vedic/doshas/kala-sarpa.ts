import { SEVEN_GRAHAS, type Graha } from '#astrology/vedic/grahas.ts'
import { placesBetween, type Sign } from '#astrology/vedic/signs.ts'

/** The twelve kinds, by the house Rahu holds. */
const KINDS = [
  'Ananta',
  'Kulika',
  'Vasuki',
  'Shankhapala',
  'Padma',
  'Mahapadma',
  'Takshaka',
  'Karkotaka',
  'Shankhachuda',
  'Ghataka',
  'Vishadhara',
  'Sheshanaga',
] as const

export interface KalaSarpa {
  /** Whether the seven lie ahead of Rahu or ahead of Ketu. */
  readonly from: 'rahu' | 'ketu'
  /** Null without a lagna. */
  readonly kind: (typeof KINDS)[number] | null
}

/**
 * Kala Sarpa: all seven within the signs from one node to the other, the nodes' own signs
 * counted in. Modern; the classical texts do not name it.
 */
export function kalaSarpa(
  signs: Readonly<Record<Graha, Sign>>,
  lagna: Sign | null,
): KalaSarpa | null {
  const from = (['rahu', 'ketu'] as const).find((node) =>
    SEVEN_GRAHAS.every((graha) => placesBetween(signs[node], signs[graha]) <= 7),
  )
  if (from === undefined) return null
  return { from, kind: lagna === null ? null : KINDS[placesBetween(lagna, signs.rahu) - 1]! }
}
