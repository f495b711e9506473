import { contentDigest } from '#gpu-bridge/protocol/content-digest.ts'
import { signRequest } from '#gpu-bridge/protocol/sign-request.ts'
import { generateSigningKey, importPublicKey, newNonce } from '#gpu-bridge/protocol/signing-keys.ts'
import { verifyRequest } from '#gpu-bridge/protocol/verify-request.ts'
import { expect, it } from 'vitest'
import { chances } from '../windows/random-window.ts'
import { tampered, type Signed } from './tamper.ts'

const keyId = 'pod:main-pod_a:1'

it('no request that was changed on its way or comes a second time is let in (a tenth of `npm run prove -- bridge`)', async () => {
  const { privateKey, publicKey } = await generateSigningKey()
  const key = await importPublicKey(publicKey)
  const spent = new Set<string>()
  const keys = {
    publicKey: async (asked: string) => (asked === keyId ? key : null),
    rememberNonce: async (_: string, nonce: string) => spent.size < spent.add(nonce).size,
  }
  const now = new Date()
  /** As the bridge does: the headers first, then the body beside what was signed of it. */
  const isLetIn = async ({ method, url, headers, body }: Signed) => {
    const verdict = await verifyRequest({ method, url, headers: new Headers(headers), now }, keys)
    return verdict.kind === 'verified' && verdict.contentDigest === (await contentDigest(body))
  }
  const signed = async (): Promise<Signed> => {
    const body = new TextEncoder().encode('{"waitSeconds":0}')
    const request = { method: 'POST', url: 'https://bridge.example/bridge/v1/claim', body }
    const headers = await signRequest({ ...request, keyId, privateKey, now, nonce: newNonce() })
    return { ...request, headers }
  }
  const chance = chances(1)
  const letIn: string[] = []
  const ways = new Set<string>()
  for (let n = 0; n < 1_000; n += 1) {
    const sent = tampered(await signed(), chance)
    ways.add(sent.how)
    if (await isLetIn(sent)) letIn.push(sent.how)
  }
  for (let n = 0; n < 100; n += 1) {
    const request = await signed()
    expect(await isLetIn(request)).toBe(true)
    if (await isLetIn(request)) letIn.push('replayed')
  }
  expect(letIn).toEqual([])
  expect(ways.size).toBe(13)
})
