import { commissionOf } from '#core/commission.ts'
import { JobId, PersonId } from '#core/ids.ts'
import type { JobRow } from '#d1/jobs.ts'
import { describe, expect, it } from 'vitest'
import { JobResponse } from './contract/jobs.ts'
import { presentJob, revisionsOf, type RevisionRow } from './present-job.ts'

const NOW = new Date('2026-11-26T12:00:00Z')
const person = (number: number, name: string) => ({
  id: PersonId.parse(`per_0000000000000000000${number}`),
  name,
  birth: { date: '1968-08-23', time: null, latitude: 46.6, longitude: 13.9 },
})
const commission = commissionOf(
  {
    type: 'synastry',
    system: 'vedic',
    people: [person(1, 'Ada'), person(2, 'Charles')],
  },
  { words: 300, language: 'en', provider: 'almanac', model: null, prompt: '1', voice: 'rms' },
  NOW,
)
const job: JobRow = {
  id: JobId.parse('job_00000000000000000000'),
  owner: 'ada',
  type: 'synastry',
  commission,
  status: 'running',
  progress: 0.5,
  work: 7,
  fractions: { 'chapter:p1.vedic': 0.75 },
  eta: { likelyAt: NOW.getTime() + 60_000, lateAt: NOW.getTime() + 90_000 },
  seq: 9,
  settledSeq: null,
  turned: null,
  createdAt: NOW,
  updatedAt: NOW,
}

function part(changes: Partial<RevisionRow['text']> = {}): RevisionRow['text'] {
  const fraction = changes.status === 'done' ? 1 : 0
  const nothing = { reason: null, artifacts: [], measures: {}, flags: [] }
  return { status: 'waiting', revision: 1, fraction, ...nothing, ...changes }
}

function row(revision: number, changes: Partial<RevisionRow> = {}): RevisionRow {
  return {
    documentId: 'p1.vedic',
    revision,
    position: 1,
    state: 'readable',
    outdated: false,
    text: part({ status: 'done', measures: { words: 310 }, flags: ['long'] }),
    pdf: part({ status: 'failed', reason: 'no ink', flags: ['long', 'missing-glyphs'] }),
    audio: part({ status: 'running' }),
    ...changes,
  }
}

describe('a job', () => {
  it('has its documents in reading order before anything of them is published', () => {
    const shown = JobResponse.parse(presentJob(job, []))
    expect(shown.documents.map(({ title, position }) => [position, title])).toEqual([
      [1, 'Ada · Vedic Astrology'],
      [2, 'Charles · Vedic Astrology'],
      [3, 'Ada & Charles · Vedic Astrology'],
    ])
    expect(shown.documents[0]).toMatchObject({ state: 'waiting', revision: 1, revisions: 1 })
  })

  it('shows the newest revision, each part with its address, its reason or its fraction', () => {
    const [document] = presentJob(job, [row(1, { state: 'past' }), row(2)]).documents
    const path = '/v1/jobs/job_00000000000000000000/documents/p1.vedic'
    expect(document).toMatchObject({
      revision: 2,
      revisions: 2,
      state: 'readable',
      flags: ['long', 'missing-glyphs'],
      text: { status: 'done', words: 310, url: `${path}/text?revision=2`, fraction: 1 },
      pdf: { status: 'failed', pages: null, url: null, reason: 'no ink' },
      audio: { status: 'running', url: null, fraction: 0.75 },
    })
  })

  it('keeps the revisions of a document apart from others, the newest first', () => {
    const [plan] = commission.documents
    const rows = [row(1), row(1, { documentId: 'p2.vedic' }), row(2)]
    expect(revisionsOf(plan!, rows).map(({ revision }) => revision)).toEqual([2, 1])
  })
})
