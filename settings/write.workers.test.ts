import { findSettings } from '#d1/settings.ts'
import { PLANTED } from '#test/planted-secrets.ts'
import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { SettingConflict } from './conflict.ts'
import { settingHistory } from './history.ts'
import { listSettings } from './list.ts'
import { rotateSecrets } from './rotate.ts'
import { changeSetting } from './write.ts'

const db = env.DB
const source = { db, variables: { SETTINGS_KEY: PLANTED.settingsKey } }
const reason = { who: 'ada', why: 'a test asks for it', now: new Date(1_000) }
const set = (key: string, value: unknown, expectedVersion?: number) =>
  changeSetting(source, { key, value, expectedVersion, ...reason })
const history = (key?: string) => settingHistory(source, { key, limit: 100 })

beforeEach(async () => {
  await db.batch([db.prepare('DELETE FROM settings'), db.prepare('DELETE FROM setting_changes')])
})

describe('changeSetting', () => {
  it('stores what was asked, and who asked when and why', async () => {
    expect(await set('writing.words', '700')).toMatchObject({
      key: 'writing.words',
      value: 700,
      origin: 'd1',
      version: 1,
      problems: [],
    })
    await set('writing.words', 800)
    expect(await history('writing.words')).toMatchObject([
      { version: 2, from: 700, to: 800, who: 'ada', why: 'a test asks for it', at: reason.now },
      { version: 1, from: null, to: 700, proposalId: null },
    ])
  })

  it('unsets, and counts the versions on', async () => {
    await set('audio.voice', 'kal')
    expect(await set('audio.voice', null)).toMatchObject({ origin: 'default', version: 2 })
    expect(await set('audio.voice', 'rms')).toMatchObject({ origin: 'd1', version: 3 })
    expect(await history()).toMatchObject([
      { from: null, to: 'rms' },
      { from: 'kal', to: null },
      { from: null, to: 'kal' },
    ])
  })

  it('refuses to change what somebody else has changed since', async () => {
    await set('writing.words', 700, 0)
    await set('writing.words', 800, 1)
    await expect(set('writing.words', 900, 1)).rejects.toBeInstanceOf(SettingConflict)
    await expect(set('writing.words', 900, 7)).rejects.toBeInstanceOf(SettingConflict)
    expect((await findSettings(db)).get('writing.words')).toEqual({ value: 800, version: 2 })
    expect(await history()).toHaveLength(2)
  })

  it('lets one of many at once through for each version, and writes only that into the history', async () => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, (_, index) => set('writing.words', 300 + index)),
    )
    const done = outcomes.filter(({ status }) => status === 'fulfilled').length
    const conflicts = outcomes.filter(
      (outcome) => outcome.status === 'rejected' && outcome.reason instanceof SettingConflict,
    ).length
    expect(done + conflicts).toBe(20)
    expect(done).toBeGreaterThan(0)
    const changes = await history()
    expect(changes.map(({ version }) => version).toReversed()).toEqual(
      Array.from({ length: done }, (_, index) => index + 1),
    )
    expect((await findSettings(db)).get('writing.words')).toEqual({
      value: changes[0]?.to,
      version: done,
    })
  })

  it.each([
    ['an unknown key', 'writing.wordz', 700, 'key'],
    ['a value of the wrong type', 'writing.words', 'many', 'value'],
    ['no value', 'writing.words', undefined, 'value'],
    ['who writes', 'writing.provider', 'almanac', 'key'],
    ['the unsetting of who writes', 'writing.model', null, 'key'],
  ])('refuses %s, and changes nothing', async (_, key, value, field) => {
    await expect(set(key, value)).rejects.toMatchObject({ name: 'InputError', field })
    expect((await findSettings(db)).size).toBe(0)
    expect(await history()).toEqual([])
  })

  it('changes nothing when the history cannot be written', async () => {
    await db.prepare('ALTER TABLE setting_changes RENAME TO elsewhere').run()
    await expect(set('writing.words', 700)).rejects.toMatchObject({ dependency: 'd1' })
    await db.prepare('ALTER TABLE elsewhere RENAME TO setting_changes').run()
    expect((await findSettings(db)).size).toBe(0)
  })

  it('mends a row that somebody spoiled by hand', async () => {
    await db.prepare(`INSERT INTO settings VALUES ('audio.voice', 'kal', 4, 0)`).run()
    expect(await set('audio.voice', 'kal')).toMatchObject({ value: 'kal', version: 5 })
    expect(await history()).toMatchObject([{ from: 'what was not JSON', to: 'kal' }])
  })
})

describe('a secret', () => {
  it('is sealed where it lies and a fingerprint wherever it is shown', async () => {
    const view = await set('api.operatorToken', PLANTED.operatorToken)
    expect(view.value).toMatch(/^sha256:[0-9a-f]{8}$/)
    expect((await findSettings(db)).get('api.operatorToken')?.value).toMatchObject({
      sealed: 'A256GCM',
    })
    await set('api.operatorToken', PLANTED.operatorTokenOfEnvironment)
    const [second, first] = await history()
    expect(first).toMatchObject({ from: null, to: view.value })
    expect(second?.from).toBe(view.value)
    expect(second?.to).not.toBe(view.value)
  })

  it('opens one door only', async () => {
    await set('api.operatorToken', PLANTED.operatorToken)
    const same = set('api.developmentToken', PLANTED.operatorToken)
    await expect(same).rejects.toThrow('is that of api.operatorToken. Give each its own.')
    const variables = { ...source.variables, DEVELOPMENT_TOKEN: PLANTED.developmentToken }
    const wish = { key: 'api.operatorToken', value: PLANTED.developmentToken, ...reason }
    await expect(changeSetting({ db, variables }, wish)).rejects.toThrow('api.developmentToken')
  })

  it('is not stored where there is no key to seal it with', async () => {
    const bare = { db, variables: {} }
    const wish = { key: 'api.operatorToken', value: PLANTED.operatorToken, ...reason }
    await expect(changeSetting(bare, wish)).rejects.toThrow(/SETTINGS_KEY, 32 bytes in base64/)
    expect((await findSettings(db)).size).toBe(0)
    // To unset one needs no key.
    expect(await changeSetting(bare, { ...wish, value: null })).toMatchObject({ value: null })
  })
})

describe('rotateSecrets', () => {
  const stored = async () => (await findSettings(db)).get('api.operatorToken')?.value
  const former = { db, variables: { SETTINGS_KEY: PLANTED.previousSettingsKey } }
  const rotating = {
    db,
    variables: { ...source.variables, SETTINGS_KEY_PREVIOUS: PLANTED.previousSettingsKey },
  }

  it('seals anew what the previous key sealed, and what was never sealed', async () => {
    const wish = { key: 'api.operatorToken', value: PLANTED.operatorToken, ...reason }
    await changeSetting(former, wish)
    const plain = JSON.stringify(PLANTED.developmentToken)
    await db
      .prepare(`INSERT INTO settings VALUES ('api.developmentToken', ?, 1, 0)`)
      .bind(plain)
      .run()

    expect(await rotateSecrets(rotating, reason)).toEqual({
      sealedAnew: ['api.developmentToken', 'api.operatorToken'],
      untouched: [],
      failed: [],
    })
    // The previous key is needed no more.
    const views = await listSettings(source)
    const kept = views.filter(({ secret, origin }) => secret && origin === 'd1')
    expect(kept.map(({ key, version }) => ({ key, version }))).toEqual([
      { key: 'api.developmentToken', version: 2 },
      { key: 'api.operatorToken', version: 2 },
    ])
    expect(await rotateSecrets(source, reason)).toMatchObject({
      sealedAnew: [],
      untouched: ['api.developmentToken', 'api.operatorToken'],
    })
  })

  it('leaves alone what no key opens, and says so', async () => {
    await changeSetting(former, {
      key: 'api.operatorToken',
      value: PLANTED.operatorToken,
      ...reason,
    })
    const before = await stored()
    expect(await rotateSecrets(source, reason)).toEqual({
      sealedAnew: [],
      untouched: [],
      failed: ['api.operatorToken'],
    })
    expect(await stored()).toEqual(before)
  })

  it('refuses without a key, having changed nothing', async () => {
    await changeSetting(former, {
      key: 'api.operatorToken',
      value: PLANTED.operatorToken,
      ...reason,
    })
    const before = await stored()
    const variables = { SETTINGS_KEY_PREVIOUS: PLANTED.previousSettingsKey }
    await expect(rotateSecrets({ db, variables }, reason)).rejects.toThrow(/absent/)
    expect(await stored()).toEqual(before)
  })
})

describe('settingHistory', () => {
  it('is read page by page, and knows no setting that never was', async () => {
    for (const words of [300, 400, 500]) await set('writing.words', words)
    const [last] = await settingHistory(source, { limit: 1 })
    const before = await settingHistory(source, { before: last!.id, limit: 5 })
    expect(before.map(({ to }) => to)).toEqual([400, 300])
    await expect(history('writing.wordz')).rejects.toThrow('Did you mean writing.words?')
    expect(await history('audio.voice')).toEqual([])
  })
})
