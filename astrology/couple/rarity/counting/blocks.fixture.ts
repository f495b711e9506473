import { seededRandom } from '#astrology/human-design/sky/seeded-random.fixture.ts'
import type { CatalogueBlock } from './catalogue-tally.ts'

interface Wanted {
  readonly blocks: number
  readonly births: number
  /** Each birth is paired with so many others after it. */
  readonly ahead: number
  /** How often a pair holds each entry. */
  readonly shares: readonly number[]
}

/** Blocks of pairs that hold entries by chance, each its share of them. */
export function someBlocks(
  seed: number,
  { blocks, births, ahead, shares }: Wanted,
): CatalogueBlock[] {
  const random = seededRandom(seed)
  return Array.from({ length: blocks }, () => {
    const pairs = Array.from({ length: births * ahead }, (_, pair) => {
      const first = pair % births
      return [first, (first + 1 + Math.floor(pair / births)) % births] as const
    })
    const held = pairs.map(() => shares.flatMap((share, entry) => (random() < share ? entry : [])))
    return blockOf(
      Array.from({ length: births }, () => Math.floor(random() * 7)),
      pairs.map(([first, second], pair) => ({ first, second, held: held[pair]! })),
    )
  })
}

export interface PairOfBlock {
  readonly first: number
  readonly second: number
  readonly held: readonly number[]
}

/** A block of these births, by their marks, and pairs of them. */
export function blockOf(marks: readonly number[], pairs: readonly PairOfBlock[]): CatalogueBlock {
  let end = 0
  return {
    marks: Uint32Array.from(marks),
    first: Uint16Array.from(pairs, ({ first }) => first),
    second: Uint16Array.from(pairs, ({ second }) => second),
    held: Uint8Array.from(pairs.flatMap(({ held }) => held)),
    ends: Uint32Array.from(pairs, ({ held }) => (end += held.length)),
  }
}
