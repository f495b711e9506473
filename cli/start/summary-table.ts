import type { DocumentResponse, JobResponse } from '#workers/api/contract/jobs.ts'
import { cutTitle, fitTo } from './fit-text.ts'
import stringWidth from 'string-width'

/** With the numbers beside it a row is at most 79 columns wide. */
const WIDEST_TITLE = 48

/** What came of a job: a row a document, and the sums. */
export function summaryTable({ documents }: Pick<JobResponse, 'documents'>): string {
  const rows = documents.map(({ position, title, text, pdf, audio }) => [
    String(position),
    cutTitle(WIDEST_TITLE, title),
    count(text.words),
    count(pdf.pages),
    audio.seconds === null ? '–' : minutes(audio.seconds),
  ])
  const sums = [
    '',
    'in all',
    count(sum(documents, 'text', 'words')),
    count(sum(documents, 'pdf', 'pages')),
    minutes(sum(documents, 'audio', 'seconds')),
  ]
  const table = [['', 'document', 'words', 'pages', 'minutes'], ...rows, sums]
  const widths = table[0]!.map((_, column) =>
    Math.max(...table.map((row) => stringWidth(row[column]!))),
  )
  const lines = table.map((row) =>
    row
      .map((cell, column) =>
        column === 1 ? fitTo(widths[column]!, cell) : cell.padStart(widths[column]!),
      )
      .join('  '),
  )
  return lines.join('\n')
}

/** Whether every document has its text, its PDF and its audio. */
export function isWhole({ documents }: Pick<JobResponse, 'documents'>): boolean {
  return documents.every(({ text, pdf, audio }) =>
    [text, pdf, audio].every(({ status }) => status === 'done'),
  )
}

function count(value: number | null): string {
  return value === null ? '–' : value.toLocaleString('en')
}

function minutes(seconds: number): string {
  const whole = Math.round(seconds)
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}

type Measured = { text: 'words'; pdf: 'pages'; audio: 'seconds' }

function sum<Part extends keyof Measured>(
  documents: readonly DocumentResponse[],
  part: Part,
  measure: Measured[Part],
): number {
  return documents.reduce(
    (total, document) =>
      total + (((document[part] as Record<string, unknown>)[measure] as number | null) ?? 0),
    0,
  )
}
