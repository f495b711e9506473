import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EpubCheck } from '@likecoin/epubcheck-ts'
import { expect, it } from 'vitest'
import { runCli } from './run-cli.fixture.ts'

const folder = mkdtempSync(join(tmpdir(), 'book-'))
const couple = join(folder, 'couple.json')
writeFileSync(
  couple,
  JSON.stringify({
    p1: { name: 'Bọ́lá', pronouns: 'she', date: '1990-03-14', time: '07:25', lat: 6.45, lon: 3.39 },
    p2: { name: 'Анна & <Co>', date: '1986-11-02', time: null, lat: 59.33, lon: 18.06 },
  }),
)

const bind = async (file: string) =>
  await runCli(['book', '--couple', couple, '-o', file, '--as-of', '2026-11-26', '--words', '400'])

it('binds sixteen readings as an EPUB that reading systems take', async () => {
  const file = join(folder, 'book.epub')
  const { code, printed } = await bind(file)
  expect([code, JSON.parse(printed)]).toMatchObject([0, { readings: 16 }])
  const { messages } = await EpubCheck.validate(readFileSync(file))
  expect(messages.filter(({ severity }) => /fatal|error|warning/.test(severity))).toEqual([])
}, 60_000)

it('fetches the book of a job over its API, or says that none answers', async () => {
  const at = { BILLION_URL: 'http://127.0.0.1:9', BILLION_TOKEN: 'the-token-of-an-owner' }
  const fetched = async (...argv: string[]) => await runCli(['book', ...argv], [], false, at)
  const file = join(folder, 'fetched.zip')
  expect(await fetched('--job', 'job_a', '-o', file)).toMatchObject({ code: 1 })
  const both = await fetched('--job', 'job_a', '--couple', couple, '-o', file)
  expect([both.code, both.complained]).toEqual([2, expect.stringContaining('Give one of the two')])
  const other = await fetched('--job', 'job_a', '-o', join(folder, 'book.mobi'))
  expect(other.complained).toContain('End it in .pdf, .epub, .mp3, .zip.')
})

it('says at once which books there are', async () => {
  const { code, complained } = await bind(join(folder, 'book.mobi'))
  expect(code).toBe(2)
  expect(complained).toContain('End it in .pdf or .epub.')
})
