import { KOOTA_MAXIMA, KOOTAS, type Koota } from '#astrology/vedic/koota/ashtakoota.ts'

/** As a sentence has them. */
export const KOOTA_NAMES: Readonly<Record<Koota, string>> = {
  varna: 'Varna koota',
  vashya: 'Vashya koota',
  tara: 'Tara koota',
  yoni: 'Yoni koota',
  maitri: 'Graha Maitri koota',
  gana: 'Gana koota',
  bhakoot: 'Bhakoot koota',
  nadi: 'Nadi koota',
}

/** Those that can give most first. */
export const KOOTAS_BY_WEIGHT: readonly Koota[] = KOOTAS.toSorted(
  (a, b) => KOOTA_MAXIMA[b] - KOOTA_MAXIMA[a],
)

/** All eight together. */
export const MOST_POINTS = KOOTAS.reduce((sum, koota) => sum + KOOTA_MAXIMA[koota], 0)
