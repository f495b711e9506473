import { doctorCommand } from '#cli/doctor.ts'
import { settingsCommand } from '#cli/settings.ts'
import { InputError } from '#core/errors.ts'
import { spawn } from 'node:child_process'
import { PassThrough, Readable } from 'node:stream'
import { createTestHarness, type TestHarness } from 'wrangler'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findSecrets, PLANTED } from '../planted-secrets.ts'

/** The API's environment says A; D1 will say B, then C. */
const API_SECRETS = {
  DEVELOPMENT_TOKEN: PLANTED.developmentToken,
  OPERATOR_TOKEN: PLANTED.operatorTokenOfEnvironment,
  SETTINGS_KEY: PLANTED.settingsKey,
  AUDIO_VOICE: 'rms',
}
const ORCHESTRATOR_SECRETS = {
  SETTINGS_KEY: PLANTED.settingsKey,
  SETTINGS_KEY_PREVIOUS: PLANTED.previousSettingsKey,
  AUDIO_VOICE: 'rms',
  WRITING_WORDS: 'many',
}

let server: TestHarness
let url: string
let token: string = PLANTED.operatorTokenOfEnvironment
/** Everything any command ever said. */
const told: string[] = []

beforeAll(async () => {
  server = createTestHarness({
    workers: [
      { configPath: './wrangler.toml', secrets: API_SECRETS },
      { configPath: './workers/orchestrator/wrangler.toml', secrets: ORCHESTRATOR_SECRETS },
    ],
  })
  url = (await server.listen()).url.origin
  await server.getWorker('billion-api').applyD1Migrations('DB')
})
afterAll(() => server.close())

/** `billion …` as an operator runs it, in a process of its own. */
async function billionProcess(...words: string[]) {
  const child = spawn(process.execPath, ['cli/billion.ts', ...words], {
    env: { PATH: process.env['PATH'], BILLION_URL: url, BILLION_TOKEN: token },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (piece: Buffer) => (text += piece.toString()))
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  told.push(text)
  return { code, text }
}

/** The same without the process, which costs half a second. */
async function billion(line: string, input = '') {
  const words = line.match(/'[^']*'|\S+/g)?.map((word) => word.replaceAll("'", '')) ?? []
  const [command, ...argv] = words
  const output = new PassThrough()
  const environment = { BILLION_URL: url, BILLION_TOKEN: token }
  const io = { input: Readable.from([input]), output, errors: output, environment }
  const run = command === 'doctor' ? doctorCommand : settingsCommand
  const code = await run(argv, io).catch((error: unknown) => {
    if (!(error instanceof InputError)) throw error
    output.write(error.message)
    return 2
  })
  const text = String(output.read() ?? '')
  told.push(text)
  return { code, text }
}

const why = "--why 'a test asks for it' --as ada"

async function voiceOfNewJob(): Promise<unknown> {
  const headers = {
    authorization: `Bearer ${PLANTED.developmentToken}`,
    'content-type': 'application/json',
    'idempotency-key': crypto.randomUUID(),
  }
  const birth = { date: '1968-08-23', time: '13:45', latitude: 46.6, longitude: 13.8 }
  const post = (path: string, body: object) =>
    fetch(`${url}/v1${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
  const person = (await (await post('/people', { name: 'Ada', birth })).json()) as { id: string }
  const order = await post('/jobs', { type: 'hook', people: [person.id] })
  expect(order.status).toBe(202)
  const env = await server.getWorker<{ DB: D1Database }>('billion-api').getEnv()
  const newest = `SELECT commission ->> '$.voice' AS voice FROM jobs ORDER BY created_at DESC LIMIT 1`
  return (await env.DB.prepare(newest).first<{ voice: string }>())?.voice
}

describe('billion settings', () => {
  it('lists every setting with where it comes from, and no secret', async () => {
    const { code, text } = await billionProcess('settings')
    expect(code).toBe(0)
    expect(text).toContain('audio.voice = rms (from the variable AUDIO_VOICE)')
    expect(text).toContain('writing.words = 2000 (from the default)')
    expect(text).toMatch(/api\.operatorToken = sha256:\w{8} \(from the variable OPERATOR_TOKEN\)/)
  })

  it('sets, tells the history, and unsets', async () => {
    expect((await billion(`settings set writing.words 700 ${why}`)).text).toContain(
      'writing.words = 700 (from D1, version 1)',
    )
    expect((await billion(`settings unset writing.words ${why}`)).text).toContain(
      'from the default',
    )
    const { text } = await billion('settings history writing.words')
    expect(text.split('\n').map((line) => line.replace(/^\S+ +/, ''))).toEqual([
      'writing.words  700 → unset  (version 2, ada: a test asks for it)',
      'writing.words  unset → 700  (version 1, ada: a test asks for it)',
      '',
    ])
  })

  it('acts on every job within five seconds: the environment says A, D1 says B, then C', async () => {
    expect(await voiceOfNewJob()).toBe('rms')
    for (const voice of ['slt', 'awb']) {
      const { code } = await billion(`settings set audio.voice ${voice} ${why}`)
      expect(code).toBe(0)
      await new Promise((resolve) => setTimeout(resolve, 4_000))
      expect(await voiceOfNewJob()).toBe(voice)
    }
  })

  it.each([
    ['a name with a slip in it', 'settings get audio.vioce', 1, 'Did you mean audio.voice?'],
    ['a value of the wrong type', `settings set writing.words many ${why}`, 1, '300 to 5000'],
    ['no reason', 'settings set writing.words 700', 2, '--why'],
    [
      'a version that is past',
      `settings set audio.voice kal16 --expected-version 1 ${why}`,
      1,
      'meanwhile',
    ],
    ['a secret for all to see', `settings set api.operatorToken seen ${why}`, 2, 'command line'],
    ['who writes', `settings set writing.provider almanac ${why}`, 1, 'two steps'],
    ['no such proposal', `settings approve prop_none ${why}`, 1, 'There is nothing here'],
  ])('refuses %s, and says what to do', async (_, command, code, words) => {
    expect(await billion(command)).toEqual({ code, text: expect.stringContaining(words) })
  })

  it('takes a secret from the input, and a new token opens the door', async () => {
    const { text } = await billion(
      `settings set api.operatorToken ${why}`,
      `${PLANTED.operatorToken}\n`,
    )
    expect(text).toMatch(/api\.operatorToken = sha256:\w{8} \(from D1, version 1\)/)
    await new Promise((resolve) => setTimeout(resolve, 4_000))
    const old = await billion('settings')
    const refusal =
      'A valid bearer token is needed. Put a token that is valid there into BILLION_TOKEN.\n'
    expect(old).toEqual({ code: 1, text: refusal })
    token = PLANTED.operatorToken
    expect((await billion('settings rotate --why again')).text).toBe(
      'api.operatorToken: under the present key already\n',
    )
  })

  it('changes who writes in two steps, having tried the writer out for real', async () => {
    const { text } = await billion(`settings propose writing.model almanac-2 ${why}`)
    expect(text).toMatch(/dry run passed: almanac almanac-2 wrote \d+ words/)
    const id = /prop_\w+/.exec(text)?.[0]
    expect((await billion('settings get writing.model')).text).toContain('from the default')
    expect((await billion(`settings approve ${id} ${why}`)).text).toContain('approved by ada')
    expect((await billion('settings get writing.model')).text).toContain('= almanac-2 (from D1')
    const bad = await billion(`settings propose writing.model almanac-2000 ${why}`)
    expect(bad.text).toContain('dry run FAILED: almanac has no model almanac-2000')
    const badId = /prop_\w+/.exec(bad.text)?.[0]
    const refused = await billion(`settings approve ${badId} ${why}`)
    expect(refused).toEqual({ code: 1, text: expect.stringContaining('the dry run failed') })
    expect((await billion(`settings reject ${badId} ${why}`)).text).toContain('rejected by ada')
    expect((await billion('settings proposals')).text.match(/^prop_\w+ {2}\w+/gm)).toEqual([
      `${badId}  rejected`,
      `${id}  approved`,
    ])
  })
})

describe('billion doctor', () => {
  it('tells what is wrong in either Worker, and ends with 1', async () => {
    const { code, text } = await billionProcess('doctor')
    expect(code).toBe(1)
    expect(text).toContain(
      'audio.voice (api and orchestrator): D1 and the variable AUDIO_VOICE differ',
    )
    expect(text).toContain('writing.words (orchestrator): What the variable WRITING_WORDS holds')
    expect(text).toContain('api.operatorToken (api): D1 and the variable OPERATOR_TOKEN differ')
  })

  it('finds in the log of either Worker’s cron what it tells', async () => {
    const earlier = server.getLogs().length
    for (const name of ['billion-api', 'billion-orchestrator'])
      await server.getWorker(name).scheduled({ cron: '* * * * *' })
    const drift = server
      .getLogs()
      .slice(earlier)
      .filter(({ level, message }) => level === 'error' && message.includes('settings.drift'))
      .map(({ message }) => JSON.parse(message) as { worker: string; key: string; kind: string })
      .map(({ worker, key, kind }) => `${worker} ${key} ${kind}`)
    expect(drift.toSorted()).toEqual([
      'api api.operatorToken differs',
      'api audio.voice differs',
      'orchestrator audio.voice differs',
      'orchestrator writing.words bad-variable',
    ])
  })
})

it('told no secret to anybody', () => {
  const logs = server.getLogs().map(({ message }) => message)
  expect(told.length).toBeGreaterThan(20)
  expect([...told, ...logs].filter((text) => findSecrets(text).length > 0)).toEqual([])
})
