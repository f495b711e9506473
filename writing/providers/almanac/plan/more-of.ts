import { isSameLight } from '../same-light.ts'
import {
  BEST,
  BETTER,
  BETTER_THERE,
  OF_LORDS,
  SAME,
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
  if (isSide(told)) return teller.isWordedBefore(told) ? [] : sideAfter(before, told)
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
