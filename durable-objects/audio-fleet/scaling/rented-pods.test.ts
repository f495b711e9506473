import { describe, expect, it } from 'vitest'
import { keptFleet } from './keeper.fixture.ts'
import { CREATE, hearLogs, told } from './rented.fixture.ts'

hearLogs()

describe('a keeper that did not hear what RunPod did', () => {
  it('finds a pod whose answer was lost, instead of ordering it twice', async () => {
    await using fleet = await keptFleet()
    fleet.runpod.fail(CREATE, { kind: 'lose-answer' })
    fleet.offer(1)
    await fleet.pass(60)
    expect(fleet.runpod.pods).toHaveLength(1)
    expect(fleet.enrol()).toEqual(['billion-main-1'])
    await fleet.pass(10)
    expect(fleet.keeper.renting()).toMatchObject({ rented: 1, starting: 0 })
  })

  it.each([
    ['nobody waits for any more', {}],
    ['there is no money for any more', { 'audio.pods.dollarsADay': 0.000001 }],
  ])('ends a pod whose answer was lost and that %s', async (_, changed) => {
    await using fleet = await keptFleet()
    fleet.runpod.fail(CREATE, { kind: 'lose-answer' })
    fleet.offer(1)
    await fleet.pass(5)
    fleet.set(changed)
    fleet.line.withdraw(fleet.line.waiting(1)[0]!, fleet.now())
    await fleet.pass(60)
    expect(fleet.runpod.pods.map(({ status }) => status)).toEqual(['TERMINATED'])
    expect(fleet.keeper.renting().rented).toBe(0)
  })

  it('orders anew what was lost on its way there', async () => {
    await using fleet = await keptFleet()
    fleet.runpod.fail(CREATE, { kind: 'drop' })
    fleet.offer(1)
    await fleet.pass(120)
    expect(fleet.runpod.pods.map(({ made }) => made.name)).toEqual(['billion-main-2'])
  })

  it('reaps a pod of its name that it never asked for, and leaves others alone', async () => {
    await using fleet = await keptFleet()
    const call = async (name: string) =>
      await fetch(`${fleet.runpod.url}/v2/pods`, {
        method: 'POST',
        headers: { authorization: `Bearer ${fleet.runpod.key}` },
        body: JSON.stringify({ name, image: 'x', gpu: { id: 'NVIDIA L4' } }),
      })
    await call('billion-main-77')
    await call('billion-other-1')
    await call('somebody')
    fleet.offer(1)
    await fleet.pass(10)
    expect(fleet.runpod.pods.map(({ status }) => status)).toEqual([
      'TERMINATED',
      'RUNNING',
      'RUNNING',
      'RUNNING',
    ])
    expect(told()).toContain('ending billion-main-77: nobody asked for it, or it was ended before')
  })
})
