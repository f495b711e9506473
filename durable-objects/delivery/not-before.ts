/**
 * Thrown by who performs an effect to say when it is to be tried again, in milliseconds. It holds
 * instead of the engine's own waits, and such a try is never parked: whoever knows when also knows
 * when it is enough.
 */
export class NotBefore extends Error {
  override readonly name = 'NotBefore'
  readonly at: number

  constructor(at: number, reason: string) {
    super(reason)
    this.at = at
  }
}
