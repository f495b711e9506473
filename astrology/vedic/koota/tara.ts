import { nakshatrasBetween } from '#astrology/vedic/nakshatra.ts'

const TARAS = [
  'Janma',
  'Sampat',
  'Vipat',
  'Kshema',
  'Pratyak',
  'Sadhana',
  'Naidhana',
  'Mitra',
  'Parama Mitra',
] as const
export type Tara = (typeof TARAS)[number]

const BAD_TARAS: ReadonlySet<Tara> = new Set(['Vipat', 'Pratyak', 'Naidhana'])

/** The tara a nakshatra is to another: counted from it, both included, in nines. */
export function taraFrom(from: number, to: number): Tara {
  return TARAS[(nakshatrasBetween(from, to) - 1) % 9]!
}

export function isGoodTara(tara: Tara): boolean {
  return !BAD_TARAS.has(tara)
}

/** Tara koota, 0 to 3 points: counted both ways, one and a half for each way that is good. */
export function taraPoints(first: number, second: number): number {
  const ways = [taraFrom(first, second), taraFrom(second, first)]
  return ways.filter(isGoodTara).length * 1.5
}
