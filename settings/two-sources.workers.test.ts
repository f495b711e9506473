import { PLANTED } from '#test/planted-secrets.ts'
import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { approveProposal } from './decide-proposal.ts'
import { proposeSetting } from './propose.ts'
import { readSetting } from './read.ts'
import { watchDrift } from './watch-drift.ts'
import { changeSetting } from './write.ts'

/** D1, that can be taken away. */
const { db, lose } = losable(env.DB)
/** The environment says A. */
const variables = { AUDIO_VOICE: 'a', WRITING_MODEL: 'a', SETTINGS_KEY: PLANTED.settingsKey }
const source = { db, variables }
const reason = () => ({ who: 'ada', why: 'the story of two sources', now: new Date() })
const voice = () => readSetting(source, 'audio.voice')
const model = () => readSetting(source, 'writing.model')
const setVoice = (value: string) =>
  changeSetting(source, { key: 'audio.voice', value, ...reason() })

const errors = vi.spyOn(console, 'error')
const logged = () => errors.mock.calls.map(([line]) => JSON.parse(String(line)) as unknown)
let now = Date.now()
const later = (milliseconds: number) => vi.setSystemTime((now += milliseconds))

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  later(10_000)
  errors.mockReset().mockReturnValue()
  lose(false)
  await env.DB.prepare('DELETE FROM settings').run()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('one setting with two sources', () => {
  it('is what D1 says, and acts on a change within five seconds', async () => {
    expect(await voice()).toMatchObject({ value: 'a', origin: 'environment' })
    await setVoice('b')
    later(4_999)
    expect(await voice()).toMatchObject({ value: 'b', origin: 'd1' })
    await setVoice('c')
    later(4_999)
    expect(await voice()).toMatchObject({ value: 'c', origin: 'd1' })
  })

  it('stays what D1 last said while D1 cannot be read', async () => {
    await setVoice('b')
    await voice()
    lose(true)
    later(3_600_000)
    expect(await voice()).toMatchObject({ value: 'b', origin: 'last-known' })
  })

  it('is refused by a Worker that never could read D1: never the environment, never a default', async () => {
    await setVoice('b')
    const cold = losable(env.DB)
    cold.lose(true)
    for (const key of ['audio.voice', 'writing.model', 'writing.provider'] as const) {
      await expect(readSetting({ ...source, db: cold.db }, key)).rejects.toMatchObject({
        dependency: 'd1',
        kind: 'retry',
      })
    }
  })

  it('is refused where D1 holds what cannot be used', async () => {
    await env.DB.prepare(`INSERT INTO settings VALUES ('audio.voice', '{"b":1}', 1, 0)`).run()
    await expect(voice()).rejects.toMatchObject({ kind: 'paused' })
  })

  it('says who writes only by proposal and approval', async () => {
    expect(await model()).toMatchObject({ value: 'a', origin: 'environment' })
    const wish = { key: 'writing.model', value: 'b', ...reason() }
    await expect(changeSetting(source, wish)).rejects.toThrow('is changed in two steps')
    const id = await proposeSetting(source, wish, () => Promise.resolve({ ok: true, detail: '' }))
    later(5_000)
    expect((await model()).value).toBe('a')
    await approveProposal(source, id, reason())
    later(4_999)
    expect(await model()).toMatchObject({ value: 'b', origin: 'd1' })
  })
})

describe('the cron', () => {
  it('logs as an error that the two sources differ, and nothing while they agree', async () => {
    await setVoice('a')
    await watchDrift(source, 'api')
    expect(logged()).toEqual([])
    await setVoice('b')
    await watchDrift(source, 'api')
    expect(logged()).toEqual([
      {
        event: 'settings.drift',
        worker: 'api',
        key: 'audio.voice',
        kind: 'differs',
        d1: '"b"',
        environment: '"a"',
        error: 'D1 and the variable AUDIO_VOICE differ; D1 is used. Take the variable away.',
      },
    ])
  })

  it('outlives a D1 that cannot be read', async () => {
    lose(true)
    await watchDrift(source, 'api')
    expect(logged()).toMatchObject([{ event: 'settings.drift-unknown', worker: 'api' }])
  })
})

/** The real D1, until it is lost: then every question fails as D1's own do. */
function losable(real: D1Database) {
  let isLost = false
  const mine = new Proxy(real, {
    get(target, name) {
      if (isLost) throw new Error('D1_ERROR: Network connection lost.')
      const value: unknown = Reflect.get(target, name, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
  return { db: mine, lose: (lost: boolean) => void (isLost = lost) }
}
