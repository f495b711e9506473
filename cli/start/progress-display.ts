import type { DocumentResponse, JobResponse } from '#workers/api/contract/jobs.ts'
import { cutTitle, cutTo, fitTo, USUAL_COLUMNS } from './fit-text.ts'
import { bar, percent, type Output } from './step-bar.ts'

const BAR_WIDTH = 32
/** A terminal may begin a new line when its last column is written. */
const MARGIN = 1
/** A number, a title, and what there is of text, PDF and audio, with two spaces between. */
const PARTS_WIDTH = 31
const NARROWEST_TITLE = 10

const MARKS: Readonly<Record<DocumentResponse['text']['status'], string>> = {
  waiting: '·',
  queued: '·',
  running: '…',
  paused: '‖',
  done: '✓',
  failed: '✗',
  cancelled: '✗',
}

/** One live line per document and a bar for the whole. Off a terminal, a line a document and state. */
export class ProgressDisplay {
  readonly #out: Output
  #job: JobResponse | null = null
  #drawn = 0
  readonly #told = new Set<string>()

  constructor(out: Output) {
    this.#out = out
  }

  show(job: JobResponse): void {
    this.#job = job
    if (this.#out.isTTY) this.#redraw(job)
    else this.#tell(job)
  }

  /** Says something else in between; it stays above the lines that are redrawn. */
  say(line: string): void {
    this.#out.write(this.#up())
    this.#drawn = 0
    this.#out.write(`${line}\n`)
    if (this.#job && this.#out.isTTY) this.#redraw(this.#job)
  }

  #redraw(job: JobResponse): void {
    const columns = this.#out.columns ?? USUAL_COLUMNS
    const lines = [
      ...job.documents.map((document) => documentLine(document, columns)),
      barLine(job),
    ]
    // What has left the top of the window cannot be drawn again: there the bar alone must do.
    const shown = lines.length < (this.#out.rows ?? Infinity) ? lines : lines.slice(-1)
    this.#out.write(this.#up() + shown.map((line) => `${cutTo(columns - MARGIN, line)}\n`).join(''))
    this.#drawn = shown.length
  }

  /** Goes back to the first line drawn, and clears from there. */
  #up(): string {
    return this.#drawn > 0 ? `\x1b[${this.#drawn}A\x1b[J` : ''
  }

  #tell(job: JobResponse): void {
    for (const document of job.documents) {
      const line = documentLine(withoutFractions(document), USUAL_COLUMNS).trimEnd()
      if (document.text.status === 'waiting' || document.text.status === 'queued') continue
      if (this.#told.has(line)) continue
      this.#told.add(line)
      this.#out.write(`${line}\n`)
    }
  }
}

/** At most `columns` wide, but for the margin: a long title gives way. */
export function documentLine(
  { position, title, text, pdf, audio }: DocumentResponse,
  columns: number,
): string {
  const parts = [partOf('text', text), partOf('pdf', pdf), partOf('audio', audio)].join('  ')
  const room = Math.max(columns - MARGIN - PARTS_WIDTH - '16    '.length, NARROWEST_TITLE)
  return `${String(position).padStart(2)}  ${fitTo(room, cutTitle(room, title))}  ${parts}`
}

type Part = Pick<DocumentResponse['text'], 'status' | 'fraction'>

function partOf(name: string, { status, fraction }: Part): string {
  const mark = status === 'running' && fraction > 0 ? percent(fraction) : MARKS[status]
  return `${name} ${mark.padEnd('99 %'.length)}`
}

function withoutFractions(document: DocumentResponse): DocumentResponse {
  const { text, pdf, audio } = document
  return {
    ...document,
    text: { ...text, fraction: 0 },
    pdf: { ...pdf, fraction: 0 },
    audio: { ...audio, fraction: 0 },
  }
}

export function barLine({ progress, status }: Pick<JobResponse, 'progress' | 'status'>): string {
  return `    ${bar(progress, BAR_WIDTH)} ${percent(progress)} ${status}`
}
