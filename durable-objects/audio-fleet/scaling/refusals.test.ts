import { describe, expect, it } from 'vitest'
import { keptFleet } from './keeper.fixture.ts'
import { CREATE, hearLogs, LIST, problem, running, told, twoAndACanary } from './rented.fixture.ts'

hearLogs()

describe('a keeper that RunPod refuses something', () => {
  it('walks on to the next GPU where the first has no room', async () => {
    await using fleet = await keptFleet()
    fleet.runpod.gpus.get('NVIDIA GeForce RTX 4090')!.room = 1
    fleet.offer(3)
    await fleet.pass(10)
    expect(fleet.runpod.pods.map(({ made }) => made.gpu.id)).toEqual([
      'NVIDIA GeForce RTX 4090',
      'NVIDIA RTX A5000',
      'NVIDIA RTX A5000',
    ])
    expect(told()).toContain(
      'NVIDIA GeForce RTX 4090: refused (400): there are no instances available',
    )
  })

  it('says that no GPU has room, and asks again after two minutes', async () => {
    await using fleet = await keptFleet()
    for (const gpu of fleet.runpod.gpus.values()) gpu.room = 0
    fleet.offer(1)
    await fleet.pass(20)
    expect(fleet.text()).toContain(
      'and no GPU has room (NVIDIA GeForce RTX 4090, NVIDIA RTX A5000, NVIDIA L4)',
    )
    const asked = fleet.runpod.calls.filter((call) => call.startsWith(CREATE)).length
    expect(asked).toBe(3)
    for (const gpu of fleet.runpod.gpus.values()) gpu.room = 1
    await fleet.pass(120)
    expect(fleet.runpod.pods).toHaveLength(1)
  })

  it('stops at 402, says that the balance is empty, and goes on when it is not', async () => {
    await using fleet = await keptFleet()
    fleet.runpod.balance = 0
    fleet.offer(5)
    await fleet.pass(30)
    expect(fleet.text()).toContain(
      'and nothing is started: RunPod’s balance is empty (402): insufficient balance to rent a pod',
    )
    expect(fleet.runpod.calls.filter((call) => call.startsWith(CREATE))).toHaveLength(1)
    fleet.runpod.balance = 50
    await fleet.pass(300)
    expect(fleet.runpod.pods).toHaveLength(5)
  })

  it('sees that pods are gone when the balance went, and gives their chapters to others', async () => {
    await using fleet = await keptFleet()
    fleet.offer(1)
    await fleet.pass(10)
    fleet.enrol()
    const [pod] = fleet.pods.all()
    const term = { now: fleet.now(), until: fleet.now() + 20_000, leaseMs: 45_000 }
    fleet.hands.claim({ podId: pod!.id, claimId: null }, 'lease', term)
    fleet.runpod.balance = 0
    await fleet.pass(30)
    expect(told()).toContain('ending billion-main-1: it died')
    expect(fleet.line.depth()).toEqual({ waiting: 1, leased: 0 })
    expect(fleet.text()).toContain('RunPod’s balance is empty (402)')
  })

  it('waits as long as a 429 says, for the whole of RunPod', async () => {
    await using fleet = await keptFleet()
    fleet.runpod.fail(CREATE, problem(429, 'slow down', { retryAfter: 40 }))
    fleet.offer(2)
    await fleet.pass(30)
    expect(fleet.text()).toContain(
      'and nothing is started: RunPod takes no more calls for 40 s (429)',
    )
    expect(fleet.runpod.pods).toEqual([])
    await fleet.pass(30)
    expect(fleet.runpod.pods).toHaveLength(2)
  })

  it('says that the key is wrong, asks once a minute, and takes a new key at once', async () => {
    await using fleet = await keptFleet({ 'audio.runpod.key': 'a key nobody ever gave out' })
    fleet.offer(1)
    await fleet.pass(55)
    expect(fleet.text()).toBe(
      'nothing will be started: RunPod does not know the key of audio.runpod.key (401): invalid bearer token',
    )
    expect(fleet.runpod.calls).toHaveLength(1)
    fleet.set({ 'audio.runpod.key': fleet.runpod.key })
    await fleet.pass(70)
    expect(fleet.runpod.pods).toHaveLength(1)
  })

  it('does not repeat an order RunPod does not take as it stands', async () => {
    await using fleet = await keptFleet()
    fleet.runpod.fail(CREATE, problem(422, 'Request validation failed.'))
    fleet.offer(1)
    await fleet.pass(120)
    expect(fleet.text()).toContain('RunPod does not take the order as it stands (422)')
    expect(fleet.runpod.calls.filter((call) => call.startsWith(CREATE))).toHaveLength(1)
  })

  it('does not use up the last calls of a minute', async () => {
    await using fleet = await keptFleet()
    fleet.runpod.quota = 9
    fleet.offer(10)
    await fleet.pass(5)
    expect(fleet.runpod.pods.length).toBeLessThan(5)
    expect(told()).toContain('RunPod takes no more calls this minute')
  })

  it('goes on where RunPod does not end one pod, and does not take that one for a death', async () => {
    await using fleet = await twoAndACanary()
    const canary = fleet.runpod.pods.find(({ made }) => made.image === 'example/pod:2')!
    fleet.runpod.fail(`DELETE /v2/pods/${canary.id}`, problem(409, 'it is being moved'))
    fleet.set({ 'audio.pods.dollarsADay': 0.0001 })
    await fleet.pass(5)
    expect(fleet.text()).toContain(`${canary.made.name} is not ended: conflict (409)`)
    expect(fleet.runpod.pods.filter(({ status }) => status === 'RUNNING')).toEqual([canary])
    await fleet.pass(20)
    expect(fleet.runpod.pods.filter(({ status }) => status === 'RUNNING')).toEqual([])
    fleet.set({ 'audio.pods.dollarsADay': 1000 })
    await fleet.pass(20)
    expect(running(fleet)).toContain('2')
  })

  it('looks after its pods though RunPod’s prices cannot be read', async () => {
    await using fleet = await keptFleet()
    fleet.offer(1)
    await fleet.pass(10)
    fleet.enrol()
    fleet.speak(fleet.pods.all()[0]!.id, 1)
    const away = Array.from({ length: 200 }, () => problem(500, 'no prices'))
    fleet.runpod.fail('GET /v2/catalog/gpus', ...away)
    await fleet.pass(700)
    expect(fleet.runpod.pods.map(({ status }) => status)).toEqual(['TERMINATED'])
    fleet.offer(1)
    await fleet.pass(700)
    expect(fleet.runpod.pods.some(({ status }) => status === 'RUNNING')).toBe(true)
  })

  it('holds on while RunPod does not answer, and says since what', async () => {
    await using fleet = await keptFleet()
    fleet.offer(1)
    await fleet.pass(10)
    fleet.runpod.fail(LIST, problem(503, 'maintenance'))
    await fleet.pass(20)
    expect(fleet.text()).toBe('nothing will be started: RunPod does not answer (503): maintenance')
    await fleet.pass(60)
    expect(fleet.text()).toBe('nothing to do')
  })
})
