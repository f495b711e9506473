/** What a receiver's answer asks for. */
export type Verdict =
  | { readonly kind: 'delivered' }
  /** The receiver wants nothing more, ever. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'failed'; readonly reason: string; readonly retryAfterMs: number }

/**
 * 2xx is delivered, 410 is gone, everything else has failed: a redirect too, for who redirects is
 * not who was named. `Retry-After` is seconds or a date.
 */
export function judgeAnswer(status: number, retryAfter: string | null, now: number): Verdict {
  if (status >= 200 && status < 300) return { kind: 'delivered' }
  if (status === 410) return { kind: 'gone' }
  const isRedirect = status >= 300 && status < 400
  const reason = isRedirect
    ? `it redirects (${status}), and redirects are not followed`
    : `it answers ${status}`
  return { kind: 'failed', reason, retryAfterMs: askedMs(retryAfter, now) }
}

function askedMs(retryAfter: string | null, now: number): number {
  if (retryAfter === null) return 0
  if (/^\d{1,9}$/.test(retryAfter)) return Number(retryAfter) * 1000
  const at = Date.parse(retryAfter)
  return Number.isNaN(at) ? 0 : Math.max(0, at - now)
}
