import type { Announcement } from '#core/announcements.ts'
import { newJobId } from '#core/ids.ts'
import { alarmRang } from '#durable-objects/delivery/arm-alarm.ts'
import { migrate } from '#durable-objects/migrate.ts'
import { fakeExpo } from '#test/fakes/expo.ts'
import { fakeObject } from '#test/fakes/object-storage.ts'
import { Webhook } from 'standardwebhooks'
import { vi } from 'vitest'
import type { LookUp } from './look-up.ts'
import type { Disabled } from './desk.ts'
import { WebhookDesk } from './webhook-desk.ts'
import type { Endpoint } from './endpoint-rows.ts'
import { WEBHOOK_TABLES } from './webhook-tables.ts'

export const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
export const OTHER_SECRET = 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD'

/** What one receiver was sent. `body` only where its signature was good. */
export interface Heard {
  readonly id: string
  readonly at: number
  readonly body: unknown
  readonly signatures: number
}

export type Receiver = (request: RequestInit) => Promise<Response> | Response

/** An owner's object with receivers around it, in a time of its own. */
export class World {
  readonly object = fakeObject()
  readonly expo = fakeExpo()
  readonly heard: Heard[] = []
  readonly urls: string[] = []
  readonly told: Announcement[] = []
  readonly mailed: Disabled[] = []
  answer: Receiver = () => new Response(null, { status: 204 })
  lookUp: LookUp | null = async () => ['93.184.216.34']
  keepMs = 30 * 24 * 3_600_000
  desk!: WebhookDesk
  #storage!: DurableObjectStorage

  constructor() {
    this.wake()
  }

  wake(): void {
    this.#storage = this.object.wake()
    migrate(this.#storage, WEBHOOK_TABLES)
    this.desk = new WebhookDesk({
      storage: this.#storage,
      random: () => 0.5,
      unseal: async (_, sealed) => sealed.replace('sealed ', ''),
      tellOperators: async (message) => void this.told.push(message),
      mailOwner: async (disabled) => void this.mailed.push(disabled),
      outside: async () => ({
        fetch: async (url, init) => await this.#receive(String(url), init ?? {}),
        lookUp: this.lookUp,
        expo: { fetch: this.expo.fetch, baseUrl: 'https://exp.host/--/api/v2/push', token: null },
        keepMs: this.keepMs,
      }),
    })
  }

  add(id = 'whk_a', changes: Partial<Endpoint> = {}): void {
    const url = `https://hooks.example.com/${id}`
    const endpoint = { id, kind: 'webhook', url, events: null, description: '' } as const
    this.desk.add({ ...endpoint, ...changes }, `sealed ${SECRET}`)
  }

  /** How many rows there are of endpoints, messages and tries. */
  rowsLeft(): number {
    const tables = ['endpoints', 'messages', 'sends', 'attempts']
    const rows = (table: string) => this.#storage.sql.exec(`SELECT * FROM ${table}`).toArray()
    return tables.reduce((sum, table) => sum + rows(table).length, 0)
  }

  /** Time passes; whenever the alarm is due the object hears it. */
  async pass(milliseconds: number): Promise<void> {
    const until = Date.now() + milliseconds
    for (;;) {
      await vi.advanceTimersByTimeAsync(0)
      const alarm = this.object.alarmAt()
      if (alarm === null || alarm > until) break
      await vi.advanceTimersByTimeAsync(Math.max(0, alarm - Date.now()))
      this.object.ring()
      alarmRang(this.#storage)
      this.desk.pump()
    }
    await vi.advanceTimersByTimeAsync(Math.max(0, until - Date.now()))
  }

  async #receive(url: string, init: RequestInit): Promise<Response> {
    const headers = init.headers as Record<string, string>
    this.urls.push(url)
    const answer = await this.answer(init)
    if (answer.status >= 200 && answer.status < 300) {
      this.heard.push({
        id: headers['webhook-id'] ?? '',
        at: Date.now(),
        body: new Webhook(SECRET).verify(String(init.body), headers),
        signatures: (headers['webhook-signature'] ?? '').split(' ').length,
      })
    }
    return answer
  }
}

/** The n-th thing to tell of a job. */
export function told(
  n: number,
  type: 'job.complete' | 'job.paused' = 'job.complete',
): Announcement {
  const status = type === 'job.complete' ? 'complete' : 'paused'
  return {
    id: `msg_${n}`,
    type,
    at: Date.now(),
    data: { jobId: JOB, jobType: 'hook', status },
  }
}
const JOB = newJobId()
