import type { PrintBrand } from '#core/commission.ts'
import { asc, eq, getTableColumns } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/d1'
import { accounts, members, organizations, type Brand } from './accounts-schema.ts'
import { fromD1 } from './from-d1.ts'

export type OrganizationRow = typeof organizations.$inferSelect

export async function findOrganization(
  db: D1Database,
  id: string,
): Promise<OrganizationRow | null> {
  const row = await fromD1('the organization could not be read', () =>
    drizzle(db).select().from(organizations).where(eq(organizations.id, id)).get(),
  )
  return row ?? null
}

/** In whose name an owner's readings are printed; of no organisation, nobody's but the product's, without a look. */
export async function findPrintBrand(
  db: D1Database,
  owner: string,
): Promise<PrintBrand | undefined> {
  if (!owner.startsWith('org_')) return undefined
  const { brand } = (await findOrganization(db, owner)) ?? {}
  return brand ? { name: brand.name, colours: brand.colours, imprint: brand.imprint } : undefined
}

/** The organisations an account acts for, and as what. */
export async function findOrganizationsOf(db: D1Database, account: string) {
  return await fromD1('the organizations could not be read', () =>
    drizzle(db)
      .select({ ...getTableColumns(organizations), role: members.role })
      .from(organizations)
      .innerJoin(members, eq(members.organizationId, organizations.id))
      .where(eq(members.userId, account))
      .orderBy(asc(organizations.createdAt), asc(organizations.id)),
  )
}

/** Who acts for an organisation, who came first first. */
export async function listMembers(db: D1Database, organizationId: string) {
  return await fromD1('the members could not be read', () =>
    drizzle(db)
      .select({
        account: accounts.id,
        name: accounts.name,
        email: accounts.email,
        role: members.role,
      })
      .from(members)
      .innerJoin(accounts, eq(accounts.id, members.userId))
      .where(eq(members.organizationId, organizationId))
      .orderBy(asc(members.createdAt), asc(members.id)),
  )
}

/** Keeps how an organisation shows itself. */
export async function setBrand(db: D1Database, id: string, brand: Brand): Promise<void> {
  await fromD1('the brand could not be kept', () =>
    drizzle(db).update(organizations).set({ brand }).where(eq(organizations.id, id)),
  )
}

/** Organisations that nobody but this account acts for. */
export async function listAlone(db: D1Database, account: string): Promise<string[]> {
  const sql = `SELECT organization_id AS id FROM members GROUP BY organization_id
    HAVING count(*) = 1 AND max(account_id) = ?`
  const { results } = await fromD1('the memberships could not be read', () =>
    db.prepare(sql).bind(account).all<{ id: string }>(),
  )
  return results.map(({ id }) => id)
}

/** Hands organisations that only this account owns to whoever was a member the longest of the others. */
export async function handOver(db: D1Database, account: string): Promise<void> {
  const sql = `UPDATE members SET role = 'owner' WHERE id IN (
    SELECT (SELECT next.id FROM members AS next
            WHERE next.organization_id = mine.organization_id AND next.account_id != ?1
            ORDER BY next.created_at, next.id LIMIT 1)
    FROM members AS mine WHERE mine.account_id = ?1 AND mine.role = 'owner'
      AND NOT EXISTS (SELECT 1 FROM members AS other
        WHERE other.organization_id = mine.organization_id
          AND other.account_id != ?1 AND other.role = 'owner'))`
  await fromD1('the organizations could not be handed over', () =>
    db.prepare(sql).bind(account).run(),
  )
}
