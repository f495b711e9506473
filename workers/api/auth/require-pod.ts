import { importPublicKey } from '#gpu-bridge/protocol/signing-keys.ts'
import { verifyRequest } from '#gpu-bridge/protocol/verify-request.ts'
import { createMiddleware } from 'hono/factory'
import type { ApiContext } from '../env.ts'
import { problem } from '../problems.ts'

/** The longest chapter, 22 minutes at 128 kbit/s, is 21 MB; a Worker has 128 MB for everything. */
const LARGEST_BODY_BYTES = 48 * 1024 * 1024

/**
 * Lets in requests signed by an enrolled pod. The body is read here, because the signature
 * covers it, and handed on as `body`.
 */
export const requirePod = createMiddleware<ApiContext>(async (c, next) => {
  if (Number(c.req.header('content-length') ?? 0) > LARGEST_BODY_BYTES)
    return problem(c, 'too-large')
  const body = new Uint8Array(await c.req.arrayBuffer())
  const fleet = c.env.FLEET.getByName('main')
  const { method, url, headers } = c.req.raw
  const verdict = await verifyRequest(
    { method, url, headers, body, now: new Date() },
    {
      publicKey: async (keyId) => {
        const publicKey = await fleet.publicKey(keyId)
        return publicKey === null ? null : await importPublicKey(publicKey)
      },
      rememberNonce: (keyId, nonce) => fleet.rememberNonce(keyId, nonce),
    },
  )
  if (verdict.kind === 'refused') return problem(c, 'bad-signature', { detail: verdict.reason })
  c.set('podId', podIdOf(verdict.keyId))
  c.set('body', body)
  await next()
})

/** `pod:<id>:<generation>` */
function podIdOf(keyId: string): string {
  return keyId.split(':')[1] ?? ''
}
