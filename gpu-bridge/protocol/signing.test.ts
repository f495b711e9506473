import { describe, expect, it } from 'vitest'
import { createSignature, verifySignature } from 'http-message-sig'
import vectors from '#test/golden/signing_vectors.json' with { type: 'json' }
import { base64url, fromBase64 } from './base64.ts'
import { contentDigest } from './content-digest.ts'
import { readParameters, signatureBase } from './signature-base.ts'
import { generateSigningKey, importPublicKey, newNonce } from './signing-keys.ts'
import { signRequest } from './sign-request.ts'
import { verifyRequest, type PodKeys, type RequestToVerify } from './verify-request.ts'

const KEY_ID = 'pod:7h9k2m4n6p:1'
const bytes = (text: string) => new TextEncoder().encode(text)
const testPrivateKey = () =>
  crypto.subtle.importKey(
    'pkcs8',
    fromBase64(vectors.keys.ed25519_pkcs8_b64),
    { name: 'Ed25519' },
    false,
    ['sign'],
  )
const testPublicKey = () =>
  crypto.subtle.importKey(
    'spki',
    fromBase64(vectors.keys.ed25519_spki_b64),
    { name: 'Ed25519' },
    true,
    ['verify'],
  )

/** A ring that holds the test key under one id and remembers nonces for as long as it is asked to. */
function ring() {
  const seen = new Map<string, Date>()
  const keys: PodKeys = {
    publicKey: async (keyId) => (keyId === KEY_ID ? testPublicKey() : null),
    rememberNonce: async (keyId, nonce, forgetAt) => {
      const key = `${keyId} ${nonce}`
      if (seen.has(key)) return false
      seen.set(key, forgetAt)
      return true
    },
  }
  return { keys, seen }
}

const at = (seconds: number) => new Date(seconds * 1000)

async function signed(overrides: { body?: string; url?: string; method?: string } = {}) {
  const request = {
    method: overrides.method ?? 'POST',
    url: overrides.url ?? 'https://bridge.example.com/bridge/v1/claim?a=1',
    body: bytes(overrides.body ?? '{"waitSeconds":25}'),
    now: at(1_795_000_000),
  }
  const headers = await signRequest({
    ...request,
    keyId: KEY_ID,
    privateKey: await testPrivateKey(),
    nonce: 'AAECAwQFBgcICQoLDA0ODw',
  })
  return { ...request, headers: new Headers(headers) } satisfies RequestToVerify
}

const judge = async (request: RequestToVerify, keys = ring().keys) => {
  const answer = await verifyRequest(request, keys)
  return answer.kind === 'verified' ? 'verified' : answer.reason
}

const withHeader = (request: RequestToVerify, name: string, value: string) => {
  const headers = new Headers(request.headers)
  headers.set(name, value)
  return { ...request, headers }
}

const described = (method: string, targetUri: string, headers: Headers) => ({
  kind: 'request' as const,
  method,
  targetUri,
  fields: [...headers].map(([name, value]) => ({ name, value })),
})

describe('the primitives', () => {
  it('verify the Ed25519 example of RFC 9421 B.2.6, whose signature base is printed there', async () => {
    const { base, sig } = vectors.rfc9421.b26
    const verdict = (text: string) =>
      testPublicKey().then((key) =>
        crypto.subtle.verify({ name: 'Ed25519' }, key, fromBase64(sig), bytes(text)),
      )
    expect(await verdict(base)).toBe(true)
    expect(await verdict(base.replace('/foo', '/fooo'))).toBe(false)
  })

  it('digest bodies as RFC 9530 prints them', async () => {
    const digests = Object.entries(vectors.contentDigest).map(
      async ([body, { 'sha-256': wanted }]) => {
        const sent = body === '(empty)' ? '' : body.replace('\\n', '\n')
        expect(await contentDigest(bytes(sent))).toBe(`sha-256=:${wanted}:`)
      },
    )
    await Promise.all(digests)
    expect(digests.length).toBe(3)
  })

  it('make keys whose public half travels as 43 letters and still verifies', async () => {
    const { privateKey, publicKey } = await generateSigningKey()
    expect(publicKey).toMatch(/^[A-Za-z0-9_-]{43}$/)
    const signature = await crypto.subtle.sign({ name: 'Ed25519' }, privateKey, bytes('x'))
    const imported = await importPublicKey(publicKey)
    expect(await crypto.subtle.verify({ name: 'Ed25519' }, imported, signature, bytes('x'))).toBe(
      true,
    )
    expect(privateKey.extractable).toBe(false)
  })

  it('make nonces of 128 bits that differ', () => {
    const nonces = Array.from({ length: 100 }, newNonce)
    expect(new Set(nonces).size).toBe(100)
    expect(nonces.every((nonce) => fromBase64(nonce).length === 16)).toBe(true)
    expect(base64url(fromBase64(nonces[0]!))).toBe(nonces[0])
  })
})

describe.each(vectors.bridgeProfile)('the recorded request $name', (vector) => {
  const body = bytes(vector.body)
  const { method, url } = vector

  it('has this signature base', () => {
    const parameters = readParameters(vector.headers['signature-input'].slice('sig1='.length))!
    const base = signatureBase(
      { method, url, contentDigest: vector.headers['content-digest'] },
      parameters,
    )
    expect(new TextDecoder().decode(base)).toBe(vector.signatureBase)
  })

  it('is signed byte for byte the same', async () => {
    const headers = await signRequest({
      method,
      url,
      body,
      keyId: KEY_ID,
      privateKey: await testPrivateKey(),
      now: at(vector.created),
      nonce: vector.nonce,
    })
    expect(vector.headers).toMatchObject(headers)
  })

  it('is verified', async () => {
    const headers = new Headers(vector.headers as Record<string, string>)
    const verdict = await verifyRequest(
      { method, url, headers, now: at(vector.created + 1) },
      ring().keys,
    )
    expect(verdict).toMatchObject({ kind: 'verified', keyId: KEY_ID })
  })
})

describe('verifyRequest', () => {
  it.each<[string, Partial<RequestToVerify>, string]>([
    ['method', { method: 'PUT' }, 'wrong-signature'],
    ['method in lower case', { method: 'post' }, 'wrong-signature'],
    ['host', { url: 'https://bridge.example.org/bridge/v1/claim?a=1' }, 'wrong-signature'],
    ['port', { url: 'https://bridge.example.com:8443/bridge/v1/claim?a=1' }, 'wrong-signature'],
    ['path', { url: 'https://bridge.example.com/bridge/v1/claims?a=1' }, 'wrong-signature'],
    ['query', { url: 'https://bridge.example.com/bridge/v1/claim?a=2' }, 'wrong-signature'],
    ['query left out', { url: 'https://bridge.example.com/bridge/v1/claim' }, 'wrong-signature'],
  ])('refuses a request whose %s was changed', async (_what, change, reason) => {
    expect(await judge({ ...(await signed()), ...change })).toBe(reason)
  })

  it('refuses another digest of the body, and says which was signed', async () => {
    const request = await signed()
    const digest = request.headers.get('content-digest')
    expect(await verifyRequest(request, ring().keys)).toMatchObject({ contentDigest: digest })
    const other = await contentDigest(bytes('{"waitSeconds":24}'))
    expect(await judge(withHeader(request, 'content-digest', other))).toBe('wrong-signature')
  })

  it('takes the same address in another spelling', async () => {
    const request = await signed()
    const url = 'https://BRIDGE.example.com:443/bridge/v1/claim?a=1'
    expect(await judge({ ...request, url })).toBe('verified')
  })

  it.each<[string, (input: string) => string, string]>([
    [
      'a later expiry',
      (s) => s.replace('expires=1795000060', 'expires=1795000061'),
      'lives-too-long',
    ],
    [
      'an earlier creation',
      (s) => s.replace('created=1795000000', 'created=1794999999'),
      'lives-too-long',
    ],
    [
      'a shorter life',
      (s) => s.replace('expires=1795000060', 'expires=1795000059'),
      'wrong-signature',
    ],
    [
      'an expiry before its creation',
      (s) => s.replace('expires=1795000060', 'expires=1794999990'),
      'lives-too-long',
    ],
    ['another nonce', (s) => s.replace('nonce="A', 'nonce="B'), 'wrong-signature'],
    ['another key', (s) => s.replace('6p:1"', '6p:2"'), 'unknown-key'],
    ['another algorithm', (s) => s.replace('ed25519', 'hmac-sha256'), 'malformed-signature'],
    ['another tag', (s) => s.replace('bridge-v1', 'bridge-v2'), 'malformed-signature'],
    ['another label', (s) => s.replace('sig1=', 'sig2='), 'malformed-signature'],
    ['a component left out', (s) => s.replace(' "@query"', ''), 'malformed-signature'],
    ['a component added', (s) => s.replace('"@query"', '"@query" "date"'), 'malformed-signature'],
    [
      'components in another order',
      (s) => s.replace('"@path" "@query"', '"@query" "@path"'),
      'malformed-signature',
    ],
    ['no nonce', (s) => s.replace(/;nonce="[^"]*"/, ''), 'malformed-signature'],
    ['a short nonce', (s) => s.replace(/nonce="[^"]*"/, 'nonce="AAEC"'), 'malformed-signature'],
    ['no expiry', (s) => s.replace(/;expires=\d+/, ''), 'malformed-signature'],
    [
      'a parameter twice',
      (s) => s.replace(';alg', ';created=1795000000;alg'),
      'malformed-signature',
    ],
    ['a second signature', (s) => `${s}, ${s.replace('sig1', 'sig2')}`, 'malformed-signature'],
    ['nothing', () => '', 'malformed-signature'],
  ])('refuses a signature input with %s', async (_what, change, reason) => {
    const request = await signed()
    const input = request.headers.get('signature-input')!
    expect(await judge(withHeader(request, 'signature-input', change(input)))).toBe(reason)
  })

  it.each(['signature-input', 'signature', 'content-digest'])(
    'refuses a request without %s',
    async (name) => {
      const request = await signed()
      request.headers.delete(name)
      expect(await judge(request)).toBe('missing-signature')
    },
  )

  it.each(['signature-input', 'signature', 'content-digest'])(
    'refuses %s sent twice',
    async (name) => {
      const request = await signed()
      request.headers.append(name, request.headers.get(name)!)
      expect(await judge(request)).toBe('malformed-signature')
    },
  )

  it('refuses every signature with one bit changed', async () => {
    const request = await signed()
    const right = fromBase64(request.headers.get('signature')!.slice('sig1=:'.length, -1))
    for (let bit = 0; bit < right.length * 8; bit += 37) {
      const wrong = right.map((byte, index) =>
        index === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte,
      )
      const value = `sig1=:${btoa(String.fromCharCode(...wrong))}:`
      expect(await judge(withHeader(request, 'signature', value))).toBe('wrong-signature')
    }
  })

  it('refuses a second spelling of a right signature', async () => {
    const request = await signed()
    const value = request.headers.get('signature')!
    const last = value.at(-4)!
    const twin = String.fromCharCode(last.charCodeAt(0) + 1)
    expect(
      await judge(withHeader(request, 'signature', value.replace(`${last}==:`, `${twin}==:`))),
    ).toBe('malformed-signature')
  })

  it.each<[number, string]>([
    [-31, 'not-yet-valid'],
    [-30, 'verified'],
    [0, 'verified'],
    [60, 'verified'],
    [89, 'verified'],
    [90, 'expired'],
    [3600, 'expired'],
  ])('at %i s after signing answers %s', async (seconds, answer) => {
    expect(await judge({ ...(await signed()), now: at(1_795_000_000 + seconds) })).toBe(answer)
  })

  it('refuses the same request a second time, and lets the nonce go only when it has expired', async () => {
    const request = await signed()
    const { keys, seen } = ring()
    expect(await judge(request, keys)).toBe('verified')
    expect(await judge(request, keys)).toBe('replayed')
    const [forgetAt] = [...seen.values()]
    expect(await judge({ ...request, now: forgetAt! })).toBe('expired')
  })

  it('spends a nonce only for a right signature', async () => {
    const request = await signed()
    const { keys, seen } = ring()
    await judge({ ...request, method: 'PUT' }, keys)
    expect(seen.size).toBe(0)
  })
})

describe('beside an independent implementation of RFC 9421', () => {
  const COMPONENTS = ['@method', '@authority', '@path', '@query', 'content-digest']

  it('signs what http-message-sig verifies', async () => {
    const { method, url, headers } = await signed({ body: '{"note":"naïve"}' })
    const { label, parameters } = await verifySignature(described(method, url, headers), {
      policy: {
        algorithms: ['ed25519'],
        requiredComponents: COMPONENTS,
        requiredParameters: ['created', 'expires', 'nonce', 'keyid', 'alg', 'tag'],
        now: 1_795_000_010,
      },
      resolveVerifier: async () => {
        const key = await testPublicKey()
        return {
          algorithm: 'ed25519',
          verify: (data, signature) =>
            crypto.subtle.verify({ name: 'Ed25519' }, key, signature, data),
        }
      },
    })
    expect({ label, keyId: parameters.keyid, tag: parameters.tag }).toEqual({
      label: 'sig1',
      keyId: KEY_ID,
      tag: 'pod-bridge-v1',
    })
  })

  it('verifies what http-message-sig signs', async () => {
    const body = bytes('{"fence":3}')
    const url = 'https://bridge.example.com/bridge/v1/leases/lse_1/audio?fence=3'
    const headers = new Headers({ 'content-digest': await contentDigest(body) })
    const made = await createSignature(described('PUT', url, headers), {
      label: 'sig1',
      components: COMPONENTS,
      parameters: {
        created: 1_795_000_000,
        expires: 1_795_000_060,
        nonce: newNonce(),
        alg: 'ed25519',
        keyid: KEY_ID,
        tag: 'pod-bridge-v1',
      },
      signer: {
        algorithm: 'ed25519',
        sign: async (data) =>
          new Uint8Array(
            await crypto.subtle.sign({ name: 'Ed25519' }, await testPrivateKey(), data),
          ),
      },
    })
    headers.set('signature', made.signature)
    headers.set('signature-input', made.signatureInput)
    const request = { method: 'PUT', url, headers, now: at(1_795_000_010) }
    expect(await verifyRequest(request, ring().keys)).toMatchObject({
      kind: 'verified',
      keyId: KEY_ID,
    })
  })
})
