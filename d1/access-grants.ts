import { and, desc, eq, gt } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/d1'
import { fromD1 } from './from-d1.ts'
import { accessGrants } from './operations-schema.ts'

export type AccessGrant = typeof accessGrants.$inferSelect

export async function insertGrant(db: D1Database, grant: AccessGrant): Promise<void> {
  await fromD1('the grant could not be kept', () => drizzle(db).insert(accessGrants).values(grant))
}

/** The grant that lets somebody look at an owner's texts at this moment; null without one. */
export async function findGrant(
  db: D1Database,
  { owner, who, now }: { readonly owner: string; readonly who: string; readonly now: Date },
): Promise<AccessGrant | null> {
  const found = await fromD1('the grant could not be looked for', () =>
    drizzle(db)
      .select()
      .from(accessGrants)
      .where(
        and(eq(accessGrants.owner, owner), eq(accessGrants.who, who), gt(accessGrants.until, now)),
      )
      .get(),
  )
  return found ?? null
}

/** An owner's grants, the newest first: who may look, or might. */
export async function listGrants(db: D1Database, owner: string): Promise<AccessGrant[]> {
  return await fromD1('the grants could not be read', () =>
    drizzle(db)
      .select()
      .from(accessGrants)
      .where(eq(accessGrants.owner, owner))
      .orderBy(desc(accessGrants.at), desc(accessGrants.id))
      .limit(100),
  )
}
