import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { settingVariables, writeVariables } from './worker-variables.ts'

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

describe('writeVariables', () => {
  it('writes a file that nobody else may read, over one that anybody could', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'billion-variables-')), 'workers.env')
    writeFileSync(file, 'OLD=1', { mode: 0o644 })
    writeVariables(file, { A: 'plain words', B: `don't $HOME`, C: 'back`tick' })
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readFileSync(file, 'utf8')).toBe(
      ["A='plain words'", "B=`don't \\$HOME`", "C='back`tick'", ''].join('\n'),
    )
  })

  it.each(['\'"`', "'`\\n", 'ends with a \\'])(
    'refuses %j, which no such file can hold',
    (value) => {
      const file = join(mkdtempSync(join(tmpdir(), 'billion-variables-')), 'workers.env')
      expect(() => writeVariables(file, { NAME: value })).toThrow(/^NAME: /)
    },
  )
})
