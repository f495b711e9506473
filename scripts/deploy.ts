import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { createInterface } from 'node:readline/promises'
import { APP_PAGES } from './app/app-folders.ts'
import { buildApp } from './app/build-app.ts'
import { buildFonts, FONT_FOLDER } from './build-fonts.ts'
import { buildReference } from './build-reference.ts'
import { buildVoices } from './build-voices.ts'
import { copyEphemeris } from './copy-ephemeris.ts'
import { readArguments } from './read-arguments.ts'
import { AccountRefused, credentialsIn } from './deploy/cloudflare-account.ts'
import { deploy, type Outcome } from './deploy/deploy.ts'
import { ENVIRONMENTS } from './deploy/environments.ts'
import { SECRET_NAMES } from './deploy/wanted.ts'
import { givenSecrets } from './deploy/secrets.ts'

const USAGE = `npm run deploy -- ${ENVIRONMENTS.join('|')} [--dry-run] [--yes] [--secrets FILE]
        [--renew NAME] [--smoke-url URL]

Looks what the account holds, says what it will change, and changes it: D1, R2, queues, migrations, both
Workers. Then it asks the API whether it works, and sets both Workers back when it does not.

  --dry-run        only says what it would do; without an account, for an empty one
  --yes            does not ask
  --secrets FILE   NAME=value lines, - for the input; they come before the environment
  --renew NAME     sets this secret anew although it is there
  --smoke-url URL  asks here whether it works, instead of where it is found

Needs CLOUDFLARE_API_TOKEN and CLOUDFLARE_ACCOUNT_ID.`

/** A new version is at work everywhere within a minute. */
const SMOKE = { tries: 30, pauseMs: 2_000 }

const CODES: Readonly<Record<Outcome, number>> = {
  deployed: 0,
  planned: 0,
  declined: 0,
  failed: 1,
  'rolled-back': 1,
  refused: 2,
}

const OPTIONS = {
  'dry-run': { type: 'boolean', default: false },
  yes: { type: 'boolean', default: false },
  secrets: { type: 'string' },
  renew: { type: 'string', multiple: true },
  'smoke-url': { type: 'string' },
  help: { type: 'boolean', default: false },
} as const

process.exitCode = await main(process.argv.slice(2))

/** 0 when all is as wanted, 1 when a change failed, 2 when nothing could be begun. */
async function main(args: string[]): Promise<number> {
  const read = readArguments({ args, allowPositionals: true, options: OPTIONS }, USAGE)
  if (read === null) return 2
  const { values, positionals } = read
  const [named = 'nothing'] = positionals
  const environment = ENVIRONMENTS.find((name) => name === named)
  if (values.help) {
    console.log(USAGE)
    return 0
  }
  if (!environment) return refuse(`${named} is no environment.\n\n${USAGE}`)
  const credentials = credentialsIn(process.env)
  if (!credentials && !values['dry-run'])
    return refuse('CLOUDFLARE_API_TOKEN and CLOUDFLARE_ACCOUNT_ID are not set.')
  const isAsked = !values.yes && !values['dry-run']
  if (isAsked && !process.stdin.isTTY) return refuse('Nobody is there to be asked; give --yes.')
  const commit = commitOf()
  if (commit === null && !values['dry-run'])
    return refuse(
      'What is deployed must be found by its commit (/source): commit or put away what is changed.',
    )
  const lines = await linesOf(values.secrets)
  if (lines === null) return refuse(`--secrets: ${values.secrets} cannot be read.`)
  const given = await givenSecrets(SECRET_NAMES, { environment: process.env, lines })
  const renewed = values.renew ?? []
  const unknown = renewed.find((name) => !SECRET_NAMES.includes(name))
  if (unknown) return refuse(`${unknown} is none of ${SECRET_NAMES.join(', ')}.`)
  if (given.kind === 'unusable') return refuse(`${given.name} ${given.why}`)
  if (credentials) await buildAssets()
  // The plan for an empty account asks for no more than places for them.
  else for (const folder of [FONT_FOLDER, APP_PAGES]) mkdirSync(folder, { recursive: true })
  try {
    const outcome = await deploy({
      environment,
      credentials,
      secrets: given.secrets,
      renewed,
      commit: commit ?? 'changed-since-its-commit',
      mayChange: async () => values.yes || (await ask('Change it? [y/N] ')),
      isDryRun: values['dry-run'],
      smokeUrl: values['smoke-url'] ?? null,
      ...SMOKE,
      variables: process.env,
      say: console.log,
    })
    return CODES[outcome]
  } catch (error) {
    if (!(error instanceof AccountRefused)) throw error
    return refuse(error.message)
  }
}

/** What the Workers serve beside their code; what was built from these very sources is left alone. */
async function buildAssets(): Promise<void> {
  await buildFonts()
  await copyEphemeris()
  await buildReference()
  await buildVoices()
  await buildApp()
}

/** Null where the file cannot be read. */
async function linesOf(file: string | undefined): Promise<string | null> {
  if (file === undefined) return ''
  if (file === '-') return await text(process.stdin)
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

function refuse(why: string): number {
  console.error(why)
  return 2
}

/** The commit of the checkout; null where something is changed in it. */
function commitOf(): string | null {
  return git('status', '--porcelain') === '' ? git('rev-parse', 'HEAD') : null
}

function git(...args: readonly string[]): string {
  return execFileSync('git', args, { encoding: 'utf8' }).trim()
}

async function ask(question: string): Promise<boolean> {
  const lines = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await lines.question(question)
  lines.close()
  return /^y(es)?$/i.test(answer)
}
