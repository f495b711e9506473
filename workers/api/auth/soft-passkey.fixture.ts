import { base64url } from '#gpu-bridge/protocol/base64.ts'

/** Where the page is that asks for the passkey. */
export const PASSKEY_ORIGIN = 'http://localhost'
const USER_PRESENT_AND_VERIFIED = 0x05
const WITH_KEY = 0x40

/** A passkey in software, as WebAuthn has one: an ES256 key, attested by nobody. */
export class SoftPasskey {
  readonly id = crypto.getRandomValues(new Uint8Array(16))
  readonly #pair: CryptoKeyPair
  #counter = 0

  private constructor(pair: CryptoKeyPair) {
    this.#pair = pair
  }

  static async made(): Promise<SoftPasskey> {
    const ec = { name: 'ECDSA', namedCurve: 'P-256' }
    const pair = await crypto.subtle.generateKey(ec, true, ['sign', 'verify'])
    return new SoftPasskey(pair as CryptoKeyPair)
  }

  /** Answers what a registration asks. */
  async register(challenge: string, rpId: string) {
    const authData = join(
      await this.#head(rpId, USER_PRESENT_AND_VERIFIED | WITH_KEY),
      new Uint8Array(16),
      new Uint8Array([0, this.id.length]),
      this.id,
      await this.#coseKey(),
    )
    const length = new Uint8Array([0x58, authData.length])
    const attestationObject = join(
      new Uint8Array([0xa3]),
      text('fmt'),
      text('none'),
      text('attStmt'),
      new Uint8Array([0xa0]),
      text('authData'),
      length,
      authData,
    )
    return this.#credential({
      clientDataJSON: base64url(clientData('webauthn.create', challenge)),
      attestationObject: base64url(attestationObject),
      transports: ['internal'],
    })
  }

  /** Answers what a sign-in asks. */
  async assert(challenge: string, rpId: string) {
    const authenticatorData = await this.#head(rpId, USER_PRESENT_AND_VERIFIED)
    const data = clientData('webauthn.get', challenge)
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', data))
    const algorithm = { name: 'ECDSA', hash: 'SHA-256' }
    const signed = join(authenticatorData, hash)
    const raw = await crypto.subtle.sign(algorithm, this.#pair.privateKey, signed)
    return this.#credential({
      clientDataJSON: base64url(data),
      authenticatorData: base64url(authenticatorData),
      signature: base64url(derOf(new Uint8Array(raw))),
    })
  }

  #credential(response: object) {
    const id = base64url(this.id)
    return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response }
  }

  async #head(rpId: string, flags: number): Promise<Uint8Array<ArrayBuffer>> {
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(rpId))
    this.#counter += 1
    return join(new Uint8Array(hash), new Uint8Array([flags, 0, 0, 0, this.#counter]))
  }

  /** RFC 9053: {1: 2, 3: -7, -1: 1, -2: x, -3: y}. */
  async #coseKey(): Promise<Uint8Array<ArrayBuffer>> {
    const raw = await crypto.subtle.exportKey('raw', this.#pair.publicKey)
    const point = new Uint8Array(raw as ArrayBuffer)
    const bytes32 = new Uint8Array([0x58, 32])
    return join(
      new Uint8Array([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21]),
      bytes32,
      point.slice(1, 33),
      new Uint8Array([0x22]),
      bytes32,
      point.slice(33),
    )
  }
}

function clientData(type: string, challenge: string): Uint8Array<ArrayBuffer> {
  return join(new TextEncoder().encode(JSON.stringify({ type, challenge, origin: PASSKEY_ORIGIN })))
}

/** A short text in CBOR. */
function text(words: string): Uint8Array {
  const bytes = new TextEncoder().encode(words)
  return join(new Uint8Array([0x60 | bytes.length]), bytes)
}

/** A signature as WebAuthn wants it: two whole numbers in DER. */
function derOf(raw: Uint8Array): Uint8Array<ArrayBuffer> {
  const numbers = [raw.slice(0, 32), raw.slice(32)].map((half) => {
    const start = half.findIndex((byte) => byte !== 0)
    const trimmed = half.slice(Math.max(0, start))
    const body = trimmed[0]! >= 0x80 ? join(new Uint8Array([0]), trimmed) : trimmed
    return join(new Uint8Array([0x02, body.length]), body)
  })
  const whole = join(...numbers)
  return join(new Uint8Array([0x30, whole.length]), whole)
}

function join(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
