import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { nearestName } from '#core/nearest-name.ts'
import { answersOf, runCli } from './run-cli.fixture.ts'

const BIRTH = { date: '1990-06-21', time: '12:00', lat: 48.2, lon: 16.4 }
const SPAN = { from: '2026-01-01', to: '2026-02-01' }
const folder = mkdtempSync(join(tmpdir(), 'hostile-'))

async function ask(command: string, ...lines: readonly unknown[]): Promise<unknown[]> {
  return answersOf(await runCli([command, '--batch'], lines), true)
}

/** Text, for what is too deep for `JSON.stringify`. */
function nested(opening: string, core: string, closing: string, depth: number): string {
  return opening.repeat(depth) + core + closing.repeat(depth)
}

describe('hostile input', () => {
  it.each([
    ['brackets', JSON.stringify({ where: nested('(', 'moon waxing', ')', 20_000) })],
    ['nots', JSON.stringify({ where: nested('not ', 'moon waxing', '', 20_000) })],
    ['objects', `{"where":${nested('{"not":', '{"moon":"waxing"}', '}', 3000)}}`],
    ['lists', `{"where":${nested('[', '1', ']', 3000)}}`],
  ])('names a condition too deep in %s, and answers the next line', async (_, line) => {
    expect(await ask('search', line, { id: 'b', where: 'moon waxing', ...SPAN })).toMatchObject([
      { error: { field: 'where', problem: 'holds conditions in conditions too deep' } },
      { id: 'b', count: 2 },
    ])
  })

  it('takes as many brackets as anybody may want', async () => {
    const where = nested('(not ', 'moon waxing', ')', 48)
    expect(await ask('search', { where, ...SPAN })).toMatchObject([{ count: 2 }])
  })

  it.each([
    ['search', { where: { moon: { toString: 1 } }, ...SPAN }, 'where.moon'],
    ['search', { where: { body: 'moon', aspect: { toString: 1 } }, ...SPAN }, 'where.aspect'],
    ['planner', { ...BIRTH, ...SPAN, kinds: [{ toString: 1 }] }, 'kinds'],
    ['match', { a: BIRTH, b: BIRTH, relation: { toString: 1 } }, 'relation'],
  ])(
    'tells by its field an object of %s where a name should stand',
    async (command, line, field) => {
      const problem = '{"toString":1} is not known'
      expect(await ask(command, line)).toMatchObject([{ error: { field, problem } }])
    },
  )

  it('compares no more than the beginning of megabytes with names', async () => {
    const names = ['z'.repeat(60), 'q'.repeat(200)]
    expect(nearestName('a'.repeat(64) + 'q'.repeat(200), names)).toBe(names[0])
    const key = 'x'.repeat(2_000_000)
    const [refused, next] = await ask('triage', { [key]: 1 }, { question: 'When will I die?' })
    expect(refused).toMatchObject({ error: { field: key, mend: expect.stringMatching(/mean id/) } })
    expect(next).toMatchObject({ category: 'death' })
  })

  it('looks as far as the ephemeris goes where a year on lies beyond', async () => {
    const from = '2399-12-01'
    const to = { utc: '2399-12-31T00:00:00Z' }
    expect(await ask('search', { where: 'moon waxing', from })).toMatchObject([{ to }])
    expect(await ask('planner', { ...BIRTH, from })).toMatchObject([{ to, zone: 'Europe/Vienna' }])
    expect(await ask('planner', { ...BIRTH, time: null, from })).toMatchObject([{ to }])
  })

  it.each([
    ['connect', ['connect', folder, folder], 'people.0'],
    ['match', ['match', folder, folder], 'a'],
    ['search', ['search', 'moon trine natal sun', '--natal', folder], 'natal'],
  ])('tells of %s that a folder holds no birth', async (_, argv, field) => {
    const { code, complained } = await runCli(argv)
    expect(code).toBe(2)
    expect(complained).toMatch(new RegExp(`^${field}: .* cannot be read: EISDIR.*Give the path`))
  })

  it('says that texts cannot be kept before anything is written', async () => {
    const couple = join(folder, 'couple.json')
    writeFileSync(couple, JSON.stringify({ p1: BIRTH, p2: BIRTH }))
    const { code, complained, printed } = await runCli([
      'write',
      '--provider',
      'almanac',
      '--couple',
      couple,
      '-o',
      couple,
      '--document',
      'p1.sun',
    ])
    expect([code, printed]).toEqual([2, ''])
    expect(complained).toMatch(/^--output: .*couple\.json is no folder to write to/)
  })

  it('names the line of a claim about a document no package has', async () => {
    const couple = join(folder, 'couple.json')
    const claims = join(folder, 'claims.jsonl')
    writeFileSync(couple, JSON.stringify({ p1: BIRTH, p2: BIRTH }))
    const claim = { sentence: 'It is so.', label: 'true' }
    const lines = ['p1.sun', 'p3.sun'].map((document) => JSON.stringify({ ...claim, document }))
    writeFileSync(claims, lines.join('\n'))
    const { code, complained } = await runCli(['check', '--couple', couple, '--claims', claims])
    expect(code).toBe(2)
    expect(complained).toMatch(/^--claims, line 2, document: p3\.sun is no document/)
  })
})
