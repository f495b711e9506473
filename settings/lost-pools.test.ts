import { D1Tables } from '#test/fakes/d1-tables.ts'
import { describe, expect, it } from 'vitest'
import { findLostPools } from './lost-pools.ts'

/** Settings that name the pool `main`, and an open job of each of these. */
function sourceWith(pools: readonly string[], status = 'running') {
  const { sqlite, db } = new D1Tables()
  const insert = sqlite.prepare(
    `INSERT INTO jobs (id, owner, type, status, progress, commission, created_at, updated_at, seq)
     VALUES (?, 'ada', 'package', ?, 0, ?, 0, 0, 0)`,
  )
  for (const [n, pool] of pools.entries()) insert.run(`job ${n}`, status, JSON.stringify({ pool }))
  return { db, variables: {} }
}

describe('pools that settings name no more', () => {
  it('are told of where readings still go to them', async () => {
    expect(await findLostPools(sourceWith(['main', 'fine', 'fine']))).toEqual([
      {
        key: 'audio.pools',
        kind: 'unknown-pool',
        severity: 'error',
        detail:
          '2 open readings go to the pool fine, which is named no more: no pod of it is let in. Name it until they are spoken, or cancel them.',
      },
    ])
  })

  it('are nobody’s trouble where none does, or those that did are over', async () => {
    expect(await findLostPools(sourceWith(['main']))).toEqual([])
    expect(await findLostPools(sourceWith(['fine'], 'done'))).toEqual([])
  })
})
