import { DependencyError } from '#core/errors.ts'
import { SettingsTable } from '#test/fakes/settings-table.ts'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readSetting } from './read.ts'
import { SETTINGS, type SettingKey } from './registry.ts'

const errors = vi.spyOn(console, 'error')

beforeEach(() => {
  vi.useFakeTimers({ now: 0 })
  errors.mockReset().mockReturnValue()
})
afterEach(() => {
  vi.useRealTimers()
})

const reader =
  ({ db }: SettingsTable, variables: Readonly<Record<string, unknown>> = {}) =>
  (key: SettingKey) =>
    readSetting({ db, variables }, key)

const refusal = (kind: string, message: RegExp) =>
  expect.objectContaining({
    name: 'DependencyError',
    dependency: 'd1',
    kind,
    message: expect.stringMatching(message),
  })

describe('readSetting', () => {
  it('takes D1 before the environment and the environment before the default', async () => {
    const table = new SettingsTable({ 'writing.words': 700 })
    const variables = { WRITING_WORDS: '900', AUDIO_VOICE: 'kal' }
    const read = reader(table, variables)
    expect(await read('writing.words')).toEqual({ value: 700, origin: 'd1', version: 1 })
    expect(await read('audio.voice')).toEqual({ value: 'kal', origin: 'environment', version: 0 })
    expect(await read('writing.provider')).toEqual({
      value: 'almanac',
      origin: 'default',
      version: 0,
    })
  })

  it('takes an unset row and an empty variable for nothing', async () => {
    const table = new SettingsTable({ 'writing.words': null })
    const read = reader(table, { WRITING_WORDS: '' })
    expect(await read('writing.words')).toEqual({ value: 2000, origin: 'default', version: 1 })
  })

  it('acts on a change within five seconds', async () => {
    const table = new SettingsTable({ 'audio.voice': 'b' })
    const read = reader(table)
    await read('audio.voice')
    table.set('audio.voice', 'c')
    vi.setSystemTime(2_999)
    expect((await read('audio.voice')).value).toBe('b')
    vi.setSystemTime(3_000)
    expect((await read('audio.voice')).value).toBe('c')
  })

  it('gives the last known value while D1 cannot be read, whatever the environment says', async () => {
    const table = new SettingsTable({ 'writing.words': 700 })
    const read = reader(table, { WRITING_WORDS: '900' })
    expect((await read('writing.words')).origin).toBe('d1')
    table.state = 'away'
    vi.setSystemTime(3_100)
    expect(await read('writing.words')).toEqual({ value: 700, origin: 'last-known', version: 1 })
    vi.setSystemTime(86_400_000)
    expect((await read('writing.words')).origin).toBe('last-known')
    table.state = 'there'
    table.set('writing.words', 800)
    vi.setSystemTime(86_401_001)
    expect(await read('writing.words')).toEqual({ value: 800, origin: 'd1', version: 1 })
  })

  it.each(['writing.provider', 'writing.model', 'writing.words', 'audio.voice'] as const)(
    'refuses %s where D1 was never read, though the environment would know',
    async (key) => {
      const table = new SettingsTable()
      table.state = 'away'
      const variables = {
        WRITING_PROVIDER: 'almanac',
        WRITING_MODEL: 'almanac-1',
        WRITING_WORDS: '900',
        AUDIO_VOICE: 'kal',
      }
      await expect(reader(table, variables)(key)).rejects.toThrow(refusal('retry', /never read/))
    },
  )

  it('lets the environment stand in for a token where D1 was never read', async () => {
    const table = new SettingsTable()
    table.state = 'away'
    const read = reader(table, { DEVELOPMENT_TOKEN: 'a token of the environment' })
    expect(await read('api.developmentToken')).toEqual({
      value: 'a token of the environment',
      origin: 'environment',
      version: 0,
    })
    expect((await read('api.operatorToken')).value).toBeNull()
  })

  it.each([
    ['writing.provider', 'a claude'],
    ['writing.words', 'many'],
    ['writing.words', [700]],
    ['writing.words', true],
    ['audio.voice', { name: 'rms' }],
  ] as const)('refuses %s for a stored %j, and never passes over it', async (key, value) => {
    const read = reader(new SettingsTable({ [key]: value }), { WRITING_WORDS: '900' })
    await expect(read(key)).rejects.toThrow(refusal('paused', new RegExp(`${key}: what D1 holds`)))
  })

  it('refuses a variable that cannot be used, naming it', async () => {
    const read = reader(new SettingsTable(), { WRITING_PROVIDER: 'almanack' })
    await expect(read('writing.provider')).rejects.toThrow(refusal('paused', /WRITING_PROVIDER/))
  })

  it('keeps a row that is not JSON from harming the others', async () => {
    const table = new SettingsTable({ 'writing.words': 700 })
    table.rows.set('audio.voice', 'rms')
    const read = reader(table)
    expect((await read('writing.words')).value).toBe(700)
    await expect(read('audio.voice')).rejects.toThrow(refusal('paused', /is not JSON/))
  })

  it('logs and passes over a stored token that cannot be one', async () => {
    const read = reader(new SettingsTable({ 'api.operatorToken': 'short' }), {
      OPERATOR_TOKEN: 'a token of the environment',
    })
    expect((await read('api.operatorToken')).origin).toBe('environment')
    expect(errors).toHaveBeenCalledWith(expect.stringContaining('settings.invalid'))
    expect(JSON.stringify(errors.mock.calls)).not.toContain('short')
  })

  it('shares one read among requests that ask at once', async () => {
    const table = new SettingsTable({ 'writing.words': 700 })
    const read = reader(table)
    await Promise.all([read('writing.words'), read('audio.voice'), read('writing.words')])
    expect(table.reads).toBe(1)
  })

  it('works a value out once for what it was read from, and anew for what is read anew', async () => {
    const table = new SettingsTable()
    const parse = vi.spyOn(SETTINGS['writing.words'].type, 'safeParse')
    const [read, elsewhere] = ['900', '800'].map((words) => reader(table, { WRITING_WORDS: words }))
    for (let asked = 0; asked < 3; asked += 1) {
      expect((await read!('writing.words')).value).toBe(900)
      expect((await elsewhere!('writing.words')).value).toBe(800)
    }
    expect(parse).toHaveBeenCalledTimes(2)
    table.set('writing.words', 700)
    vi.setSystemTime(3_000)
    expect((await read!('writing.words')).value).toBe(700)
    // What D1 holds, and what stands behind it.
    expect(parse).toHaveBeenCalledTimes(4)
    expect((await read!('writing.words')).value).toBe(700)
    expect(parse).toHaveBeenCalledTimes(4)
  })

  it('waits neither for a silent D1 nor for the read of a request that has died', async () => {
    const table = new SettingsTable({ 'writing.words': 700 })
    const read = reader(table)
    await read('writing.words')
    table.state = 'silent'
    vi.setSystemTime(10_000)
    const waiting = read('writing.words')
    await vi.advanceTimersByTimeAsync(1_500)
    expect((await waiting).origin).toBe('last-known')

    vi.setSystemTime(20_000)
    void read('writing.words')
    await vi.advanceTimersByTimeAsync(1)
    table.state = 'there'
    const before = table.reads
    const joining = Promise.all([read('writing.words'), read('writing.words')])
    await vi.advanceTimersByTimeAsync(500)
    expect((await joining).map(({ origin }) => origin)).toEqual(['d1', 'd1'])
    expect(table.reads).toBe(before + 1)
  })

  it('asks a failing D1 again a second later, not with every question', async () => {
    const table = new SettingsTable()
    table.state = 'away'
    const read = reader(table)
    await read('api.operatorToken')
    await read('api.operatorToken')
    expect(table.reads).toBe(1)
    vi.setSystemTime(1_000)
    await read('api.operatorToken')
    expect(table.reads).toBe(2)
  })

  it('throws what callers know as a failure of D1', async () => {
    const table = new SettingsTable()
    table.state = 'away'
    await expect(reader(table)('audio.voice')).rejects.toBeInstanceOf(DependencyError)
  })
})
