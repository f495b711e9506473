import { NOT_JSON } from '#d1/settings.ts'
import { findSecrets, PLANTED } from '#test/planted-secrets.ts'
import { describe, expect, it } from 'vitest'
import { driftOf } from './drift.ts'
import { seal } from './seal.ts'

const KEY = { SETTINGS_KEY: PLANTED.settingsKey }
const sealed = (value: string, variables: Record<string, string> = KEY) =>
  seal('api.operatorToken', value, variables)

async function found(
  stored: Readonly<Record<string, unknown>>,
  variables: Readonly<Record<string, unknown>> = {},
) {
  const rows = new Map(Object.entries(stored).map(([key, value]) => [key, { value, version: 1 }]))
  return await driftOf(rows, variables)
}

describe('driftOf', () => {
  it('finds nothing where the sources agree, or one of them is silent', async () => {
    expect(await found({ 'writing.words': 700 }, { WRITING_WORDS: '700' })).toEqual([])
    expect(await found({ 'writing.words': 700 }, { WRITING_WORDS: '' })).toEqual([])
    expect(await found({ 'writing.words': null }, { WRITING_WORDS: '800' })).toEqual([])
    const stored = { 'api.operatorToken': await sealed(PLANTED.operatorToken) }
    expect(await found(stored, { ...KEY, OPERATOR_TOKEN: PLANTED.operatorToken })).toEqual([])
  })

  it('asks for an address only where mails leave the house', async () => {
    const sent = { 'mail.provider': 'resend' }
    expect(await found({ ...sent, 'api.url': 'https://api.example.com' })).toEqual([])
    expect(await found(sent, { API_URL: 'https://api.example.com' })).toEqual([])
    expect(await found({ 'mail.provider': 'console' })).toEqual([])
  })

  it('takes two texts of one object for the same', async () => {
    const gpus = ['NVIDIA L4', 'NVIDIA RTX A5000']
    const variables = {
      RUNPOD_POD_GPUS: gpus.join(', '),
      RUNPOD_POD_VARIABLES: '{"B":"2","A":"1"}',
    }
    const stored = { 'audio.pods.gpus': gpus, 'audio.pods.variables': { A: '1', B: '2' } }
    expect(await found(stored, variables)).toEqual([])
    const other = await found({ 'audio.pods.gpus': gpus.toReversed() }, variables)
    expect(other.map(({ kind }) => kind)).toEqual(['differs'])
  })

  it('tells two values of one setting', async () => {
    expect(await found({ 'audio.voice': 'b' }, { AUDIO_VOICE: 'a' })).toEqual([
      {
        key: 'audio.voice',
        kind: 'differs',
        severity: 'error',
        detail: 'D1 and the variable AUDIO_VOICE differ; D1 is used. Take the variable away.',
        d1: '"b"',
        environment: '"a"',
      },
    ])
  })

  it('tells two secrets apart without telling either', async () => {
    const stored = { 'api.operatorToken': await sealed(PLANTED.operatorToken) }
    const variables = { ...KEY, OPERATOR_TOKEN: PLANTED.operatorTokenOfEnvironment }
    const [finding, ...others] = await found(stored, variables)
    expect(others).toEqual([])
    expect(finding?.d1).toMatch(/^"sha256:[0-9a-f]{8}"$/)
    expect(finding?.environment).toMatch(/^"sha256:[0-9a-f]{8}"$/)
    expect(finding?.d1).not.toBe(finding?.environment)
    expect(findSecrets(JSON.stringify(finding))).toEqual([])
  })

  it.each([
    ['a stored value of the wrong type', { 'writing.words': 'many' }, {}, 'bad-value'],
    ['a stored text that is not JSON', { 'audio.voice': NOT_JSON }, {}, 'bad-value'],
    ['a variable of the wrong type', {}, { WRITING_WORDS: 'many' }, 'bad-variable'],
    ['a name nobody declared', { 'writing.wordz': PLANTED.operatorToken }, {}, 'unknown-key'],
    [
      'a secret that was never sealed',
      { 'api.operatorToken': PLANTED.operatorToken },
      {},
      'plain-secret',
    ],
    [
      'one token for two doors',
      {},
      { OPERATOR_TOKEN: PLANTED.operatorToken, DEVELOPMENT_TOKEN: PLANTED.operatorToken },
      'same-secret',
    ],
    ['mails whose links lead nowhere', { 'mail.provider': 'resend' }, {}, 'links-nowhere'],
    ['a sealing key of the wrong length', {}, { SETTINGS_KEY: 'c2hvcnQ=' }, 'bad-sealing-key'],
  ])('finds %s', async (_, stored, variables, kind) => {
    const findings = await found(stored, variables)
    expect(findings.map((finding) => finding.kind)).toEqual([kind])
    expect(findSecrets(JSON.stringify(findings))).toEqual([])
  })

  it('finds what the previous key sealed, and what no key opens', async () => {
    const former = { SETTINGS_KEY: PLANTED.previousSettingsKey }
    const stored = { 'api.operatorToken': await sealed(PLANTED.operatorToken, former) }
    const rotating = { ...KEY, SETTINGS_KEY_PREVIOUS: PLANTED.previousSettingsKey }
    expect((await found(stored, rotating)).map(({ kind }) => kind)).toEqual(['previous-seal'])
    expect((await found(stored, KEY)).map(({ kind }) => kind)).toEqual(['bad-value'])
    expect((await found(stored)).map(({ kind }) => kind)).toEqual(['bad-value'])
  })
})
