import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { SETTING_KEYS, SETTINGS } from './registry.ts'

const settings = SETTING_KEYS.map((key) => ({ key, ...SETTINGS[key] }))

const code = (value: unknown) => {
  if (value === null) return ''
  return `\`${typeof value === 'object' ? JSON.stringify(value) : String(value)}\``
}

describe('SETTINGS', () => {
  it.each(settings)('$key has a default of its own type, and a variable of its own', (setting) => {
    const { default: fallback, type, variable } = setting
    expect(type.safeParse(fallback).data).toEqual(fallback)
    expect(settings.filter((other) => other.variable === variable)).toHaveLength(1)
  })

  it.each(settings.filter(({ key }) => /^(writing|audio)\./.test(key)))(
    '$key refuses rather than fall to another source',
    ({ onUnreadable }) => {
      expect(onUnreadable).toBe('refuse')
    },
  )

  it('is what docs/settings.md lists', () => {
    const row = ({
      key,
      variable,
      default: fallback,
      secret,
      inTwoSteps,
    }: (typeof settings)[0]) => [
      code(key),
      code(variable),
      code(fallback),
      secret ? 'yes' : '',
      inTwoSteps ? 'yes' : '',
    ]
    const listed = readFileSync('docs/settings.md', 'utf8').match(/^\| `.*$/gm) ?? []
    expect(
      listed.map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      ),
    ).toEqual(settings.map(row))
  })

  it('has no default for a secret: it would be known to everybody', () => {
    const secrets = settings.filter(({ secret }) => secret)
    expect(secrets.map((setting) => setting.default)).toEqual(secrets.map(() => null))
  })

  it('asks for two steps to change who writes', () => {
    const slow = settings.filter(({ inTwoSteps }) => inTwoSteps)
    expect(slow.map(({ key }) => key)).toEqual([
      'writing.provider',
      'writing.provider.free',
      'writing.model',
    ])
  })

  it.each([
    ['700', 700],
    [' 700 ', 700],
    [700, 700],
    ['299', null],
    ['1e3', null],
    ['0x2bc', null],
    ['700.5', null],
    [700.5, null],
    ['9'.repeat(400), null],
    [true, null],
    [[700], null],
    [{}, null],
  ])('reads row %# as so many words', (given, words) => {
    expect(SETTINGS['writing.words'].type.safeParse(given).data ?? null).toBe(words)
  })

  it.each([
    'x'.repeat(513),
    'a token that is long\n',
    ' a token with space before',
    'tökens are plain text',
  ])('takes no token that a header would not carry: row %#', (given) => {
    expect(SETTINGS['api.operatorToken'].type.safeParse(given).success).toBe(false)
  })

  it.each(['x'.repeat(101), 'two\nlines', ' rms', ''])(
    'takes no voice of a name like row %#',
    (given) => {
      expect(SETTINGS['audio.voice'].type.safeParse(given).success).toBe(false)
    },
  )
})
