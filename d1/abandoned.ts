import { and, asc, eq, gt, isNull, lt, notExists, or } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/d1'
import { accounts, apiKeys, credentials, members, passkeys, sessions } from './accounts-schema.ts'
import { fromD1 } from './from-d1.ts'

/**
 * Anonymous starts that nobody has been signed in to since `before`, and that nobody can come back
 * to: no session is left, no password, no passkey and no key, and no organisation is acted for.
 * The longest left first.
 */
export async function listAbandoned(
  db: D1Database,
  { before, now, limit }: { readonly before: Date; readonly now: Date; readonly limit: number },
): Promise<string[]> {
  const orm = drizzle(db)
  const isLive = or(isNull(apiKeys.expiresAt), gt(apiKeys.expiresAt, now))
  const ways = [
    orm.select({ id: sessions.id }).from(sessions).where(eq(sessions.userId, accounts.id)),
    orm.select({ id: credentials.id }).from(credentials).where(eq(credentials.userId, accounts.id)),
    orm.select({ id: passkeys.id }).from(passkeys).where(eq(passkeys.userId, accounts.id)),
    orm
      .select({ id: apiKeys.id })
      .from(apiKeys)
      .where(and(eq(apiKeys.owner, accounts.id), isLive)),
    orm.select({ id: members.id }).from(members).where(eq(members.userId, accounts.id)),
  ]
  const rows = await fromD1('abandoned accounts could not be looked for', () =>
    orm
      .select({ id: accounts.id })
      .from(accounts)
      .where(
        and(
          eq(accounts.isAnonymous, true),
          lt(accounts.updatedAt, before),
          ...ways.map((way) => notExists(way)),
        ),
      )
      .orderBy(asc(accounts.updatedAt))
      .limit(limit),
  )
  return rows.map(({ id }) => id)
}
