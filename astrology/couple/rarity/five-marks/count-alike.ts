import { worthOf, type Counted } from '../counting/counted.ts'
import { CODE_COUNT } from './mark-codes.ts'

/** Pairs of people, numbered from 0, block after block; blocks share no people. */
export interface NumberedPairs {
  readonly first: Uint32Array
  readonly second: Uint32Array
  /** The block of each pair: 0 to `blocks` − 1. */
  readonly block: Uint16Array
  readonly blocks: number
}

/** The codes of all people in the marks known of the one of a couple, and of the other. */
export interface Looks {
  readonly one: Uint32Array
  readonly other: Uint32Array
  /** Both are the same. */
  readonly isSame: boolean
}

/**
 * How often two pairs of people are alike: one of the second pair has the marks known of one of
 * the first, the other those of the other, whoever stands first. Counted among all pairs of
 * pairs of different blocks, which have no birth in common.
 */
export function countAlike(pairs: NumberedPairs, looks: Looks): Counted {
  const sizes = sizesOf(pairs)
  const perBlock = alikePerBlock(ordersOf(pairs, looks), pairs.blocks)
  // Where both are looked at alike, two alike pairs find each other twice from either side.
  const times = looks.isSame ? 4 : 2
  const hits = sum(perBlock) / times
  const total = sum(sizes)
  const apart = sum(sizes.map((size) => size * (total - size))) / 2
  const of = looks.isSame ? apart : 2 * apart
  const withEach = perBlock.map((each) => (2 * each) / times)
  return { hits, of, worth: worthIn(withEach, hits) }
}

/**
 * Both orders of every pair as one number to sort by: codes, block, and whether both orders are
 * the same (such a pair is looked for twice, and found once). Below 2 to the 53rd.
 */
function ordersOf({ first, second, block }: NumberedPairs, { one, other }: Looks): Float64Array {
  const orders = new Float64Array(first.length * 2)
  let count = 0
  for (let pair = 0; pair < first.length; pair += 1) {
    const [a, b] = [first[pair]!, second[pair]!]
    const order = one[a]! * CODE_COUNT + other[b]!
    const turned = one[b]! * CODE_COUNT + other[a]!
    const inBlock = block[pair]! * 2
    if (order === turned) {
      orders[count] = order * BLOCK_ROOM + inBlock + 1
      count += 1
      continue
    }
    orders[count] = order * BLOCK_ROOM + inBlock
    orders[count + 1] = turned * BLOCK_ROOM + inBlock
    count += 2
  }
  return orders.subarray(0, count).toSorted()
}

/** Twice the most blocks there can be. */
const BLOCK_ROOM = 2 ** 13

/** How often a pair of each block, in either order, finds one like it in another block. */
function alikePerBlock(orders: Float64Array, blocks: number): number[] {
  const perBlock = Array.from({ length: blocks }, () => 0)
  for (let from = 0; from < orders.length;) {
    const key = Math.floor(orders[from]! / BLOCK_ROOM)
    let to = from + 1
    while (to < orders.length && Math.floor(orders[to]! / BLOCK_ROOM) === key) to += 1
    if (to > from + 1) countGroup(orders.subarray(from, to), perBlock)
    from = to
  }
  return perBlock
}

/** Orders of one key, sorted by block. */
function countGroup(group: Float64Array, perBlock: number[]): void {
  for (let from = 0; from < group.length;) {
    const block = blockOf(group[from]!)
    let [to, looking] = [from, 0]
    while (to < group.length && blockOf(group[to]!) === block) {
      looking += group[to]! % 2 === 1 ? 2 : 1
      to += 1
    }
    perBlock[block]! += looking * (group.length - (to - from))
    from = to
  }
}

function blockOf(order: number): number {
  return Math.floor((order % BLOCK_ROOM) / 2)
}

function sizesOf({ block, blocks }: NumberedPairs): number[] {
  const sizes = Array.from({ length: blocks }, () => 0)
  for (const each of block) sizes[each]! += 1
  return sizes
}

/**
 * Were alike pairs strewn by chance, their number would vary as much as it is large. How much
 * more it does is seen in the numbers each block has part in, where every alike pair of pairs
 * counts twice, once with either block.
 */
function worthIn(perBlock: readonly number[], hits: number): number {
  const mean = sum(perBlock) / perBlock.length
  const variance = sum(perBlock.map((each) => (each - mean) ** 2)) - hits
  return worthOf(hits, variance)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
