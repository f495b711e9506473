import { InputError } from '#core/errors.ts'
import { clientOf, type Client } from '#workers/api/contract/client.ts'
import type { Command } from 'commander'
import {
  describeExport,
  describeKey,
  describeMe,
  describeSession,
} from './account/account-words.ts'
import { saveExport } from './account/save-export.ts'
import { PROCESS_IO, type CliIo } from './io.ts'
import { operatorAddress, type AddressOptions } from './operator/operator-address.ts'
import { operatorCommand, runOperatorCommand } from './operator/operator-io.ts'
import { sendTo } from './operator/send-to.ts'

/** `billion account`: who one is to an API, where one is signed in, one's keys, and leaving; over the typed client. */
export async function accountCommand(
  argv: readonly string[],
  io: CliIo = PROCESS_IO,
): Promise<number> {
  return await runOperatorCommand(commandFor(io), argv, io)
}

function commandFor(io: CliIo): Command {
  const program = operatorCommand('account', io)
    .description('Who you are to an API, where you are signed in, your keys, and leaving.')
    .examples(
      'billion account',
      'billion account keys create "a shop" read orders --days 90',
      'billion account export -o everything.zip',
    )
  const address = () => operatorAddress(program.opts<AddressOptions>(), io.environment, 'owner')
  const api = (): Client => clientOf(sendTo(address()))
  const say = (lines: readonly string[], none = '') =>
    void io.output.write(`${lines.length === 0 ? none : lines.join('\n')}\n`)

  program
    .command('whoami', { isDefault: true })
    .description('who you are here, and what you may do')
    .action(async () => say([describeMe(await api().getMe())]))
  const sessions = program.command('sessions').description('where you are signed in')
  sessions
    .command('list', { isDefault: true })
    .description('all of them, the newest first; * is this one')
    .action(async () => say((await api().listSessions()).sessions.map(describeSession)))
  sessions
    .command('end <id>')
    .description('sign out somewhere')
    .action(async (sessionId: string) => void (await api().endSession({ params: { sessionId } })))
  addKeys(program, { api, say })
  program
    .command('export [id]')
    .description('pack everything you have; with the id of an export, how far it is')
    .option('-o, --output <file>', 'wait until it is packed, and put it there; broken off, go on')
    .action(async (exportId: string | undefined, { output }: { readonly output?: string }) => {
      const client = api()
      const packed =
        exportId === undefined
          ? await client.startExport()
          : await client.getExport({ params: { exportId } })
      if (output === undefined) return say([describeExport(packed)])
      // Said before it is there: with the id the same export is fetched again when it breaks off.
      io.errors.write(`${packed.id}\n`)
      const saving = { client, address: address(), output, shown: io.errors }
      say(await saveExport(packed, saving))
    })
  program
    .command('delete')
    .description('delete you with everything: at once, and for good')
    .option('--for-good', 'without it nothing is deleted')
    .action(async ({ forGood = false }: { forGood?: boolean }) => {
      if (!forGood) throw new InputError('--for-good', 'is not given', 'Nothing was deleted.')
      const { url } = await api().deleteAccount()
      say([`Being deleted. What becomes of it: ${url}`])
    })
  return program
}

interface Asking {
  readonly api: () => Client
  /** `none` where there are no lines. */
  readonly say: (lines: readonly string[], none?: string) => void
}

type Scopes = Parameters<Client['createKey']>[0]['json']['scopes']

function addKeys(program: Command, { api, say }: Asking): void {
  const keys = program.command('keys').description('keys for programs')
  keys
    .command('list', { isDefault: true })
    .description('the keys there are, the newest first')
    .action(async () => say((await api().listKeys()).keys.map(describeKey), 'There is no key.'))
  keys
    .command('create <name> <scopes...>')
    .description('make a key, which is shown this once; scopes: read, people, orders, webhooks')
    .option('--days <number>', 'how long it opens anything; by default until it is deleted', Number)
    .option('--test', 'its orders are written by the almanac and cost nothing')
    .action(async (name: string, scopes: string[], given: { days?: number; test?: boolean }) => {
      const { days, test: isTest = false } = given
      // What is no scope, the API refuses in its own words.
      const wish = { name, scopes: scopes as Scopes, isTest, ...(days !== undefined && { days }) }
      const { key, ...made } = await api().createKey({ json: wish })
      say([describeKey(made), key])
    })
  keys
    .command('revoke <id>')
    .description('delete a key: it opens nothing from now on')
    .action(async (keyId: string) => void (await api().deleteKey({ params: { keyId } })))
}
