import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Quality } from '#workers/api/contract/documents.ts'
import { runCli } from './run-cli.fixture.ts'

const QUALITY: Quality = {
  provider: 'anthropic',
  model: 'claude-sonnet-5-5',
  prompt: 'v1-0123456789abcdef',
  brief: 'fedcba9876543210',
  words: 1873,
  drafts: 2,
  findings: [
    { check: 'claim', severity: 'serious', complaint: 'Nothing says so.', sentence: 'It is.' },
  ],
  usage: { inputTokens: 5000, outputTokens: 7000, cacheReadTokens: 2500, cacheWriteTokens: 0 },
  costUsd: 0.12,
  seconds: 81,
}

const folder = mkdtempSync(join(tmpdir(), 'document-'))
const asked: string[] = []
const api = createServer(({ url, headers }, answer) => {
  asked.push(`${headers.authorization} ${url}`)
  if (url?.includes('couple.verdict/text.txt')) return void answer.end('The text.')
  const isThere = url?.startsWith('/v1/jobs/job_a/documents/couple.verdict/quality') === true
  const problem = { type: '/problems/not-found', title: 'There is nothing here.', status: 404 }
  answer.writeHead(isThere ? 200 : 404, { 'content-type': 'application/json' })
  answer.end(JSON.stringify(isThere ? QUALITY : problem))
})
let environment: Record<string, string>
beforeAll(async () => {
  await once(api.listen(0, '127.0.0.1'), 'listening')
  const { port } = api.address() as AddressInfo
  environment = { BILLION_URL: `http://127.0.0.1:${port}`, BILLION_TOKEN: 'the-token-of-an-owner' }
})
afterAll(() => {
  api.close()
  rmSync(folder, { recursive: true })
})

describe('billion document', () => {
  it('tells a document’s record as its API has it', async () => {
    const { code, printed } = await runCli(
      ['document', 'job_a', 'couple.verdict', '--revision', '2'],
      [],
      false,
      environment,
    )
    expect(code).toBe(0)
    expect(JSON.parse(printed)).toEqual([{ document: 'couple.verdict', ...QUALITY }])
    expect(asked.at(-1)).toBe(
      'Bearer the-token-of-an-owner /v1/jobs/job_a/documents/couple.verdict/quality?revision=2',
    )
  })

  it('shows it on a terminal, findings below', async () => {
    const argv = ['document', 'job_a', 'couple.verdict']
    const { printed } = await runCli(argv, [], true, environment)
    for (const word of ['anthropic', 'v1-0123456789abcdef', '7000', '0.12', 'Nothing says so.']) {
      expect(printed).toContain(word)
    }
  })

  it('fetches the document itself, in the form its file’s ending says', async () => {
    const file = join(folder, 'a.txt')
    const argv = ['document', 'job_a', 'couple.verdict', '-o', file, '--revision', '2']
    const { code, printed } = await runCli(argv, [], false, environment)
    expect([code, JSON.parse(printed)]).toEqual([0, { file, bytes: 9 }])
    expect(readFileSync(file, 'utf8')).toBe('The text.')
    expect(asked.at(-1)).toMatch(/couple\.verdict\/text\.txt\?revision=2$/)
  })

  it('leaves nothing behind of what could not be fetched, and says which forms there are', async () => {
    const argv = (name: string) => ['document', 'job_a', 'p1.moon', '-o', join(folder, name)]
    expect((await runCli(argv('b.epub'), [], false, environment)).code).toBe(1)
    const { code, complained } = await runCli(argv('b.doc'), [], false, environment)
    expect([code, complained]).toEqual([2, expect.stringContaining('.md, .txt, .pdf, .epub')])
    const nowhere = await runCli(
      ['document', 'job_a', 'couple.verdict', '-o', join(folder, 'no', 'a.txt')],
      [],
      false,
      environment,
    )
    expect([nowhere.code, nowhere.complained]).toEqual([2, expect.stringContaining('written')])
    expect(readdirSync(folder)).toEqual(['a.txt'])
  })

  it('says what the API says of what is not there', async () => {
    const argv = ['document', 'job_a', 'p1.western']
    const { code, complained } = await runCli(argv, [], false, environment)
    expect(code).toBe(1)
    expect(complained).toMatch(/^There is nothing here\. Check the id/)
  })
})
