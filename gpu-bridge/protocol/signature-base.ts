/**
 * The profile `pod-bridge-v1` of RFC 9421: which parts of a request a signature covers, and the
 * exact text that is signed. Components, parameters and their order are fixed; nothing is negotiated.
 */
const COMPONENTS = '("@method" "@authority" "@path" "@query" "content-digest")'

/** The longest a signature may live, so that a nonce need not be remembered long. */
export const LONGEST_LIFE_SECONDS = 60

/** What a signature says about itself. Times in whole seconds since 1970. */
export interface SignatureParameters {
  readonly created: number
  readonly expires: number
  /** 128 bits, base64url. */
  readonly nonce: string
  /** `pod:<podId>:<generation>`. */
  readonly keyId: string
}

export interface SignedParts {
  readonly method: string
  readonly url: string
  readonly contentDigest: string
}

const PARAMETERS = new RegExp(
  [
    `^${COMPONENTS.replace(/[()]/g, '\\$&')}`,
    'created=([1-9][0-9]{0,14})',
    'expires=([1-9][0-9]{0,14})',
    'nonce="([A-Za-z0-9_-]{21}[AQgw])"',
    'alg="ed25519"',
    'keyid="(pod:[A-Za-z0-9_-]{1,64}:[0-9]{1,9})"',
    'tag="pod-bridge-v1"$',
  ].join(';'),
)

/** The value of `@signature-params`, and of `Signature-Input` behind `sig1=`. */
export function writeParameters({ created, expires, nonce, keyId }: SignatureParameters): string {
  return `${COMPONENTS};created=${created};expires=${expires};nonce="${nonce}";alg="ed25519";keyid="${keyId}";tag="pod-bridge-v1"`
}

/** Null unless the text is written exactly as `writeParameters` writes it. */
export function readParameters(text: string): SignatureParameters | null {
  const [, created, expires, nonce, keyId] = PARAMETERS.exec(text) ?? []
  if (!created || !expires || !nonce || !keyId) return null
  return { created: Number(created), expires: Number(expires), nonce, keyId }
}

/**
 * The bytes that are signed (RFC 9421 §2.5). `new URL` gives what the rules for `@authority`
 * (§2.2.3: lower case, no default port), `@path` (§2.2.6: at least `/`) and `@query`
 * (§2.2.7: `?` alone when there is none) ask for.
 */
export function signatureBase(
  { method, url, contentDigest }: SignedParts,
  parameters: SignatureParameters,
): Uint8Array {
  const { host, pathname, search } = new URL(url)
  const lines = [
    `"@method": ${method}`,
    `"@authority": ${host}`,
    `"@path": ${pathname}`,
    `"@query": ${search || '?'}`,
    `"content-digest": ${contentDigest}`,
    `"@signature-params": ${writeParameters(parameters)}`,
  ]
  return new TextEncoder().encode(lines.join('\n'))
}
