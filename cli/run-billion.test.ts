import { execFile, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

import { COMMANDS } from './commands.ts'
import { helpInMarkdown } from './help.ts'
import { runCli } from './run-cli.fixture.ts'

const names = [...COMMANDS.keys()]

describe('billion', () => {
  it.each([['-h'], ['--help'], ['help'], ['help', 'help'], []])(
    'helps with [%s]',
    async (...argv) => {
      const { code, printed } = await runCli(argv)
      expect(code).toBe(0)
      for (const name of names) expect(printed).toMatch(new RegExp(`^  ${name} `, 'm'))
    },
  )

  it.each(names)('helps with %s in three ways, by an example too', async (name) => {
    const ways = [
      ['help', name],
      [name, '-h'],
      [name, '--help'],
    ]
    const told = await Promise.all(ways.map((argv) => runCli(argv)))
    expect(told.map(({ code }) => code)).toEqual([0, 0, 0])
    expect(new Set(told.map(({ printed }) => printed)).size).toBe(1)
    expect(told[0]?.printed).toContain(`billion ${name}`)
  })

  it.each([
    ['caste', 'cast'],
    ['eclipse', 'eclipses'],
    ['mach', 'match'],
    ['toString', ''],
    ['__proto__', ''],
    ['constructor', ''],
    ['--versoin', ''],
  ])('does not know %s, and names the nearest', async (name, nearest) => {
    const { code, printed, complained } = await runCli([name])
    expect([code, printed]).toEqual([2, ''])
    expect(complained).toContain(`'${name}'. Did you mean ${nearest}`)
  })

  it.each([
    [['cast', '--latitud', '5'], '--lat'],
    [['cast', '--hose-system', 'koch'], '--house-system'],
    [['match', '--grl', 'x'], '--girl'],
    [['eclipses', '--form', '2026-01-01'], '--from'],
    [['settings', '--stat', '.state'], '--state'],
    [['settings', 'proposls'], 'proposals'],
    [['doctor', '--ulr', 'x'], '--url'],
    [['start', '--onec'], '--once'],
    [['serve', '--prot', '1'], '--port'],
  ])('refuses %j and names %s', async (argv, nearest) => {
    const { code, printed, complained } = await runCli(argv)
    expect([code, printed]).toEqual([2, ''])
    expect(complained).toContain(`Did you mean ${nearest}`)
  })

  it.each(['', '0x10', '1e1', ' 5', '5 ', 'NaN', 'Infinity', '-', '5,3', '５'])(
    'refuses --lat %j',
    async (text) => {
      const birth = ['--date', '1968-08-23', '--time', '13:45', '--lon', '13.8']
      const { code, printed, complained } = await runCli(['cast', ...birth, '--lat', text])
      expect([code, printed]).toEqual([2, ''])
      expect(complained).toMatch(/^--lat: .+ is no number\. /)
    },
  )

  it.each([
    [['cast', '--lat', '1', '--lat', '2'], /^--lat: is given twice\./],
    [['cast', '--batch', '--lat', '1'], /'--lat <degrees>' cannot be used with option '--batch'/],
    [['cast', 'stray'], /too many arguments.*\nSee billion help cast\.\n$/],
    [['cast', '--lat'], /argument missing/],
    [['cast', '--orbs', 'trin=3'], /^--orbs: trin is not known\. Did you mean trine\?/],
  ])('refuses %j', async (argv, complaint) => {
    const { code, complained } = await runCli(argv)
    expect(code).toBe(2)
    expect(complained).toMatch(complaint)
  })

  it('is documented as it prints itself', async () => {
    expect(readFileSync('docs/cli.md', 'utf8')).toBe(await helpInMarkdown())
  })
})

describe('the process', () => {
  it('leaves quietly when nobody reads on', { timeout: 60_000 }, async () => {
    const child = spawn(process.execPath, ['cli/billion.ts', 'cast', '--batch'])
    const line = '{"date":"1968-08-23","time":"13:45","lat":46.6,"lon":13.9}\n'
    child.stdin.on('error', () => {})
    child.stdin.end(line.repeat(200))
    let complained = ''
    child.stderr.on('data', (piece: Buffer) => (complained += piece.toString()))
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect([code, complained]).toEqual([0, ''])
  })

  it('exits with the code of the command', async () => {
    const run = promisify(execFile)
    const { stdout } = await run(process.execPath, [
      'cli/billion.ts',
      'eclipses',
      '--from',
      '2026-01-01',
    ])
    expect(JSON.parse(stdout)).toMatchObject({
      eclipses: [{ type: 'solar', kind: 'annular' }, {}, {}, {}],
    })
    const refused = run(process.execPath, ['cli/billion.ts', 'toString'])
    await expect(refused).rejects.toMatchObject({ code: 2, stdout: '' })
  })
})
