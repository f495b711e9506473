import type { ChildProcess } from 'node:child_process'

/** What a child's inter-process channel brings. */
type Message = unknown

/**
 * A child seen from outside: whether it is there, and for how many looks it has said nothing.
 * Looks are counted rather than time, so that a machine that slept finds nobody guilty.
 */
export class WatchedChild {
  readonly child: ChildProcess
  #silentLooks = 0

  /** `isBeat` picks the messages that prove life; others pass unseen. */
  constructor(child: ChildProcess, isBeat: (message: Message) => boolean) {
    this.child = child
    child.on('message', (message) => {
      if (isBeat(message)) this.#silentLooks = 0
    })
  }

  /** To be called about once a second: how many looks ago it was heard of last. */
  look(): number {
    this.#silentLooks += 1
    return this.#silentLooks
  }

  /** How it left, as the rest of a sentence; null while it is there. */
  get end(): string | null {
    const { exitCode, signalCode } = this.child
    if (signalCode !== null) return `was ended by ${signalCode}`
    return exitCode === null ? null : `left with code ${exitCode}`
  }
}
