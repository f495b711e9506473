import { afterAll, expect, it } from 'vitest'
import { Players } from './players.ts'
import type { Played, Script } from './run-world.ts'

// One thread, for each loads all of our code anew; what one world leaves behind would show in the next.
const players = new Players(1)
afterAll(async () => await players.end())

it('lives through a world twice alike, and no rule is broken', async () => {
  const script: Script = { seed: 4, numbers: [1, 2, 3], without: [], well: 3 }
  const played: Played[] = []
  await players.play([script, script], (_, one) => (played.push(one), 'go on'))
  expect(played.map(({ broken }) => broken)).toEqual([null, null])
  expect(played[0]!.calls).toBeGreaterThan(0)
  expect(played[1]).toEqual(played[0])
}, 240_000)
