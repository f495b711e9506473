/** How far somebody got in a document, and when, by that device’s clock. */
export interface Place {
  readonly revision: number
  /** Of a chapter seconds, of a text the number of a sentence. */
  readonly position: number
  /** Milliseconds since 1970. */
  readonly at: number
}

/** Places by document. */
export type Places = Readonly<Record<string, Place>>

/** Whoever was there last is right; of two at the same moment, who got further. */
export function newest(one: Place | undefined, other: Place): Place {
  if (one === undefined || one.at < other.at) return other
  return one.at === other.at && one.position < other.position ? other : one
}

/** Two devices’ places as one; which is told first does not matter. */
export function joined(one: Places, other: Places): Places {
  return Object.entries(other).reduce<Places>(
    (all, [document, place]) => ({ ...all, [document]: newest(all[document], place) }),
    one,
  )
}

/** How near its end a chapter counts as heard. */
const HEARD_WITHIN_SECONDS = 3

/** Where to go on: another revision, and a chapter that was heard to its end, begin anew. */
export function resumeAt(
  place: Place | undefined,
  { revision, seconds }: { readonly revision: number; readonly seconds: number | null },
): number {
  if (place === undefined || place.revision !== revision) return 0
  const isHeard = seconds !== null && place.position > seconds - HEARD_WITHIN_SECONDS
  return isHeard ? 0 : place.position
}
