import { sign, verify } from 'hono/jwt'
import type { Context } from 'hono'
import * as z from 'zod'
import type { ApiContext } from '../env.ts'
import { authSecret } from './sign.ts'

/** What a link is for: one made for the one opens nothing of the other. */
type Purpose = 'share' | 'consent'

/** One that never ends is none of ours. */
const Claims = z.object({ sub: z.string(), exp: z.number() })

/** The secret end of a link: signed, and of no use after its time. What it names may end it before. */
export async function linkToken(
  c: Context<ApiContext>,
  purpose: Purpose,
  { id, expiresAt }: { readonly id: string; readonly expiresAt: Date },
): Promise<string> {
  const exp = Math.floor(expiresAt.getTime() / 1000)
  return await sign({ sub: id, aud: purpose, exp }, await authSecret(c), 'HS256')
}

/** What a link names; null for one that is forged, of another purpose, or too old. */
export async function linkedId(
  c: Context<ApiContext>,
  purpose: Purpose,
  token: string,
): Promise<string | null> {
  const secret = await authSecret(c)
  try {
    const claims = await verify(token, secret, { alg: 'HS256', aud: purpose })
    return Claims.safeParse(claims).data?.sub ?? null
  } catch {
    return null
  }
}
