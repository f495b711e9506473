import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { lowered } from './in-one-breath.ts'

const SKELETONS = join(import.meta.dirname, '../skeletons')

it('writes the first word of every sentence small after a semicolon', async () => {
  const files = readdirSync(SKELETONS).filter((name) => /^(?!.*\.test).*\.ts$/.test(name))
  const modules = await Promise.all(files.map((name) => import(join(SKELETONS, name))))
  const openings = stringsIn(modules).filter((text) => /^[A-Z][a-z’]* .*\[[fg]\./.test(text))
  expect(openings.length).toBeGreaterThan(150)
  expect(openings.filter((text) => /^[A-Z]/.test(lowered(text)))).toEqual([])
})

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (value instanceof Set) return [...value].flatMap(stringsIn)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}
