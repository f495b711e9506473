import { DurableObject } from 'cloudflare:workers'
import { grant, type Asked, type Grant, type Handed } from './grant.ts'

/**
 * One object for each who sends requests. It hands out slices of their allowance to every isolate
 * alike. Of a window of ten seconds it keeps nothing: it is forgotten after ten seconds of rest at
 * the earliest, and by then its window is over.
 */
export class Allowance extends DurableObject {
  #handed: Handed = { window: 0, count: 0 }

  take(asked: Asked): Omit<Grant, 'handed'> {
    const { handed, granted, left } = grant(this.#handed, asked)
    this.#handed = handed
    return { granted, left }
  }

  /**
   * The same of a window that is longer than the object stays awake: what was handed out in it is
   * kept until `endsAt` (milliseconds since 1970), and then nothing is.
   */
  async takeKept(
    asked: Asked,
    { endsAt }: { readonly endsAt: number },
  ): Promise<Omit<Grant, 'handed'>> {
    const { storage } = this.ctx
    const before = (await storage.get<Handed>(KEPT)) ?? { window: 0, count: 0 }
    const { handed, granted, left } = grant(before, asked)
    await storage.put(KEPT, handed)
    await storage.setAlarm(endsAt)
    return { granted, left }
  }

  override async alarm(): Promise<void> {
    await this.ctx.storage.deleteAll()
  }
}

const KEPT = 'handed'
