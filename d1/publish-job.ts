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

/** D1 takes two megabytes a parameter, and rows travel as one; a document's is 2 kB. */
const ROWS_PER_STATEMENT = 200

const WRITE_JOB = `UPDATE jobs
  SET status = ?, progress = ?, work = ?, fractions = ?, eta = ?, seq = ?, updated_at = ?
  WHERE id = ? AND seq <= ? AND work <= ?`

const WRITE_DOCUMENTS = `INSERT INTO documents
    (job_id, document_id, revision, position, state, outdated, text, pdf, audio, seq)
  SELECT ?1, value ->> 'documentId', value ->> 'revision', value ->> 'position', value ->> 'state',
    value ->> 'outdated', value -> 'text', value -> 'pdf', value -> 'audio', ?2
  FROM json_each(?3) WHERE TRUE
  ON CONFLICT (job_id, document_id, revision) DO UPDATE SET
    state = excluded.state, outdated = excluded.outdated, text = excluded.text, pdf = excluded.pdf,
    audio = excluded.audio, seq = excluded.seq
  WHERE excluded.seq >= documents.seq`

const WRITE_PACKAGES = `INSERT INTO packages (job_id, id, part, seq)
  SELECT ?1, value ->> 'id', value -> 'part', ?2 FROM json_each(?3) WHERE TRUE
  ON CONFLICT (job_id, id) DO UPDATE SET part = excluded.part, seq = excluded.seq
  WHERE excluded.seq >= packages.seq`

/**
 * Writes what a job's object knows, unless a newer write was here first. One statement while only the
 * bar moves. `isOwing`: that the job is over and its object still has something to do is noted with it.
 *
 * It is the statement that is made most often, so it is not built each time, and rows go as one parameter.
 */
export async function publishJob(
  db: D1Database,
  published: PublishedJob,
  { isOwing = false }: { readonly isOwing?: boolean } = {},
): Promise<void> {
  const { id, status, progress, work, fractions, seq, eta = null } = published
  const [fractionsTold, etaTold] = [JSON.stringify(fractions), eta && JSON.stringify(eta)]
  const told = [status, progress, work, fractionsTold, etaTold, seq, Date.now()]
  const write = (query: string, rows: readonly object[]) =>
    chunk(rows, ROWS_PER_STATEMENT).map((some) =>
      db.prepare(query).bind(id, seq, JSON.stringify(some)),
    )
  await fromD1('the job could not be published', () =>
    db.batch([
      db.prepare(WRITE_JOB).bind(...told, id, seq, work),
      ...write(WRITE_DOCUMENTS, published.documents),
      ...write(WRITE_PACKAGES, published.packages),
      ...(isOwing ? [owes(db, id, new Date())] : []),
    ]),
  )
}

function chunk<T>(items: readonly T[], size: number): (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
    items.slice(i * size, (i + 1) * size),
  )
}
