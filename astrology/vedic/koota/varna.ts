import type { Sign } from '#astrology/vedic/signs.ts'
import { elementOf, type Element } from '#astrology/vedic/signs.ts'

/** From the lowest rank to the highest. */
const VARNAS = ['Shudra', 'Vaishya', 'Kshatriya', 'Brahmin'] as const
export type Varna = (typeof VARNAS)[number]
/** `swapped` exchanges Vaishya and Shudra signs (PyJHora); `equalHalf` gives half a point for equal rank (Piyushadhara). */
export type VarnaVariant = 'recommended' | 'swapped' | 'equalHalf'

const BY_ELEMENT: Readonly<Record<Element, Varna>> = {
  fire: 'Kshatriya',
  earth: 'Vaishya',
  air: 'Shudra',
  water: 'Brahmin',
}

export function varnaOf(sign: Sign, variant: VarnaVariant = 'recommended'): Varna {
  const varna = BY_ELEMENT[elementOf(sign)]
  if (variant !== 'swapped') return varna
  if (varna === 'Vaishya') return 'Shudra'
  return varna === 'Shudra' ? 'Vaishya' : varna
}

/** Varna koota, 0 or 1 point: the groom's rank is not below the bride's. */
export function varnaPoints(
  groom: Sign,
  bride: Sign,
  variant: VarnaVariant = 'recommended',
): number {
  const rank = (sign: Sign): number => VARNAS.indexOf(varnaOf(sign, variant))
  if (variant === 'equalHalf' && rank(groom) === rank(bride)) return 0.5
  return rank(groom) >= rank(bride) ? 1 : 0
}
