import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { VedicOptions } from './vedic-options.ts'
import { YOGA_RULES } from './yogas/formed-yogas.ts'

const text = await readFile(join(import.meta.dirname, '../../docs/astrology/vedic.md'), 'utf8')

describe('docs/astrology/vedic.md', () => {
  it('lists every yoga with its rule', () => {
    const missing = YOGA_RULES.filter(
      ({ name, rule }) => !text.includes(name) || !text.includes(rule),
    )
    expect(missing.map(({ id }) => id)).toEqual([])
  })

  it('lists every option', () => {
    const names = Object.keys(VedicOptions.shape)
    expect(names.filter((name) => !text.includes(`\`${name}\``))).toEqual([])
  })
})
