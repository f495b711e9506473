import { describe, expect, it, vi } from 'vitest'
import { keptFleet } from './keeper.fixture.ts'
import {
  beat,
  canaryOf,
  CREATE,
  hearLogs,
  problem,
  running,
  told,
  twoAndACanary,
} from './rented.fixture.ts'

hearLogs()

describe('a new image', () => {
  it('is tried on one pod first', async () => {
    await using fleet = await twoAndACanary()
    expect(running(fleet)).toEqual(['1', '1', '2'])
    expect(told()).toContain('example/pod:2 is tried on one pod')
  })

  it('replaces the old one by and by once its canary has spoken three chapters', async () => {
    await using fleet = await twoAndACanary()
    fleet.offer(10)
    fleet.speak(canaryOf(fleet).id, 3)
    for (let n = 0; n < 12; n += 1) {
      await fleet.pass(10)
      fleet.enrol()
      for (const { id, isLeaving } of fleet.pods.all()) {
        if (!isLeaving && fleet.line.depth().waiting > 0) fleet.speak(id, 1)
      }
    }
    expect(new Set(running(fleet))).toEqual(new Set(['2']))
    expect(told()).toContain('replacing 1 of an old image')
  })

  it('is rolled back when its canary fails, and not tried again', async () => {
    await using fleet = await twoAndACanary()
    fleet.offer(5)
    fleet.speak(canaryOf(fleet).id, 2, 'fails')
    await fleet.pass(10)
    expect(told()).toContain('example/pod:2 is rolled back: its canary failed 2 chapters of 2')
    await fleet.pass(120)
    expect(running(fleet)).not.toContain('2')
    expect(fleet.runpod.pods.filter(({ made }) => made.image === 'example/pod:2')).toHaveLength(1)
  })

  it.each([
    ['does not take the order', 422, 1],
    ['refuses it on every GPU', 400, 3],
  ])(
    'leaves the work to the trusted one while RunPod %s, and is tried again',
    async (_, status, asked) => {
      await using fleet = await keptFleet()
      fleet.offer(1)
      await fleet.pass(10)
      fleet.enrol()
      fleet.speak(fleet.pods.all()[0]!.id, 1)
      await fleet.pass(60)
      fleet.set({ 'audio.pods.image': 'example/pod:2' })
      fleet.runpod.fail(CREATE, ...Array.from({ length: asked }, () => problem(status, 'no image')))
      fleet.offer(1)
      await fleet.pass(20)
      expect(running(fleet)).toEqual(['1'])
      expect(fleet.keeper.renting().trouble).toContain('example/pod:2 is not tried for now: ')
      expect(vi.mocked(console.error).mock.calls.join()).toContain('fleet.canary-refused')
      fleet.offer(1)
      for (let minute = 0; minute < 11; minute += 1) {
        beat(fleet)
        // oxlint-disable-next-line no-await-in-loop -- pods are heard of all the while
        await fleet.pass(60)
      }
      expect(running(fleet)).toContain('2')
      expect(fleet.keeper.renting().trouble).toBeNull()
    },
  )

  it('is not given up for one order that got no answer', async () => {
    await using fleet = await keptFleet()
    fleet.offer(1)
    await fleet.pass(10)
    fleet.enrol()
    fleet.set({ 'audio.pods.image': 'example/pod:2' })
    fleet.runpod.fail(CREATE, problem(503, 'maintenance'))
    await fleet.pass(150)
    expect(told()).toContain('RunPod never made it')
    expect(told()).not.toContain('rolled back')
    expect(running(fleet)).toContain('2')
  })

  it('is not rolled back for one chapter that nobody can speak', async () => {
    await using fleet = await twoAndACanary()
    const [first] = fleet.line.waiting(1)
    for (let time = 0; time < 2; time += 1) {
      fleet.speak(canaryOf(fleet).id, 1, 'fails')
      // oxlint-disable-next-line no-await-in-loop -- the canary may have it again then
      await fleet.pass(10)
    }
    expect(fleet.line.find(first!.chapterId)).toMatchObject({ leases: 2 })
    expect(told()).not.toContain('rolled back')
  })

  it('gives its canary back where nothing waits any more, and tries no other until something does', async () => {
    await using fleet = await keptFleet()
    fleet.offer(1)
    await fleet.pass(10)
    fleet.enrol()
    fleet.set({ 'audio.pods.image': 'example/pod:2' })
    await fleet.pass(10)
    fleet.enrol()
    expect(running(fleet)).toEqual(['1', '2'])
    fleet.speak(canaryOf(fleet).id, 1)
    await fleet.pass(300)
    expect(running(fleet)).toEqual([])
    expect(fleet.runpod.pods).toHaveLength(2)
    fleet.offer(1)
    await fleet.pass(10)
    expect(running(fleet)).toEqual(['2'])
  })

  it('is rolled back when its canary dies', async () => {
    await using fleet = await twoAndACanary()
    fleet.runpod.kill(canaryOf(fleet).name)
    await fleet.pass(30)
    expect(told()).toContain('example/pod:2 is rolled back: its canary: it died')
  })
})
