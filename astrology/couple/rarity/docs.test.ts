import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { CATALOGUE } from './catalogue.ts'
import { RARITY_RULES } from './rarity-rules.ts'

const page = readFileSync(join(import.meta.dirname, '../../../docs/astrology/couple.md'), 'utf8')
const section = page.slice(page.indexOf('\n## Rarity'), page.indexOf('\n## Time for two'))
const rows = section.split('\n').map((line) => line.split('|').map((cell) => cell.trim()))

it('documents every entry of the catalogue as it is, and no other', () => {
  const told = rows.filter(([, id]) =>
    /^`(?:western|vedic|humanDesign|geneKeys|kabbalah|sky)\.\w+`$/.test(id ?? ''),
  )
  const times = ['none', 'one', 'both']
  expect(told.map((row) => row.slice(1, 5))).toEqual(
    CATALOGUE.map(({ id, statement, times: count, isForPartners }) => [
      `\`${id}\``,
      statement,
      times[count],
      isForPartners ? 'yes' : '',
    ]),
  )
})

it.each(Object.values(RARITY_RULES))('documents the rule $id as it is', ({ id, rule, source }) => {
  const row = rows.find((cells) => cells[1] === `\`${id}\``)
  expect(row?.slice(2, 4)).toEqual([rule, source])
})
