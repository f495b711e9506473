import { newJobId } from '#core/ids.ts'
import { sha256Hex, sha256Of } from '#core/sha256.ts'
import { TaskResult } from '#core/tasks.ts'
import { contentDigest } from '#gpu-bridge/protocol/content-digest.ts'
import { signRequest } from '#gpu-bridge/protocol/sign-request.ts'
import { generateSigningKey, newNonce } from '#gpu-bridge/protocol/signing-keys.ts'
import { PART_BYTES, type Script, type TimingManifest } from '#gpu-bridge/protocol/contract.ts'
import { artifactKey } from '#r2/artifacts.ts'
import { storeJob } from '#test/a-job.ts'
import { finishText } from '#writing/finish-text.ts'
import { encodeText } from '#writing/stored-text.ts'
import { listDurableObjectIds, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { asOperator } from './api.fixture.ts'
import { app } from './app.ts'
import { MOST_TIMINGS } from './store-timing.ts'

const BASE = 'https://bridge.example'
const RAW =
  '# Ada: the Sun\n\nShe keeps the receipts. [[p1.western.sun.sign]]\n\nNobody asks her why. [[p1.western.sun.sign]]\n'
const fleet = env.FLEET.getByName('main')

interface Pod {
  readonly keyId: string
  readonly privateKey: CryptoKey
}

interface Sent {
  readonly body?: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>
  /** What is signed, where it is not what is sent. */
  readonly signed?: Uint8Array
  readonly headers?: Record<string, string>
}

async function call(pod: Pod | null, request: string, { body, signed, headers }: Sent = {}) {
  const [method = '', path = ''] = request.split(' ')
  const url = `${BASE}/bridge/v1${path}`
  const bytes = signed ?? (body instanceof Uint8Array ? body : new Uint8Array())
  const signature = pod
    ? await signRequest({ ...pod, method, url, body: bytes, now: new Date(), nonce: newNonce() })
    : {}
  const length = body instanceof Uint8Array ? { 'content-length': String(body.length) } : {}
  const init = {
    method,
    headers: { 'content-type': 'application/json', ...length, ...signature, ...headers },
    ...(body && { body }),
  }
  return await app.request(url, init, env)
}

const json = (value: unknown): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(JSON.stringify(value)) as Uint8Array<ArrayBuffer>

async function enrolled(told: { readonly lanes?: number } = {}): Promise<Pod> {
  const { privateKey, publicKey } = await generateSigningKey()
  const token = newNonce()
  await fleet.admit(await sha256Of(token))
  const answer = await call(null, 'POST /enrol', {
    body: json({ token, publicKey, podName: 'a pod', ...told }),
  })
  expect(answer.status).toBe(201)
  return { privateKey, keyId: (await answer.json<{ keyId: string }>()).keyId }
}

/** As many seconds of silence, as frames of MPEG 2 Layer III: 64 kbit/s, 16 kHz, one channel. */
function silence(seconds: number): Uint8Array<ArrayBuffer> {
  const frames = Math.round((seconds * 16_000) / 576)
  const bytes = new Uint8Array(frames * 288)
  for (let frame = 0; frame < frames; frame += 1) bytes.set([0xff, 0xf3, 0x88, 0xc0], frame * 288)
  return bytes
}

interface Held {
  readonly leaseId: string
  readonly fence: number
  readonly script: Script
  readonly key: string
}

async function timingOf(script: Script, mp3: Uint8Array<ArrayBuffer>, seconds: number) {
  const { title, sections } = script
  const all = [title, ...sections.flatMap(({ paragraphs }) => paragraphs.flat())]
  const sentences = all.map(({ id, text }, at) => ({ id, text, start: at, end: at + 0.5 }))
  return { audioSha256: await sha256Hex(mp3), seconds, sentences } satisfies TimingManifest
}

/** How many bytes of it were read, of a body that has no end of its own before 120 MB. */
function endless() {
  let read = 0
  const piece = new Uint8Array(16 * 1024)
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        read += piece.length
        if (read > 120e6) controller.close()
        else controller.enqueue(piece)
      },
    },
    { highWaterMark: 0 },
  )
  return { stream, read: () => read }
}

let pod: Pod
let held: Held

beforeAll(async () => {
  pod = await enrolled()
})
beforeEach(async () => {
  vi.spyOn(console, 'log').mockReturnValue()
  vi.spyOn(console, 'error').mockReturnValue()
  held = await leased()
})
afterEach(async () => {
  await fleet.withdrawJob(jobId)
  vi.restoreAllMocks()
})

let jobId = newJobId()

/** A chapter in the pod's hands. */
async function leased(): Promise<Held> {
  const job = await storeJob(env.DB, 'hook')
  jobId = job.id
  const place = { jobId, documentId: 'p1.sun', revision: 1 } as const
  const text = finishText(RAW)
  const quality = { provider: 'almanac', model: 'almanac', words: 9, drafts: 1, findings: [] }
  const usage = { inputTokens: 0, outputTokens: 0, cacheReadTokens: 0, cacheWriteTokens: 0 }
  const bytes = encodeText({ ...text, quality: { ...quality, usage } as never })
  const input = { name: 'text', key: artifactKey(place, 'text'), sha256: await sha256Hex(bytes) }
  await env.ARTIFACTS.put(input.key, bytes)
  await fleet.offer({ ...place, lane: 'preview', input })
  const claimed = await call(pod, 'POST /claim', { body: json({ waitSeconds: 1 }) })
  const { lease } = await claimed.json<{ lease: { leaseId: string; fence: number } }>()
  const script = await call(pod, `GET /leases/${lease.leaseId}/script?fence=${lease.fence}`)
  return {
    ...lease,
    script: await script.json<Script>(),
    key: artifactKey(place, 'chapter'),
  }
}

const upload = (what: 'timing' | 'audio', sent: Sent) =>
  call(pod, `PUT /leases/${held.leaseId}/${what}?fence=${held.fence}`, sent)

const stored = async () => await env.ARTIFACTS.head(held.key)

/** Says that it is spoken, of a sound that never was: what is stored counts. */
const complete = (more: object = {}) => {
  const said = { sha256: 'f'.repeat(64), bytes: 1, seconds: 1e9, engine: 'flite', flags: [] }
  const body = json({ fence: held.fence, ...said, ...more })
  return call(pod, `POST /leases/${held.leaseId}/complete`, { body })
}

async function problemOf(answer: Response) {
  const { type, detail } = await answer.json<{ type: string; detail?: string }>()
  return { status: answer.status, type, detail }
}

describe('who stands before the bridge', () => {
  it('is asked who they are before a byte of what they send is read', async () => {
    for (const request of ['POST /claim', 'PUT /leases/x/audio?fence=1', 'POST /leases/x/fail']) {
      const { stream, read } = endless()
      expect((await call(null, request, { body: stream })).status).toBe(401)
      expect(read()).toBeLessThan(64 * 1024)
    }
  })

  it('is let in with what was signed, and with nothing else', async () => {
    const wrong = await call(pod, 'POST /claim', {
      body: json({ waitSeconds: 0 }),
      signed: json({ waitSeconds: 1 }),
    })
    expect(await problemOf(wrong)).toMatchObject({ status: 401, detail: 'body-changed' })
  })

  it('is cut off where a body goes past its limit, whatever its length was said to be', async () => {
    const { stream, read } = endless()
    expect((await call(pod, 'POST /claim', { body: stream })).status).toBe(413)
    expect(read()).toBeLessThan(1.5e6)
  })
})

describe('a pod', () => {
  it('has a next key, and is known by the one before for a while', async () => {
    const first = await enrolled()
    const { privateKey, publicKey } = await generateSigningKey()
    const answer = await call(first, 'POST /keys', { body: json({ publicKey }) })
    const { keyId } = await answer.json<{ keyId: string }>()
    expect(keyId).toBe(first.keyId.replace(/1$/, '2'))
    const asks = json({ waitSeconds: 0 })
    expect((await call({ keyId, privateKey }, 'POST /claim', { body: asks })).status).toBe(200)
    expect((await call(first, 'POST /claim', { body: asks })).status).toBe(200)
  })

  it('is let in no more once it has said goodbye, or was revoked', async () => {
    for (const leave of [
      async (one: Pod) => (await call(one, 'POST /goodbye', { body: json({}) })).status,
      async ({ keyId }: Pod) =>
        (await asOperator(`DELETE /admin/v1/pods/${keyId.split(':')[1]}`)).status,
    ]) {
      const one = await enrolled()
      expect(await leave(one)).toBe(204)
      const refused = await call(one, 'POST /claim', { body: json({ waitSeconds: 0 }) })
      expect(await problemOf(refused)).toMatchObject({ status: 401, detail: 'unknown-key' })
    }
  })

  it('is refused what goes beyond the chapters it speaks at a time, with the reason', async () => {
    const one = await enrolled({ lanes: 1 })
    const input = { name: 'text', key: 'text', sha256: 'a'.repeat(64) } as const
    for (const revision of [2, 3]) {
      await fleet.offer({ jobId, documentId: 'p1.sun', revision, lane: 'preview', input })
    }
    const claim = async () => await call(one, 'POST /claim', { body: json({ waitSeconds: 20 }) })
    expect(await (await claim()).json()).toMatchObject({ lease: { fence: 1 } })
    expect(await problemOf(await claim())).toEqual({
      status: 429,
      type: '/problems/too-many',
      detail: 'this pod holds 1 of the 1 chapters that it speaks at a time',
    })
    for (const lanes of [0, 66]) {
      const asked = { token: 'x', publicKey: 'A'.repeat(43), podName: 'a pod', lanes }
      expect((await call(null, 'POST /enrol', { body: json(asked) })).status).toBe(422)
    }
  })

  it('is told to leave when it is sent away', async () => {
    const one = await enrolled()
    expect((await asOperator(`POST /admin/v1/pods/${one.keyId.split(':')[1]}/leave`)).status).toBe(
      204,
    )
    const answer = await call(one, 'POST /claim', { body: json({ waitSeconds: 20 }) })
    expect(await answer.json()).toEqual({ lease: null, leave: true })
  })

  it('is of one pool: another has no object, another engine no place', async () => {
    const asked = { token: 'enrol-nowhere_x', publicKey: 'A'.repeat(43), podName: 'a pod' }
    expect((await call(null, 'POST /enrol', { body: json(asked) })).status).toBe(401)
    // What every object has is no pool either.
    const odd = json({ ...asked, token: 'enrol-constructor_x' })
    expect((await call(null, 'POST /enrol', { body: odd })).status).toBe(401)
    const made = (await listDurableObjectIds(env.FLEET)).map(String)
    expect(made).toContain(env.FLEET.idFromName('main').toString())
    expect(made).not.toContain(env.FLEET.idFromName('constructor').toString())
    const other = json({ ...asked, token: 'enrol-main_x', engine: 'chatterbox' })
    expect(await problemOf(await call(null, 'POST /enrol', { body: other }))).toMatchObject({
      status: 409,
      detail: 'the pool main speaks with flite, not with chatterbox',
    })
    const stray = { ...pod, keyId: pod.keyId.replace('main', 'nowhere') }
    const refused = await call(stray, 'POST /claim', { body: json({ waitSeconds: 0 }) })
    expect(await problemOf(refused)).toMatchObject({ status: 401, detail: 'unknown-key' })
    expect((await asOperator('GET /admin/v1/fleet?pool=nowhere')).status).toBe(404)
    expect((await asOperator('GET /admin/v1/fleet')).json).toMatchObject({ leased: 1, why: null })
  })
})

const partPath = (what: string, sha256: string) =>
  `/leases/${held.leaseId}/${what}?fence=${held.fence}&sha256=${sha256}`

const assemble = (sha256: string, bytes: number) =>
  call(pod, `POST /leases/${held.leaseId}/assemble`, {
    body: json({ fence: held.fence, sha256, bytes }),
  })

describe('a chapter in parts', () => {
  const seconds = 2_500
  const long = () => silence(seconds)
  async function sendParts(mp3: Uint8Array<ArrayBuffer>, numbers: readonly number[]) {
    const { audioSha256, ...timing } = await timingOf(held.script, mp3, seconds)
    await upload('timing', { body: json({ audioSha256, ...timing }) })
    for (const part of numbers) {
      const body = mp3.slice((part - 1) * PART_BYTES, part * PART_BYTES)
      const answer = await call(pod, `PUT ${partPath(`parts/${part}`, audioSha256)}`, { body })
      expect(answer.status).toBe(201)
    }
    return audioSha256
  }

  it('is stored when all of them are there, and goes on where it broke off', async () => {
    const mp3 = long()
    const sha256 = await sendParts(mp3, [1, 3])
    const there = await call(pod, `GET ${partPath('parts', sha256)}`)
    expect(await there.json()).toEqual({ parts: [1, 3] })
    expect((await assemble(sha256, mp3.length)).status).toBe(422)
    await sendParts(mp3, [2])
    expect((await assemble(sha256, mp3.length)).status).toBe(201)
    expect(await stored()).toMatchObject({ size: mp3.length, customMetadata: { sha256 } })
    const left = await env.ARTIFACTS.list({ prefix: held.key.replace(/[^/]+$/, 'parts/') })
    expect(left.objects).toEqual([])
  })

  it('is the only one that lies there, and no longer than a chapter may be', async () => {
    await sendParts(long(), [1, 2])
    const other = long()
    other[4] = 1
    await sendParts(other, [2])
    const prefix = held.key.replace(/[^/]+$/, 'parts/')
    expect((await env.ARTIFACTS.list({ prefix })).objects).toHaveLength(1)
    const body = new Uint8Array(1)
    const beyond = partPath('parts/9', '0'.repeat(64))
    expect((await call(pod, `PUT ${beyond}`, { body })).status).toBe(422)
  })

  it('is looked at like one sent whole', async () => {
    const mp3 = long()
    mp3.fill(7, 9_000_000, 9_000_100)
    const sha256 = await sendParts(mp3, [1, 2, 3])
    const answer = await assemble(sha256, mp3.length)
    expect(await problemOf(answer)).toMatchObject({ status: 422, type: '/problems/bad-audio' })
    expect(await stored()).toBeNull()
  })
})

const beat = async (fence: number) =>
  await call(pod, `POST /leases/${held.leaseId}/heartbeat`, {
    body: json({ fence, chunksDone: 1, chunksTotal: 9 }),
  })

describe('a lease', () => {
  it('is renewed by a heartbeat, which hears whether the chapter is still wanted', async () => {
    const wanted = await beat(held.fence)
    expect([wanted.status, await wanted.json()]).toEqual([200, { cancelled: false }])
    const stray = await problemOf(await beat(held.fence + 1))
    expect([stray.status, stray.type]).toEqual([409, '/problems/lease-lost'])
    await fleet.withdrawJob(jobId)
    const unwanted = await beat(held.fence)
    expect([unwanted.status, await unwanted.json()]).toEqual([200, { cancelled: true }])
  })
})

describe('what a pod says it spoke', () => {
  it('is stored when it is the chapter', async () => {
    const mp3 = silence(9)
    const timing = await timingOf(held.script, mp3, 9)
    expect((await upload('timing', { body: json(timing) })).status).toBe(201)
    expect((await upload('audio', { body: mp3 })).status).toBe(201)
    expect((await upload('audio', { body: mp3 })).status).toBe(200)
    expect(await stored()).toMatchObject({ size: mp3.length })
    expect((await complete()).status).toBe(204)
    // The answer got lost.
    expect((await complete()).status).toBe(204)
    expect((await complete({ sha256: 'e'.repeat(64) })).status).toBe(409)
    expect((await complete({ fence: held.fence + 1 })).status).toBe(409)
  })

  it('is timed so many times and no more, and what is stored keeps its timing', async () => {
    const mp3 = silence(9)
    const timing = await timingOf(held.script, mp3, 9)
    await upload('timing', { body: json(timing) })
    expect((await upload('audio', { body: mp3 })).status).toBe(201)
    for (let n = 0; n < MOST_TIMINGS + 5; n += 1) {
      const audioSha256 = await sha256Of(`another ${n}`)
      const answer = await upload('timing', { body: json({ ...timing, audioSha256 }) })
      expect(answer.status).toBe(201)
    }
    const { objects } = await env.ARTIFACTS.list({ prefix: held.key.replace(/[^/]+$/, 'timing-') })
    expect(objects).toHaveLength(MOST_TIMINGS)
    expect((await complete()).status).toBe(204)
  })

  it('is told its job as nothing but what an artifact is', async () => {
    const mp3 = silence(9)
    await upload('timing', { body: json(await timingOf(held.script, mp3, 9)) })
    await upload('audio', { body: mp3 })
    await complete()
    const { result } = await runInDurableObject(fleet, (_, { storage }) => {
      const row = storage.sql.exec<{ outcome: string }>(
        'SELECT outcome FROM chapters WHERE job_id = ?',
        jobId,
      )
      return JSON.parse(row.one().outcome) as { result: unknown }
    })
    // A word more, and D1 would tell it otherwise than the job, which forgets what it does not know.
    expect(result).toEqual(TaskResult.parse(result))
  })

  it('brings the next in line where that is wished for', async () => {
    const mp3 = silence(9)
    await upload('timing', { body: json(await timingOf(held.script, mp3, 9)) })
    await upload('audio', { body: mp3 })
    const input = { name: 'text', key: 'text', sha256: 'a'.repeat(64) } as const
    await fleet.offer({ jobId, documentId: 'p1.moon', revision: 1, lane: 'preview', input })
    const answers = [1, 2].map(async () => {
      const next = await complete({ next: { claimId: 'next', lane: 'preview' } })
      return [next.status, await next.json()]
    })
    // Said twice, at once or one after the other, it brings the same.
    const [once, twice] = await Promise.all(answers)
    expect(once).toEqual([
      200,
      {
        lease: expect.objectContaining({ fence: 1, chapterId: `${jobId}/p1.moon/1` }) as unknown,
        leave: false,
      },
    ])
    expect(twice).toEqual(once)
  })

  it.each<[string, (right: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>, RegExp]>([
    ['text', () => json('this is not an mp3 at all'), /there is no frame/],
    ['a sound cut short', (right) => right.slice(0, -7), /ends within a frame/],
    ['a sound with rubbish in it', (right) => right.fill(7, 2880, 2890), /there is no frame/],
    ['a longer sound than was said', () => silence(40), /lasts 40\.\d+ s, and its timing says 9/],
    ['nothing', () => new Uint8Array(), /holds no sound/],
  ])('is not stored when it is %s', async (_what, spoil, why) => {
    const mp3 = spoil(silence(9))
    await upload('timing', { body: json(await timingOf(held.script, mp3, 9)) })
    const answer = await upload('audio', { body: mp3 })
    const { type, detail, status } = await problemOf(answer)
    expect({ type, status }).toEqual({ type: '/problems/bad-audio', status: 422 })
    expect(detail).toMatch(why)
    expect(await stored()).toBeNull()
  })

  it('is not stored when other bytes come than were signed', async () => {
    const [signed, sent] = [silence(9), silence(9).fill(1, 100, 101)]
    await upload('timing', { body: json(await timingOf(held.script, signed, 9)) })
    const answer = await upload('audio', { body: sent, signed })
    expect(await problemOf(answer)).toMatchObject({ status: 422, detail: /than were signed/ })
    expect(await stored()).toBeNull()
  })

  it('is not stored without its length, its timing, or where it is too long', async () => {
    const mp3 = silence(9)
    const untimed = await upload('audio', { body: mp3 })
    expect(await problemOf(untimed)).toMatchObject({ status: 422, detail: /no timing/ })
    const stream = new Blob([mp3]).stream() as ReadableStream<Uint8Array>
    expect((await upload('audio', { body: stream, signed: mp3 })).status).toBe(411)
    const long = { 'content-length': String(65 * 1024 * 1024) }
    expect((await upload('audio', { body: mp3, headers: long })).status).toBe(413)
    expect(await stored()).toBeNull()
  })

  it('is timed by the sentences of the script', async () => {
    const mp3 = silence(9)
    const timing = await timingOf(held.script, mp3, 9)
    const [first, ...rest] = timing.sentences
    for (const sentences of [rest, [{ ...first!, text: 'Something else.' }, ...rest]]) {
      const answer = await upload('timing', { body: json({ ...timing, sentences }) })
      expect(await problemOf(answer)).toMatchObject({ status: 422, type: '/problems/bad-audio' })
    }
    expect(await contentDigest(mp3)).toMatch(/^sha-256=:/)
  })
})
