import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCli } from './run-cli.fixture.ts'

const folder = mkdtempSync(join(tmpdir(), 'check-'))

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const IYA = { id: 'iya', jd: 2450896.614583333, lat: 7.4478, lon: 125.8078 }
const JONATHAN = { id: 'jonathan', jd: 2447107.947222222, lat: 51.5074, lon: -0.1278 }
const couple = file('couple.json', JSON.stringify({ p1: IYA, p2: JONATHAN }))

interface Measured {
  readonly recall: number
  readonly falseAlarms: number
  readonly byKind: Readonly<Record<string, { found: number; of: number }>>
}

describe('checkCommand', () => {
  it('measures labelled sentences, by kind and in all', async () => {
    const claims = 'test/golden/claims.iya-jonathan.jsonl'
    const { code, printed } = await runCli([
      'check',
      '--couple',
      couple,
      '--claims',
      claims,
      '--json',
    ])
    const measured = JSON.parse(printed) as Measured
    expect(code).toBe(0)
    expect(measured.recall).toBeGreaterThanOrEqual(0.98)
    expect(measured.falseAlarms).toBeLessThanOrEqual(0.01)
    expect(Object.values(measured.byKind).reduce((sum, { of }) => sum + of, 0)).toBe(237)
  })

  it.each([
    [
      'a list of two as start takes it',
      [
        { name: 'Iya', pronouns: 'she', birth: IYA },
        { name: 'Jonathan', pronouns: 'he', birth: JONATHAN },
      ],
    ],
    ['births under a and b', { a: IYA, b: JONATHAN }],
    [
      'people with their births inside',
      { p1: { name: 'Iya', birth: IYA }, p2: { name: 'Jonathan', birth: JONATHAN } },
    ],
  ])('reads %s', async (_what, value) => {
    const path = file('other.json', JSON.stringify(value))
    const text = file(
      'draft.md',
      '# T\n\nHer Moon stands in Aquarius. His Moon stands in Aquarius.',
    )
    const { code, printed } = await runCli([
      'check',
      '--couple',
      path,
      '--text',
      text,
      '--document',
      'couple.western',
      '--json',
    ])
    const { findings } = JSON.parse(printed) as { findings: { sentence: string }[] }
    expect(findings.map(({ sentence }) => sentence)).toEqual(['His Moon stands in Aquarius.'])
    expect(code).toBe(1)
  })

  it('takes two for women where nobody told it and a text has only she', async () => {
    const path = file('women.json', JSON.stringify({ a: IYA, b: JONATHAN }))
    const lines = [
      ['p1.western', 'Her Sun stands in Aries.'],
      ['p2.western', 'Her Sun stands in Scorpio.'],
    ].map(([document, sentence]) =>
      JSON.stringify({ document, sentence, facts: [], label: 'true', kind: 'sign' }),
    )
    const said = file('women.jsonl', lines.join('\n'))
    const { printed } = await runCli(['check', '--couple', path, '--claims', said, '--json'])
    expect(JSON.parse(printed)).toMatchObject({ falseAlarms: 0 })
  })

  it.each([
    [['--claims', 'x.jsonl'], '--couple'],
    [['--couple', couple], '--text'],
    [['--couple', couple, '--text', couple], '--document'],
    [['--couple', couple, '--text', couple, '--document', 'couple.tarot'], 'document'],
    [['--couple', 'nowhere.json', '--claims', couple], '--couple'],
    [['--couple', couple, '--claims', couple], '--claims, line 1'],
  ])('cannot be asked %j', async (argv, field) => {
    const { code, complained } = await runCli(['check', ...argv])
    expect(code).toBe(2)
    expect(complained).toContain(field)
  })
})
