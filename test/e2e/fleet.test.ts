import { fleetCase } from '../../scripts/prove/fleet.ts'
import { afterAll, expect, it } from 'vitest'
import { stopLocalFleet } from '../../scripts/prove/fleet/local-fleet.ts'

afterAll(stopLocalFleet)

it('every chapter is done once, though pods die and freeze and the Workers restart (a few of `npm run prove -- fleet`)', async () => {
  expect(await fleetCase(7).show(1)).toMatch(
    /2 restarts in [\d.]+ s, \d+ late completions and \d+ repeated/,
  )
})
