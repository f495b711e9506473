import { MINUTE_MS } from '#core/spans.ts'
import { newJobId } from '#core/ids.ts'
import { keepNotice, listNotices } from '#d1/notices.ts'
import { D1Tables } from '#test/fakes/d1-tables.ts'
import { FakeResend } from '#test/fakes/resend.ts'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { OrchestratorEnv } from '../env.ts'
import { sendNotices } from './send-notices.ts'

const START = new Date('2026-11-27T12:00:00Z')

let d1: D1Tables
let resend: FakeResend

beforeEach(() => {
  d1 = new D1Tables()
  resend = new FakeResend()
  vi.spyOn(console, 'error').mockImplementation(() => {})
  vi.spyOn(globalThis, 'fetch').mockImplementation(resend.fetch)
  d1.sqlite.exec(
    `INSERT INTO organizations (id, name, slug, created_at) VALUES ('acme', 'Acme', 'acme', 0)`,
  )
  for (const name of ['ada', 'eve']) {
    const account = `INSERT INTO accounts (id, name, email, email_verified, created_at, updated_at) VALUES (?, '', ?, 1, 0, 0)`
    d1.sqlite.prepare(account).run(name, `${name}@example.com`)
    const member = `INSERT INTO members (id, organization_id, account_id, role, created_at) VALUES (?, 'acme', ?, 'owner', 0)`
    d1.sqlite.prepare(member).run(name, name)
  }
})
afterEach(() => vi.restoreAllMocks())

async function ended(owner = 'acme'): Promise<void> {
  const id = newJobId()
  await keepNotice(d1.db, {
    id,
    owner,
    kind: 'job-ended',
    about: id,
    reason: 'complete',
    at: START,
  })
}

/** What a minute does. */
async function send(minute: number): Promise<void> {
  const env = { DB: d1.db, MAIL_PROVIDER: 'resend', MAIL_KEY: 're_0123456789abcdef' }
  const now = new Date(START.getTime() + minute * MINUTE_MS)
  await sendNotices(env as unknown as OrchestratorEnv, now)
}

/** Who was to be mailed in the minutes from one to another, the last not among them. */
async function mailed(from: number, to: number): Promise<string[]> {
  resend.asked = []
  for (let minute = from; minute < to; minute++) await send(minute)
  return resend.asked
}

const left = async () => (await listNotices(d1.db, new Date('2027-01-01'), 100)).length

it('tells every owner once', async () => {
  await ended()
  expect((await mailed(0, 5)).toSorted()).toEqual(['ada@example.com', 'eve@example.com'])
  expect(await left()).toBe(0)
})

it.each(['ada', 'eve'])(
  'tells who can be told once, while the mail for %s is put off',
  async (ill) => {
    resend.ill[`${ill}@example.com`] = 429
    await ended()
    const mails = await mailed(0, 60)
    const well = ill === 'ada' ? 'eve' : 'ada'
    expect(mails.filter((to) => to.startsWith(well))).toHaveLength(1)
    // After two minutes, four, eight and so on.
    expect(mails.filter((to) => to.startsWith(ill))).toHaveLength(5)
    resend.ill = {}
    expect(await mailed(60, 200)).toEqual([`${ill}@example.com`])
    expect(await left()).toBe(0)
  },
)

it('mails once what two minutes are at work on at once', async () => {
  await ended()
  await Promise.all([send(0), send(1)])
  expect(resend.sent.toSorted()).toEqual(['ada@example.com', 'eve@example.com'])
})

it('mails once what was sent and not heard of', async () => {
  resend.isUnheard = true
  await ended()
  await send(0)
  resend.isUnheard = false
  await mailed(1, 5)
  expect(resend.sent.toSorted()).toEqual(['ada@example.com', 'eve@example.com'])
  expect(await left()).toBe(0)
})

it('lets a mail wait whose sender is refused: it is none of its recipient’s fault', async () => {
  d1.set({ 'mail.from': 'Readings <r@example.com>, <s@example.com>' })
  await ended('ada')
  await mailed(0, 5)
  expect([resend.sent, await left()]).toEqual([[], 1])
})

it('asks no more for an address that is refused for good', async () => {
  resend.ill['ada@example.com'] = 422
  await ended()
  expect((await mailed(0, 60)).toSorted()).toEqual(['ada@example.com', 'eve@example.com'])
  expect(await left()).toBe(0)
})

it('lets what fails stand aside for who comes behind it', async () => {
  resend.ill['ada@example.com'] = 500
  for (let count = 0; count < 20; count++) await ended('ada')
  await mailed(0, 1)
  await ended('eve')
  expect(await mailed(1, 2)).toEqual(['eve@example.com'])
})

it('gives up after two days', async () => {
  resend.ill['ada@example.com'] = 500
  await ended('ada')
  const mails = await mailed(0, 3 * 24 * 60)
  expect(mails.length).toBeLessThan(20)
  expect(await left()).toBe(0)
})
