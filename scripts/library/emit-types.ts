import { execFileSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ROOT } from './modules.ts'

/** Whose types others see. */
const FOLDERS = ['astrology', 'core']

/** The types of the engine, and the manifest by which their imports by `#` are found. */
export async function emitTypes(folder: string): Promise<void> {
  const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc')
  const project = join(ROOT, 'tsconfig.library.json')
  const args = [tsc, '--project', project, '--outDir', folder]
  execFileSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' })
  const imports = Object.fromEntries(
    FOLDERS.map((name) => [
      `#${name}/*.ts`,
      { types: `./${name}/*.d.ts`, default: `./${name}/*.js` },
    ]),
  )
  await writeFile(join(folder, 'package.json'), `${JSON.stringify({ type: 'module', imports })}\n`)
}
