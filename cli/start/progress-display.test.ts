import type { DocumentResponse, JobResponse } from '#workers/api/contract/jobs.ts'
import { describe, expect, it } from 'vitest'
import { barLine, documentLine, ProgressDisplay } from './progress-display.ts'

const part = (status: DocumentResponse['text']['status'], fraction = 0) => ({
  status,
  fraction,
  reason: null,
  url: null,
  flags: [],
})

const document: DocumentResponse = {
  id: 'p1.vedic',
  title: 'Анна · Vedic Astrology',
  position: 2,
  subject: 'p1',
  theme: 'vedic',
  text: { ...part('done', 1), words: 2000 },
  pdf: { ...part('failed'), pages: null },
  audio: { ...part('running', 0.419), seconds: null },
}

const job: JobResponse = {
  id: 'job',
  type: 'single_system',
  system: 'vedic',
  people: [],
  status: 'running',
  progress: 0.5,
  seq: 1,
  createdAt: '',
  updatedAt: '',
  documents: [document],
}

describe('documentLine', () => {
  it('marks what is done, what failed and how far the rest is', () => {
    expect(documentLine(document).replaceAll(/ +/g, ' ').trim()).toBe(
      '2 Анна · Vedic Astrology text ✓ pdf ✗ audio … 41 %',
    )
  })
})

describe('barLine', () => {
  it('is full only when everything is done', () => {
    expect(barLine({ progress: 0.999, status: 'running' })).toContain('░] 99 % running')
    expect(barLine({ progress: 1, status: 'complete' })).toContain('█] 100 % complete')
  })
})

describe('ProgressDisplay', () => {
  it('tells a log once of each step, and redraws on a terminal', () => {
    const written: string[] = []
    const write = (text: string) => written.push(text) > 0
    const log = new ProgressDisplay({ write })
    log.show(job)
    log.show({ ...job, documents: [{ ...document, audio: { ...document.audio, fraction: 0.6 } }] })
    expect(written).toHaveLength(1)

    const terminal = new ProgressDisplay({ write, isTTY: true })
    terminal.show(job)
    terminal.show(job)
    expect(written.at(-1)?.startsWith('\u001B[2A')).toBe(true)
  })
})
