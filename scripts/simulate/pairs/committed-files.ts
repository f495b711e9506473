import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const ROOT = join(import.meta.dirname, '../../..')

/** Files by their place in the repository. */
export type Files = Readonly<Record<string, object>>

/** Writes them, and says how large each is. */
export function writeSample(files: Files): string[] {
  return Object.entries(files).map(([path, content]) => {
    const text = textOf(content)
    writeFileSync(join(ROOT, path), text)
    return `${path}: ${kilobytes(text.length)}, ${kilobytes(gzipSync(text).length)} of gzip`
  })
}

/** One as it is committed. */
export function committed<File>(path: string): File {
  return JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as File
}

/** Those whose committed bytes are others. */
export function differing(files: Files): string[] {
  return Object.entries(files)
    .filter(([path, content]) => readFileSync(join(ROOT, path), 'utf8') !== textOf(content))
    .map(([path]) => path)
}

/** A line a field, so that a change of one shows which it is. */
function textOf(content: object): string {
  return `${JSON.stringify(content, null, 1)}\n`
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`
}
