import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ruleOf } from '#astrology/rules.ts'
import { THEMES } from './agreements/themes.ts'
import { RULES } from './coincidence-rules.ts'

const guide = readFileSync(join(import.meta.dirname, '../../../docs/astrology/couple.md'), 'utf8')

describe('RULES', () => {
  it('stand in the guide, word for word, with their sources, and in the registry', () => {
    const missing = Object.values(RULES).filter(
      ({ id, rule, source }) => ![`\`${id}\``, rule, source].every((text) => guide.includes(text)),
    )
    expect(missing).toEqual([])
    const known = Object.values(RULES).map(({ id }) =>
      ruleOf({ id: 'couple.together', ruleId: id }),
    )
    expect(known).toEqual(Object.values(RULES))
  })
})

it('names every theme in the guide', () => {
  expect(THEMES.filter(({ theme }) => !guide.includes(`| \`${theme}\``))).toEqual([])
})
