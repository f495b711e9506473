import { storeJob } from '#test/a-job.ts'
import { D1Tables } from '#test/fakes/d1-tables.ts'
import { expect, it } from 'vitest'
import { listCustomers, type Customer } from './search-jobs.ts'

it('lists each customer once, by their newest order, page by page', async () => {
  const { db, sqlite } = new D1Tables()
  const orders = ['ada', 'eve', 'ada', 'ida', 'eve', 'bea']
  for (const [moment, owner] of orders.entries()) {
    await storeJob(db, 'hook', { owner, createdAt: new Date(moment) })
  }
  sqlite.exec(`UPDATE jobs SET status = 'complete' WHERE created_at < 2`)
  const listed: Customer[] = []
  for (let after: Customer | null = null; ; after = listed.at(-1)!) {
    const [customer] = await listCustomers(db, { limit: 1, after })
    if (!customer) break
    listed.push(customer)
  }
  expect(listed.map(({ owner, jobs, open }) => [owner, jobs, open])).toEqual([
    ['bea', 1, 1],
    ['eve', 2, 1],
    ['ida', 1, 1],
    ['ada', 2, 1],
  ])
})
