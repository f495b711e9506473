import type { Sign, Stance } from './sign.ts'
import type { ChartedSefirah } from '#astrology/kabbalah/tree/tree-of-life.ts'

const ASPECTS: Readonly<Record<string, Stance>> = {
  conjunction: 'for',
  trine: 'for',
  sextile: 'for',
  square: 'against',
  opposition: 'against',
}

/** How a sefirah of one touches the same of the other, within the orb of such touches. */
export function touch(sefirah: ChartedSefirah): Sign {
  return {
    system: 'kabbalah',
    topic: 'sefirot',
    properties: [`${sefirah.toLowerCase()}${sefirah}`],
    says: ({ value }) => ASPECTS[String(value)] ?? null,
    tell: ({ value }) => ({
      words: `${sefirah} and ${sefirah} in ${String(value)}`,
      mark: {
        sefirah,
        relation: 'aspects',
        partnerSefirah: sefirah,
        aspect: String(value),
      },
    }),
  }
}

const ROADS: Readonly<Record<string, string>> = {
  same: 'one road of mending',
  opposite: 'one road of mending from opposite ends',
}

/** Whether both walk one road of mending. */
export const roads: Sign = {
  system: 'kabbalah',
  topic: 'tikkun',
  properties: ['roads'],
  says: ({ value }) => (String(value) in ROADS ? 'for' : null),
  tell: ({ value }) => ({
    words: ROADS[String(value)] ?? '',
    mark: { term: 'tikkun', relation: String(value) },
  }),
}
