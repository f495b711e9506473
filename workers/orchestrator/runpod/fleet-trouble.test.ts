import { D1Tables } from '#test/fakes/d1-tables.ts'
import { keepPodSpending } from '#d1/pod-spending.ts'
import { expect, it } from 'vitest'
import { fleetTrouble } from './fleet-trouble.ts'

/** A fleet whose pool has no money where it is called `fine`. */
function getByName(pool: string) {
  return {
    renting: async () => ({ trouble: pool === 'fine' ? 'no money' : null }),
    hooks: async () => ({ trouble: null }),
  }
}

it('is asked of every pool that settings name, and of each that still has pods', async () => {
  const tables = new D1Tables()
  const voice = { engine: 'flite', voices: ['rms'] }
  tables.set({ 'audio.pools': { main: voice, fine: voice } })
  const { db: DB } = tables
  for (const [pool, pods] of [['old', 2] as const, ['older', 0] as const]) {
    // oxlint-disable-next-line no-await-in-loop -- two rows
    await keepPodSpending(DB, { pool, pods, dollarsAnHour: 0, dollars: 0, countedAt: new Date(0) })
  }
  const env = { DB, FLEET: { getByName } } as unknown as Parameters<typeof fleetTrouble>[0]
  expect(await fleetTrouble(env)).toEqual([
    { pool: 'main', renting: null, hooks: null },
    { pool: 'fine', renting: 'no money', hooks: null },
    { pool: 'old', renting: null, hooks: null },
  ])
})
