import type { Announcement } from '#core/announcements.ts'
import type { Expo } from './send-push.ts'
import type { Outside } from './send-webhook.ts'

/** What is around an owner's endpoints. */
export interface Desk {
  readonly storage: DurableObjectStorage
  /** What settings say, read when it is used. */
  readonly outside: () => Promise<Outside & { readonly expo: Expo; readonly keepMs: number }>
  /** An endpoint's secrets in the clear, from how they are stored. */
  readonly unseal: (endpointId: string, sealed: string) => Promise<string>
  readonly tellOperators: (message: Announcement) => Promise<void>
  /** Has the owner told by mail that nothing is sent to an endpoint any more. May be told twice. */
  readonly mailOwner: (disabled: Disabled) => Promise<void>
  readonly now: () => number
  readonly random: () => number
}

export interface Disabled {
  /** The message's, by which told twice is told once. */
  readonly id: string
  readonly url: string
  readonly reason: string
  readonly at: number
}
