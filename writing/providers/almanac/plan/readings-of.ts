import {
  GIFT_AND_GIFT,
  GIFT_AND_PRICE,
  PRICE_AND_GIFT,
  PRICE_AND_PRICE,
  TRAIT_AND_TRAIT,
} from '../skeletons/both.ts'
import type { Skeleton } from '../skeletons/skeleton.ts'
import {
  BARE_GIFTS,
  BARE_PRICES,
  BARE_TRAITS,
  GIFTS,
  PRICES,
  TRAITS,
} from '../skeletons/readings.ts'
import type { Said } from '../speech/sentence.ts'
import type { Teller } from '../teller.ts'
import type { Told } from '../told.ts'

/** What a fact gives; without naming it again where it has just been told. */
export const gift = reading(BARE_GIFTS, GIFTS)
/** What it costs. */
export const price = reading(BARE_PRICES, PRICES)
/** What it makes of a person. */
export const trait = reading(BARE_TRAITS, TRAITS)

function reading(bare: readonly Skeleton[], named: readonly Skeleton[]) {
  return (f: Told, teller: Teller, place: string): Said | null =>
    teller.tell(teller.isLast(f) ? bare : named, { f }, place)
}

/** What two facts come to in one breath, by the way each pulls; null where too little is left to say of either. */
// oxlint-disable-next-line max-params -- two facts, told by whom and where
export function bothRead(f: Told, g: Told, teller: Teller, place: string): Said | null {
  const tell = (skeletons: readonly Skeleton[], name: string) =>
    teller.tell(skeletons, { f, g }, `${place}.${name}`)
  const ways: Readonly<Record<string, () => Said | null>> = {
    gifts: () => tell(GIFT_AND_GIFT, 'gifts'),
    but: () => tell(GIFT_AND_PRICE, 'but'),
    still: () => tell(PRICE_AND_GIFT, 'still'),
    prices: () => tell(PRICE_AND_PRICE, 'prices'),
    traits: () => tell(TRAIT_AND_TRAIT, 'traits'),
  }
  const order = ORDER[`${f.pull}-${g.pull}`] ?? EITHER[teller.turn(`${place}|both`, EITHER.length)]!
  for (const way of [...order, 'traits']) {
    const said = ways[way]!()
    if (said !== null) return said
  }
  return null
}

/** What is said first of two facts that ease or strain. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  'ease-ease': ['gifts', 'but'],
  'ease-strain': ['but', 'still'],
  'strain-ease': ['still', 'but'],
  'strain-strain': ['prices', 'but', 'still'],
}
const EITHER: readonly (readonly string[])[] = [
  ['but', 'gifts', 'still'],
  ['still', 'but', 'gifts'],
  ['gifts', 'but', 'still'],
]
