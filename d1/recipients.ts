import type { Brand } from './accounts-schema.ts'
import { fromD1 } from './from-d1.ts'

/** SQL: whether an account `a` is told by mail what an owner is: the account itself, of an organisation its owners. Nobody whose address is not confirmed. */
export function isToldFor(owner: string): string {
  return `a.email_verified = 1 AND (a.id = ${owner} AND coalesce(a.is_anonymous, 0) = 0 OR a.id IN (
    SELECT m.account_id FROM members AS m WHERE m.organization_id = ${owner} AND m.role = 'owner'))`
}

export interface Recipient {
  readonly account: string
  readonly email: string
}

/** Where an owner is told by mail, and in whose name. */
export async function findRecipients(
  db: D1Database,
  owner: string,
): Promise<{ readonly recipients: readonly Recipient[]; readonly brand: Brand | null }> {
  const sql = `SELECT a.id AS account, a.email, (SELECT brand FROM organizations WHERE id = ?1) AS brand
    FROM accounts AS a WHERE ${isToldFor('?1')}`
  const { results } = await fromD1('the recipients could not be read', () =>
    db.prepare(sql).bind(owner).all<Recipient & { brand: string | null }>(),
  )
  const [first] = results
  const brand = first?.brand ? (JSON.parse(first.brand) as Brand) : null
  return { recipients: results.map(({ account, email }) => ({ account, email })), brand }
}
