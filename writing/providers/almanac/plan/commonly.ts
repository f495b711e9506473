import { tellsByRarity } from '../../../brief/weigh.ts'
import { BARE_RARE, BARE_USUAL, RARE, RAREST, USUAL } from '../skeletons/rarities.ts'
import type { Skeleton } from '../skeletons/skeleton.ts'
import type { Said } from '../speech/sentence.ts'
import type { Teller } from '../teller.ts'
import type { Told } from '../told.ts'

/** A bound that is no less says nothing. */
const MOST_BOUND = 0.04
const TOLD_RARE = 0.06
const TOLD_USUAL = 0.3

/** How rare a fact is, or how common where it sounds grave; nothing of what lies between, nor, but `again`, of what another reading tells. */
// oxlint-disable-next-line max-params -- a fact, told by whom, where, and whether for the first time
export function commonly(
  f: Told | null,
  teller: Teller,
  place: string,
  when: 'first' | 'again' = 'first',
): Said | null {
  if (f === null || f.fact.frequency === undefined) return null
  if ((when === 'first' && teller.isTwin(f)) || !tellsByRarity(f.fact)) return null
  const isFresh = teller.isLast(f)
  const tell = (bare: readonly Skeleton[], named: readonly Skeleton[]) =>
    teller.tell(isFresh ? bare : named, { f }, `${place}.common`)
  if (f.fact.frequency.bound) return shareOf(f) > MOST_BOUND ? null : tell(RAREST, RAREST)
  if (shareOf(f) <= TOLD_RARE) return tell(BARE_RARE, RARE)
  if (shareOf(f) >= TOLD_USUAL && f.pull === 'strain') return tell(BARE_USUAL, USUAL)
  return null
}

/** Of several facts the one fewest have; null where none was counted. */
export function rarestOf(facts: readonly Told[]): Told | null {
  const counted = facts.filter(({ howCommon }) => howCommon !== null)
  return counted.toSorted((one, other) => shareOf(one) - shareOf(other))[0] ?? null
}

const shareOf = ({ fact }: Told) => fact.frequency?.share ?? 1
