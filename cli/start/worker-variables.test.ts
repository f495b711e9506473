import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { refuseVariableFiles, settingVariables } from './worker-variables.ts'

describe('settingVariables', () => {
  it('takes the settings that stand in the environment, and nothing else', () => {
    expect(settingVariables({ WRITING_WORDS: '300', AUDIO_VOICE: '', HOME: '/root' })).toEqual({
      WRITING_WORDS: '300',
    })
  })

  it('refuses a value that cannot be used, naming the variable and the mend', () => {
    expect(() => settingVariables({ WRITING_WORDS: 'many' })).toThrow(
      /^WRITING_WORDS: "many" cannot be used: .+\. Unset it, or mend it\./,
    )
  })

  it('does not show what is secret', () => {
    expect(() => settingVariables({ DEVELOPMENT_TOKEN: 'short' })).toThrow(
      /^DEVELOPMENT_TOKEN: its value cannot be used(?!.*short)/s,
    )
  })
})

describe('refuseVariableFiles', () => {
  it('lets a checkout be that holds none', () => {
    expect(() =>
      refuseVariableFiles(mkdtempSync(join(tmpdir(), 'billion-variables-'))),
    ).not.toThrow()
  })

  it.each(['.dev.vars', '.env', 'workers/orchestrator/.dev.vars'])('refuses %s', (file) => {
    const root = mkdtempSync(join(tmpdir(), 'billion-variables-'))
    mkdirSync(join(root, dirname(file)), { recursive: true })
    writeFileSync(join(root, file), 'WRITING_WORDS=300')
    expect(() => refuseVariableFiles(root)).toThrow(`${file}: would give variables`)
  })
})
