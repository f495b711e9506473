import { spawn } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT, type Run, type ShellBlock } from './shell-blocks.ts'

/** What a reader of the README has no reason to find in a checkout, or what commands may write to. */
const NOT_LINKED = new Set(['.git', '.state', '.wrangler', 'readings'])

/** The blocks with a mark, by the document they stand in: one is read, and typed, from its top. */
export function blocksToRun(
  blocks: readonly ShellBlock[],
  run: Run,
): ReadonlyMap<string, readonly ShellBlock[]> {
  return Map.groupBy(
    blocks.filter(({ mark }) => mark === run),
    ({ file }) => file,
  )
}

/**
 * Types the blocks of one document into one shell, which ends at the first command that fails. It stands in a
 * folder that looks like the checkout and can be written to, with what `npm start` leaves in `.state` where a
 * system runs, and knows `billion`. Throws what was said when a command failed; gives what was said otherwise.
 */
export async function runBlocks(
  blocks: readonly ShellBlock[],
  state: Readonly<Record<string, string>> = {},
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'billion-docs-'))
  try {
    const bin = likeTheCheckout(folder)
    for (const [name, text] of Object.entries(state)) {
      mkdirSync(join(folder, '.state'), { recursive: true })
      writeFileSync(join(folder, '.state', name), text)
    }
    const script = blocks.map(({ file, line, code }) => `: ${file}:${line}\n${code}`).join('\n')
    const shell = spawn('bash', ['-eux', '-o', 'pipefail', '-c', script], {
      cwd: folder,
      env: { PATH: `${bin}:${process.env['PATH']}`, HOME: folder },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    for (const stream of [shell.stdout, shell.stderr]) {
      stream.on('data', (piece: Buffer) => (said += piece.toString()))
    }
    const code = await new Promise<number | null>((resolve) => shell.once('close', resolve))
    if (code !== 0) throw new Error(`ended with ${code}:\n${said}`)
    return said
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Links to everything of the checkout, and gives a folder of commands that are not there before an install. */
function likeTheCheckout(folder: string): string {
  for (const name of readdirSync(ROOT)) {
    if (!NOT_LINKED.has(name)) symlinkSync(join(ROOT, name), join(folder, name))
  }
  const bin = join(folder, '.bin')
  mkdirSync(bin)
  const billion = join(bin, 'billion')
  writeFileSync(
    billion,
    `#!/bin/sh\nexec '${process.execPath}' '${join(ROOT, 'cli/billion.ts')}' "$@"\n`,
  )
  chmodSync(billion, 0o755)
  return bin
}
