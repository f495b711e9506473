import { newJobId } from '#core/ids.ts'
import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { AudioFleet } from '../audio-fleet.ts'

const chapter = () => ({
  jobId: newJobId(),
  documentId: 'p1.western' as const,
  revision: 1,
  lane: 'chapter' as const,
  input: { name: 'text', key: 'jobs/text.json', sha256: 'a'.repeat(64) } as const,
})

let count = 0
let fleet: DurableObjectStub<AudioFleet>
let now: number

beforeEach(async () => {
  fleet = env.FLEET.getByName(`renting${(count += 1)}`)
  now = Date.now()
  vi.spyOn(console, 'log').mockReturnValue()
  await runInDurableObject(fleet, (object) => void Object.assign(object, { now: () => now }))
})
afterEach(async () => {
  vi.restoreAllMocks()
  await env.DB.exec('DELETE FROM settings')
})

async function set(settings: Readonly<Record<string, unknown>>) {
  for (const [key, value] of Object.entries(settings)) {
    // oxlint-disable-next-line no-await-in-loop -- a few rows
    await env.DB.prepare(
      'INSERT OR REPLACE INTO settings (key, value, version, updated_at) VALUES (?, ?, 1, 0)',
    )
      .bind(key, JSON.stringify(value))
      .run()
  }
}

/** The alarm rings, and everything it began has ended. */
async function ring() {
  now += 61_000
  await runInDurableObject(fleet, (object) => object.alarm())
}

describe('a fleet', () => {
  it('works as ever without a RunPod key, and says that nothing will be started', async () => {
    const asked = vi.spyOn(globalThis, 'fetch')
    await fleet.offer(chapter())
    await ring()
    await vi.waitFor(async () =>
      expect((await fleet.renting()).line).toBe(
        'nothing will be started: there is no RunPod key (audio.runpod.key)',
      ),
    )
    expect(asked).not.toHaveBeenCalled()
    expect(await fleet.claim('a', 0)).not.toBeNull()
  })

  it('orders a pod from its alarm, with a token that lets one pod in', async () => {
    const bodies: { name: string; env: Record<string, string> }[] = []
    vi.spyOn(globalThis, 'fetch').mockImplementation(async (url, init) => {
      const path = new URL(String(url)).pathname
      if (path.startsWith('/v2/catalog')) {
        const price = { secure: 0.69, community: 0.34 }
        return Response.json({ gpus: [{ id: 'NVIDIA GeForce RTX 4090', price }] })
      }
      if (init?.method !== 'POST') return Response.json({ pods: [] })
      const body = JSON.parse(String(init.body)) as (typeof bodies)[0]
      bodies.push(body)
      const made = { id: 'x', status: 'PROVISIONING', image: 'i', cost: 0.69 }
      return Response.json(
        { ...made, name: body.name, createdAt: '2026-01-01T00:00:00Z' },
        { status: 201 },
      )
    })
    await set({
      'audio.pools': { [`renting${count}`]: { engine: 'flite', voices: ['rms'] } },
      'audio.runpod.key': 'a key that is a key',
      'audio.pods.image': 'example/pod:1',
      'audio.bridgeUrl': 'https://api.example.org',
    })
    // Settings are known for three seconds.
    await new Promise((resolve) => setTimeout(resolve, 3_100))
    await fleet.offer(chapter())
    await ring()
    await vi.waitFor(() => expect(bodies).toHaveLength(1))
    const [{ name, env: variables }] = bodies as [(typeof bodies)[0]]
    expect(name).toBe(`renting${count}-1`.replace(/^/, 'billion-'))
    const digest = await crypto.subtle.digest(
      'SHA-256',
      new TextEncoder().encode(variables['BRIDGE_TOKEN']),
    )
    const tokenHash = Array.from(new Uint8Array(digest), (byte) =>
      byte.toString(16).padStart(2, '0'),
    ).join('')
    expect(await fleet.enrol({ tokenHash, publicKey: 'key', podName: name })).not.toBeNull()
    expect(await fleet.enrol({ tokenHash, publicKey: 'another', podName: name })).toBeNull()
    expect(await fleet.renting()).toMatchObject({ rented: 1, dollarsAnHour: 0.69 })
  })
})
