import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../../..')

/** Stands for all code and tables that decide what is counted; another for any change of them. */
export function codeDigest(): string {
  const files = globSync(
    [
      '{astrology,core}/**/*.{ts,json}',
      'scripts/{gazetteer.ts,simulate/**/*.ts}',
      'package-lock.json',
    ],
    {
      cwd: ROOT,
      exclude: (name) => /\.(?:test|fixture)\.ts$|frequency\/sample/.test(name),
    },
  )
  const hash = createHash('sha256')
  for (const file of files.toSorted()) hash.update(file).update(readFileSync(join(ROOT, file)))
  return hash.digest('hex')
}
