import { and, desc, eq, gt, inArray, lt, ne } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/d1'
import {
  accounts,
  apiKeys,
  invitations,
  members,
  sessions,
  signingKeys,
  verifications,
  type Role,
} from './accounts-schema.ts'
import { fromD1 } from './from-d1.ts'
import { namesOfToken } from './session-token.ts'

export type AccountRow = typeof accounts.$inferSelect
export type SessionRow = typeof sessions.$inferSelect

/** How long a session lasts that nobody uses. */
export const SESSION_SECONDS = 30 * 24 * 60 * 60
/** A session that is used is renewed once a day, not at each use. */
export const RENEWED_AFTER_SECONDS = 24 * 60 * 60

/** An account where it is signed in. */
export interface SignedIn {
  readonly sessionId: string
  readonly accountId: string
  readonly role: Role
  readonly expiresAt: Date
}

/** Who is signed in under a token, or in a session by its id; null when nobody is any more. */
export async function findSignedIn(
  db: D1Database,
  by: { readonly token: string } | { readonly sessionId: string },
  now: Date,
): Promise<SignedIn | null> {
  const named =
    'token' in by
      ? inArray(sessions.token, [...(await namesOfToken(by.token))])
      : eq(sessions.id, by.sessionId)
  const row = await fromD1('the session could not be read', () =>
    drizzle(db)
      .select({
        sessionId: sessions.id,
        accountId: accounts.id,
        role: accounts.role,
        expiresAt: sessions.expiresAt,
      })
      .from(sessions)
      .innerJoin(accounts, eq(accounts.id, sessions.userId))
      .where(and(named, gt(sessions.expiresAt, now)))
      .get(),
  )
  return row ?? null
}

/** Whether a session is used for the first time in a day, or more. */
export function isToBeRenewed({ expiresAt }: SignedIn, now: Date): boolean {
  const lasts = (expiresAt.getTime() - now.getTime()) / 1000
  return lasts < SESSION_SECONDS - RENEWED_AFTER_SECONDS
}

/**
 * Has a session last as long again from now on. The account is noted too: by that is known when
 * somebody was last signed in, when the session is gone.
 */
export async function renewSession(
  db: D1Database,
  { sessionId, accountId }: SignedIn,
  now: Date,
): Promise<void> {
  const orm = drizzle(db)
  const expiresAt = new Date(now.getTime() + SESSION_SECONDS * 1000)
  await fromD1('the session could not be renewed', () =>
    orm.batch([
      orm.update(sessions).set({ expiresAt, updatedAt: now }).where(eq(sessions.id, sessionId)),
      orm.update(accounts).set({ updatedAt: now }).where(eq(accounts.id, accountId)),
    ]),
  )
}

export async function findAccount(db: D1Database, id: string): Promise<AccountRow | null> {
  const row = await fromD1('the account could not be read', () =>
    drizzle(db).select().from(accounts).where(eq(accounts.id, id)).get(),
  )
  return row ?? null
}

/** Gives an account a role; false where there is no such account. */
export async function setRole(db: D1Database, id: string, role: Role): Promise<boolean> {
  const { meta } = await fromD1('the role could not be kept', () =>
    drizzle(db).update(accounts).set({ role }).where(eq(accounts.id, id)).run(),
  )
  return meta.changes > 0
}

/** Where an account is signed in, the newest first. */
export async function listSessions(
  db: D1Database,
  accountId: string,
  now: Date,
): Promise<SessionRow[]> {
  return await fromD1('the sessions could not be read', () =>
    drizzle(db)
      .select()
      .from(sessions)
      .where(and(eq(sessions.userId, accountId), gt(sessions.expiresAt, now)))
      .orderBy(desc(sessions.createdAt), desc(sessions.id)),
  )
}

/** Ends a session of an account; false where it has none of that name. */
export async function endSession(db: D1Database, accountId: string, id: string): Promise<boolean> {
  const { meta } = await fromD1('the session could not be ended', () =>
    drizzle(db)
      .delete(sessions)
      .where(and(eq(sessions.userId, accountId), eq(sessions.id, id)))
      .run(),
  )
  return meta.changes > 0
}

/** Ends every session of an account but one. */
export async function endOtherSessions(
  db: D1Database,
  accountId: string,
  but: string,
): Promise<void> {
  await fromD1('the sessions could not be ended', () =>
    drizzle(db)
      .delete(sessions)
      .where(and(eq(sessions.userId, accountId), ne(sessions.id, but))),
  )
}

/** The public halves of the keys JWTs are signed with, each a JWK as text. */
export async function listSigningKeys(
  db: D1Database,
): Promise<{ readonly id: string; readonly publicKey: string; readonly alg: string | null }[]> {
  return await fromD1('the signing keys could not be read', () =>
    drizzle(db)
      .select({ id: signingKeys.id, publicKey: signingKeys.publicKey, alg: signingKeys.alg })
      .from(signingKeys),
  )
}

/** What an account is in an organisation; null where it is no member. */
export async function findMembership(
  db: D1Database,
  accountId: string,
  organizationId: string,
): Promise<string | null> {
  const row = await fromD1('the membership could not be read', () =>
    drizzle(db)
      .select({ role: members.role })
      .from(members)
      .where(and(eq(members.userId, accountId), eq(members.organizationId, organizationId)))
      .get(),
  )
  return row?.role ?? null
}

/** Ends everything by which an owner is known, at once: what they have is deleted in its own time. */
export async function shutOut(db: D1Database, owner: string): Promise<void> {
  const orm = drizzle(db)
  await fromD1('the account could not be closed', () =>
    orm.batch([
      // They are deleted with the record of their use, which is found by them.
      orm
        .update(apiKeys)
        .set({ expiresAt: new Date(0) })
        .where(eq(apiKeys.owner, owner)),
      orm.delete(sessions).where(eq(sessions.userId, owner)),
      orm.delete(accounts).where(eq(accounts.id, owner)),
    ]),
  )
}

/** Deletes sessions, proofs and invitations whose time is over: they open nothing, and tell of people. */
export async function dropExpired(db: D1Database, now: Date): Promise<void> {
  const orm = drizzle(db)
  await fromD1('what is over could not be deleted', () =>
    orm.batch([
      orm.delete(sessions).where(lt(sessions.expiresAt, now)),
      orm.delete(verifications).where(lt(verifications.expiresAt, now)),
      orm.delete(invitations).where(lt(invitations.expiresAt, now)),
    ]),
  )
}
