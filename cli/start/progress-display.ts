import type { DocumentResponse, JobResponse } from '#workers/api/contract/jobs.ts'

type Output = Pick<NodeJS.WriteStream, 'write'> & { readonly isTTY?: boolean }

const BAR_WIDTH = 32
const MARKS = {
  waiting: '·',
  queued: '·',
  running: '…',
  done: '✓',
  failed: '✗',
  cancelled: '✗',
} as const

/** One live line per document and a bar for the whole. Off a terminal, a line whenever a document moves on. */
export class ProgressDisplay {
  readonly #out: Output
  #drawn = 0
  #told = new Map<string, string>()

  constructor(out: Output) {
    this.#out = out
  }

  show(job: JobResponse): void {
    if (this.#out.isTTY) this.#redraw(job)
    else this.#tell(job)
  }

  #redraw(job: JobResponse): void {
    const lines = [...job.documents.map(documentLine), barLine(job)]
    const up = this.#drawn > 0 ? `\x1b[${this.#drawn}A` : ''
    this.#out.write(up + lines.map((line) => `\x1b[2K${line}\n`).join(''))
    this.#drawn = lines.length
  }

  #tell(job: JobResponse): void {
    for (const document of job.documents) {
      const line = documentLine(document).replaceAll(/ *\d+ %/g, '')
      if (this.#told.get(document.id) === line) continue
      this.#told.set(document.id, line)
      if (!line.includes('text ·')) this.#out.write(`${line}\n${barLine(job)}\n`)
    }
  }
}

export function documentLine({ position, title, text, pdf, audio }: DocumentResponse): string {
  const parts = [partOf('text', text), partOf('pdf', pdf), partOf('audio', audio)]
  return `${String(position).padStart(2)}  ${title.padEnd(44)} ${parts.join('  ')}`
}

function partOf(
  name: string,
  { status, fraction }: DocumentResponse['text' | 'pdf' | 'audio'],
): string {
  const share =
    status === 'running' && fraction > 0
      ? ` ${String(Math.floor(fraction * 100)).padStart(2)} %`
      : ''
  return `${name} ${MARKS[status]}${share}`.padEnd(name.length + 7)
}

export function barLine({ progress, status }: Pick<JobResponse, 'progress' | 'status'>): string {
  const full = Math.floor(progress * BAR_WIDTH)
  return `    [${'█'.repeat(full)}${'░'.repeat(BAR_WIDTH - full)}] ${Math.floor(progress * 100)} % ${status}`
}
