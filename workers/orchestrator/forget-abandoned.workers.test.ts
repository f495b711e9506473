import { DAY_MS } from '#core/spans.ts'
import { env } from 'cloudflare:workers'
import { afterEach, expect, it, vi } from 'vitest'
import { callsOf } from './account-tasks/calls.fixture.ts'
import { forgetAbandoned } from './forget-abandoned.ts'

afterEach(() => void vi.restoreAllMocks())

const NOW = new Date()
const LONG_AGO = NOW.getTime() - 400 * DAY_MS

/** Anonymous starts of long ago that nobody can come back to. */
async function abandon(accounts: number): Promise<void> {
  await env.DB.prepare(
    `INSERT INTO accounts (id, name, email, email_verified, is_anonymous, role, created_at, updated_at)
     SELECT 'acc_left' || value, 'Anonymous', 'left' || value, 0, 1, 'customer', ?1, ?1
     FROM json_each(?2)`,
  )
    .bind(LONG_AGO, JSON.stringify(Array.from({ length: accounts }, (_, number) => number)))
    .run()
}

const left = async () =>
  await env.DB.prepare(`SELECT count(*) AS rows FROM accounts WHERE id LIKE 'acc_left%'`).first(
    'rows',
  )

it('erases so many a minute as a Worker has calls for, and tells operators how many wait', async () => {
  await abandon(1_600)
  const lines: string[] = []
  vi.spyOn(console, 'log').mockImplementation((line) => void lines.push(String(line)))
  vi.spyOn(console, 'error').mockImplementation((line) => void lines.push(String(line)))
  const counted = callsOf(env)
  await forgetAbandoned(counted.env, NOW)
  expect(await left()).toBe(1_575)
  expect(counted.calls()).toBeLessThan(500)
  expect(lines.join()).toContain('"event":"retention.accounts-erased","accounts":25')
  expect(lines.join()).toContain('"waiting":1500')
  expect(lines.join()).toContain('"event":"retention.behind","error":"more than 1500 accounts wait')
})
