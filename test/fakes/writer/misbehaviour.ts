import { setTimeout as sleep } from 'node:timers/promises'

/**
 * How one call to a fake provider goes wrong, on command. Whatever is not named here goes right.
 * `after` counts characters of the text.
 */
export type Misbehaviour =
  | {
      readonly kind: 'refuse-call'
      readonly status: number
      readonly type: string
      readonly message?: string
      readonly retryAfter?: string
    }
  /** No byte of an answer: the connection is reset, or is held and nothing comes. Nothing is charged. */
  | { readonly kind: 'reset' }
  | { readonly kind: 'no-answer' }
  | { readonly kind: 'cut'; readonly after: number }
  | { readonly kind: 'error-event'; readonly after: number; readonly type: string }
  | { readonly kind: 'drip'; readonly everyMs: number; readonly characters: number }
  | { readonly kind: 'silence'; readonly after: number }
  | { readonly kind: 'pings-only'; readonly everyMs: number }
  | { readonly kind: 'truncate'; readonly after: number }
  | { readonly kind: 'refusal' }
  /**
   * It thinks first, which is charged as output and counts towards the most it may answer. Said aloud, thoughts come
   * so many milliseconds apart.
   */
  | { readonly kind: 'think'; readonly tokens: number; readonly aloudEveryMs?: number }
  /** It answers no more than so many tokens, and refuses who asks for more. */
  | { readonly kind: 'answers-less'; readonly tokens: number }
  | { readonly kind: 'other-model'; readonly model: string }
  /** The text is changed before it is sent: a wrong fact, a word to the reader, a tampered citation. */
  | { readonly kind: 'distort'; readonly text: (text: string) => string }

/** What a fake provider was asked and what it counts as owed, by its own books. */
export interface Ledger {
  readonly calls: Call[]
}

export interface Call {
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
  /** Counted when the call is answered at all; null where nothing was charged. */
  charged: Charged | null
  /** Whether the answer came to its own end. */
  isComplete: boolean
  /** When its answer was over, milliseconds since 1970; null until then. */
  endedAt: number | null
}

export interface Charged {
  readonly inputTokens: number
  outputTokens: number
  readonly cacheReadTokens: number
  readonly cacheWriteTokens: number
}

/** About four characters a token, the same for every fake. */
export function tokensOf(text: string): number {
  return Math.ceil(text.length / 4)
}

/** The thoughts of a fake model that thinks aloud, in their time. */
export async function* thoughtsAloud(wrong: Misbehaviour | null): AsyncIterable<string> {
  if (wrong?.kind !== 'think' || wrong.aloudEveryMs === undefined) return
  for (let thought = 0; thought < THOUGHTS; thought += 1) {
    yield 'Hm. '
    await sleep(wrong.aloudEveryMs)
  }
}

const THOUGHTS = 10

/** What a fake model thinks before it writes, tokens. */
export function thoughtTokens(wrong: Misbehaviour | null): number {
  return wrong?.kind === 'think' ? wrong.tokens : 0
}
