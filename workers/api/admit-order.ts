import type { JobType } from '#core/job-types.ts'
import { listFurthestOpen, type Underway } from '#d1/open-jobs.ts'
import { readSetting } from '#settings/read.ts'
import type { Context } from 'hono'
import { secondsUntilRoom, whatIsFull } from './admission.ts'
import type { ApiContext } from './env.ts'
import { problem } from './problems.ts'
import { settingsSource } from './settings-source.ts'

/**
 * The refusal of an order there is no room for, with when there should be; null where there is. Two
 * orders at the same moment may both find the last place: it is a measure, not a promise.
 */
export async function refuseWhenFull(c: Context<ApiContext>, type: JobType, underway: Underway) {
  const { DB: db } = c.env
  const { owner } = c.var
  const source = settingsSource(c)
  const full = whatIsFull(type, underway, {
    inAll: (await readSetting(source, 'orders.mostOpen')).value,
    ofCustomer: (await readSetting(source, 'orders.mostOpenOfCustomer')).value,
  })
  if (full === null) return null
  const furthest = await listFurthestOpen(db, full === 'customer' ? owner : null)
  const seconds = secondsUntilRoom(furthest, new Date())
  const headers = { 'retry-after': String(seconds) }
  const detail = `${DETAILS[full]}; one should end in about ${seconds} s`
  return full === 'customer'
    ? problem(c, 'too-many', { detail }, headers)
    : problem(c, 'full', { detail }, headers)
}

const DETAILS = {
  customer: 'as many of your readings are under way as may be at once',
  all: 'as many readings are under way as may be at once',
} as const
