import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { VEDIC_RULES } from './vedic-rules.ts'

const guide = readFileSync(join(import.meta.dirname, '../../docs/astrology/vedic.md'), 'utf8')
/** The formatter pads the tables' columns. */
const rows = new Set(guide.split('\n').map((row) => row.replaceAll(/ +/g, ' ')))
const all = Object.values(VEDIC_RULES)

describe('docs/astrology/vedic.md', () => {
  it('lists every rule but the yogas’ as the code has it, and no other', () => {
    const wanted = all
      .filter(({ id }) => !id.startsWith('vedic.yoga.'))
      .map(({ id, rule, source }) => `| \`${id}\` | ${rule} | ${source} |`)
    expect(wanted.filter((row) => !rows.has(row))).toEqual([])
    expect([...rows].filter((row) => row.startsWith('| `vedic.'))).toHaveLength(wanted.length)
  })
})

describe('VEDIC_RULES', () => {
  it('are found by their ids and say whole sentences', () => {
    expect(Object.keys(VEDIC_RULES)).toEqual(all.map(({ id }) => id))
    expect(all.filter(({ rule }) => !/^[A-Z].*\.$/u.test(rule))).toEqual([])
  })
})
