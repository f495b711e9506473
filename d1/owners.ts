import { fromD1 } from './from-d1.ts'

/** The tables whose rows hang on an owner. What is added here is moved with an owner, and deleted. */
const OWNED_TABLES = [
  'jobs',
  'people',
  'api_keys',
  'consents',
  'shares',
  'credits',
  'account_tasks',
  'idempotency_keys',
  'notices',
] as const

/** Gives all that one owner has to another, all of it or nothing: an anonymous start becomes an account. */
export async function moveOwner(db: D1Database, from: string, to: string): Promise<void> {
  // Only one person of an owner is themselves, and that is the one the other knows already.
  const declare = db
    .prepare(
      `UPDATE consents SET kind = 'declared' WHERE owner = ? AND EXISTS
        (SELECT 1 FROM consents WHERE owner = ? AND kind = 'own')`,
    )
    .bind(from, to)
  // A key that the other used for an order of its own stays with that order.
  const moves = OWNED_TABLES.map((table) =>
    db.prepare(`UPDATE OR IGNORE ${table} SET owner = ? WHERE owner = ?`).bind(to, from),
  )
  // Whom an anonymous start acted for, its account acts for, and what it made there is the account's.
  const acting = [
    `UPDATE OR IGNORE members SET account_id = ?1 WHERE account_id = ?2`,
    `UPDATE api_keys SET created_by = ?1 WHERE created_by = ?2`,
    `UPDATE invitations SET inviter_id = ?1 WHERE inviter_id = ?2`,
  ].map((sql) => db.prepare(sql).bind(to, from))
  const rest = db.prepare('DELETE FROM idempotency_keys WHERE owner = ?').bind(from)
  await fromD1('what an owner has could not be moved', () =>
    db.batch([declare, ...moves, ...acting, rest]),
  )
}
