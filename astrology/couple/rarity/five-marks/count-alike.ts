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
  const perBlock = alikePerBlock(sorted(ordersOf(pairs, looks)), pairs.blocks)
  // Where both are looked at alike, two alike pairs find each other twice from either side.
  const times = looks.isSame ? 4 : 2
  const hits = sum(perBlock) / times
  const total = sum(sizes)
  const apart = sum(sizes.map((size) => size * (total - size))) / 2
  const of = looks.isSame ? apart : 2 * apart
  const withEach = perBlock.map((each) => (2 * each) / times)
  return { hits, of, worth: worthIn(withEach, hits) }
}

/** Pairs in an order, as columns: what is known of the one, of the other, and `looking`. */
interface Orders {
  readonly mine: Uint32Array
  readonly yours: Uint32Array
  /** The block, doubled; one more where both orders of the pair are the same: such a pair is looked for twice, and found once. */
  readonly looking: Uint32Array
}

/** Both orders of every pair, by block. */
function ordersOf({ first, second, block }: NumberedPairs, { one, other }: Looks): Orders {
  const room = first.length * 2
  const [mine, yours] = [new Uint32Array(room), new Uint32Array(room)]
  const looking = new Uint32Array(room)
  let count = 0
  for (let pair = 0; pair < first.length; pair += 1) {
    const a = first[pair]!
    const b = second[pair]!
    const isSameTurned = one[a] === one[b] && other[a] === other[b]
    mine[count] = one[a]!
    yours[count] = other[b]!
    looking[count] = block[pair]! * 2 + (isSameTurned ? 1 : 0)
    count += 1
    if (isSameTurned) continue
    mine[count] = one[b]!
    yours[count] = other[a]!
    looking[count] = block[pair]! * 2
    count += 1
  }
  return upTo(count, { mine, yours, looking })
}

function upTo(count: number, { mine, yours, looking }: Orders): Orders {
  return {
    mine: mine.subarray(0, count),
    yours: yours.subarray(0, count),
    looking: looking.subarray(0, count),
  }
}

/** Orders that are alike together, and those by block: the codes are the digits of a radix sort, which leaves alike ones as they stood. */
function sorted(orders: Orders): Orders {
  const byYours = takenIn(placesBy(orders.yours), orders)
  return takenIn(placesBy(byYours.mine), byYours)
}

/** Where each goes when they stand by their codes. */
function placesBy(codes: Uint32Array): Uint32Array {
  const next = new Uint32Array(CODE_COUNT + 1)
  for (let at = 0; at < codes.length; at += 1) next[codes[at]! + 1]! += 1
  for (let code = 1; code < CODE_COUNT; code += 1) next[code]! += next[code - 1]!
  const places = new Uint32Array(codes.length)
  for (let at = 0; at < codes.length; at += 1) {
    const code = codes[at]!
    places[at] = next[code]!
    next[code]! += 1
  }
  return places
}

function takenIn(places: Uint32Array, { mine, yours, looking }: Orders): Orders {
  return { mine: moved(mine, places), yours: moved(yours, places), looking: moved(looking, places) }
}

function moved(column: Uint32Array, places: Uint32Array): Uint32Array {
  const into = new Uint32Array(column.length)
  for (let at = 0; at < column.length; at += 1) into[places[at]!] = column[at]!
  return into
}

/** How often a pair of each block, in either order, finds one like it in another block. */
function alikePerBlock({ mine, yours, looking }: Orders, blocks: number): number[] {
  const perBlock = Array.from({ length: blocks }, () => 0)
  for (let from = 0; from < mine.length;) {
    let to = from + 1
    while (to < mine.length && mine[to] === mine[from] && yours[to] === yours[from]) to += 1
    if (to > from + 1) countGroup(looking, { from, to }, perBlock)
    from = to
  }
  return perBlock
}

/** Orders that are alike, by block. */
function countGroup(
  looking: Uint32Array,
  group: { readonly from: number; readonly to: number },
  perBlock: number[],
): void {
  const all = group.to - group.from
  for (let from = group.from; from < group.to;) {
    const block = looking[from]! >> 1
    let [to, times] = [from, 0]
    while (to < group.to && looking[to]! >> 1 === block) {
      times += 1 + (looking[to]! & 1)
      to += 1
    }
    perBlock[block]! += times * (all - (to - from))
    from = to
  }
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
