import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { PROMPT_EDITION } from './edition.ts'

const FOLDER = 'writing/prompts/v1'

it('is a hash over the bytes of all that makes the prompts', () => {
  const names = readdirSync(FOLDER).filter((name) => /(?<!\.test|\.fixture)\.ts$/.test(name))
  const hash = createHash('sha256')
  for (const name of names.toSorted()) {
    hash.update(`${name}\0`).update(readFileSync(`${FOLDER}/${name}`))
  }
  expect(names.length).toBeGreaterThan(5)
  expect(PROMPT_EDITION).toBe(`v1-${hash.digest('hex').slice(0, 16)}`)
})
