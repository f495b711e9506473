import type { JobResponse } from '#workers/api/contract/jobs.ts'
import type { CreatePersonRequest, PersonResponse } from '#workers/api/contract/people.ts'
import { describe, expect, it } from 'vitest'
import { coupleOf } from './couple-file.ts'
import { orderPackage, type OrderingApi } from './order-package.ts'

const BIRTH = { date: '1985-12-10', time: '13:45', latitude: 51.5, longitude: -0.13 }
const couple = (first: string, second = 'Charles') =>
  coupleOf([
    { name: first, birth: BIRTH },
    { name: second, birth: { ...BIRTH, time: '13:45:00' } },
  ])

/** Keeps people and orders as the API does, newest first, and says what it was asked to make. */
class FakeApi implements OrderingApi {
  readonly made: string[] = []
  readonly orders = new Map<string, string>()
  readonly statuses: Partial<Record<string, JobResponse['status']>> = {}
  readonly retried: string[] = []
  readonly #people: PersonResponse[] = []

  async createPerson(person: CreatePersonRequest): Promise<PersonResponse> {
    const id = `person ${this.#people.length + 1}`
    const createdAt = new Date(Date.UTC(2026, 0, 1) + this.#people.length).toISOString()
    const { hebrewName = null, pronouns = null, spokenAs = null } = person
    const kept = { ...person, hebrewName, pronouns, spokenAs, id, createdAt }
    this.#people.unshift(kept)
    this.made.push(person.name)
    return kept
  }

  async *people(): AsyncGenerator<PersonResponse> {
    yield* this.#people
  }

  async order({ people }: { people: readonly string[] }, key: string): Promise<JobResponse> {
    const id = this.orders.get(key) ?? `job ${this.orders.size + 1} of ${people.join(' and ')}`
    this.orders.set(key, id)
    return { id, status: this.statuses[id] ?? 'running' } as JobResponse
  }

  async retry(id: string): Promise<void> {
    this.retried.push(id)
  }
}

describe('orderPackage', () => {
  it('finds the same job however the names are typed', async () => {
    const api = new FakeApi()
    const first = await orderPackage(api, couple('José'))
    for (const name of ['José ', ' José', 'Jose\u0301']) {
      expect((await orderPackage(api, couple(name))).id).toBe(first.id)
    }
    expect(api.made).toEqual(['José', 'Charles'])
  })

  it('finds it behind hundreds of others, and past namesakes that came later', async () => {
    const api = new FakeApi()
    const first = await orderPackage(api, couple('Ada'))
    for (let number = 0; number < 250; number += 1) {
      await api.createPerson({ name: `Person ${number}`, birth: BIRTH })
    }
    await api.createPerson({ name: 'Ada', birth: BIRTH })
    expect((await orderPackage(api, couple('Ada'))).id).toBe(first.id)
  })

  it('tries again what failed, and orders anew what was cancelled', async () => {
    const api = new FakeApi()
    const { id } = await orderPackage(api, couple('Ada'))
    api.statuses[id] = 'partial'
    expect((await orderPackage(api, couple('Ada'))).id).toBe(id)
    expect(api.retried).toEqual([id])
    api.statuses[id] = 'cancelled'
    expect((await orderPackage(api, couple('Ada'))).id).not.toBe(id)
  })
})
