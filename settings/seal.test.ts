import { PLANTED } from '#test/planted-secrets.ts'
import { describe, expect, it } from 'vitest'
import { open, seal, unusableKeys } from './seal.ts'

const KEY = { SETTINGS_KEY: PLANTED.settingsKey }
const FORMER = { SETTINGS_KEY: PLANTED.previousSettingsKey }
const ROTATING = { ...KEY, SETTINGS_KEY_PREVIOUS: PLANTED.previousSettingsKey }

describe('a sealed secret', () => {
  it('opens for its setting with the key that sealed it', async () => {
    const sealed = await seal('api.operatorToken', PLANTED.operatorToken, KEY)
    expect(JSON.stringify(sealed)).not.toContain('planted')
    expect(await open('api.operatorToken', sealed, KEY)).toEqual({
      kind: 'open',
      value: PLANTED.operatorToken,
      by: 'present',
    })
  })

  it('opens for no other setting', async () => {
    const sealed = await seal('api.operatorToken', PLANTED.operatorToken, KEY)
    expect(await open('api.developmentToken', sealed, KEY)).toEqual({
      kind: 'shut',
      problem: 'was sealed for another setting, or is damaged',
    })
  })

  it('opens during a rotation with the key before', async () => {
    const sealed = await seal('api.operatorToken', PLANTED.operatorToken, FORMER)
    expect(await open('api.operatorToken', sealed, ROTATING)).toMatchObject({ by: 'previous' })
    expect(await open('api.operatorToken', sealed, KEY)).toMatchObject({ kind: 'shut' })
    expect(await open('api.operatorToken', sealed, {})).toMatchObject({ kind: 'shut' })
  })

  it('stays shut when a letter of it was changed', async () => {
    const sealed = await seal('api.operatorToken', PLANTED.operatorToken, KEY)
    const data = sealed.data.startsWith('A')
      ? `B${sealed.data.slice(1)}`
      : `A${sealed.data.slice(1)}`
    expect(await open('api.operatorToken', { ...sealed, data }, KEY)).toMatchObject({
      kind: 'shut',
    })
    expect(await open('api.operatorToken', { ...sealed, iv: 'AAAA' }, KEY)).toMatchObject({
      kind: 'shut',
    })
  })

  it('never looks the same twice', async () => {
    const [a, b] = await Promise.all([seal('k', 'v', KEY), seal('k', 'v', KEY)])
    expect(a.iv).not.toBe(b.iv)
    expect(a.data).not.toBe(b.data)
  })

  it('is told from what was never sealed', async () => {
    for (const stored of [null, 'a plain token', { sealed: 'A256GCM' }, 7])
      expect(await open('api.operatorToken', stored, KEY)).toBeNull()
  })
})

describe('the sealing key', () => {
  it.each([{}, { SETTINGS_KEY: '' }, { SETTINGS_KEY: undefined }])(
    'is missed where it is wanted: %j',
    async (variables) => {
      await expect(seal('k', 'v', variables)).rejects.toThrow(/absent.*openssl rand -base64 32/)
      expect(await unusableKeys(variables)).toEqual([])
    },
  )

  it.each(['not base64!', btoa('too short'), btoa('x'.repeat(33)), 32, {}])(
    'is refused when it is %j',
    async (given) => {
      const variables = { SETTINGS_KEY: given }
      await expect(seal('k', 'v', variables)).rejects.toThrow(/unusable/)
      expect(await unusableKeys(variables)).toEqual(['SETTINGS_KEY'])
    },
  )

  it('may end with the line that openssl ends with', async () => {
    const sealed = await seal('k', 'v', { SETTINGS_KEY: `${PLANTED.settingsKey}\n` })
    expect(await open('k', sealed, KEY)).toMatchObject({ value: 'v' })
  })
})
