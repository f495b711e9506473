import { DependencyError } from '#core/errors.ts'
import * as z from 'zod'

const KEPT_SECONDS = 300

const Jwks = z.object({ keys: z.array(z.looseObject({ kty: z.string() })) })
export type Jwk = z.infer<typeof Jwks>['keys'][number]

/**
 * The public keys of an issuer, as its JWKS tells them; kept by the edge's cache for minutes, so a
 * key that is taken back is trusted no longer than that. Throws a retryable `DependencyError`.
 */
export async function issuerKeys(jwksUrl: string): Promise<Jwk[]> {
  try {
    const cf = { cacheTtl: KEPT_SECONDS, cacheEverything: true }
    const answer = await fetch(jwksUrl, { cf })
    if (!answer.ok) throw new Error(`it answered ${answer.status}`)
    return Jwks.parse(await answer.json()).keys
  } catch (cause) {
    throw new DependencyError('issuer', `${jwksUrl} tells no keys`, { retryable: true, cause })
  }
}
