import { newJobId, newPersonId } from '#core/ids.ts'
import { storeJob } from '#test/a-job.ts'
import { D1Tables } from '#test/fakes/d1-tables.ts'
import { expect, it } from 'vitest'
import { readBeforeOrder } from './before-order.ts'
import { declareConsent } from './consents.ts'
import { insertPerson } from './people.ts'

const BIRTH = { date: '1985-12-10', time: '13:00', latitude: 51.5, longitude: -0.13 }

async function storePerson(db: D1Database, owner: string) {
  const id = newPersonId()
  const unsaid = { hebrewName: null, pronouns: null, spokenAs: null }
  await insertPerson(
    db,
    { id, owner, name: owner, birth: BIRTH, createdAt: new Date(), ...unsaid },
    10,
  )
  return id
}

it('tells the order of a key, whose people are there, what they agreed to, and how full it is', async () => {
  const { db } = new D1Tables()
  const [ada, eve] = [await storePerson(db, 'ada'), await storePerson(db, 'eve')]
  const declaredAt = new Date(1_000)
  await declareConsent(db, { personId: ada, owner: 'ada', kind: 'own', declaredAt })
  const { id } = await storeJob(db, 'hook', { owner: 'ada', id: newJobId() })
  await storeJob(db, 'hook', { owner: 'eve' })
  await storeJob(db, 'single_system', { owner: 'eve' })

  const before = await readBeforeOrder(db, { owner: 'ada', key: id, people: [eve, ada] })
  expect(before.placed).toMatchObject({ jobId: id, fingerprint: '' })
  expect([...before.people]).toMatchObject([[ada, { id: ada, birth: BIRTH, name: 'ada' }]])
  expect([...before.consents]).toMatchObject([[ada, { kind: 'own', declaredAt }]])
  expect(before.underway).toEqual({ inAll: 3, hooks: 2, ofCustomer: 1 })
})

it('tells nothing of another’s key, and nobody where nobody is named', async () => {
  const { db } = new D1Tables()
  const { id } = await storeJob(db, 'hook', { owner: 'ada' })
  const before = await readBeforeOrder(db, { owner: 'eve', key: id, people: [] })
  expect(before).toEqual({
    placed: null,
    people: new Map(),
    consents: new Map(),
    underway: { inAll: 1, hooks: 1, ofCustomer: 0 },
  })
})
