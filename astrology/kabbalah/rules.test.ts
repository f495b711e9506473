import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { RULES } from './rules.ts'

const guide = readFileSync(join(import.meta.dirname, '../../docs/astrology/kabbalah.md'), 'utf8')

describe('RULES', () => {
  it('stand in the guide, word for word, with their sources', () => {
    const missing = Object.values(RULES).filter(
      ({ id, rule, source }) => ![`\`${id}\``, rule, source].every((text) => guide.includes(text)),
    )
    expect(missing).toEqual([])
  })

  it('have ids of their own', () => {
    const ids = Object.values(RULES).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
