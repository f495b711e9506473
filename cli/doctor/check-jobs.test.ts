import { describe, expect, it } from 'vitest'
import type { OperatorApi } from '#cli/operator/operator-api.ts'
import type { JobFinding } from '#workers/api/contract/examination.ts'
import { checkJobs } from './check-jobs.ts'

const finding = (kind: JobFinding['kind'], mended: boolean): JobFinding => {
  return { kind, jobId: `job_${kind}`, what: 'it is so', mended }
}

/** An API with two pages of rows and one of files, and what it was asked. */
function anApi(mended: boolean) {
  const asked: unknown[] = []
  const pages: Readonly<Record<string, object>> = {
    'rows ': { examined: 20, findings: [finding('rows-differ', mended)], next: 'job_20' },
    'rows job_20': {
      examined: 1,
      findings: [finding('lost-artifact', false), finding('lost-past', false)],
      next: null,
    },
    'files ': { examined: 21, findings: [finding('orphan', mended)], next: null },
  }
  const post = (path: string, wish: { part: string; after: string; repair: boolean }) => {
    asked.push([path, wish.repair])
    return Promise.resolve(pages[`${wish.part} ${wish.after}`])
  }
  return { asked, api: { post } as unknown as OperatorApi }
}

describe('checkJobs', () => {
  it('looks at every page, and tells what harms now from what only lies about', async () => {
    const { api, asked } = anApi(false)
    expect(await checkJobs(api, { repair: false })).toEqual([
      { severity: 'error', about: 'job_rows-differ (rows-differ)', what: 'it is so' },
      { severity: 'error', about: 'job_lost-artifact (lost-artifact)', what: 'it is so' },
      { severity: 'warning', about: 'job_lost-past (lost-past)', what: 'it is so' },
      { severity: 'warning', about: 'job_orphan (orphan)', what: 'it is so' },
    ])
    expect(asked).toEqual(Array.from({ length: 3 }, () => ['/examinations', false]))
  })

  it('tells what was mended, and what still harms', async () => {
    const { api, asked } = anApi(true)
    const severities = (await checkJobs(api, { repair: true })).map(({ severity }) => severity)
    expect(severities).toEqual(['mended', 'error', 'warning', 'mended'])
    expect(asked).toEqual(Array.from({ length: 3 }, () => ['/examinations', true]))
  })
})
