import { isoDayOf } from '#astrology/dates.ts'
import type { Ground } from '../claim.ts'
import type { Known } from '../knowledge.ts'
import type { Owned } from '../reading/whose.ts'

export interface Period {
  readonly known: Known
  readonly start: string
  readonly end: string
}

/** Every period of life with its lord, and its first and last day. */
export function periodsOf({ knowledge }: Ground): readonly Period[] {
  return knowledge.with('term').flatMap((known) => {
    const { start, end } = known.fact.measures
    if (start?.unit !== 'julianDay' || known.mark.body === undefined) return []
    // A period that outlasts a hundred years has no end among the facts.
    return [
      { known, start: isoDayOf(start.value), end: end === undefined ? '' : isoDayOf(end.value) },
    ]
  })
}

export const isOn = (iso: string, { value }: Owned) =>
  iso !== '' && (iso.startsWith(value) || value.startsWith(iso))
