import { JobId } from '#core/ids.ts'
import { knownJobs, listRowsOfNobody } from '#d1/restore-job.ts'
import { jobFolder, orAway } from '#r2/artifacts.ts'
import { eraseOutside } from './erase-outside.ts'
import type { ExamineEnv, Examination, Examined } from './examine-rows.ts'
import { treated, type Ailing, type JobFinding } from './finding.ts'
import { writeAnew } from './write-anew.ts'

const JOBS = 'jobs/'
/** An order is a moment old in D1 before anything of it lies in R2; this much covers every upload under way. */
const YOUNG_MS = 60 * 60_000
const MOST_ROWS = 100

/**
 * Looks for jobs that D1 does not know, by what lies in R2 and by rows left alone: those whose object
 * knows them come back as it has them, so that D1 can be rebuilt; those of nobody are taken away.
 */
export async function examineFiles(env: ExamineEnv, wish: Examination): Promise<Examined> {
  const { after, limit, repair } = wish
  const page = await orAway(
    env.ARTIFACTS.list({
      prefix: JOBS,
      delimiter: '/',
      limit,
      ...(after !== '' && { cursor: after }),
    }),
  )
  const found = page.delimitedPrefixes.flatMap((prefix) => {
    const id = JobId.safeParse(prefix.slice(JOBS.length, -1))
    return id.success ? [id.data] : []
  })
  const left = after === '' ? await listRowsOfNobody(env.DB, MOST_ROWS) : []
  const known = found.length === 0 ? new Set<JobId>() : await knownJobs(env.DB, found)
  const findings: JobFinding[] = []
  for (const id of new Set([...left, ...found.filter((one) => !known.has(one))])) {
    findings.push(...(await treated(id, repair, async () => await ailmentsOf(id, env, wish))))
  }
  const next = page.truncated ? page.cursor : null
  return { examined: found.length, findings, next }
}

async function ailmentsOf(
  id: JobId,
  { DB, ARTIFACTS, JOB, WEBHOOKS }: ExamineEnv,
  { now }: Examination,
): Promise<Ailing[]> {
  const known = await JOB.getByName(id).examined()
  if (known.kind === 'known') {
    const { owner } = known
    if (owner === null) {
      const what = 'its object knows it, D1 does not, and nobody knows whose it is'
      return [{ kind: 'lost-row', what, mend: null }]
    }
    const what = 'its object knows it, D1 does not; write its rows anew'
    // The object knows who ordered it; an anonymous start has perhaps become an account since.
    const mend = async () => {
      const present = await WEBHOOKS.getByName(owner).presentOwner()
      await writeAnew({ ...known, owner: present }, { DB, JOB })
    }
    return [{ kind: 'lost-row', what, mend }]
  }
  const { objects } = await orAway(ARTIFACTS.list({ prefix: jobFolder(id), limit: 1000 }))
  const newest = Math.max(0, ...objects.map(({ uploaded }) => uploaded.getTime()))
  // What was erased is deleted again by its object, once work under way must be over.
  if (now.getTime() - newest < YOUNG_MS) return []
  const mend = async () => await eraseOutside(id, { DB, ARTIFACTS })
  const kind = known.kind === 'erased' ? 'erased-rows' : 'orphan'
  return [{ kind, what: 'nobody knows whose it is; take what is left of it away', mend }]
}
