import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../../..')

const CODE = [
  '{astrology,core}/**/*.{ts,json}',
  'scripts/gazetteer.ts',
  'scripts/simulate/pairs/*.ts',
  'package-lock.json',
]
/** Tests, and what is counted from the sample itself. */
const OTHERWISE = /\.(?:test|fixture)\.ts$|frequency\/sample\/|-tables\.data\.json$/

/** Stands for all code and tables that decide what is counted; another for any change of them. */
export function codeDigest(): string {
  const files = globSync(CODE, { cwd: ROOT }).filter((file) => !OTHERWISE.test(file))
  const hash = createHash('sha256')
  for (const file of files.toSorted()) hash.update(file).update(readFileSync(join(ROOT, file)))
  return hash.digest('hex')
}
