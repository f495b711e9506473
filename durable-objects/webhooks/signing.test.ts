import type { Announcement } from '#core/announcements.ts'
import fc from 'fast-check'
import { Webhook } from 'standardwebhooks'
import { describe, expect, it, vi } from 'vitest'
import { payloadOf, signedHeaders } from './send-webhook.ts'

/** Published vectors of Standard Webhooks, and signatures computed with other libraries. */
const VECTORS = [
  {
    secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
    id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    seconds: 1614265330,
    body: '{"test": 2432232314}',
    signature: 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  },
  {
    secret: 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD',
    id: 'msg_27UH4WbU6Z5A5EzD8u03UvzRbpk',
    seconds: 1649367553,
    body: '{"email":"test@example.com","username":"test_user"}',
    signature: 'v1,tZ1I4/hDygAJgO5TYxiSd6Sd0kDW6hPenDe+bTa3Kkw=',
  },
]
const [FIRST] = VECTORS as [(typeof VECTORS)[0]]

const MESSAGE = {
  id: 'msg_job_1_7',
  type: 'webhook.test',
  at: 1_700_000_000_000,
  data: { endpointId: 'whk_1' },
} satisfies Announcement
const NOW = 1_700_000_360_500

const secretOf = (bytes: Uint8Array) => `whsec_${Buffer.from(bytes).toString('base64')}`

describe('the library that signs', () => {
  it.each(VECTORS)('signs $id as published', ({ secret, id, seconds, body, signature }) => {
    expect(new Webhook(secret).sign(id, new Date(seconds * 1000), body)).toBe(signature)
  })

  it('verifies one good signature among wrong ones, and refuses everything else', () => {
    vi.useFakeTimers({ now: FIRST.seconds * 1000 })
    const { secret, id, seconds, body, signature } = FIRST
    const good = {
      'webhook-id': id,
      'webhook-timestamp': String(seconds),
      'webhook-signature': `v1,AAAA ${signature} v2,xyz v1,BBBB`,
    }
    const hook = new Webhook(secret)
    expect(hook.verify(body, good)).toEqual({ test: 2432232314 })
    const { 'webhook-id': _, ...unnamed } = good
    const wrong: Record<string, string>[] = [
      unnamed,
      { ...good, 'webhook-timestamp': 'hello' },
      { ...good, 'webhook-timestamp': String(seconds - 301) },
      { ...good, 'webhook-timestamp': String(seconds + 301) },
      { ...good, 'webhook-signature': 'v1,' },
      { ...good, 'webhook-signature': signature.slice(0, 8) },
      { ...good, 'webhook-signature': signature.replace('v1', 'v2') },
    ]
    for (const headers of wrong)
      expect(() => hook.verify(body, headers)).toThrow(/signature|timestamp|headers/i)
    for (const empty of ['', 'whsec_']) expect(() => new Webhook(empty)).toThrow(/empty/)
    vi.useRealTimers()
  })
})

describe('signedHeaders', () => {
  it('is accepted by whoever holds any of the secrets, and by nobody else', () => {
    const bytes = fc.uint8Array({ minLength: 24, maxLength: 64 })
    vi.useFakeTimers({ now: NOW })
    fc.assert(
      fc.property(
        fc.uniqueArray(bytes, { minLength: 3, maxLength: 3, selector: String }),
        (made) => {
          const [present, former, stranger] = made.map(secretOf) as [string, string, string]
          const headers = signedHeaders(MESSAGE, [present, former], NOW)
          const read = (secret: string) => new Webhook(secret).verify(payloadOf(MESSAGE), headers)
          const told = {
            type: 'webhook.test',
            timestamp: '2023-11-14T22:13:20.000Z',
            data: { endpointId: 'whk_1' },
          }
          expect([read(present), read(former)]).toEqual([told, told])
          expect(() => read(stranger)).toThrow(/No matching signature/)
        },
      ),
      { numRuns: 40 },
    )
    vi.useRealTimers()
  })

  it('names the same message on every try, and the time of the try', () => {
    const tries = [NOW, NOW + 5_000].map((now) => signedHeaders(MESSAGE, ['whsec_c2VjcmV0'], now))
    expect(tries.map((headers) => headers['webhook-id'])).toEqual(['msg_job_1_7', 'msg_job_1_7'])
    expect(tries.map((headers) => headers['webhook-timestamp'])).toEqual([
      '1700000360',
      '1700000365',
    ])
  })
})
