import {
  CatalogueTally,
  type CatalogueBlock,
} from '#astrology/couple/rarity/counting/catalogue-tally.ts'
import { ScoreTally, type ScoreTallyData } from '#astrology/couple/scores/score-tally.ts'
import { PairKeyTally, type PairKeyData } from './pair-key-tally.ts'
import { PersonKeyTally, type PersonKeyData } from './person-key-tally.ts'

/** What is counted in one run over the sample. */
export interface Tallies {
  readonly people: PersonKeyTally
  readonly pairs: PairKeyTally
  readonly catalogue: CatalogueTally
  readonly scores: ScoreTally
}

/** The same as a value that can be cloned. */
export interface TalliesData {
  readonly people: PersonKeyData
  readonly pairs: PairKeyData
  readonly catalogue: readonly CatalogueBlock[]
  readonly scores: ScoreTallyData
}

export function talliesFrom(data?: TalliesData): Tallies {
  return {
    people: new PersonKeyTally(data?.people),
    pairs: new PairKeyTally(data?.pairs),
    catalogue: new CatalogueTally(data?.catalogue),
    scores: new ScoreTally(data?.scores),
  }
}

export function dataOf({ people, pairs, catalogue, scores }: Tallies): TalliesData {
  return {
    people: people.toData(),
    pairs: pairs.toData(),
    catalogue: catalogue.toData(),
    scores: scores.toData(),
  }
}

/** Takes in the tallies of the next block. */
export function mergeInto(sample: Tallies, block: Tallies): void {
  sample.people.merge(block.people)
  sample.pairs.merge(block.pairs)
  sample.catalogue.merge(block.catalogue)
  sample.scores.merge(block.scores)
}
