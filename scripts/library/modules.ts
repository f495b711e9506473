import { join } from 'node:path'
import { build } from 'rolldown'

export const ROOT = join(import.meta.dirname, '..', '..')

/** What starts by itself, or is imported by an address that is only known when it runs. */
const ENTRIES = [
  'cli/billion.ts',
  'cli/answers/answering-thread.ts',
  'cli/cast/answer-cast.ts',
  'cli/start/report-beats.ts',
  'astrology/library/in-node.ts',
]

/** Every module that the entries reach, each in a file of its own where its source lies; packages stay outside. */
export async function emitModules(folder: string): Promise<void> {
  await build({
    cwd: ROOT,
    input: ENTRIES,
    platform: 'node',
    external: isPackage,
    output: { dir: folder, format: 'esm', preserveModules: true, preserveModulesRoot: ROOT },
  })
}

/** Not a path, and no import of our own by its `#`. */
function isPackage(id: string): boolean {
  return !/^[./#]/.test(id)
}
