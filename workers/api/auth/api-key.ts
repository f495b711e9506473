import { randomId } from '#core/ids.ts'
import { sha256Of } from '#core/sha256.ts'
import { findApiKey } from '#d1/api-keys.ts'
import type { Scope } from '../contract/scopes.ts'
import type { Bearer } from './bearer.ts'

/** Tells a key from other tokens, and people and scanners of secrets what they hold. */
const PREFIX = 'billion'
const SHOWN_LETTERS = 20

/** A new key, a hundred random bits, with what is kept of it. */
export async function newApiKey(isTest: boolean) {
  const key = randomId(`${PREFIX}_${isTest ? 'test' : 'live'}`)
  return { key, digest: await sha256Of(key), start: key.slice(0, SHOWN_LETTERS) }
}

export function isApiKey(token: string): boolean {
  return token.startsWith(`${PREFIX}_`)
}

/** Whose key this is; null when it is nobody's any more. */
export async function keyBearer(db: D1Database, key: string, now: Date): Promise<Bearer | null> {
  const row = await findApiKey(db, await sha256Of(key), now)
  return (
    row && {
      kind: 'key',
      owner: row.owner,
      account: null,
      session: null,
      role: 'customer',
      scopes: row.scopes as readonly Scope[],
      isTest: row.isTest,
      principal: row.id,
    }
  )
}
