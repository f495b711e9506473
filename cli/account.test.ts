import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { runCli } from './run-cli.fixture.ts'

const ENVIRONMENT = { BILLION_URL: 'https://api.example.com', BILLION_TOKEN: 'a token of mine' }
const KEY = {
  id: 'key_1',
  name: 'a shop',
  start: 'billion_live_abc',
  scopes: ['read'],
  isTest: false,
  createdAt: '2026-11-26T12:00:00.000Z',
  expiresAt: null,
}
const ME = { owner: 'acc_1', kind: 'session', scopes: null, isTest: false, account: null }
const SESSION = { id: 'ses_1', isCurrent: true, userAgent: 'a phone', address: null }
const TIMES = { createdAt: KEY.createdAt, expiresAt: '2026-12-26T12:00:00.000Z' }
const ANSWERS: Readonly<Record<string, object | null>> = {
  'GET /v1/account': ME,
  'GET /v1/account/sessions': { sessions: [{ ...SESSION, ...TIMES }] },
  'DELETE /v1/account/sessions/ses_1': null,
  'GET /v1/account/keys': { keys: [KEY] },
  'POST /v1/account/keys': { ...KEY, key: 'billion_live_abcdefgh' },
  'DELETE /v1/account/keys/key_1': null,
  'POST /v1/account/exports': { id: 'exp_1', status: 'queued', archives: [] },
  'GET /v1/account/exports/exp_1': {
    id: 'exp_1',
    status: 'done',
    archives: [{ url: 'https://api.example.com/a', files: 1, bytes: 5, sha256: 'ab' }],
  },
  'DELETE /v1/account': { id: 'del_1', url: 'https://api.example.com/deletions/del_1' },
}

/** What was asked: the call, whose token, and the body. */
const asked: unknown[][] = []
beforeEach(() => {
  asked.length = 0
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (url, init) => {
    const call = `${init?.method} ${new URL(String(url)).pathname}`
    const authorization = new Headers(init?.headers).get('authorization')
    asked.push([call, authorization, init?.redirect, init?.body ?? null])
    const answer = ANSWERS[call]
    if (answer === undefined) return Response.json({}, { status: 404 })
    return answer === null ? new Response(null, { status: 204 }) : Response.json(answer)
  })
})
afterEach(() => vi.restoreAllMocks())

const run = async (...argv: string[]) => await runCli(['account', ...argv], [], false, ENVIRONMENT)

describe('billion account', () => {
  it.each([
    [[], 'GET /v1/account', /^acc_1 {2}by session/],
    [['sessions'], 'GET /v1/account/sessions', /^\* ses_1 .* a phone$/m],
    [['sessions', 'end', 'ses_1'], 'DELETE /v1/account/sessions/ses_1', /^$/],
    [['keys'], 'GET /v1/account/keys', /^key_1 {2}billion_live_abc… {2}read .* a shop$/m],
    [['keys', 'revoke', 'key_1'], 'DELETE /v1/account/keys/key_1', /^$/],
    [['export'], 'POST /v1/account/exports', /^exp_1 {2}queued$/m],
    [['export', 'exp_1'], 'GET /v1/account/exports/exp_1', /^ {2}https:.* 5 bytes {2}ab$/m],
    [['delete', '--for-good'], 'DELETE /v1/account', /deletions\/del_1/],
  ])('%j asks %s, by the token of its owner alone', async (argv, call, printed) => {
    const ran = await run(...argv)
    expect([ran.code, ran.complained]).toEqual([0, ''])
    expect(ran.printed).toMatch(printed)
    expect(asked).toEqual([[call, 'Bearer a token of mine', 'error', null]])
  })

  it('makes a key, and shows it this once', async () => {
    const { printed } = await run('keys', 'create', 'a shop', 'read', 'orders', '--days', '90')
    expect(printed).toMatch(/\nbillion_live_abcdefgh\n$/)
    const wish = { name: 'a shop', scopes: ['read', 'orders'], isTest: false, days: 90 }
    expect(JSON.parse(String(asked[0]?.[3]))).toEqual(wish)
  })

  it('puts what was packed into a file, and says which', async () => {
    const bytes = Buffer.from('hello')
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const archives = [{ url: '/v1/account/exports/exp_1/archives/1', bytes: 5, sha256 }]
    vi.mocked(fetch).mockImplementation(async (url) =>
      new URL(String(url)).pathname.endsWith('/archives/1')
        ? new Response(bytes)
        : Response.json({ id: 'exp_1', status: 'done', archives }),
    )
    const folder = mkdtempSync(join(tmpdir(), 'billion-export-'))
    const file = join(folder, 'everything.zip')
    const { code, printed, complained } = await run('export', 'exp_1', '-o', file)
    expect([code, printed]).toEqual([0, `${file}\n`])
    expect(complained).toMatch(/^exp_1\nexp_1 100 %\n/)
    expect(readFileSync(file, 'utf8')).toBe('hello')
    rmSync(folder, { recursive: true })
  })

  it('deletes nothing that was not meant', async () => {
    const { code, complained } = await run('delete')
    expect([code, asked]).toEqual([2, []])
    expect(complained).toMatch(/--for-good/)
  })

  it('says what the API refused', async () => {
    const { code, complained } = await run('keys', 'revoke', 'key_2')
    expect([code, complained.trim()]).toEqual([1, 'the API answers 404'])
  })
})
