import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { aDocument } from './a-reading.fixture.ts'
import { isWhole, summaryTable } from './summary-table.ts'

const whole = aDocument({ position: 1, title: 'Document 1' })
const mute = aDocument({
  position: 2,
  title: 'Document 2',
  audio: { ...whole.audio, status: 'failed', seconds: null },
})

describe('summaryTable', () => {
  it('has a row a document and the sums, with a dash for what is missing', () => {
    const rows = summaryTable({ documents: [whole, mute] }).split('\n')
    expect(rows.map((row) => row.trim().split(/ {2,}/))).toEqual([
      ['document', 'words', 'pages', 'minutes'],
      ['1', 'Document 1', '1,500', '7', '2:00'],
      ['2', 'Document 2', '1,500', '7', '–'],
      ['in all', '3,000', '14', '2:00'],
    ])
  })

  it('fits a terminal, wide characters included', () => {
    const title = `${'田中'.repeat(20)} · The Verdict`
    const long = { ...whole, title, position: 16, audio: { ...whole.audio, seconds: 36_000 } }
    const widths = summaryTable({ documents: [whole, long] })
      .split('\n')
      .map((row) => stringWidth(row))
    expect(new Set(widths).size).toBe(1)
    expect(widths[0]).toBeLessThan(80)
  })
})

describe('isWhole', () => {
  it('asks for text, PDF and audio of every document', () => {
    expect(isWhole({ documents: [whole] })).toBe(true)
    expect(isWhole({ documents: [whole, mute] })).toBe(false)
  })
})
