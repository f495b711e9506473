import type { DocumentResponse, JobResponse } from '#workers/api/contract/jobs.ts'

/** A document as the API tells it, for tests of what is shown of it. */
export function aDocument(changes: Partial<DocumentResponse> = {}): DocumentResponse {
  const part = { status: 'done' as const, fraction: 1, reason: null, url: '/', flags: [] }
  return {
    id: 'p1.vedic',
    title: 'Анна · Vedic Astrology',
    position: 2,
    subject: 'p1',
    theme: 'vedic',
    revision: 1,
    revisions: 1,
    isLocked: false,
    state: 'complete',
    outdated: false,
    flags: [],
    text: { ...part, words: 1500 },
    pdf: { ...part, pages: 7 },
    audio: { ...part, seconds: 119.6 },
    ...changes,
  }
}

export function aJob(changes: Partial<JobResponse> = {}): JobResponse {
  return {
    id: 'job',
    type: 'single_system',
    system: 'vedic',
    systems: ['vedic'],
    relation: null,
    people: [],
    question: null,
    voice: 'rms',
    keys: null,
    again: null,
    status: 'running',
    progress: 0.5,
    eta: null,
    seq: 1,
    createdAt: '2026-10-01T12:00:00.000Z',
    updatedAt: '2026-10-01T12:00:00.000Z',
    documents: [aDocument()],
    ...changes,
  }
}
