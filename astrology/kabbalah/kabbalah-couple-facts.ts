import { factOf, type Fact } from '#astrology/facts.ts'
import { coupleDateFacts } from './couple/couple-date-facts.ts'
import { coupleLetterFacts } from './couple/couple-letter-facts.ts'
import { coupleNameFacts } from './couple/couple-name-facts.ts'
import { coupleNodeFacts } from './couple/couple-node-facts.ts'
import { coupleSefirahFacts } from './couple/couple-sefirah-facts.ts'
import { coupleTreeFacts } from './couple/couple-tree-facts.ts'
import type { KabbalahChart } from './kabbalah-chart.ts'

/** What two Kabbalah charts state about the pair, weightiest first within each part. */
export function kabbalahCoupleFacts(first: KabbalahChart, second: KabbalahChart): Fact[] {
  const telling = { first, second }
  return [
    coupleSefirahFacts,
    coupleTreeFacts,
    coupleLetterFacts,
    coupleNameFacts,
    coupleNodeFacts,
    coupleDateFacts,
  ]
    .flatMap((facts) => facts(telling))
    .map(factOf('couple', 'kabbalah'))
}
