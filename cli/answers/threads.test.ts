import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startThreads } from './threads.ts'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'billion-threads-'))
})
afterAll(async () => rm(folder, { recursive: true, force: true }))

async function moduleOf(code: string): Promise<string> {
  const file = join(folder, `${code.length}.mjs`)
  await writeFile(file, code)
  return pathToFileURL(file).href
}

describe('startThreads', () => {
  it('gives lines to whichever thread has least to do, and keeps each to its question', async () => {
    const module = await moduleOf(
      'export const loadAnswer = async () => ({ id }) => ({ twice: id * 2 })',
    )
    const threads = startThreads(2, { module, flags: {}, line: '{}' })
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, id) => threads.answer([`{"id":${id}}`])),
    )
    expect(answers.map(({ text }) => Buffer.from(text).toString())).toEqual(
      Array.from({ length: 20 }, (_, id) => `{"twice":${id * 2}}\n`),
    )
    await threads.stop()
  })

  it.each([
    ['cannot start', 'throw new Error("no ephemeris")', /no ephemeris/],
    ['ends by itself', 'export const loadAnswer = async () => () => process.exit(3)', /code 3/],
  ])('says so when a thread %s, now and to whoever asks later', async (_, code, why) => {
    const module = await moduleOf(code)
    const threads = startThreads(1, { module, flags: {}, line: '{}' })
    await expect(threads.answer(['{}'])).rejects.toThrow(why)
    await expect(threads.answer(['{}'])).rejects.toThrow(why)
    await threads.stop()
  })
})
