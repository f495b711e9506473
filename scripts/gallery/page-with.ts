import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

interface Page {
  readonly bytes: Uint8Array
  /** The sentence that stands on it. */
  readonly opening: string
  readonly width: number
}

/** The page of a PDF that a sentence begins on, as a PNG, by poppler's programs. Throws when there is none. */
export function pageWith({ bytes, opening, width }: Page): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'page-'))
  try {
    const file = join(folder, 'document.pdf')
    writeFileSync(file, bytes)
    const pages = run('pdftotext', ['-layout', file, '-']).toString('utf8').split('\f')
    const page = pages.findIndex((text) => plain(text).includes(plain(opening).slice(0, 30))) + 1
    if (page === 0) throw new Error(`no page holds “${opening}”`)
    const only = ['-f', `${page}`, '-l', `${page}`, '-singlefile']
    const size = ['-scale-to-x', `${width}`, '-scale-to-y', '-1']
    run('pdftoppm', ['-png', ...only, ...size, file, join(folder, 'page')])
    return readFileSync(join(folder, 'page.png'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Letters alone: lines break and words part as the page likes. */
function plain(text: string): string {
  return text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, '')
}

function run(program: string, argv: readonly string[]): Buffer {
  const { stdout, stderr, status, error } = spawnSync(program, argv)
  if (error) throw error
  if (status !== 0) throw new Error(`${program}: ${stderr.toString()}`)
  return stdout
}
