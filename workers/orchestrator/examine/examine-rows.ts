import { isTerminal, PART_KINDS, type PartKind } from '#core/tasks.ts'
import { listDocuments, listPackages, type JobRow } from '#d1/jobs.ts'
import type { PublishedJob } from '#d1/publish-job.ts'
import { listJobsById, type WholeJob } from '#d1/restore-job.ts'
import type { PartRow } from '#d1/schema.ts'
import { factsKey, findArtifact } from '#r2/artifacts.ts'
import type { OrchestratorEnv } from '../env.ts'
import { differenceOf } from './compare-rows.ts'
import { eraseOutside } from './erase-outside.ts'
import { treated, type Ailing, type JobFinding } from './finding.ts'
import { writeAnew } from './write-anew.ts'

export type ExamineEnv = Pick<OrchestratorEnv, 'DB' | 'ARTIFACTS' | 'JOB' | 'WEBHOOKS'>

export interface Examination {
  /** Where to go on; empty at the beginning. */
  readonly after: string
  readonly limit: number
  readonly repair: boolean
  readonly now: Date
}

export interface Examined {
  readonly examined: number
  readonly findings: readonly JobFinding[]
  /** Where the next page begins; null after the last. */
  readonly next: string | null
}

/** What an order may take to reach its object, and a change to reach D1. */
const MOVING_MS = 60_000
/** The sweep wakes what is silent for two minutes: what is silent for longer is stuck. */
const STUCK_MS = 5 * 60_000

/** Compares the jobs that D1 knows with their objects and with what lies in R2. */
export async function examineRows(env: ExamineEnv, wish: Examination): Promise<Examined> {
  const { after, limit, repair, now } = wish
  const rows = await listJobsById(env.DB, { after, limit })
  const findings: JobFinding[] = []
  for (const job of rows) {
    findings.push(...(await treated(job.id, repair, async () => await ailmentsOf(job, env, now))))
  }
  const next = rows.length === limit ? (rows.at(-1)?.id ?? null) : null
  return { examined: rows.length, findings, next }
}

async function ailmentsOf(job: JobRow, env: ExamineEnv, now: Date): Promise<Ailing[]> {
  const { id, owner, commission } = job
  const object = env.JOB.getByName(id)
  const silentMs = now.getTime() - job.updatedAt.getTime()
  const known = await object.examined()
  if (known.kind === 'erased') {
    const what = 'it was erased, and D1 still has it; erase it again'
    const mend = async () => await eraseOutside(id, env)
    return [{ kind: 'erased-rows', what, mend }]
  }
  if (known.kind === 'unknown') {
    if (silentMs < MOVING_MS) return []
    const what = 'its object never heard of the order; tell it again'
    const order = { jobId: id, commission, customer: owner }
    return [{ kind: 'lost-object', what, mend: async () => await object.order(order) }]
  }
  const { published, heardAt } = known
  const isOpen = !isTerminal(published.status)
  const movedAt = Math.max(heardAt ?? 0, isOpen ? job.updatedAt.getTime() : 0)
  const isMoving = now.getTime() - movedAt < MOVING_MS
  const [documents, packages] = await Promise.all([
    listDocuments(env.DB, id),
    listPackages(env.DB, id),
  ])
  const difference = isMoving ? null : differenceOf({ job, documents, packages }, published)
  const restore = async () => await writeAnew({ ...known, owner }, env)
  return [
    ...(difference === null
      ? []
      : [{ kind: 'rows-differ', what: `${difference}; write it anew`, mend: restore } as const]),
    ...(!isOpen || silentMs < STUCK_MS
      ? []
      : [
          {
            kind: 'stuck',
            what: `it has not moved for ${Math.round(silentMs / 60_000)} minutes; wake it`,
            mend: async () => await object.wake(),
          } as const,
        ]),
    ...(await lostFacts(known, env)),
    ...(await lostPackages(known, env)),
    ...(await lostArtifacts(known, env)),
  ]
}

type Known = Pick<WholeJob, 'published' | 'commission'>

/** What texts are written from, as long as any may still be: without it a text that is made anew finds nothing. */
async function lostFacts({ published }: Known, { ARTIFACTS, JOB }: ExamineEnv): Promise<Ailing[]> {
  const { id, status, documents } = published
  const isCast = documents.some(({ text }) => text.status !== 'waiting' && text.status !== 'failed')
  if (status === 'cancelled' || !isCast || (await findArtifact(ARTIFACTS, factsKey(id)))) return []
  const mend = async () =>
    (await JOB.getByName(id).command({ type: 'remake-asked', taskId: 'charts' })).ok
  return [{ kind: 'lost-artifact', what: 'its facts are not there; cast its charts again', mend }]
}

/** A package that is lost is made again when it is next asked for, once its job knows. */
async function lostPackages(
  { published: { id, packages } }: Known,
  { ARTIFACTS, JOB }: ExamineEnv,
): Promise<Ailing[]> {
  const made = packages.filter(({ part }) => part.status === 'done')
  const looked = await Promise.all(
    made.map(async ({ id: taskId, part }) => ({ taskId, fault: await faultOf(part, ARTIFACTS) })),
  )
  return looked.flatMap(({ taskId, fault }): Ailing[] => {
    if (fault === null) return []
    const what = `the package ${taskId} ${fault}; forget it, so that it is made when it is asked for`
    const mend = async () => (await JOB.getByName(id).command({ type: 'remake-asked', taskId })).ok
    return [{ kind: 'lost-artifact', what, mend }]
  })
}

/** What is said to be done and does not lie in R2, or is not what was stored. What is made of a lost text is made anew with it. */
async function lostArtifacts(
  { published: { id, documents }, commission }: Known,
  { ARTIFACTS, JOB }: ExamineEnv,
): Promise<Ailing[]> {
  const made = documents.flatMap((document) =>
    partsOf(document).map(([part, row]) => ({ ...document, part, row })),
  )
  const looked = await Promise.all(
    made.map(async (one) => ({ ...one, fault: await faultOf(one.row, ARTIFACTS) })),
  )
  const lost = looked.filter(({ fault }) => fault !== null)
  const lacksText = new Set(
    lost.flatMap(({ part, documentId, row }) =>
      part === 'text' ? [`${documentId} ${row.revision}`] : [],
    ),
  )
  return lost
    .filter(({ part, documentId, revision }) => {
      return part === 'text' || !lacksText.has(`${documentId} ${revision}`)
    })
    .map(({ documentId, state, part, row, fault }): Ailing => {
      const what = `the ${part} of ${documentId}, revision ${row.revision}, ${fault}`
      const isPaid = part === 'text' && commission.provider !== 'almanac'
      if (state === 'past') return { kind: 'lost-past', what, mend: null }
      if (isPaid) {
        const decide = 'to have it made anew is paid for, so a person decides'
        return { kind: 'lost-artifact', what: `${what}; ${decide}`, mend: null }
      }
      const wish = { type: 'regenerate-asked', documentId, part } as const
      const mend = async () => (await JOB.getByName(id).command(wish)).ok
      return { kind: 'lost-artifact', what: `${what}; make it anew`, mend }
    })
}

function partsOf(document: PublishedJob['documents'][number]): [PartKind, PartRow][] {
  const rows = { text: document.text, pdf: document.pdf, chapter: document.audio }
  return PART_KINDS.flatMap((kind) => (rows[kind].status === 'done' ? [[kind, rows[kind]]] : []))
}

async function faultOf({ artifacts }: PartRow, bucket: R2Bucket): Promise<string | null> {
  for (const { key, sha256, bytes } of artifacts) {
    const found = await findArtifact(bucket, key)
    if (!found) return 'is done and not there'
    if (found.sha256 !== sha256 || found.bytes !== bytes) return 'has other bytes than were stored'
  }
  return null
}
