import { copyFile, rename, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { FONT_FOLDER } from './build-fonts.ts'

const FILE = 'swisseph.data'
const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')
const SOURCE = join(ROOT, 'node_modules', 'swisseph-wasm', 'wasm', FILE)

/** Puts the ephemeris beside the fonts, among the orchestrator's static assets. Does nothing where it lies there already. */
export async function copyEphemeris(folder: string = FONT_FOLDER): Promise<void> {
  const target = join(folder, FILE)
  const [wanted, there] = await Promise.all([stat(SOURCE), stat(target).catch(() => null)])
  if (there?.size === wanted.size) return
  // Moved into place when it is whole: nobody reads half of it.
  const part = `${target}.${process.pid}`
  await copyFile(SOURCE, part)
  await rename(part, target)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await copyEphemeris()
