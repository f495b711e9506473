import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import { signRequest } from '#gpu-bridge/protocol/sign-request.ts'
import { generateSigningKey, newNonce } from '#gpu-bridge/protocol/signing-keys.ts'
import { tampered, type Signed } from './bridge/tamper.ts'
import { orderChapters } from './fleet/short-readings.ts'
import { localFleet, stopLocalFleet, type LocalFleet } from './fleet/local-fleet.ts'
import type { Case } from './prove.ts'
import { chances } from './windows/random-window.ts'

const AT_A_TIME = 16

/**
 * So many requests changed on their way, and so many sent a second time, at the real door. What is read of a
 * stranger's body is tried in `workers/api/bridge.workers.test.ts`: wrangler's own proxy reads all of it before it passes
 * an answer on.
 */
function bridgeCases({ changed, replayed }: { changed: number; replayed: number }): Case[] {
  return [
    {
      name: `${changed} requests changed on their way are refused`,
      show: async (seed) => {
        const fleet = await localFleet()
        const pod = await enrolled(fleet)
        const chance = chances(seed)
        const refusals = new Map<string, number>()
        await manyTimes(changed, async () => {
          const sent = tampered(await signed(fleet, pod), chance)
          const { status, reason } = await answerTo(sent)
          assert.equal(status, 401, `${sent.how}: ${status} ${reason}`)
          refusals.set(reason, (refusals.get(reason) ?? 0) + 1)
        })
        // What was right all along still is.
        assert.equal((await answerTo(await signed(fleet, pod))).status, 200)
        return [...refusals].map(([reason, n]) => `${n} ${reason}`).join(', ')
      },
    },
    {
      name: `${replayed} requests sent a second time are refused`,
      show: async () => {
        const fleet = await localFleet()
        const pod = await enrolled(fleet)
        await manyTimes(replayed, async () => {
          const request = await signed(fleet, pod)
          assert.equal((await answerTo(request)).status, 200)
          assert.deepEqual(await answerTo(request), { status: 401, reason: 'replayed' })
        })
        return 'each was taken once'
      },
    },
    {
      name: 'a pod that hangs up while it waits takes no chapter',
      show: async (seed) => {
        try {
          return await hangUp(await localFleet(), seed)
        } finally {
          await stopLocalFleet()
        }
      },
    },
  ]
}

/** So many claims one after the other wait for a text, on a machine that does other things too. */
const CLAIMS = 8

/** A claim that is cut off while it waits; then there is a chapter, and another pod. */
async function hangUp(fleet: LocalFleet, seed: number): Promise<string> {
  const [gone, there] = [await enrolled(fleet), await enrolled(fleet)]
  const cut = new AbortController()
  const waits = claimFor(fleet, gone, { waitSeconds: 20, claimId: 'wish' }, cut.signal)
  await sleep(1_000)
  cut.abort()
  await assert.rejects(waits)
  await orderChapters(fleet, 1, seed)
  // A claim waits a third of a lease at the most, and the text is still to be written.
  let lease: { fence: number } | null = null
  for (let n = 0; n < CLAIMS && !lease; n += 1)
    lease = await claimFor(fleet, there, { waitSeconds: 25, claimId: `wish ${n}` })
  // Had the one that is gone taken it, this would be its second lease.
  assert.equal(lease?.fence, 1)
  return 'the next pod got it first'
}

export const BRIDGE_CASES: readonly Case[] = bridgeCases({ changed: 10_000, replayed: 1_000 })

interface Pod {
  readonly keyId: string
  readonly privateKey: CryptoKey
}

async function enrolled(fleet: LocalFleet): Promise<Pod> {
  const { privateKey, publicKey } = await generateSigningKey()
  const body = { token: await fleet.podToken(), publicKey, podName: 'a pod' }
  const { keyId } = await fleet.json<{ keyId: string }>('POST /bridge/v1/enrol', body)
  return { privateKey, keyId }
}

async function claimFor(
  fleet: LocalFleet,
  pod: Pod,
  wish: object,
  signal?: AbortSignal,
): Promise<{ fence: number } | null> {
  const { url, headers, body } = await signed(fleet, pod, wish)
  const answer = await fetch(url, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: Buffer.from(body),
    ...(signal && { signal }),
  })
  return ((await answer.json()) as { lease: { fence: number } | null }).lease
}

/** A claim; unless something else is wished, one that waits for nothing. */
async function signed(
  fleet: LocalFleet,
  pod: Pod,
  wish: object = { waitSeconds: 0 },
): Promise<Signed> {
  const url = `${fleet.url}/bridge/v1/claim`
  const body = new TextEncoder().encode(JSON.stringify(wish))
  const request = { ...pod, method: 'POST', url, body, now: new Date(), nonce: newNonce() }
  return { method: 'POST', url, body, headers: await signRequest(request) }
}

async function answerTo({ method, url, body, headers }: Signed) {
  const init = { method, headers: { ...headers, 'content-type': 'application/json' } }
  const answer = await fetch(url, method === 'GET' ? init : { ...init, body: Buffer.from(body) })
  const text = await answer.text()
  const problem = answer.ok ? {} : (JSON.parse(text) as { detail?: string })
  return { status: answer.status, reason: problem.detail ?? '' }
}

async function manyTimes(times: number, work: () => Promise<void>): Promise<void> {
  let left = times
  const inTurn = async () => {
    while (left-- > 0) await work()
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, inTurn))
}
