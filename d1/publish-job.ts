import type { JobId } from '#core/ids.ts'
import type { DocumentRow, JobRow, PackageRow } from './jobs.ts'
import { fromD1 } from './from-d1.ts'
import { owes } from './owing.ts'

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
/** By how many rows. */
const WRITE_DOCUMENTS = Array.from({ length: ROWS_PER_STATEMENT + 1 }, (_, rows) =>
  writeDocuments(rows),
)

const WRITE_JOB = `UPDATE jobs
  SET status = ?, progress = ?, work = ?, fractions = ?, eta = ?, seq = ?, updated_at = ?
  WHERE id = ? AND seq <= ? AND work <= ?`

const WRITE_PACKAGE = `INSERT INTO packages (job_id, id, part, seq) VALUES (?, ?, ?, ?)
  ON CONFLICT (job_id, id) DO UPDATE SET part = excluded.part, seq = excluded.seq
  WHERE excluded.seq >= packages.seq`

/**
 * Writes what a job's object knows, unless a newer write was here first. One statement while only the
 * bar moves. `isOwing`: that the job is over and its object still has something to do is noted with it.
 *
 * No statement is made as often as these, and Drizzle builds each anew for longer than all else that is
 * done for it takes.
 */
export async function publishJob(
  db: D1Database,
  published: PublishedJob,
  { isOwing = false }: { readonly isOwing?: boolean } = {},
): Promise<void> {
  const owing = isOwing ? [owes(db, published.id, new Date())] : []
  await fromD1('the job could not be published', () =>
    db.batch([...publishes(db, published), ...owing]),
  )
}

/** The statements that write it. */
export function publishes(db: D1Database, published: PublishedJob): D1PreparedStatement[] {
  const { id, status, progress, work, fractions, seq, eta = null } = published
  const [fractionsTold, etaTold] = [JSON.stringify(fractions), eta && JSON.stringify(eta)]
  const told = [status, progress, work, fractionsTold, etaTold, seq, Date.now()]
  const documents = chunk(published.documents, ROWS_PER_STATEMENT).map((rows) =>
    db
      .prepare(WRITE_DOCUMENTS[rows.length]!)
      .bind(...rows.flatMap((row) => valuesOf(row, id, seq))),
  )
  const packages = published.packages.map((row) =>
    db.prepare(WRITE_PACKAGE).bind(id, row.id, JSON.stringify(row.part), seq),
  )
  return [db.prepare(WRITE_JOB).bind(...told, id, seq, work), ...documents, ...packages]
}

function writeDocuments(rows: number): string {
  const row = '(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)'
  return `INSERT INTO documents
    (job_id, document_id, revision, position, state, outdated, text, pdf, audio, seq)
  VALUES ${Array<string>(rows).fill(row).join(', ')}
  ON CONFLICT (job_id, document_id, revision) DO UPDATE SET
    state = excluded.state, outdated = excluded.outdated, text = excluded.text, pdf = excluded.pdf,
    audio = excluded.audio, seq = excluded.seq
  WHERE excluded.seq >= documents.seq`
}

function valuesOf(
  { documentId, revision, position, state, outdated, ...row }: PublishedJob['documents'][number],
  jobId: JobId,
  seq: number,
): readonly (string | number)[] {
  const parts = [row.text, row.pdf, row.audio].map((part) => JSON.stringify(part))
  return [jobId, documentId, revision, position, state, Number(outdated), ...parts, seq]
}

function chunk<T>(items: readonly T[], size: number): (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
    items.slice(i * size, (i + 1) * size),
  )
}
