/**
 * What to say of how long it still takes, from how fast it went since the first was asked for:
 * nothing until one is done.
 */
export function timeLeft(of: number): (done: number, nowMs: number) => string {
  let first: { readonly done: number; readonly nowMs: number } | null = null
  return (done, nowMs) => {
    first ??= { done, nowMs }
    if (done === first.done || done >= of) return ''
    const minutes = ((nowMs - first.nowMs) / 60_000 / (done - first.done)) * (of - done)
    return minutes < 1 ? 'under a minute left' : `${Math.round(minutes)} min left`
  }
}
