import { existsSync, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import { given } from '#cli/parser/given.ts'
import { StateIsHeld } from '#cli/start/state-lock.ts'
import { InputError } from '#core/errors.ts'
import { exportStore } from './backup/export-store.ts'
import { inventoryOf } from './backup/inventory.ts'
import { deployedStore } from './backup/deployed-store.ts'
import { isSystem, localStore } from './backup/local-store.ts'
import { BackupDamaged } from './backup/open-file.ts'
import { holdsBackup, readManifest, restoreStore } from './backup/restore-store.ts'
import { keyGiven, newKeyPair } from './backup/sealing.ts'
import type { Store } from './backup/store.ts'
import { AccountRefused } from './deploy/cloudflare-account.ts'
import { ENVIRONMENTS, type Environment } from './deploy/environments.ts'
import { exitOnSignals } from './private-folder.ts'
import { readArguments } from './read-arguments.ts'

const USAGE = `npm run backup -- key FILE                                      makes a key to open backups with
npm run backup -- export TARGET --to FOLDER --recipient KEY      copies D1 and R2, sealed for KEY (age1…)
npm run backup -- restore TARGET --from FOLDER --identity FILE   makes TARGET what it was
npm run backup -- inventory TARGET                               holds what D1 says of R2 against R2

TARGET is staging, production, or the state folder of a system on this machine that is not running (.state).
Environments need CLOUDFLARE_API_TOKEN and CLOUDFLARE_ACCOUNT_ID. KEY and FILE may come by BACKUP_RECIPIENT
and BACKUP_IDENTITY. \`restore\` asks; --yes does not.`

const OPTIONS = {
  to: { type: 'string' },
  from: { type: 'string' },
  recipient: { type: 'string', default: process.env['BACKUP_RECIPIENT'] ?? '' },
  identity: { type: 'string', default: process.env['BACKUP_IDENTITY'] ?? '' },
  yes: { type: 'boolean', default: false },
} as const

const MOST_NAMED = 20

exitOnSignals()
process.exitCode = await main(process.argv.slice(2))

/** 0 when it is done and all is well, 1 when what was found is not well, 2 when nothing could be begun. */
async function main(args: string[]): Promise<number> {
  const read = readArguments({ args, allowPositionals: true, options: OPTIONS }, USAGE)
  if (read === null) return 2
  const { values, positionals } = read
  const [verb, target] = positionals
  if (!target) return refuse(USAGE)
  try {
    if (verb === 'key') return await makeKey(target)
    // A name that is mistyped is no empty system, whose export would empty a backup.
    if (!isEnvironment(target) && !isSystem(target))
      return refuse(`${target} is no environment, nor the state folder of a system.`)
    if (verb === 'inventory') return await takeInventory(target)
    if (verb === 'export') {
      const folder = given(values.to, '--to', 'Say in which folder the backup is kept.')
      return await exportTo(target, { folder, recipient: values.recipient })
    }
    if (verb === 'restore') {
      const folder = given(values.from, '--from', 'Say which folder holds the backup.')
      return await restoreFrom(target, { folder, ...values })
    }
    return refuse(`${verb} is nothing that is done.\n\n${USAGE}`)
  } catch (error) {
    if (
      error instanceof AccountRefused ||
      error instanceof StateIsHeld ||
      error instanceof InputError
    )
      return refuse(error.message)
    if (!(error instanceof BackupDamaged) && !isOfFiles(error)) throw error
    console.error(error.message)
    return 1
  }
}

/** The disk is full, a folder may not be written to: Node's words say which file, and what of it. */
function isOfFiles(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && 'code' in error
}

function isEnvironment(target: string): target is Environment {
  return ENVIRONMENTS.some((name) => name === target)
}

/** An environment by its name, or else the system of a folder. */
async function storeOf(target: string): Promise<Store> {
  return isEnvironment(target) ? await deployedStore(target, process.env) : await localStore(target)
}

async function makeKey(file: string): Promise<number> {
  const { identity, recipient } = await newKeyPair()
  if (existsSync(file)) return refuse(`${file} is there already. Give another file.`)
  writeFileSync(file, `# public key: ${recipient}\n${identity}\n`, { mode: 0o600, flag: 'wx' })
  console.log(`${recipient}\n${file} opens what is sealed for it. Keep it where no backup is made.`)
  return 0
}

async function exportTo(
  target: string,
  { folder, recipient: key }: { readonly folder: string; readonly recipient: string },
): Promise<number> {
  const recipient = keyGiven(key, 'recipient')
  if (recipient === null) return refuse('--recipient is no key (age1…), nor a file that holds one.')
  await using store = await storeOf(target)
  const { manifest, fetched, removed } = await exportStore(store, {
    folder,
    recipient,
    at: new Date(),
  })
  const rows = Object.values(manifest.rows).reduce((sum, count) => sum + count, 0)
  console.log(
    `${rows} rows and ${manifest.objects.length} objects of ${target} are in ${folder}; ${fetched} objects were fetched, ${removed} taken out.`,
  )
  if (manifest.bookmark) console.log(`D1 was at the bookmark ${manifest.bookmark}.`)
  return 0
}

async function restoreFrom(
  target: string,
  asked: { readonly folder: string; readonly identity: string; readonly yes: boolean },
): Promise<number> {
  const { folder } = asked
  const identity = keyGiven(asked.identity, 'identity')
  if (identity === null)
    return refuse('--identity is no file that holds a key (AGE-SECRET-KEY-1…).')
  if (!holdsBackup(folder)) return refuse(`${folder} holds no backup.`)
  const { at, objects } = await readManifest({ folder, identity })
  const question = `Make ${target} what it was at ${at}, ${objects.length} objects and all rows? [y/N] `
  if (!asked.yes && !(await agreed(question))) return 0
  await using store = await storeOf(target)
  const restored = await restoreStore(store, { folder, identity })
  switch (restored.kind) {
    case 'restored': {
      const { rows, stored, there } = restored
      console.log(`${rows} rows and ${stored} objects are back; ${there} were there already.`)
      console.log(
        'Now `billion doctor --repair`: what was deleted since is deleted again by the jobs themselves.',
      )
      return 0
    }
    case 'other-edition':
      return refuse(
        `The backup ends with ${restored.backup}, ${target} with ${restored.store}. Deploy the edition of the backup first, and the newer one afterwards.`,
      )
    case 'differs':
      console.error(restored.what.slice(0, MOST_NAMED).join('\n'))
      return 1
  }
}

async function takeInventory(target: string): Promise<number> {
  await using store = await storeOf(target)
  const { artifacts, objects, bytes, missing, different, strays } = await inventoryOf(store)
  console.log(`D1 names ${artifacts} artifacts; R2 holds ${objects} objects of ${bytes} bytes.`)
  const lists = { missing, different, 'of nobody': strays }
  for (const [what, names] of Object.entries(lists)) {
    console.log(`${what}: ${names.length}`)
    for (const name of names.slice(0, MOST_NAMED)) console.log(`  ${name}`)
  }
  return missing.length + different.length > 0 ? 1 : 0
}

async function agreed(question: string): Promise<boolean> {
  if (!process.stdin.isTTY) {
    console.error('Nobody is there to be asked; give --yes.')
    return false
  }
  const lines = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await lines.question(question)
  lines.close()
  return /^y(es)?$/i.test(answer)
}

function refuse(why: string): number {
  console.error(why)
  return 2
}
