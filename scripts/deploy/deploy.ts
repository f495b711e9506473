import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import * as z from 'zod'
import { bundleWorker, MOST_GZIP_BYTES, type Bundle } from './bundle.ts'
import { carryOut, setBack, type Carrying } from './carry-out.ts'
import { CloudflareAccount, type Credentials } from './cloudflare-account.ts'
import { describePlan, describeSizes, describeStep } from './describe.ts'
import { inEnvironment, wantedOf, type Environment, type Wanted } from './environments.ts'
import { findDatabaseId, findEnvironment } from './find.ts'
import { configFileOf, deployedConfig, folderOf } from './generated-config.ts'
import {
  plan,
  undoing,
  WORKERS,
  type Found,
  type Replaced,
  type Step,
  type Worker,
} from './plan.ts'
import { smoke } from './smoke.ts'
import { wrangler } from './wrangler.ts'
import { CONFIG_FILES, readConfig, type Workers, type WranglerConfig } from './wrangler-config.ts'

export interface Deploying {
  readonly environment: Environment
  /** Null in a dry run without an account: then the plan is that of an empty one. */
  readonly credentials: Credentials | null
  readonly secrets: ReadonlyMap<string, string>
  readonly renewed: readonly string[]
  readonly commit: string
  /** Asked before anything is changed. */
  readonly mayChange: () => Promise<boolean>
  readonly isDryRun: boolean
  /** Where the API is asked whether it works; by default where it is found. */
  readonly smokeUrl: string | null
  readonly tries: number
  readonly pauseMs: number
  /** What is passed on to wrangler. */
  readonly variables: Readonly<Record<string, string | undefined>>
  readonly say: (line: string) => void
  /** Where what is made for it goes; by default beside what is built. */
  readonly folder?: string
  /** The Workers' configurations by their wrangler.toml; a proof gives others. */
  readonly raw?: Workers<WranglerConfig>
}

export type Outcome = 'deployed' | 'planned' | 'refused' | 'declined' | 'failed' | 'rolled-back'

const EMPTY: Found = {
  database: null,
  hasBucket: false,
  queues: [],
  workers: { orchestrator: null, api: null },
}

/**
 * Brings an environment to what this checkout says: looks, plans, changes, and asks what it deployed whether it
 * works. What was deployed is taken back when it does not. May be ended at any moment and run again.
 */
export async function deploy(deploying: Deploying): Promise<Outcome> {
  const { environment, credentials, say } = deploying
  const raw = deploying.raw ?? {
    orchestrator: readConfig(CONFIG_FILES.orchestrator),
    api: readConfig(CONFIG_FILES.api),
  }
  const configs = {
    orchestrator: inEnvironment(raw.orchestrator, environment),
    api: inEnvironment(raw.api, environment),
  }
  const wanted = wantedOf(configs, environment)
  const bundles = await bundleBoth(configs, deploying)
  say(describeSizes(bundles))
  const tooLarge = WORKERS.find((worker) => bundles[worker].gzipBytes > MOST_GZIP_BYTES[worker])
  if (tooLarge) {
    say(`The ${tooLarge} is too large to be deployed.`)
    return 'refused'
  }
  const account = credentials && new CloudflareAccount(credentials)
  if (!account) say('No account was given, so this is the plan for an empty one.')
  const found = account ? await findEnvironment(account, wanted) : EMPTY
  const made = plan(wanted, found, {
    digests: { orchestrator: bundles.orchestrator.digest, api: bundles.api.digest },
    migrations: migrationsOf(configs.api),
    secrets: [...deploying.secrets.keys()],
    renewed: deploying.renewed,
  })
  say(describePlan(made, wanted))
  if (deploying.isDryRun) return made.kind === 'steps' ? 'planned' : 'refused'
  if (made.kind !== 'steps' || !account) return 'refused'
  if (made.steps.length > 0 && !(await deploying.mayChange())) return 'declined'
  const url = await urlOf(account, wanted)
  if (url === null) {
    say(
      'The account has no workers.dev subdomain yet. Register one in the dashboard, under Workers.',
    )
    return 'refused'
  }
  const configFile = configFiles({
    configs,
    bundles,
    account,
    wanted,
    url,
    into: deploying.folder ?? folderOf(environment),
  })
  const carrying: Carrying = {
    environment: deploying.variables,
    secrets: deploying.secrets,
    configFile,
    digests: { orchestrator: bundles.orchestrator.digest, api: bundles.api.digest },
    commit: deploying.commit,
  }
  return await change(made.steps, { deploying, found, wanted, carrying, url })
}

interface Changing {
  readonly deploying: Deploying
  readonly found: Found
  readonly wanted: Wanted
  readonly carrying: Carrying
  readonly url: string
}

async function change(
  steps: readonly Step[],
  { deploying, found, wanted, carrying, url }: Changing,
): Promise<Outcome> {
  const { say, smokeUrl, commit, tries, pauseMs } = deploying
  const replaced: Replaced[] = []
  for (const step of steps) {
    say(`… ${describeStep(step)}`)
    if (step.type === 'migrate') await tellBookmark(carrying, say)
    try {
      if (step.type === 'deploy')
        replaced.push({ name: step.name, before: found.workers[step.worker]?.version ?? null })
      await carryOut(step, carrying)
    } catch (error) {
      say(error instanceof Error ? error.message : String(error))
      if (step.type === 'migrate')
        say(
          'What came before it is applied, it is not, and no code was deployed. Mend it and run this again.',
        )
      return await takeBack(replaced, { carrying, say, why: `${describeStep(step)} failed` })
    }
  }
  const asked = smokeUrl ?? url
  const { passed, failed } = await smoke({ url: asked, commit, tries, pauseMs })
  say(`${asked}: ${passed.map((name) => `${name} ✓`).join(' ')}`)
  if (failed) {
    say(`${failed.name} ✗ ${failed.why}`)
    return await takeBack(replaced, { carrying, say, why: `smoke test failed: ${failed.name}` })
  }
  say(`${wanted.environment} runs ${commit}: ${url}, ${url}/docs`)
  return 'deployed'
}

/** Where D1's time travel leads back to, said before tables change. */
async function tellBookmark(carrying: Carrying, say: (line: string) => void): Promise<void> {
  const config = `--config=${await carrying.configFile('api')}`
  const said = await wrangler(['d1', 'time-travel', 'info', 'DB', '--json', config], carrying)
  const json: unknown = JSON.parse(said.slice(said.indexOf('{'), said.lastIndexOf('}') + 1))
  const { bookmark } = z.object({ bookmark: z.string() }).parse(json)
  say(`  before it, D1 is at the bookmark ${bookmark}`)
}

async function takeBack(
  replaced: readonly Replaced[],
  {
    carrying,
    say,
    why,
  }: { readonly carrying: Carrying; readonly say: (line: string) => void; readonly why: string },
): Promise<Outcome> {
  const { back, stay } = undoing(replaced)
  for (const name of stay)
    say(`${name} was deployed for the first time: there is nothing to set it back to.`)
  for (const one of back) {
    say(`… set ${one.name} back to ${one.version}`)
    await setBack(one, { ...carrying, why })
  }
  return back.length > 0 ? 'rolled-back' : 'failed'
}

async function bundleBoth(
  configs: Workers<WranglerConfig>,
  { environment, commit, folder = folderOf(environment) }: Deploying,
): Promise<Workers<Bundle>> {
  const bundled = async (worker: Worker) =>
    await bundleWorker(configs[worker], {
      folder: dirname(CONFIG_FILES[worker]),
      into: `${folder}/${worker}`,
      commit,
    })
  return { orchestrator: await bundled('orchestrator'), api: await bundled('api') }
}

function migrationsOf(config: WranglerConfig): string[] {
  const folder = config.d1_databases[0]!.migrations_dir
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .toSorted()
}

/** Writes a Worker's configuration as soon as its database has an id. */
function configFiles({
  configs,
  bundles,
  account,
  wanted,
  url,
  into,
}: {
  readonly configs: Workers<WranglerConfig>
  readonly bundles: Workers<Bundle>
  readonly account: CloudflareAccount
  readonly wanted: Wanted
  readonly url: string
  readonly into: string
}): Carrying['configFile'] {
  return async (worker) => {
    const databaseId = await findDatabaseId(account, wanted.database)
    if (databaseId === null) throw new Error(`${wanted.database} is not there`)
    const file = configFileOf(into, worker)
    const config = deployedConfig(configs[worker], {
      folder: dirname(CONFIG_FILES[worker]),
      bundle: bundles[worker].entry,
      databaseId,
      url,
    })
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, JSON.stringify(config, null, 2))
    return resolve(file)
  }
}

async function urlOf(
  account: CloudflareAccount,
  { domain, workers }: Wanted,
): Promise<string | null> {
  if (domain !== null) return `https://${domain}`
  const found = await account.read('/workers/subdomain', z.object({ subdomain: z.string() }))
  return found && `https://${workers.api}.${found.subdomain}.workers.dev`
}
