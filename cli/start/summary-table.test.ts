import type { DocumentResponse } from '#workers/api/contract/jobs.ts'
import { describe, expect, it } from 'vitest'
import { isWhole, summaryTable } from './summary-table.ts'

const part = { status: 'done' as const, fraction: 1, reason: null, url: '/', flags: [] }
const document = (position: number, seconds: number | null): DocumentResponse => ({
  id: `${position}`,
  title: `Document ${position}`,
  position,
  subject: 'p1',
  theme: 'vedic',
  text: { ...part, words: 1500 },
  pdf: { ...part, pages: 7 },
  audio: { ...part, status: seconds === null ? 'failed' : 'done', seconds },
})

describe('summaryTable', () => {
  it('has a row a document and the sums, with a dash for what is missing', () => {
    const rows = summaryTable({ documents: [document(1, 119.6), document(2, null)] }).split('\n')
    expect(rows.map((row) => row.trim().split(/ {2,}/))).toEqual([
      ['document', 'words', 'pages', 'minutes'],
      ['1', 'Document 1', '1,500', '7', '2:00'],
      ['2', 'Document 2', '1,500', '7', '–'],
      ['in all', '3,000', '14', '2:00'],
    ])
  })
})

describe('isWhole', () => {
  it('asks for text, PDF and audio of every document', () => {
    expect(isWhole({ documents: [document(1, 60)] })).toBe(true)
    expect(isWhole({ documents: [document(1, 60), document(2, null)] })).toBe(false)
  })
})
