const DAY_SECONDS = 86_400

/** Seconds east of UTC in force at a moment in seconds since 1970, UTC. */
export type OffsetAt = (moment: number) => number

/** The offsets under which a clock may have shown a reading. */
export interface ClockOffsets {
  /** `gap`: the clock jumped over the reading; the offsets are those before and after the jump. */
  readonly kind: 'exact' | 'ambiguous' | 'gap'
  /** Of an ambiguous reading, the one that makes the earlier moment first. */
  readonly offsets: readonly number[]
}

/** Finds the offsets for a clock's reading (seconds since 1970 of the same clock). */
export function clockOffsets(clock: number, offsetAt: OffsetAt): ClockOffsets {
  // No offset reaches 16 hours, so every one that can matter is in force within a day and a half.
  const near = [-1.5, -0.5, 0, 0.5, 1.5].map((days) => offsetAt(clock + days * DAY_SECONDS))
  const candidates = new Set([...near, ...near.map((offset) => offsetAt(clock - offset))])
  const offsets = [...candidates]
    .filter((offset) => offsetAt(clock - offset) === offset)
    .toSorted((a, b) => b - a)
  if (offsets.length === 1) return { kind: 'exact', offsets }
  if (offsets.length > 1) return { kind: 'ambiguous', offsets }
  return { kind: 'gap', offsets: [offsetAt(clock - DAY_SECONDS), offsetAt(clock + DAY_SECONDS)] }
}

/**
 * First and last moment of a calendar day, given its first midnight and the next as clock
 * readings. Null for a day the zone left out, as Samoa did 30 December 2011.
 */
export function dayOnClock(
  midnight: number,
  next: number,
  offsetAt: OffsetAt,
): { readonly from: number; readonly to: number } | null {
  const first = clockOffsets(midnight, offsetAt)
  const last = clockOffsets(next, offsetAt)
  // When midnight itself was jumped over, the day begins or ends with the jump.
  const from =
    first.kind === 'gap'
      ? jumpOver(midnight, first.offsets, offsetAt)
      : midnight - Math.max(...first.offsets)
  const to =
    last.kind === 'gap' ? jumpOver(next, last.offsets, offsetAt) : next - Math.min(...last.offsets)
  return from < to ? { from, to } : null
}

/** The moment a clock jumped over a reading, given its offsets before and after. */
function jumpOver(clock: number, [before = 0, after = 0]: readonly number[], offsetAt: OffsetAt) {
  let [low, high] = [clock - after, clock - before]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (offsetAt(middle) === before) low = middle
    else high = middle
  }
  return high
}
