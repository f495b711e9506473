import { KOOTA_MAXIMA, type Koota } from '#astrology/vedic/koota/ashtakoota.ts'
import type { Sign, Stance } from './sign.ts'

const NAMES: Readonly<Partial<Record<Koota, string>>> = {
  vashya: 'Vashya koota',
  tara: 'Tara koota',
  yoni: 'Yoni koota',
  maitri: 'Graha Maitri koota',
  gana: 'Gana koota',
  bhakoot: 'Bhakoot koota',
  nadi: 'Nadi koota',
}

/** What the points of a koota say of a theme. */
export function koota(name: Koota, says: (points: number) => Stance | null): Sign {
  const title = NAMES[name] ?? name
  return {
    system: 'vedic',
    topic: 'ashtakoota',
    properties: [name],
    says: ({ value }) => says(Number(value)),
    tell: ({ value }) => ({
      words: `${title} ${String(value)} of ${KOOTA_MAXIMA[name]}`,
      mark: { term: title, points: Number(value), of: KOOTA_MAXIMA[name] },
    }),
  }
}
