/** How one answer of a fake speech server goes wrong, on command. Whatever is not named here goes right. */
export type SpeechMisbehaviour =
  | { readonly kind: 'stall' }
  | {
      readonly kind: 'status'
      readonly status: number
      readonly body: unknown
      readonly retryAfterSeconds?: number
    }
  /** What is longer ends there, without a word. */
  | { readonly kind: 'truncate'; readonly seconds: number }
  | { readonly kind: 'rate'; readonly sampleRate: number }
  | { readonly kind: 'silence' }
  | { readonly kind: 'break-off' }
  | { readonly kind: 'no-wav' }
  | { readonly kind: 'other-words'; readonly words: string }
