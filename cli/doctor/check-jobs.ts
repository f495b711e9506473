import type { OperatorApi } from '#cli/operator/operator-api.ts'
import { ExaminationResponse, type JobFinding } from '#workers/api/contract/examination.ts'
import type { Ailment, Check } from './check.ts'

/** Whether objects, D1 and R2 say the same of every job: first of those D1 knows, then of what lies in R2. */
export const checkJobs: Check = async (api, { repair }) => {
  const ailments: Ailment[] = []
  for (const part of ['rows', 'files'] as const) {
    for await (const finding of findingsOf(api, { part, repair })) ailments.push(ailmentOf(finding))
  }
  return ailments
}

async function* findingsOf(
  api: OperatorApi,
  wish: { readonly part: 'rows' | 'files'; readonly repair: boolean },
): AsyncGenerator<JobFinding> {
  let after: string | null = ''
  while (after !== null) {
    const page: Page = await api.post('/examinations', { ...wish, after }, ExaminationResponse)
    yield* page.findings
    after = page.next
  }
}

interface Page {
  readonly findings: readonly JobFinding[]
  readonly next: string | null
}

function ailmentOf({ kind, jobId, what, mended }: JobFinding): Ailment {
  const about = `${jobId} (${kind})`
  return mended
    ? { severity: 'mended', about, what }
    : { severity: HARMLESS.has(kind) ? 'warning' : 'error', about, what }
}

/** What nobody is kept from anything by: what was left behind, and what has been made anew since. */
const HARMLESS: ReadonlySet<JobFinding['kind']> = new Set(['orphan', 'lost-past'])
