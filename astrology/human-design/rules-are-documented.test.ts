import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { RULES as GENE_KEYS } from '#astrology/gene-keys/gene-keys-rules.ts'
import { RULES as HUMAN_DESIGN } from './human-design-rules.ts'

const docs = `${import.meta.dirname}/../../docs/astrology`

it.each([
  ['human-design.md', Object.values(HUMAN_DESIGN)],
  ['gene-keys.md', Object.values(GENE_KEYS)],
])('%s states every rule with its source, in the words of the facts', async (name, rules) => {
  const text = await readFile(`${docs}/${name}`, 'utf8')
  const rows = text.split('\n').map((row) => row.split('|').map((cell) => cell.trim()))
  const documented = rows
    .filter((cells) => /^`(humanDesign|geneKeys)\./.test(cells[1] ?? ''))
    .map(([, id, rule, source]) => ({ id: id?.replaceAll('`', ''), rule, source }))
  expect(documented).toEqual(rules)
})
