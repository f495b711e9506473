import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { EXAMPLES_FILE, examplesIn, printedBy } from './examples.ts'
import { ROOT } from './modules.ts'

it('runs ten examples, and prints what their page says', async () => {
  const examples = examplesIn(await readFile(EXAMPLES_FILE, 'utf8'))
  expect(examples).toHaveLength(10)
  const printed = await printedBy(examples, join(ROOT, 'astrology/library/in-node.ts'))
  expect(printed).toEqual(examples.map((example) => example.printed))
  expect(printed.filter((text) => text === '' || text.includes('undefined'))).toEqual([])
})
