/**
 * Which of `count` equal spans of the circle holds a longitude in degrees, from 0.
 *
 * Exact on every border: a longitude equal to the double nearest a border belongs to the span
 * it is entering, and the next smaller double to the span before. Multiplying alone misplaces
 * some borders, because 360 / 27 has no exact double.
 */
export function spanAt(longitude: number, count: number): number {
  const wrapped = wrapDegrees(longitude)
  const guess = Math.min(count - 1, Math.floor((wrapped * count) / 360))
  if (wrapped < borderOf(guess, count)) return guess - 1
  return guess + 1 < count && wrapped >= borderOf(guess + 1, count) ? guess + 1 : guess
}

/** Where a span begins, degrees. One rounded division, so the nearest double to the true border. */
export function borderOf(span: number, count: number): number {
  return (span * 360) / count
}

/** A longitude brought into [0, 360) degrees. */
export function wrapDegrees(degrees: number): number {
  const wrapped = degrees % 360
  if (wrapped >= 0) return wrapped
  // A tiny negative number would round up to 360 itself.
  return wrapped + 360 < 360 ? wrapped + 360 : 0
}

/** The way forward along the circle from one longitude to another, in [0, 360) degrees. */
export function degreesFrom(from: number, to: number): number {
  return wrapDegrees(to - from)
}
