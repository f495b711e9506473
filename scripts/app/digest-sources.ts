import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { APP_SOURCES, CONTRACT_SOURCES } from './app-folders.ts'

/** What is installed, built or only of a device: another build comes of none of it. */
const NOT_SOURCES = new Set(['node_modules', 'dist', '.expo', 'ios', 'android', 'expo-env.d.ts'])

/** Changes when anything does from which the app is built. */
export async function digestSources(): Promise<string> {
  const files = [...(await filesOf(APP_SOURCES)), ...CONTRACT_SOURCES]
  const hash = createHash('sha256')
  for (const file of files.filter((name) => !/\.test\.tsx?$/.test(name))) {
    hash
      .update(file.slice(APP_SOURCES.length))
      .update('\0')
      .update(await readFile(file))
  }
  return hash.digest('hex')
}

/** Changes when other packages are to be installed. */
export async function digestPackages(): Promise<string> {
  const lock = await readFile(join(APP_SOURCES, 'package-lock.json'))
  return createHash('sha256').update(lock).digest('hex')
}

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const files = entries
    .filter(({ name }) => !NOT_SOURCES.has(name))
    .map(async (entry) => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? await filesOf(path) : [path]
    })
  return (await Promise.all(files)).flat().toSorted()
}
