import { createHash } from 'node:crypto'
import { blockCounter } from './count-blocks.ts'
import type { BlockDeps } from './draw-block.ts'
import { packKeys } from './pack-keys.ts'

/** Few enough for every run of the tests, and every kind of fact among them. */
const FEW = { birthsOfABlock: 24, pairsOfABirth: 6 }

/**
 * Stands for what is counted of a sample's first few births and of pairs among them: another
 * one shows that facts are told otherwise than they were when the sample was counted.
 */
export function probeOf(deps: BlockDeps, seed: number): string {
  const { people, pairs } = blockCounter(deps, { seed, ...FEW })(0)
  const hash = createHash('sha256')
  for (const tally of [people, pairs]) hash.update(packKeys(tally.counted(), 1))
  return hash.digest('hex').slice(0, 16)
}
