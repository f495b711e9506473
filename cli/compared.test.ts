import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

import { COMMANDS } from './commands.ts'
import { helpOf } from './help.ts'

const TEXT = readFileSync('docs/astrology/compared.md', 'utf8')
const [SHOWN = '', LEFT_OUT = ''] = TEXT.split('## Left out, and why')

const rowsOf = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\| (?:-|What)/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
const codesIn = (text: string) =>
  [...text.matchAll(/`(?<code>[^`]+)`/g)].map(({ groups }) => groups!['code']!)

const SHOWN_ROWS = rowsOf(SHOWN)

describe('the comparison with other engines', () => {
  it('has rows, each with who lists it, a command and a test', () => {
    expect(SHOWN_ROWS.length).toBeGreaterThan(50)
    for (const [what, listed, here, test] of SHOWN_ROWS) {
      expect([what, listed]).toEqual([what, expect.stringMatching(/^(?:–|[KISP](?:, [KISP])*)$/)])
      expect([what, here]).toEqual([what, expect.stringContaining('`billion ')])
      expect([what, test]).toEqual([what, expect.stringMatching(/^`\S+\.test\.ts`$/)])
    }
  })

  it('names test files that are there', () => {
    const files = SHOWN_ROWS.flatMap(([, , , test]) => codesIn(test!))
    expect(files.filter((file) => !existsSync(file))).toEqual([])
  })

  it('names commands that are there, with options that they have', async () => {
    const commands = codesIn(TEXT).filter((code) => code.startsWith('billion '))
    for (const command of new Set(commands)) {
      const [, name = '', ...flags] = command.split(' ')
      expect([...COMMANDS.keys()]).toContain(name)
      const help = await helpOf(name)
      for (const flag of flags) expect(help).toMatch(new RegExp(`${flag}[ ,\n]`))
    }
  })

  it('says of everything that is left out who lists it, and why', () => {
    const rows = rowsOf(LEFT_OUT)
    expect(rows.length).toBeGreaterThan(20)
    for (const [what, listed, why] of rows) {
      expect([what, listed]).toEqual([what, expect.stringMatching(/^[KISP](?:, [KISP])*$/)])
      expect([what, why]).toEqual([what, expect.stringMatching(/\w{3}/)])
    }
  })
})
