import { findSettings } from '#d1/settings.ts'
import { findSecrets, PLANTED } from '#test/planted-secrets.ts'
import { env } from 'cloudflare:workers'
import { beforeEach, expect, it, vi } from 'vitest'
import { approveProposal, rejectProposal } from './decide-proposal.ts'
import { findDrift } from './drift.ts'
import { settingHistory } from './history.ts'
import { listSettings } from './list.ts'
import { proposeSetting } from './propose.ts'
import { readSetting } from './read.ts'
import { rotateSecrets } from './rotate.ts'
import { listProposals } from './show-proposals.ts'
import { watchDrift } from './watch-drift.ts'
import { changeSetting } from './write.ts'

const variables = {
  DEVELOPMENT_TOKEN: PLANTED.developmentToken,
  OPERATOR_TOKEN: PLANTED.operatorTokenOfEnvironment,
  AUTH_SECRET: PLANTED.authSecret,
  SETTINGS_KEY: PLANTED.settingsKey,
  SETTINGS_KEY_PREVIOUS: PLANTED.previousSettingsKey,
}
const source = { db: env.DB, variables }
const reason = { who: 'ada', why: 'a test asks for it', now: new Date(0) }
const wish = (key: string, value: unknown) => ({ key, value, ...reason })

/** Everything that anybody could see: what was logged, answered or thrown. */
let seen: string[] = []

beforeEach(() => {
  seen = []
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    vi.spyOn(console, method).mockImplementation((...words: unknown[]) => void see(words))
  }
})

function see(thing: unknown): void {
  if (thing !== undefined) seen.push(inFull(thing))
}

async function watch(work: () => Promise<unknown>): Promise<void> {
  try {
    see(await work())
  } catch (error) {
    see(error)
  }
}

/** Errors with their stacks and causes, which `JSON.stringify` would leave out. */
function inFull(thing: unknown): string {
  return JSON.stringify(thing, (_, value: unknown) =>
    value instanceof Error
      ? { ...value, message: value.message, stack: value.stack, cause: value.cause }
      : value,
  )
}

/** What lies sealed in D1 is for D1 and the reader alone. */
async function sealedValues(): Promise<string[]> {
  const rows = [...(await findSettings(env.DB)).values()]
  return rows.flatMap(({ value }) =>
    typeof value === 'object' && value !== null && 'data' in value ? [String(value.data)] : [],
  )
}

const refuse = () => Promise.reject(new Error('D1_ERROR: disk I/O error'))

/** D1 that lets nothing be written. */
const refusing = new Proxy(env.DB, {
  get(target, name) {
    if (name === 'batch') return refuse
    if (name !== 'prepare') return Reflect.get(target, name, target)
    return (sql: string) =>
      /^insert/i.test(sql) ? { bind: () => ({ run: refuse }) } : target.prepare(sql)
  },
})

it('tells no secret to anybody, whatever goes wrong', async () => {
  const former = { db: env.DB, variables: { SETTINGS_KEY: PLANTED.previousSettingsKey } }
  const keyless = { db: env.DB, variables: { ...variables, SETTINGS_KEY: 'spoiled' } }
  await watch(() => changeSetting(former, wish('api.operatorToken', PLANTED.operatorToken)))
  const before = await sealedValues()
  await watch(() => changeSetting(source, wish('api.developmentToken', PLANTED.developmentToken)))
  await watch(() => listSettings(source))
  await watch(() => findDrift(source))
  await watch(() => watchDrift(source, 'api'))
  await watch(() => findDrift(keyless))
  // The reader's answer is the secret, for its caller alone; what it logs is for everybody.
  await watch(async () => void (await readSetting(keyless, 'api.operatorToken')))
  await watch(() => changeSetting(keyless, wish('api.operatorToken', PLANTED.operatorToken)))

  // Written where it does not belong, and where nothing can be written.
  await watch(() => changeSetting(source, wish(PLANTED.operatorToken, 'x')))
  await watch(() => changeSetting(source, wish('writing.words', PLANTED.operatorToken)))
  await watch(() => changeSetting(source, wish('api.operatorToken', `${PLANTED.operatorToken}\n`)))
  await watch(() => changeSetting(source, wish('api.operatorToken', [PLANTED.operatorToken])))
  await watch(() => proposeSetting(source, wish('writing.provider', PLANTED.operatorToken), good))
  await watch(() =>
    changeSetting({ ...source, db: refusing }, wish('api.operatorToken', PLANTED.operatorToken)),
  )
  await watch(() => rotateSecrets({ ...source, db: refusing }, reason))
  await watch(() =>
    proposeSetting({ ...source, db: refusing }, wish('writing.model', PLANTED.operatorToken), good),
  )

  // A provider's error that repeats what it was sent, cut anywhere.
  for (const secret of Object.values(PLANTED)) {
    const padded = `${'.'.repeat(490)}${secret} is not a key of ours`
    for (const detail of [`401: ${secret} is not a key of ours`, padded]) {
      await watch(() =>
        proposeSetting(source, wish('writing.provider', 'almanac'), () =>
          Promise.reject(new Error(detail, { cause: new Error(secret) })),
        ),
      )
    }
  }
  const proposals = await listProposals(source, { limit: 100 }, reason.now)
  see(proposals)
  for (const { id } of proposals) await watch(() => approveProposal(source, id, reason))
  for (const { id } of proposals) await watch(() => rejectProposal(source, id, reason))
  expect(proposals.length).toBe(2 * Object.keys(PLANTED).length)

  // In plain, in a row that no key opens, and in one that nobody declared.
  const rows = [
    ['api.developmentToken', JSON.stringify(PLANTED.developmentToken)],
    ['api.operatorToken', JSON.stringify({ sealed: PLANTED.operatorToken })],
    ['api.operatorTokn', JSON.stringify(PLANTED.operatorToken)],
    ['audio.voice', PLANTED.operatorToken],
  ]
  for (const [key, value] of rows) {
    await env.DB.prepare('INSERT OR REPLACE INTO settings VALUES (?, ?, 9, 0)')
      .bind(key, value)
      .run()
  }
  await watch(() => listSettings(source))
  await watch(() => findDrift(source))
  await watch(() => watchDrift(source, 'api'))
  for (const key of ['api.operatorToken', 'audio.voice'] as const) {
    await watch(async () => void (await readSetting({ ...source, db: fresh() }, key)))
  }
  await watch(() => changeSetting(source, wish('api.operatorToken', PLANTED.operatorToken)))
  await watch(() => changeSetting(source, wish('audio.voice', 'kal')))
  await watch(() => rotateSecrets(source, reason))
  await watch(() => settingHistory(source, { limit: 100 }))

  const sealed = [...before, ...(await sealedValues())]
  expect(sealed.length).toBeGreaterThan(2)
  expect(seen.length).toBeGreaterThan(30)
  expect(seen.filter((text) => findSecrets(text, sealed).length > 0)).toEqual([])
})

it('would have found one', () => {
  see(new Error('outer', { cause: new Error(PLANTED.settingsKey) }))
  console.error(JSON.stringify({ token: PLANTED.operatorToken }))
  expect(seen.map((text) => findSecrets(text))).toEqual([['settingsKey'], ['operatorToken']])
})

const good = () => Promise.resolve({ ok: true, detail: 'it writes' })

/** A view of D1 that nothing was read from yet. */
function fresh(): D1Database {
  return new Proxy(env.DB, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}
