import { fleetOf } from '#durable-objects/audio-fleet/fleet-of.ts'
import { poolOfKey } from '#gpu-bridge/protocol/pools.ts'
import { contentDigest } from '#gpu-bridge/protocol/content-digest.ts'
import { importPublicKey } from '#gpu-bridge/protocol/signing-keys.ts'
import { verifyRequest } from '#gpu-bridge/protocol/verify-request.ts'
import { createMiddleware } from 'hono/factory'
import type { ApiContext } from '../env.ts'
import { fleetNamed } from '../pools.ts'
import { problem } from '../problems.ts'

/** Lets in requests signed by an enrolled pod: their headers tell, and no stranger's body is read. */
export const requirePod = createMiddleware<ApiContext>(async (c, next) => {
  const { method, url, headers } = c.req.raw
  const verdict = await verifyRequest(
    { method, url, headers, now: new Date() },
    {
      publicKey: async (keyId) => {
        const fleet = await fleetNamed(c, poolOfKey(keyId))
        const publicKey = (await fleet?.publicKey(keyId)) ?? null
        return publicKey === null ? null : await importPublicKey(publicKey)
      },
      rememberNonce: (keyId, nonce) =>
        fleetOf(c.env.FLEET, poolOfKey(keyId)).rememberNonce(keyId, nonce),
    },
  )
  if (verdict.kind === 'refused') return problem(c, 'bad-signature', { detail: verdict.reason })
  c.set('podId', podIdOf(verdict.keyId))
  c.set('pool', poolOfKey(verdict.keyId))
  c.set('contentDigest', verdict.contentDigest)
  await next()
})

/** Holds a body that is read whole to what was signed of it. Behind `requirePod` and a limit. */
export const requireSignedBody = createMiddleware<ApiContext>(async (c, next) => {
  const body = new Uint8Array(await c.req.arrayBuffer())
  if ((await contentDigest(body)) !== c.var.contentDigest) {
    return problem(c, 'bad-signature', { detail: 'body-changed' })
  }
  await next()
})

/** `pod:<id>:<generation>` */
function podIdOf(keyId: string): string {
  return keyId.split(':')[1] ?? ''
}
