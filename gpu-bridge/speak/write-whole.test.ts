import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { wholly, writeWhole } from './write-whole.ts'

const folder = mkdtempSync(join(tmpdir(), 'whole-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('keeps two who write one file at once apart: whoever ends last is read', async () => {
  const path = join(folder, 'book.mp3')
  const second = Promise.withResolvers<void>()
  const first = wholly(path, async (part) => {
    await writeFile(part, 'first')
    await second.promise
  })
  await writeWhole(path, 'second')
  expect(readFileSync(path, 'utf8')).toBe('second')
  second.resolve()
  await first
  expect(readFileSync(path, 'utf8')).toBe('first')
  expect(readdirSync(folder)).toEqual(['book.mp3'])
})

it('leaves nothing of what failed half-way, and what was there stands', async () => {
  const path = join(folder, 'chapter.mp3')
  await writeWhole(path, 'before')
  const failed = wholly(path, async (part) => {
    await writeFile(part, 'half')
    throw new Error('no more')
  })
  await expect(failed).rejects.toThrow('no more')
  expect(readdirSync(folder).filter((name) => name.startsWith('chapter'))).toEqual(['chapter.mp3'])
  expect(readFileSync(path, 'utf8')).toBe('before')
})
