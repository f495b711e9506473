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
