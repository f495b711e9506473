import { newJobId } from '#core/ids.ts'
import { commission } from '#durable-objects/job/decide.fixture.ts'
import { D1Tables } from '#test/fakes/d1-tables.ts'
import { beforeEach, describe, expect, it } from 'vitest'
import { insertAccountTask, newAccountTask, updateAccountTask } from './account-tasks.ts'
import { balanceOf, grantCredits, listCredits, type Fee } from './credits.ts'
import { findJob, insertOrder, type Order } from './jobs.ts'
import { findStillThere } from './still-there.ts'

const AT = new Date('2026-11-27T12:00:00Z')
const TWO: Fee = { kind: 'credits', amount: 2 }
const GIVEN_AWAY: Fee = { kind: 'given-away', what: 'free', most: 1 }

let d1: D1Tables

beforeEach(async () => {
  d1 = new D1Tables()
  await grantCredits(d1.db, { owner: 'ada', amount: 3, why: 'a sale', at: AT, saleId: '1' })
})

function order(fee: Fee | null = TWO, key: string = crypto.randomUUID()): Order {
  const asked = { key, fingerprint: 'asked', fee, createdAt: AT }
  return { ...asked, id: newJobId(), owner: 'ada', commission: commission('single_system') }
}
const rows = (table: string) => d1.sqlite.prepare(`SELECT * FROM ${table}`).all().length
const balance = async () => await balanceOf(d1.db, 'ada')

const later = (hours: number) => new Date(AT.getTime() + hours * 3_600_000)

/** D1 as it is in a bad moment: what is asked in batches is lost before it is done, or its answer after. */
function ill(lost: 'question' | 'answer'): D1Database {
  const batch: D1Database['batch'] = async (statements) => {
    if (lost === 'answer') await d1.db.batch(statements)
    throw new Error('the connection was reset')
  }
  return { prepare: (query: string) => d1.db.prepare(query), batch } as unknown as D1Database
}

describe('an order', () => {
  it('is kept with what it takes', async () => {
    const job = await insertOrder(d1.db, order())
    expect(await findJob(d1.db, job!.id)).toEqual(job)
    expect(await balance()).toBe(1)
  })

  it.each([TWO, GIVEN_AWAY])('is not kept where less is left than it takes: $kind', async (fee) => {
    expect(await insertOrder(d1.db, order(fee))).not.toBeNull()
    expect(await insertOrder(d1.db, order(fee))).toBeNull()
    expect([rows('jobs'), rows('idempotency_keys'), rows('credits')]).toEqual([1, 1, 2])
  })

  it.each(['hook', 'try'] as const)('that is a %s is given away so often a day', async (what) => {
    const hook: Fee = { kind: 'given-away', what, most: 1 }
    expect(await insertOrder(d1.db, order(GIVEN_AWAY))).not.toBeNull()
    expect(await insertOrder(d1.db, order(hook))).not.toBeNull()
    expect(await insertOrder(d1.db, { ...order(hook), createdAt: later(11) })).toBeNull()
    expect(await insertOrder(d1.db, { ...order(hook), createdAt: later(12) })).not.toBeNull()
    expect(await insertOrder(d1.db, { ...order(GIVEN_AWAY), createdAt: later(12) })).toBeNull()
    expect((await listCredits(d1.db, 'ada', 9)).map(({ why }) => why)).toEqual([
      'a sale',
      'a free order',
    ])
  })

  it('takes nothing once more under a key that is taken', async () => {
    await insertOrder(d1.db, order(null, 'a click'))
    expect(await insertOrder(d1.db, order(TWO, 'a click'))).toBeNull()
    expect(await balance()).toBe(3)
  })

  it('takes nothing where it could not be kept, and is placed by who asks again', async () => {
    await expect(insertOrder(ill('question'), order(TWO, 'a click'))).rejects.toThrow('be kept')
    expect(await balance()).toBe(3)
    expect(await insertOrder(d1.db, order(TWO, 'a click'))).not.toBeNull()
    expect(await balance()).toBe(1)
  })

  it.each([null, TWO, GIVEN_AWAY])('of an owner who is gone leaves nothing: %j', async (fee) => {
    const task = newAccountTask({ owner: 'ada', kind: 'deletion', createdAt: AT })
    await insertAccountTask(d1.db, task)
    expect(await insertOrder(d1.db, order(fee))).toBeNull()
    expect(await findStillThere(d1.db, 'ada')).toBe(false)
    await updateAccountTask(d1.db, task.id, { status: 'done', owner: 'nobody' })
    for (const owner of ['acc_gone', 'org_gone'])
      expect(await insertOrder(d1.db, { ...order(null), owner })).toBeNull()
    expect([rows('jobs'), rows('idempotency_keys'), rows('credits')]).toEqual([0, 0, 1])
    // Whoever another issuer vouches for has no row that could be gone, and may begin anew.
    expect(await insertOrder(d1.db, order(fee))).not.toBeNull()
  })

  it('stands, and is paid for, where only the answer was lost', async () => {
    const job = await insertOrder(ill('answer'), order())
    expect(await findJob(d1.db, job!.id)).toEqual(job)
    expect(await balance()).toBe(1)
  })
})
