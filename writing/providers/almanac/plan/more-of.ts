import { isSameLight } from '../same-light.ts'
import {
  AGAIN,
  ALONE,
  BEST,
  BETTER,
  BETTER_THERE,
  OF_LORDS,
  SAME,
  SHOWN,
  WORSE,
  WORSE_THERE,
} from '../skeletons/joins.ts'
import type { Skeleton } from '../skeletons/skeleton.ts'
import type { Teller } from '../teller.ts'
import type { Told } from '../told.ts'

/** How more is said of a light or a Gene Key that has been named, or of the one in charge of what was told; none where it is another. */
export function moreOf(before: Told, told: Told, teller: Teller): readonly Skeleton[] {
  if (told.fact.system === 'geneKeys') return moreOfKey(before, told, teller)
  if (isSameLight(before, told)) return SAME
  return isLordOf(before, told) ? OF_LORDS : []
}

/** How a key is lived, after another way or the sphere it stands in; that sphere; the line of a sphere. */
function moreOfKey(before: Told, told: Told, teller: Teller): readonly Skeleton[] {
  if (!isSameLight(before, told)) return []
  if (isSideAgain(told, teller)) return AGAIN[told.fact.property] ?? []
  if (isSide(told)) return sideAfter(before, told)
  return isSide(before) === (told.fact.property === 'key') ? SAME : []
}

/** How a key is lived, not where. */
function isSide({ fact: { topic } }: Told): boolean {
  return /^key\d+$/.test(topic)
}

function sideAfter(before: Told, { fact: { property } }: Told): readonly Skeleton[] {
  if (!isSide(before)) return property === 'low' ? WORSE_THERE : BETTER_THERE
  if (property === 'low') return WORSE
  return before.fact.property === 'low' ? BETTER : BEST
}

/** How a key is lived where another reading has said what that is: by what a card says of it. */
export function sideAlone(told: Told, teller: Teller): readonly Skeleton[] {
  return isSideAgain(told, teller) ? (ALONE[told.fact.property] ?? []) : []
}

/** That a moment has shown it. */
export function sideShown(told: Told, teller: Teller): readonly Skeleton[] {
  return isSideAgain(told, teller) ? SHOWN : []
}

function isSideAgain(told: Told, teller: Teller): boolean {
  return isSide(told) && teller.isWordedBefore(told)
}

/** A season, a house or an office, and where the light stands that rules or bears it. */
function isLordOf({ fact: f }: Told, { fact: g, clause }: Told): boolean {
  const lord = f.marks.find(({ body }) => body !== undefined)?.body
  return (
    f.subject === g.subject &&
    f.system === g.system &&
    LORDS.test(`${f.topic}.${f.property}`) &&
    clause.adds !== undefined &&
    lord === g.marks[0]?.body
  )
}

const LORDS = /^(?:runningDasha|nextDasha|charaKaraka|dasha|lord\d+|house\d+)\.|\.dispositor$/
