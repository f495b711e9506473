import { alikeIn, moreAlikeIn } from '../skeletons/alike.ts'
import { JOINS, PLAIN, PLAIN_TURNS, SIMPLY, TURNS } from '../skeletons/joins.ts'
import { JOINT_GIFTS, JOINT_PRICES } from '../skeletons/readings.ts'
import type { Skeleton } from '../skeletons/skeleton.ts'
import { countWords, MOST_WORDS, type Said } from '../speech/sentence.ts'
import type { Teller } from '../teller.ts'
import type { Told } from '../told.ts'
import type { KnotFact } from './knots.ts'
import { moreOf, sideAlone } from './more-of.ts'
import { bothRead, gift, price, trait } from './readings-of.ts'

/** A fact after another of its paragraph: by what ties the two, else by what it makes of somebody, else plainly. */
export function joined({ told, tie }: KnotFact, teller: Teller, place: string): Said | null {
  if (tie?.kind === 'alike') return alike(tie, teller, place) ?? introduced(told, teller, place)
  if (tie === null || isSilent(nearOf(told, tie))) return introduced(told, teller, place)
  const before = nearOf(told, tie)
  const { kind, f, g } = tie
  return (
    teller.tell(moreOf(before, told, teller), { f: before, g: told }, `${place}.same`) ??
    teller.tell(kind === null ? TURNS : JOINS[kind], { f, g }, `${place}.join`) ??
    teller.tell(TURNS, { f: before, g: told }, `${place}.turn`) ??
    (teller.isDense() ? trait(told, teller, `${place}.trait`) : null) ??
    (teller.isDense()
      ? null
      : teller.tell(PLAIN_TURNS, { f: before, g: told }, `${place}.plain`)) ??
    trait(told, teller, `${place}.trait`) ??
    plainly(told, teller, place)
  )
}

/** What both people have, as one thing; null where all ways of saying so have been used. */
export function alike(tie: Tie, teller: Teller, place: string): Said | null {
  return firstOf(alikeIn(tie.f.fact.system), tie, teller, `${place}.alike`)
}

/** What else the two do with it. */
export function moreAlike(tie: Tie, teller: Teller, place: string): Said | null {
  return firstOf(moreAlikeIn(tie.f.fact.system), tie, teller, `${place}.more`)
}

type Tie = Pick<NonNullable<KnotFact['tie']>, 'f' | 'g'>

// oxlint-disable-next-line max-params -- what is said of two facts, told by whom and where
function firstOf(
  kinds: readonly (readonly Skeleton[])[],
  tie: Tie,
  teller: Teller,
  place: string,
): Said | null {
  const both = teller.turn(`${place}|whose`, 2) === 0 ? tie : { f: tie.g, g: tie.f }
  for (const skeletons of kinds) {
    const said = teller.tell(skeletons, both, place)
    if (said !== null) return said
  }
  return null
}

function introduced(told: Told, teller: Teller, place: string): Said | null {
  return trait(told, teller, `${place}.trait`) ?? plainly(told, teller, place)
}

/** Of which no card says anything. */
export function isSilent({ cards }: Told): boolean {
  return cards.length === 0
}

/** In plain words, or in the fact's own where no clause says it; not at all where they have been said or are too many. */
export function plainly(f: Told, teller: Teller, place: string): Said | null {
  const said =
    teller.tell([SIMPLY], { f }, place) ??
    teller.tell(PLAIN, { f }, place) ??
    teller.tellAnyhow([SIMPLY], { f }, place) ??
    teller.tell(sideAlone(f, teller), { f }, place)
  if (said !== null || teller.isWordedBefore(f) || countWords(f.clause.stated) > MOST_WORDS)
    return said
  return teller.quote({ text: `${f.clause.stated}.`, cites: [f.id] })
}

/**
 * What a fact gives or costs: mostly in one breath with the fact before it, else beside it or
 * alone, what it costs where it strains and what it gives where it eases.
 */
export function readingOf(each: KnotFact, teller: Teller, place: string): Said | null {
  const { told, tie } = each
  const tied = tie === null ? null : nearOf(told, tie)
  const before = tied !== null && isSilent(tied) ? null : tied
  const way = teller.turn(`${place}|way`, 4)
  const joint =
    before === null || way === 0 || teller.isDense()
      ? null
      : bothRead(before, told, teller, `${place}.both`)
  if (joint !== null) return joint
  const beside = (skeletons: readonly Skeleton[]) =>
    before === null || teller.isDense()
      ? null
      : teller.tell(skeletons, { f: before, g: told }, `${place}.beside`)
  const costs = () => beside(JOINT_PRICES) ?? price(told, teller, `${place}.price`)
  const gives = () => beside(JOINT_GIFTS) ?? gift(told, teller, `${place}.gift`)
  if (told.pull === 'strain') return costs() ?? gives()
  if (told.pull === 'ease') return gives() ?? costs()
  return teller.turn(`${place}|pull`, 2) === 0 ? (costs() ?? gives()) : (gives() ?? costs())
}

/** The fact before it that a tie names. */
export function nearOf(told: Told, { f, g }: NonNullable<KnotFact['tie']>): Told {
  return f === told ? g : f
}
