import { mkdtempSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { localSecrets } from './local-secrets.ts'

const newFolder = () => mkdtempSync(join(tmpdir(), 'billion-secrets-'))

it('makes each secret once, for nobody else to read', () => {
  const state = newFolder()
  const made = localSecrets(state, {})
  expect(localSecrets(state, {})).toEqual(made)
  expect(new Set(Object.values(made)).size).toBe(4)
  expect(Buffer.from(made.settingsKey, 'base64')).toHaveLength(32)
  for (const file of ['development-token', 'operator-token', 'settings-key', 'auth-secret'])
    expect(statSync(join(state, file)).mode & 0o777).toBe(0o600)
})

it('keeps the token of an earlier version, and closes a file that was open', () => {
  const state = newFolder()
  writeFileSync(join(state, 'development-token'), 'a token of long ago\n', { mode: 0o644 })
  expect(localSecrets(state, {}).developmentToken).toBe('a token of long ago')
  expect(statSync(join(state, 'development-token')).mode & 0o777).toBe(0o600)
})

it('takes what the environment gives instead', () => {
  const { operatorToken } = localSecrets(newFolder(), { OPERATOR_TOKEN: 'from the environment' })
  expect(operatorToken).toBe('from the environment')
})
