import { MOST_GZIP_BYTES } from './bundle.ts'
import { change, type Changed } from './change.ts'
import { CloudflareAccount, type Credentials } from './cloudflare-account.ts'
import { configFiles, urlOf } from './config-files.ts'
import { describePlan, describeSizes } from './describe.ts'
import type { Environment } from './environments.ts'
import { endingInOrder } from './ending.ts'
import { findEnvironment, findWorker } from './find.ts'
import { folderOf } from './generated-config.ts'
import { plan, WORKERS, type Found } from './plan.ts'
import { prepare, type Preparing } from './prepare.ts'

export interface Deploying {
  readonly environment: Environment
  /** Null in a dry run without an account: then the plan is that of an empty one. */
  readonly credentials: Credentials | null
  readonly secrets: ReadonlyMap<string, string>
  /** The secrets to be set although they are there. */
  readonly renewed: readonly string[]
  readonly commit: string
  readonly isDryRun: boolean
  /** Asked before anything is changed. */
  readonly mayChange: () => Promise<boolean>
  /** Where the API is asked whether it works; null where it is found. */
  readonly smokeUrl: string | null
  readonly tries: number
  readonly pauseMs: number
  /** What is passed on to wrangler. */
  readonly variables: Readonly<Record<string, string | undefined>>
  readonly say: (line: string) => void
  /** Where what is made for it goes; by default beside what is built. */
  readonly folder?: string
  readonly raw?: Preparing['raw']
}

export type Outcome = Changed | 'planned' | 'refused' | 'declined'

const EMPTY: Found = {
  database: null,
  hasBucket: false,
  queues: [],
  workers: { orchestrator: null, api: null },
}
const NO_SUBDOMAIN =
  'The account has no workers.dev subdomain yet. Register one in the dashboard, under Workers.'

/**
 * Brings an environment to what this checkout says: looks, plans, changes, and asks what it deployed whether it
 * works. What was deployed is taken back when it does not. May be ended at any moment and run again.
 */
export async function deploy(deploying: Deploying): Promise<Outcome> {
  const { environment, credentials, commit, secrets, say } = deploying
  const folder = deploying.folder ?? folderOf(environment)
  const prepared = await prepare({ environment, commit, folder, raw: deploying.raw })
  const { wanted, bundles, digests, migrations } = prepared
  say(describeSizes(bundles))
  const tooLarge = WORKERS.find((worker) => bundles[worker].gzipBytes > MOST_GZIP_BYTES[worker])
  if (tooLarge) return refuse(`The ${tooLarge} is too large to be deployed.`, deploying)

  const account = credentials && new CloudflareAccount(credentials)
  if (!account) say('No account was given, so this is the plan for an empty one.')
  const found = account ? await findEnvironment(account, wanted) : EMPTY
  const atHand = { digests, migrations, secrets: [...secrets.keys()], renewed: deploying.renewed }
  const made = plan(wanted, found, atHand)
  say(describePlan(made, wanted))
  if (deploying.isDryRun || !account) return 'planned'
  if (made.kind !== 'steps') return 'refused'
  if (made.steps.length > 0 && !(await deploying.mayChange())) return 'declined'

  const url = await urlOf(account, wanted)
  if (url === null) return refuse(NO_SUBDOMAIN, deploying)
  const configFile = configFiles(prepared, { account, url, folder })
  const { variables, smokeUrl, tries, pauseMs } = deploying
  using ending = endingInOrder(say)
  const changed = await change(made.steps, {
    found,
    carrying: { environment: variables, secrets, configFile, digests, commit },
    smoking: { url: smokeUrl ?? url, commit, tries, pauseMs, ending: ending.signal },
    serving: async (name) => await findWorker(account, { name, queues: [] }),
    say,
  })
  if (changed === 'deployed') say(`${environment} runs ${commit}: ${url}, ${url}/docs`)
  return changed
}

function refuse(why: string, { say }: Deploying): 'refused' {
  say(why)
  return 'refused'
}
