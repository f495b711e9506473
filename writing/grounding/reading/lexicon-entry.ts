import type { MentionKind } from './mention.ts'

/** Phrases, parted by commas, that mean one thing of a kind. `isCased`: only where they begin with a capital, for in small letters they are other words. */
export interface Entry {
  readonly kind: MentionKind
  readonly value: string
  readonly phrases: string
  readonly isCased?: true
}
