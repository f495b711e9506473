/** How long a window is. After it everybody has their whole allowance again. */
export const WINDOW_SECONDS = 10

/** What was handed out in a window; windows are numbered from 1970. */
export interface Handed {
  readonly window: number
  readonly count: number
}

export interface Asked {
  readonly window: number
  /** How many requests are asked for at once. */
  readonly wanted: number
  /** How many there are in a window. */
  readonly limit: number
}

/** `granted` may be fewer than were asked for, or none; `left` is what others may still have. */
export interface Grant {
  readonly handed: Handed
  readonly granted: number
  readonly left: number
}

/** The window a moment lies in, milliseconds since 1970; of ten seconds unless another length is named. */
export function windowAt(now: number, seconds = WINDOW_SECONDS): number {
  return Math.floor(now / (seconds * 1000))
}

/**
 * Hands requests out, never more than `limit` in a window. Who asks with the number of a window
 * that is over has a slow clock, and is given of the present one.
 */
export function grant(handed: Handed, { window, wanted, limit }: Asked): Grant {
  const present = Math.max(window, handed.window)
  const before = present === handed.window ? handed.count : 0
  const granted = Math.max(0, Math.min(wanted, limit - before))
  const count = before + granted
  return { handed: { window: present, count }, granted, left: Math.max(0, limit - count) }
}
