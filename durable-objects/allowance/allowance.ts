import { DurableObject } from 'cloudflare:workers'
import { grant, type Asked, type Grant, type Handed } from './grant.ts'

/**
 * One object for each who sends requests. It hands out slices of their allowance to every isolate
 * alike. It keeps nothing: it is forgotten after ten seconds of rest at the earliest, and by then
 * its window is over.
 */
export class Allowance extends DurableObject {
  #handed: Handed = { window: 0, count: 0 }

  take(asked: Asked): Omit<Grant, 'handed'> {
    const { handed, granted, left } = grant(this.#handed, asked)
    this.#handed = handed
    return { granted, left }
  }
}
