import type { Pod } from './world.ts'

/** What a scaler sees. Times in seconds from the beginning. */
interface View {
  readonly now: number
  readonly waiting: number
  readonly speaking: number
  readonly pods: readonly Pod[]
}

/** What a scaler does about it. */
interface Moves {
  start(count: number): void
  drain(pod: Pod): void
  end(pod: Pod): void
}

/** Something that decides how many pods there are. Each hook is called when its event has happened. */
export interface Scaler {
  readonly name: string
  /** Seconds between two looks; null for one that only follows events. */
  readonly everySeconds: number | null
  /** Dollars an hour of a pod. */
  readonly dollarsAnHour: number
  look(view: View, moves: Moves): void
  /** A chapter still waits, so many seconds after it was ordered. Null: it is not asked. */
  readonly patienceSeconds: number | null
  stillWaits(view: View, moves: Moves): void
  /** Told as they happen, for what it learns from them. */
  began(seconds: { cold: number }): void
  spoke(seconds: { chapter: number }): void
}
