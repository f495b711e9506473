import { sha256Of } from '#core/sha256.ts'
import { eq, gte, lt, or } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/d1'
import { sessions } from './accounts-schema.ts'
import { fromD1 } from './from-d1.ts'

/** What every digest begins with, and no token: a token has letters and digits only. */
const PREFIX = 'sha256:'
/** The first text after all that begin so. */
const AFTER_PREFIX = 'sha256;'
/** As many as one minute may safely rewrite; the next goes on. */
const ROWS_AT_ONCE = 100

/**
 * What D1 holds of a session's token: `sha256:` and its SHA-256 in hex. A token has a hundred and
 * ninety random bits, so it cannot be found from that, and needs no salt.
 */
export async function digestOfToken(token: string): Promise<string> {
  return PREFIX + (await sha256Of(token))
}

/**
 * Under which names the session of a token may lie: its digest, and, until the next minute has
 * digested what was kept before there were digests, the token itself. Whoever shows what D1 holds
 * as if it were a token is looked up by the digest of that alone, which nothing lies under.
 */
export async function namesOfToken(token: string): Promise<readonly string[]> {
  const digest = await digestOfToken(token)
  return token.startsWith(PREFIX) ? [digest] : [digest, token]
}

/** Puts digests in the place of tokens that were kept as they are. Safe to run twice; says how many. */
export async function digestKeptTokens(db: D1Database): Promise<number> {
  const orm = drizzle(db)
  const isToken = or(lt(sessions.token, PREFIX), gte(sessions.token, AFTER_PREFIX))
  const kept = await fromD1('the tokens of sessions could not be read', () =>
    orm
      .select({ id: sessions.id, token: sessions.token })
      .from(sessions)
      .where(isToken)
      .limit(ROWS_AT_ONCE),
  )
  for (const { id, token } of kept) {
    const digest = await digestOfToken(token)
    await fromD1('the token of a session could not be digested', () =>
      orm.update(sessions).set({ token: digest }).where(eq(sessions.id, id)).run(),
    )
  }
  return kept.length
}
