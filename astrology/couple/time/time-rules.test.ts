import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { TIME_RULES } from './time-rules.ts'
import { WEIGHTS, windowWeight } from './window-weight.ts'

const guide = readFileSync(join(import.meta.dirname, '../../../docs/astrology/couple.md'), 'utf8')
/** The formatter pads the tables' columns. */
const rows = guide.split('\n').map((row) => row.replaceAll(/ +/g, ' '))

describe('docs/astrology/couple.md', () => {
  it('lists every rule of time for two as the code has it', () => {
    const wanted = Object.values(TIME_RULES).map(
      ({ id, rule, source }) => `| \`${id}\` | ${rule} | ${source} |`,
    )
    expect(wanted.filter((row) => !rows.includes(row))).toEqual([])
  })

  it('lists every weight as the code has it', () => {
    const cells = rows.flatMap((row) => [...row.matchAll(/(?<=\| )(\w+) \| ([\d.]+)(?= \|)/g)])
    const listed = new Set(cells.map(([, name, weight]) => `${name} ${weight}`))
    const wanted = Object.values(WEIGHTS).flatMap((table) =>
      Object.entries(table).map(([name, weight]) => `${name} ${weight}`),
    )
    expect(wanted.filter((weight) => !listed.has(weight))).toEqual([])
  })
})

describe('windowWeight', () => {
  it('is the heaviest of each, half of what is shared, and twice that for both', () => {
    const one = { chart: 'p1', weight: 18 } as const
    const less = { chart: 'p1', weight: 4 } as const
    const other = { chart: 'p2', weight: 12 } as const
    const shared = { chart: 'composite', weight: 12 } as const
    expect(windowWeight([one, less])).toBe(18)
    expect(windowWeight([one, shared])).toBe(24)
    expect(windowWeight([less, shared, other, one])).toBe(72)
    expect(windowWeight([shared])).toBe(6)
  })
})
