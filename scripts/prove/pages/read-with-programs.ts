import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A file as other people's programs see it. */
export interface SeenFile {
  /** What `qpdf --check` finds wrong; empty where nothing is. */
  readonly check: string
  /** Each row of `pdffonts`: a font and whether it is embedded and tells its characters. */
  readonly fonts: readonly { readonly name: string; readonly isWhole: boolean }[]
  /** What `pdftotext` reads between headers and feet. */
  readonly text: string
  /** Every element of the tree that has text of its own, in order, by `pdfinfo -struct-text`. */
  readonly elements: readonly { readonly tag: string; readonly text: string }[]
  /** How many pictures have a description. */
  readonly described: number
}

export function readWithPrograms(
  bytes: Uint8Array,
  area: { readonly width: number; readonly top: number; readonly bottom: number },
): SeenFile {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'))
  try {
    const file = join(folder, 'a.pdf')
    writeFileSync(file, bytes)
    const crop = ['-x', '0', '-y', area.top, '-W', area.width, '-H', area.bottom - area.top]
    const checked = spawnSync('qpdf', ['--check', file], { encoding: 'utf8' })
    return {
      check: checked.status === 0 ? '' : checked.stdout + checked.stderr,
      fonts: fontsIn(run('pdffonts', [file])),
      text: run('pdftotext', [...crop.map(String), file, '-']),
      elements: elementsIn(run('pdfinfo', ['-struct-text', file])),
      described:
        Buffer.from(bytes)
          .toString('latin1')
          .match(/\/Alt \(/g)?.length ?? 0,
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function run(program: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (status !== 0) throw new Error(`${program}: ${stderr}`)
  return stdout
}

function fontsIn(table: string): SeenFile['fonts'] {
  const rows = table.split('\n').slice(2).filter(Boolean)
  return rows.map((row) => {
    const [name = ''] = row.split(/\s+/)
    return { name, isWhole: /\byes yes yes\b/.test(row) }
  })
}

/** Its parts on several pages are lines of their own. */
function elementsIn(tree: string): SeenFile['elements'] {
  const elements: { tag: string; text: string }[] = []
  for (const line of tree.split('\n')) {
    const tag = /^\s*([A-Z][A-Za-z0-9]*)(?: \(|:|$)/.exec(line)?.[1]
    const text = /^\s*"(.*)"$/.exec(line)?.[1]
    const last = elements.at(-1)
    if (text !== undefined && last !== undefined) last.text += text
    else if (tag !== undefined) elements.push({ tag, text: '' })
  }
  return elements.filter(({ text }) => text !== '')
}
