import type { JobId } from '#core/ids.ts'
import { and, eq, lte, sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/d1'
import type { DocumentRow, JobRow, PackageRow } from './jobs.ts'
import { fromD1 } from './from-d1.ts'
import { owes } from './owing.ts'
import { documents, jobs, packages } from './schema.ts'

export interface PublishedJob extends Pick<
  JobRow,
  'status' | 'progress' | 'work' | 'fractions' | 'seq'
> {
  readonly id: JobId
  /** When it should be over; nobody can say where it is absent. */
  readonly eta?: JobRow['eta']
  /** Those that have changed since they were last published. */
  readonly documents: readonly Omit<DocumentRow, 'jobId' | 'seq'>[]
  readonly packages: readonly Omit<PackageRow, 'jobId' | 'seq'>[]
}

/** D1 takes a hundred parameters a statement; a document's row has ten. */
const ROWS_PER_STATEMENT = 9

/**
 * Writes what a job's object knows, unless a newer write was here first. One statement while only the
 * bar moves. `isOwing`: that the job is over and its object still has something to do is noted with it.
 */
export async function publishJob(
  db: D1Database,
  published: PublishedJob,
  { isOwing = false }: { readonly isOwing?: boolean } = {},
): Promise<void> {
  const orm = drizzle(db)
  const { id: jobId, status, progress, work, fractions, seq, eta = null } = published
  const documentWrites = chunk(published.documents, ROWS_PER_STATEMENT).map((rows) =>
    orm
      .insert(documents)
      .values(rows.map((row) => ({ ...row, jobId, seq })))
      .onConflictDoUpdate({
        target: [documents.jobId, documents.documentId, documents.revision],
        set: {
          state: sql`excluded.state`,
          outdated: sql`excluded.outdated`,
          text: sql`excluded.text`,
          pdf: sql`excluded.pdf`,
          audio: sql`excluded.audio`,
          seq: sql`excluded.seq`,
        },
        setWhere: sql`excluded.seq >= ${documents.seq}`,
      }),
  )
  const packageWrites = published.packages.map((row) =>
    orm
      .insert(packages)
      .values({ ...row, jobId, seq })
      .onConflictDoUpdate({
        target: [packages.jobId, packages.id],
        set: { part: sql`excluded.part`, seq: sql`excluded.seq` },
        setWhere: sql`excluded.seq >= ${packages.seq}`,
      }),
  )
  await fromD1('the job could not be published', () =>
    orm.batch([
      orm
        .update(jobs)

        .set({ status, progress, work, fractions, eta, seq, updatedAt: new Date() })
        .where(and(eq(jobs.id, jobId), lte(jobs.seq, seq), lte(jobs.work, work))),
      ...documentWrites,
      ...packageWrites,
      ...(isOwing ? [owes(orm, jobId, new Date())] : []),
    ]),
  )
}

function chunk<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
    items.slice(i * size, (i + 1) * size),
  )
}
