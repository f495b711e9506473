import { describe, expect, it } from 'vitest'
import { keptFleet } from './keeper.fixture.ts'
import { beat, hearLogs, living } from './rented.fixture.ts'

hearLogs()

describe('what pods may cost', () => {
  it('spends no more an hour and a day than it may', async () => {
    await using fleet = await keptFleet({ 'audio.pods.dollarsAnHour': 1.5 })
    fleet.offer(10)
    await fleet.pass(20)
    expect(fleet.runpod.pods).toHaveLength(2)
    expect(fleet.text()).toContain('and nothing is started: audio.pods.dollarsAnHour is 1.5')
    fleet.set({ 'audio.pods.dollarsADay': 0.05 })
    await fleet.pass(300)
    expect(fleet.text()).toContain(
      "the day's 0.05 dollars are spent: nothing runs until midnight UTC",
    )
    expect(fleet.runpod.pods.filter(({ status }) => status !== 'TERMINATED')).toEqual([])
    expect(fleet.keeper.renting().spentToday).toBeGreaterThan(0.05)
  })

  it('ends all at once where a day may cost nothing', async () => {
    await using fleet = await keptFleet()
    fleet.offer(2)
    await fleet.pass(10)
    fleet.set({ 'audio.pods.dollarsADay': 0 })
    await fleet.pass(10)
    expect(living(fleet)).toEqual([])
    expect(fleet.text()).toBe('audio.pods.dollarsADay is 0: nothing runs')
  })

  it.each([
    ['audio.pools', { main: 'nobody' }],
    ['audio.pods.gpus', 7],
    ['audio.pods.least', 'many'],
    ['audio.pods.dollarsADay', 'plenty'],
    ['audio.pods.graceSeconds', 1],
  ])(
    'starts nothing while %s cannot be read, and ends what the day may pay no more',
    async (key, value) => {
      await using fleet = await keptFleet({ 'audio.pods.dollarsADay': 0.5 })
      fleet.offer(1)
      await fleet.pass(10)
      fleet.enrol()
      fleet.set({ [key]: value })
      fleet.offer(5)
      await fleet.pass(30)
      expect(living(fleet)).toHaveLength(1)
      expect(fleet.text()).toMatch(new RegExp(`nothing is started: .*${key}: what D1 holds`))
      while (living(fleet).length > 0) {
        beat(fleet)
        // oxlint-disable-next-line no-await-in-loop -- until it is spent
        await fleet.pass(60)
      }
      expect(fleet.keeper.renting().spentToday).toBeLessThan(0.52)
    },
  )
})
