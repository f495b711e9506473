import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { importPlacesRemotely } from '../import-places.ts'
import { inPrivateFolder } from '../private-folder.ts'
import type { Step, Worker } from './plan.ts'
import { wrangler, type Wrangling } from './wrangler.ts'

export interface Carrying extends Wrangling {
  /** The secrets by their names. */
  readonly secrets: ReadonlyMap<string, string>
  /** A Worker's configuration as it is deployed, written to a file: its database must be there by then. */
  readonly configFile: (worker: Worker) => Promise<string>
  readonly digests: Readonly<Record<Worker, string>>
  readonly commit: string
}

/** Does a step by wrangler. Each may be done again: what broke off is planned anew. Throws `WranglerFailed`. */
export async function carryOut(step: Step, carrying: Carrying): Promise<void> {
  switch (step.type) {
    case 'create-database':
      // Asked for no place in a configuration: ids are looked up by names.
      return void (await wrangler(['d1', 'create', step.name, '--update-config=false'], carrying))
    case 'create-bucket':
      return void (await wrangler(
        ['r2', 'bucket', 'create', step.name, '--update-config=false'],
        carrying,
      ))
    case 'create-queue':
      return void (await wrangler(['queues', 'create', step.name], carrying))
    case 'migrate': {
      const config = `--config=${await carrying.configFile('api')}`
      return void (await wrangler(
        ['d1', 'migrations', 'apply', 'DB', '--remote', config],
        carrying,
      ))
    }
    case 'import-places':
      return await importPlacesRemotely(await carrying.configFile('api'), carrying)
    case 'deploy':
      return await deploy(step, carrying)
  }
}

async function deploy(
  { worker, secrets: names }: Extract<Step, { type: 'deploy' }>,
  carrying: Carrying,
): Promise<void> {
  const { secrets, digests, commit } = carrying
  await inPrivateFolder(async (folder) => {
    // In the version itself, so that a version set back has the secrets it ran with.
    const file = join(folder, 'secrets.json')
    const given = names.map((name) => [name, secrets.get(name)] as const)
    writeFileSync(file, JSON.stringify(Object.fromEntries(given)), { mode: 0o600 })
    await wrangler(
      [
        'deploy',
        `--config=${await carrying.configFile(worker)}`,
        `--tag=${digests[worker]}`,
        `--message=${commit}`,
        ...(names.length > 0 ? [`--secrets-file=${file}`] : []),
      ],
      carrying,
    )
  })
}

/** Lets a Worker's earlier version serve again. */
export async function setBack(
  { name, version }: { readonly name: string; readonly version: string },
  { why, ...wrangling }: Wrangling & { readonly why: string },
): Promise<void> {
  await wrangler(['rollback', version, `--name=${name}`, '--yes', `--message=${why}`], wrangling)
}
