import { placesBetween, type Sign } from '#astrology/vedic/signs.ts'

/** The ill positions of two Moon signs to each other, as they are spoken of. */
type BhakootDosha = '2/12' | '5/9' | '6/8'

const DOSHAS: Readonly<Partial<Record<number, BhakootDosha>>> = {
  2: '2/12',
  12: '2/12',
  5: '5/9',
  9: '5/9',
  6: '6/8',
  8: '6/8',
}

function bhakootDosha(first: Sign, second: Sign): BhakootDosha | null {
  return DOSHAS[placesBetween(first, second)] ?? null
}

/** Bhakoot koota, 0 or 7 points: the Moon signs stand neither 2/12 nor 5/9 nor 6/8. */
export function bhakootPoints(first: Sign, second: Sign): number {
  return bhakootDosha(first, second) === null ? 7 : 0
}
