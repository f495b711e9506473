import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ASPECT_ANGLES, ASPECT_NAMES } from './aspects/aspects.ts'
import { ORBS } from './aspects/orbs.ts'
import { RULES } from './rules.ts'

const guide = readFileSync(join(import.meta.dirname, '../../docs/astrology/western.md'), 'utf8')
/** The formatter pads the tables' columns. */
const rows = new Set(guide.split('\n').map((row) => row.replaceAll(/ +/g, ' ')))

describe('docs/astrology/western.md', () => {
  it('lists every rule as the code has it, and no other', () => {
    const wanted = Object.values(RULES).map(
      ({ id, rule, source }) => `| \`${id}\` | ${rule} | ${source} |`,
    )
    expect(wanted.filter((row) => !rows.has(row))).toEqual([])
    expect([...rows].filter((row) => row.startsWith('| `western.'))).toHaveLength(wanted.length)
  })

  it('lists the orbs as the code has them', () => {
    const wanted = ASPECT_NAMES.map(
      (aspect) =>
        `| ${[aspect, ...[ASPECT_ANGLES[aspect], ...(ORBS[aspect] ?? [])].map((degrees) => `${degrees}°`)].join(' | ')} |`,
    )
    expect(wanted.filter((row) => !rows.has(row))).toEqual([])
  })
})

describe('RULES', () => {
  it('have ids of their own and say whole sentences', () => {
    const all = Object.values(RULES)
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    expect(all.filter(({ rule }) => !/^[A-Z].*\.$/u.test(rule))).toEqual([])
  })
})
