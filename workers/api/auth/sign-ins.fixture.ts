import { sign } from 'hono/jwt'
import { env } from 'cloudflare:workers'

const RS256 = {
  name: 'RSASSA-PKCS1-v1_5',
  modulusLength: 2048,
  publicExponent: new Uint8Array([1, 0, 1]),
  hash: 'SHA-256',
} as const

/** What Google says of somebody, and the keys by which it is verified. */
export async function googleToken(clientId: string, claims: { sub: string; email: string }) {
  const made = await crypto.subtle.generateKey(RS256, true, ['sign', 'verify'])
  const { publicKey, privateKey } = made as CryptoKeyPair
  const jwk = await crypto.subtle.exportKey('jwk', publicKey)
  const iat = Math.floor(Date.now() / 1000)
  const said = { ...claims, iss: 'https://accounts.google.com', aud: clientId, iat, exp: iat + 600 }
  const idToken = await sign(
    { ...said, name: 'Gus', email_verified: true },
    { ...(await crypto.subtle.exportKey('jwk', privateKey)), kid: 'theirs' } as never,
    'RS256',
  )
  return { idToken, keys: { keys: [{ ...jwk, kid: 'theirs', alg: 'RS256', use: 'sig' }] } }
}

/** The first cookie an answer sets, as a browser sends it back. */
export const cookieOf = (answer: Response) =>
  (answer.headers.get('set-cookie') ?? '').split(';')[0]!

/** All that D1 holds, as one text. */
export async function everyRow(): Promise<string> {
  const named = `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '_cf_%'`
  const { results: tables } = await env.DB.prepare(named).all<{ name: string }>()
  const rows = tables.map(({ name }) => env.DB.prepare(`SELECT * FROM "${name}"`))
  return JSON.stringify((await env.DB.batch(rows)).map(({ results }) => results))
}
