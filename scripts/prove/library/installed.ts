import { execFile } from 'node:child_process'
import { mkdtemp, readdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

export const ROOT = join(import.meta.dirname, '..', '..', '..')
const run = promisify(execFile)

/** A folder with nothing in it but the packed library, installed as anybody would. */
let installed: Promise<string> | undefined
export function installedFolder(): Promise<string> {
  installed ??= packAndInstall()
  return installed
}

async function packAndInstall(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'billion-packed-'))
  process.once('exit', () => {
    execFile('rm', ['-rf', folder]).unref()
  })
  await run('npm', ['pack', '--pack-destination', folder], { cwd: ROOT })
  const packed = (await readdir(folder)).find((name) => name.endsWith('.tgz'))
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  // The one optional package is Node itself, which runs this.
  await run('npm', ['install', '--omit=optional', '--prefer-offline', `./${packed}`], {
    cwd: folder,
  })
  return folder
}

/** Runs a program there and returns what it prints. Throws what it complains of. */
export async function printedThere(
  [program, ...args]: readonly [string, ...string[]],
  input = '',
): Promise<string> {
  const running = run(program, args, { cwd: await installedFolder(), maxBuffer: 2 ** 28 })
  running.child.stdin?.end(input)
  return (await running).stdout
}

/** Puts a file beside the installed library and returns its name. */
export async function writtenThere(name: string, text: string): Promise<string> {
  await writeFile(join(await installedFolder(), name), text)
  return name
}
