import type { Skeleton } from './skeleton.ts'

/** What two facts give, in one breath: of `f`, then of `g`. */
export const GIFT_AND_GIFT: readonly Skeleton[] = [
  '[f.gift], and [g.gift].',
  '[f.gift]; [g.gift].',
  '[g.gift], just as [f.gift].',
  '[f.gift], and for good measure [g.gift].',
  'On the good side, [f.gift], and [g.gift].',
  '[f.gift], and in the same spirit [g.gift].',
  'Two strengths meet here: [f.gift], and [g.gift].',
  'Among other things, [f.gift], and [g.gift].',
  '[f.gift]; in the same way [g.gift].',
]

/** What the one gives and the other costs. */
export const GIFT_AND_PRICE: readonly Skeleton[] = [
  '[f.gift], but [g.price].',
  '[f.gift]; less happily, [g.price].',
  'Now [f.gift], now [g.price].',
  '[f.gift], and yet [g.price].',
  'On good days [f.gift], on bad ones [g.price].',
  '[f.gift], although [g.price].',
  'Both are true: [f.gift], and [g.price].',
  'While [f.gift], [g.price].',
  'Some mornings [f.gift]; some evenings [g.price].',
  'It is well that [f.gift], for [g.price].',
  'If [f.gift], it is just as true that [g.price].',
]

/** What the one costs and the other makes up for. */
export const PRICE_AND_GIFT: readonly Skeleton[] = [
  '[f.price], but [g.gift].',
  '[f.price]; on the other hand, [g.gift].',
  '[f.price], and still [g.gift].',
  'If [f.price], it helps that [g.gift].',
  'Though [f.price], [g.gift].',
  '[f.price]; what makes up for it is that [g.gift].',
  'When [f.price], it is a comfort that [g.gift].',
  'At worst [f.price]; at best [g.gift].',
]

/** What both cost. */
export const PRICE_AND_PRICE: readonly Skeleton[] = [
  '[f.price], and [g.price].',
  '[f.price]; worse, [g.price].',
  'The costs add up: [f.price], and [g.price].',
  'On a bad day [f.price], on a worse one [g.price].',
  'Under strain [f.price], and then [g.price].',
]

/** What both make of somebody. */
export const TRAIT_AND_TRAIT: readonly Skeleton[] = [
  'Together they make for [f.trait] and [g.trait].',
  'Put together, this is [f.trait] with [g.trait].',
  'Added up, this comes to [f.trait] and to [g.trait].',
  'What meets here is [f.trait] and [g.trait].',
  'Side by side stand [f.trait] and [g.trait].',
  'It is [f.trait], and in the same breath [g.trait].',
  'Where there is [f.trait], there is [g.trait] close by.',
  'To [f.trait] is added [g.trait].',
  'On a bad day that is [f.shadow] and [g.shadow].',
  'Gone wrong, this turns into [f.shadow] and into [g.shadow].',
]
