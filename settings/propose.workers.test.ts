import { HOUR_MS } from '#core/spans.ts'
import { findSettings } from '#d1/settings.ts'
import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { SettingConflict } from './conflict.ts'
import { approveProposal, rejectProposal } from './decide-proposal.ts'
import { settingHistory } from './history.ts'
import { proposeSetting, type Probe } from './propose.ts'
import { listProposals, showProposal } from './show-proposals.ts'

const db = env.DB
const source = { db, variables: {} }
const at = (hours: number) => new Date(hours * HOUR_MS)
const ada = { who: 'ada', why: 'it writes better', now: at(0) }
const grace = { who: 'grace', why: 'I read what it wrote', now: at(1) }

const good: Probe = ({ provider, model }) =>
  Promise.resolve({ ok: true, detail: `${provider} ${model} wrote 150 words` })
const bad: Probe = () => Promise.resolve({ ok: false, detail: 'it wrote of another planet' })

const propose = (value: unknown, probe = good, key = 'writing.model') =>
  proposeSetting(source, { key, value, ...ada }, probe)
const show = (id: string, now = at(1)) => showProposal(source, id, now)
const model = async () => (await findSettings(db)).get('writing.model')

beforeEach(async () => {
  await db.batch(
    ['settings', 'setting_changes', 'setting_proposals'].map((table) =>
      db.prepare(`DELETE FROM ${table}`),
    ),
  )
})

describe('a proposal', () => {
  it('tries out the writer it would lead to, and changes nothing by itself', async () => {
    const probe = vi.fn<Probe>(good)
    const id = await propose('almanac-1', probe)
    expect(probe).toHaveBeenCalledExactlyOnceWith({ provider: 'almanac', model: 'almanac-1' })
    expect(await model()).toBeUndefined()
    expect(await show(id)).toMatchObject({
      key: 'writing.model',
      value: 'almanac-1',
      proposedBy: 'ada',
      status: 'open',
      trial: { ok: true, detail: 'almanac almanac-1 wrote 150 words' },
    })
  })

  it('acts once it is approved, and the history tells by whom', async () => {
    const id = await propose('almanac-1')
    expect(await approveProposal(source, id, grace)).toBe(true)
    expect(await model()).toEqual({ value: 'almanac-1', version: 1 })
    expect(await show(id)).toMatchObject({ status: 'approved', decidedBy: 'grace' })
    expect(await settingHistory(source, { limit: 9 })).toMatchObject([
      { key: 'writing.model', from: null, to: 'almanac-1', who: 'grace', proposalId: id },
    ])
    await expect(approveProposal(source, id, grace)).rejects.toThrow('the proposal is approved')
  })

  it('may propose to unset', async () => {
    await approveProposal(source, await propose('almanac-1'), grace)
    const id = await propose(null)
    expect(await show(id)).toMatchObject({ value: null, trial: { choice: { model: null } } })
    await approveProposal(source, id, grace)
    expect(await model()).toEqual({ value: null, version: 2 })
  })

  it('is not approved when its dry run failed, unless somebody says "even so"', async () => {
    const id = await propose('almanac-1', bad)
    await expect(approveProposal(source, id, grace)).rejects.toMatchObject({
      field: 'evenThoughProbeFailed',
      problem: 'the dry run failed: it wrote of another planet',
    })
    expect(await model()).toBeUndefined()
    await approveProposal(source, id, { ...grace, evenThoughProbeFailed: true })
    expect(await model()).toMatchObject({ value: 'almanac-1' })
  })

  it('keeps what a dry run threw as its finding', async () => {
    const id = await propose('almanac-1', () =>
      Promise.reject(new Error('no route\u001b[2J\nto the provider')),
    )
    expect((await show(id))?.trial).toMatchObject({
      ok: false,
      detail: 'Error: no route [2J to the provider',
    })
  })

  it('expires after a day', async () => {
    const id = await propose('almanac-1')
    expect((await show(id, at(24)))?.status).toBe('open')
    const late = { ...grace, now: new Date(24 * HOUR_MS + 1) }
    expect((await show(id, late.now))?.status).toBe('expired')
    await expect(approveProposal(source, id, late)).rejects.toThrow('the proposal is expired')
    expect((await show(id))?.status).toBe('expired')
    expect(await model()).toBeUndefined()
  })

  it.each(['writing.model', 'writing.provider'])(
    'is refused once %s was changed after its dry run',
    async (key) => {
      const id = await propose('almanac-1')
      await approveProposal(source, await propose('almanac', good, key), grace)
      await expect(approveProposal(source, id, grace)).rejects.toThrow(/was changed since/)
    },
  )

  it('is refused once the environment leads to another writer', async () => {
    const id = await propose('almanac', good, 'writing.provider')
    const elsewhere = { db, variables: { WRITING_MODEL: 'almanac-2' } }
    await expect(approveProposal(elsewhere, id, grace)).rejects.toThrow(/was changed since/)
  })

  it('is carried out once when two approve it at once', async () => {
    const id = await propose('almanac-1')
    const outcomes = await Promise.allSettled([
      approveProposal(source, id, grace),
      approveProposal(source, id, ada),
      rejectProposal(source, id, ada),
    ])
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const changes = await settingHistory(source, { limit: 9 })
    const isApproved = (await show(id))?.status === 'approved'
    expect(changes).toHaveLength(isApproved ? 1 : 0)
  })

  it('is carried out alone when two that stand on the same writer are approved at once', async () => {
    const ids = [await propose('almanac-1'), await propose('almanac', good, 'writing.provider')]
    const outcomes = await Promise.allSettled(ids.map((id) => approveProposal(source, id, grace)))
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await settingHistory(source, { limit: 9 })).toHaveLength(1)
  })

  it('can be rejected, and then no more be approved', async () => {
    const id = await propose('almanac-1')
    expect(await rejectProposal(source, id, grace)).toBe(true)
    expect(await show(id)).toMatchObject({ status: 'rejected', decidedWhy: 'I read what it wrote' })
    await expect(approveProposal(source, id, grace)).rejects.toBeInstanceOf(SettingConflict)
    expect(await model()).toBeUndefined()
  })

  it.each([
    ['an unknown provider', 'writing.provider', 'almanack', 'value'],
    ['what is changed in one step', 'writing.words', 700, 'key'],
    ['an unknown key', 'writing.providr', 'almanac', 'key'],
  ])('is not made for %s', async (_, key, value, field) => {
    const probe = vi.fn<Probe>(good)
    await expect(propose(value, probe, key)).rejects.toMatchObject({ name: 'InputError', field })
    expect(probe).not.toHaveBeenCalled()
  })

  it('is not found under an id that is none', async () => {
    expect(await show('prop_none')).toBeNull()
    expect(await approveProposal(source, 'prop_none', grace)).toBe(false)
    expect(await rejectProposal(source, 'prop_none', grace)).toBe(false)
  })

  it('is listed with the others, the newest first', async () => {
    const ids = [await propose('a'), await propose('b'), await propose('c')]
    const [newest, ...rest] = await listProposals(source, { limit: 2 }, at(1))
    const older = await listProposals(source, { before: rest[0]?.place, limit: 2 }, at(1))
    expect([newest, ...rest, ...older].map((one) => one?.id)).toEqual(ids.toReversed())
  })
})
