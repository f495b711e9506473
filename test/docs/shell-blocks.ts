import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const ROOT = join(import.meta.dirname, '../..')

/** How a block is tried: by `npm test` alone, by `npm test` beside a running system, by `npm run prove -- docs`, or not. */
const RUNS = ['run', 'run: system', 'run: proof'] as const
export type Run = (typeof RUNS)[number]

/** Commands that a document tells its readers to type. */
export interface ShellBlock {
  /** From the root: `docs/api.md`. */
  readonly file: string
  /** Of its first command, from 1. */
  readonly line: number
  readonly code: string
  /** What the comment before it says of it; null where there is none that is known. */
  readonly mark: Run | { readonly notRun: string } | null
}

const FENCE = /^ *```(?:sh|bash|shell|console)\s*$/
const END = /^ *```\s*$/
const COMMENT = /^ *<!-- (?<said>.+) -->$/

/** Every block of commands in a document, in its order. */
export function shellBlocksIn(file: string, markdown: string): ShellBlock[] {
  const lines = markdown.split('\n')
  return lines.flatMap((line, place) => {
    if (!FENCE.test(line)) return []
    const length = lines.slice(place + 1).findIndex((one) => END.test(one))
    const code = lines.slice(place + 1, place + 1 + length).join('\n')
    const before = lines.slice(0, place).findLast((one) => one.trim() !== '')
    return [{ file, line: place + 2, code, mark: markOf(before ?? '') }]
  })
}

/** Every block of the repository's own documents. */
export function shellBlocks(): ShellBlock[] {
  return documents().flatMap((file) => shellBlocksIn(file, readFileSync(join(ROOT, file), 'utf8')))
}

/** The repository's own documents, from the root. */
export function documents(): string[] {
  const here = readdirSync(ROOT).filter((name) => name.endsWith('.md'))
  const under = readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
  return [...here, ...under.filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)]
}

function markOf(line: string): ShellBlock['mark'] {
  const said = COMMENT.exec(line)?.groups?.['said'] ?? ''
  const reason = /^not run: (?<reason>\S.*)$/.exec(said)?.groups?.['reason']
  if (reason !== undefined) return { notRun: reason }
  return RUNS.find((run) => run === said) ?? null
}
