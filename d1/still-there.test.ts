import { newJobId, newPersonId } from '#core/ids.ts'
import { commission } from '#durable-objects/job/decide.fixture.ts'
import { D1Tables } from '#test/fakes/d1-tables.ts'
import { beforeEach, describe, expect, it } from 'vitest'
import { insertAccountTask, newAccountTask, openExport } from './account-tasks.ts'
import { insertApiKey } from './api-keys.ts'
import { declareConsent } from './consents.ts'
import { grantCredits } from './credits.ts'
import { countOwnerRows } from './erasure.ts'
import { deleteJob, insertOrder } from './jobs.ts'
import { keepNotice } from './notices.ts'
import { deletePerson, insertPerson } from './people.ts'
import { keepReadingPlace, listReadingPlaces } from './reading-places.ts'
import { insertShare, listShares, MOST_SHARES } from './shares.ts'

const AT = new Date('2026-11-27T12:00:00Z')
const LATER = new Date('2026-12-27T12:00:00Z')
const BIRTH = { date: '1985-12-10', time: '13:00', latitude: 51.5, longitude: -0.13 }
const person = newPersonId()
const job = newJobId()

let d1: D1Tables
beforeEach(async () => {
  d1 = new D1Tables()
  await keepPerson(person)
  const wish = { key: 'a click', fingerprint: 'asked', createdAt: AT, fee: null }
  const order = { ...wish, id: job, owner: 'ada', commission: commission('single_system') }
  await insertOrder(d1.db, order)
})

async function keepPerson(id = newPersonId(), most = 10) {
  const unsaid = { hebrewName: null, pronouns: null, spokenAs: null }
  const row = { id, owner: 'ada', name: 'Ada', ...unsaid, birth: BIRTH, createdAt: AT }
  return await insertPerson(d1.db, row as never, most)
}
const keepShare = async (id: string, createdAt = AT, expiresAt = LATER) =>
  await insertShare(d1.db, { id, owner: 'ada', jobId: job, createdAt, expiresAt })
const declare = async () =>
  await declareConsent(d1.db, { personId: person, owner: 'ada', kind: 'own', declaredAt: AT })
const keepPlace = async () => {
  const place = {
    documentId: 'p1.western',
    part: 'text',
    revision: 1,
    position: 3,
    at: AT,
  } as const
  await keepReadingPlace(d1.db, { jobId: job, ...place })
}
const deletion = () => newAccountTask({ owner: 'ada', kind: 'deletion', createdAt: AT })
const wishForExport = () => newAccountTask({ owner: 'ada', kind: 'export', createdAt: AT })

describe('what is told late of an owner who is gone', () => {
  it('leaves nothing', async () => {
    const before = await countOwnerRows(d1.db, 'ada', [])
    await insertAccountTask(d1.db, deletion())
    expect(await keepPerson()).toBe('gone')
    expect(await declare()).toBe(false)
    expect(await keepShare('shr_1')).toBe('gone')
    expect(await openExport(d1.db, wishForExport())).toBe('gone')
    const shown = { name: 'a program', digest: 'a', start: 'a', scopes: [], isTest: false }
    const key = { id: 'key', owner: 'ada', ...shown, createdBy: 'ada', createdAt: AT }
    expect(await insertApiKey(d1.db, { ...key, expiresAt: null })).toBe('gone')
    const sale = { owner: 'ada', amount: 3, why: 'a sale', at: AT, saleId: '1' }
    expect(await grantCredits(d1.db, sale)).toBe('gone')
    const told = { kind: 'job-ended', about: job, reason: 'complete', at: AT } as const
    await keepNotice(d1.db, { id: 'a notice', owner: 'ada', ...told })
    expect(await countOwnerRows(d1.db, 'ada', [])).toEqual(before)
  })

  it('nor of a person or a reading that is', async () => {
    await deletePerson(d1.db, person)
    await deleteJob(d1.db, job)
    expect(await declare()).toBe(false)
    expect(await keepShare('shr_1')).toBe('gone')
    await keepPlace()
    expect(await listReadingPlaces(d1.db, job)).toEqual([])
    const left = Object.entries(await countOwnerRows(d1.db, 'ada', [job]))
    expect(left.filter(([, rows]) => rows > 0)).toEqual([])
  })
})

describe('what is told in time', () => {
  it('is kept', async () => {
    expect(await declare()).toBe(true)
    expect(await declare()).toBe(true)
    await keepPlace()
    expect(await listReadingPlaces(d1.db, job)).toMatchObject([{ position: 3 }])
    const sale = { owner: 'ada', amount: 3, why: 'a sale', at: AT, saleId: '1' }
    expect([await grantCredits(d1.db, sale), await grantCredits(d1.db, sale)]).toEqual([
      'granted',
      'again',
    ])
  })

  it('is refused where there are as many as may be, and taken where one is gone', async () => {
    expect(await keepPerson(newPersonId(), 2)).toBe('kept')
    expect(await keepPerson(newPersonId(), 2)).toBe('full')
    await deletePerson(d1.db, person)
    expect(await keepPerson(newPersonId(), 2)).toBe('kept')
  })

  it('and of links is one whose time is over counted no more', async () => {
    for (let n = 0; n < MOST_SHARES; n += 1)
      expect(await keepShare(`shr_${n}`, AT, n === 0 ? AT : LATER)).toBe('kept')
    expect(await keepShare('shr_at_once')).toBe('full')
    expect(await keepShare('shr_later', new Date(AT.getTime() + 1))).toBe('kept')
    expect(await listShares(d1.db, job)).toHaveLength(MOST_SHARES)
  })
})
