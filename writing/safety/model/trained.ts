import network from './network.data.json' with { type: 'json' }
import phrases from './triage.data.json' with { type: 'json' }
import type { Reading } from './features.ts'
import { sharesBy, type Judge } from './judge.ts'
import { unpackWeights } from './packed-weights.ts'
import type { Shares } from './shares.ts'

/** What the trained judge makes of a text (`docs/decisions/368-triage-knows-what-words-are-like.md`); made by `npm run train -- triage`. */
export function likelihoods(reading: Reading): Shares {
  judge ??= unpacked()
  return sharesBy(reading, judge)
}

/** Unpacked for the first question: most isolates are never asked one. */
let judge: Judge | undefined

function unpacked(): Judge {
  return {
    weights: unpackWeights(phrases),
    words: new Map(network.words.split(' ').map((word, row) => [word, row])),
    network: {
      vectors: unpackWeights(network.vectors),
      filters: unpackWeights(network.filters),
      outcomes: unpackWeights(network.outcomes),
    },
  }
}
