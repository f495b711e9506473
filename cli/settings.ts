import type { Command } from 'commander'

import { nearestName } from '#core/nearest-name.ts'
import { InputError } from '#core/errors.ts'
import {
  EndpointResponse,
  ProposalResponse,
  ProposalsResponse,
  RotationResponse,
  SettingChangesResponse,
  SettingResponse,
  SettingsResponse,
} from '#workers/api/contract/settings.ts'
import { PROCESS_IO, type CliIo } from './io.ts'
import { apiOf, operatorCommand, runOperatorCommand } from './operator/operator-io.ts'
import { reasonOf, withReason, type ReasonOptions } from './operator/with-reason.ts'
import {
  describeChange,
  describeProposal,
  describeRotation,
  describeSetting,
} from './settings/describe.ts'
import { readValue } from './settings/read-value.ts'

/** `billion settings`: what operators see and do of settings, over the API. */
export async function settingsCommand(
  argv: readonly string[],
  io: CliIo = PROCESS_IO,
): Promise<number> {
  return await runOperatorCommand(commandFor(io), argv, io)
}

function commandFor(io: CliIo): Command {
  const program = operatorCommand('settings', io)
    .description('See and change the settings of a system, over its API.')
    .examples(
      'billion settings',
      'billion settings set writing.words 1200 --why "shorter readings"',
      'billion settings set writing.anthropic.key --why "new key" < key.txt',
    )
  const ask = () => apiOf(program, io)
  const say = (text: string) => void io.output.write(`${text}\n`)

  program
    .command('list', { isDefault: true })
    .description('every setting, with where its value comes from')
    .allowExcessArguments()
    .action(async (_, { args: [stray] }: Command) => {
      if (stray !== undefined) throw unknownCommand(stray, program)
      const { settings } = await ask().get('/settings', SettingsResponse)
      say(settings.map(describeSetting).join('\n'))
    })
  program
    .command('get <key>')
    .description('one setting')
    .action(async (key: string) => {
      say(describeSetting(await ask().get(pathOf(key), SettingResponse)))
    })
  withReason(program.command('set <key> [value]'))
    .description('change a setting; without a value, and for a secret, it is read from the input')
    .option('--expected-version <number>', 'only if it is still of this version', Number)
    .action(async (key: string, given: string | undefined, options) => {
      const { secret } = await ask().get(pathOf(key), SettingResponse)
      if (secret && given !== undefined) throw SECRET_IN_SIGHT
      const value = given ?? (await readValue(key, io))
      const { expectedVersion } = options as { readonly expectedVersion?: number }
      const wish = { ...reasonOf(options), value, expectedVersion }
      say(describeSetting(await ask().put(pathOf(key), wish, SettingResponse)))
    })
  withReason(program.command('unset <key>'))
    .description('let the environment or the default stand')
    .action(async (key: string, options: ReasonOptions) => {
      const wish = { ...reasonOf(options), value: null }
      say(describeSetting(await ask().put(pathOf(key), wish, SettingResponse)))
    })
  program
    .command('history [key]')
    .description('who changed what, when and why, the newest first')
    .option('--limit <number>', 'at most so many', '20')
    .action(async (key: string | undefined, { limit }: { readonly limit: string }) => {
      const query = new URLSearchParams({ limit, ...(key !== undefined && { key }) })
      const { changes } = await ask().get(`/setting-changes?${query}`, SettingChangesResponse)
      say(changes.map(describeChange).join('\n') || 'Nothing was changed.')
    })
  withReason(program.command('propose <key> [value]'))
    .description('propose who is to write, and have that writer tried out; no value unsets')
    .action(async (key: string, value: string | undefined, options: ReasonOptions) => {
      const wish = { ...reasonOf(options), key, value: value ?? null }
      const proposal = await ask().post('/setting-proposals', wish, ProposalResponse)
      say(describeProposal(proposal))
      say(`It acts once it is approved: billion settings approve ${proposal.id} --why …`)
    })
  program
    .command('proposals')
    .description('what was proposed, and what became of it')
    .action(async () => {
      const { proposals } = await ask().get('/setting-proposals', ProposalsResponse)
      say(proposals.map(describeProposal).join('\n') || 'Nothing was proposed.')
    })
  withReason(program.command('approve <id>'))
    .description('carry a proposal out, within a day')
    .option('--even-though-probe-failed', 'although its dry run failed')
    .action(async (id: string, options: ReasonOptions & { evenThoughProbeFailed?: true }) => {
      const { evenThoughProbeFailed } = options
      const approval = { ...reasonOf(options), evenThoughProbeFailed }
      const path = `/setting-proposals/${encodeURIComponent(id)}/approve`
      say(describeProposal(await ask().post(path, approval, ProposalResponse)))
    })
  withReason(program.command('reject <id>'))
    .description('close a proposal')
    .action(async (id: string, options: ReasonOptions) => {
      const path = `/setting-proposals/${encodeURIComponent(id)}/reject`
      say(describeProposal(await ask().post(path, reasonOf(options), ProposalResponse)))
    })
  withReason(program.command('rotate'))
    .description('seal every stored secret under the present key')
    .action(async (options: ReasonOptions) => {
      const path = '/setting-secrets/rotate'
      say(describeRotation(await ask().post(path, reasonOf(options), RotationResponse)))
    })
  withReason(program.command('remake-endpoint'))
    .description('make the serverless endpoint again from its template, and name it in D1')
    .action(async (options: ReasonOptions) => {
      const { id } = await ask().post('/serverless-endpoint', reasonOf(options), EndpointResponse)
      say(`audio.runpod.endpoint is ${id} now.`)
    })
  return program
}

const SECRET_IN_SIGHT = new InputError(
  'value',
  'is a secret, and a command line is read by others',
  'Leave it out and type it when asked, or pipe it in.',
)

function unknownCommand(name: string, program: Command): InputError {
  const known = program.commands.map((command) => command.name())
  const mend = `Did you mean ${nearestName(name, known)}? See billion settings --help.`
  return new InputError('settings', `there is no command ${name}`, mend)
}

function pathOf(key: string): string {
  return `/settings/${encodeURIComponent(key)}`
}
