import { newJobId, type JobId } from '#core/ids.ts'
import { describe, expect, it } from 'vitest'
import { keptFleet } from './keeper.fixture.ts'
import { hearLogs, living, told } from './rented.fixture.ts'

hearLogs()

describe('a keeper of pods', () => {
  it('starts nothing without a key, and says so', async () => {
    await using fleet = await keptFleet({ 'audio.runpod.key': null })
    fleet.offer(3)
    await fleet.pass(60)
    expect(fleet.text()).toBe('nothing will be started: there is no RunPod key (audio.runpod.key)')
    expect(fleet.runpod.calls).toEqual([])
  })

  it('is in trouble where an image is named that pods could not run, and not where none is', async () => {
    await using fleet = await keptFleet({ 'audio.bridgeUrl': null })
    fleet.offer(1)
    await fleet.pass(10)
    expect(fleet.keeper.renting().trouble).toBe('pods could not reach the API (audio.bridgeUrl)')
    fleet.set({ 'audio.pods.image': null })
    await fleet.pass(120)
    expect(fleet.keeper.renting().trouble).toBeNull()
  })

  it('starts a pod for a chapter that waits, and no second while that one is cold', async () => {
    await using fleet = await keptFleet({}, { startSeconds: 90 })
    fleet.offer(1)
    await fleet.pass(60)
    expect(fleet.runpod.pods.map(({ made }) => made.name)).toEqual(['billion-main-1'])
    expect(fleet.text()).toBe('nothing to do')
    expect(told()).toContain(
      'starting 1 on NVIDIA GeForce RTX 4090: 1 chapters wait, 1 of them longer than 59 s',
    )
    await fleet.pass(60)
    expect(fleet.enrol()).toEqual(['billion-main-1'])
    expect(fleet.runpod.pods).toHaveLength(1)
  })

  it('starts pods while texts are written, once it has seen how chapters follow an order', async () => {
    await using fleet = await keptFleet({}, { startSeconds: 60 })
    const order = async (jobId: JobId, count: number) => {
      fleet.keeper.expect(jobId, 2)
      await fleet.pass(90)
      fleet.offer(count, jobId)
    }
    const first = newJobId()
    await order(first, 2)
    expect(fleet.runpod.pods).toHaveLength(0)
    await fleet.pass(90)
    expect(fleet.enrol()).toHaveLength(2)
    for (const { id } of fleet.pods.all()) fleet.speak(id, 1)
    await fleet.pass(60)
    expect(fleet.runpod.pods.filter(({ status }) => status === 'RUNNING')).toEqual([])

    const second = newJobId()
    await order(second, 0)
    expect(fleet.enrol()).toHaveLength(2)
    fleet.keeper.forget(second)
    await fleet.pass(60)
    expect(fleet.runpod.pods.filter(({ status }) => status === 'RUNNING')).toEqual([])
  })

  it('gives a pod the address and a token of its own, and nothing else that opens a door', async () => {
    await using fleet = await keptFleet({ 'audio.pods.variables': { POD_ENGINE: 'flite' } })
    fleet.offer(2)
    await fleet.pass(10)
    const [one, other] = fleet.runpod.pods.map(({ made }) => made.env)
    expect(one).toEqual({
      POD_ENGINE: 'flite',
      BRIDGE_URL: 'https://api.example.org',
      BRIDGE_TOKEN: expect.stringMatching(/^enrol-main_/) as unknown,
      POD_NAME: 'billion-main-1',
      POD_WORKERS: '1',
    })
    expect(one?.['BRIDGE_TOKEN']).not.toBe(other?.['BRIDGE_TOKEN'])
    expect(told()).not.toContain(one?.['BRIDGE_TOKEN'])
  })

  it('ends a pod that does not enrol in its grace, and tries another', async () => {
    await using fleet = await keptFleet({ 'audio.pods.graceSeconds': 60 })
    fleet.offer(1)
    await fleet.pass(80)
    expect(told()).toContain('ending billion-main-1: it did not enrol in 60 s')
    expect(fleet.runpod.pods.map(({ status }) => status)).toEqual(['TERMINATED', 'RUNNING'])
  })

  it('is in trouble where pods one after another do not enrol, until one does', async () => {
    await using fleet = await keptFleet({ 'audio.pods.graceSeconds': 60 })
    fleet.offer(1)
    await fleet.pass(100)
    expect(fleet.keeper.renting().trouble).toBeNull()
    await fleet.pass(100)
    expect(fleet.keeper.renting().trouble).toMatch(/^\d pods one after another did not enrol: /)
    fleet.enrol()
    await fleet.pass(10)
    expect(fleet.keeper.renting().trouble).toBeNull()
  })

  it('takes nobody for a pod of its own who only calls itself so', async () => {
    await using fleet = await keptFleet()
    fleet.offer(1)
    await fleet.pass(10)
    fleet.pods.add({ id: 'stranger', name: 'billion-main-1', publicKey: 'key' }, fleet.now())
    await fleet.pass(10)
    expect(fleet.keeper.renting()).toMatchObject({ rented: 1, starting: 1 })
    fleet.keeper.failed('stranger', 'a chapter')
    fleet.set({ 'audio.pods.dollarsADay': 0 })
    await fleet.pass(10)
    expect(living(fleet)).toEqual([])
    expect(fleet.pods.all().map(({ id }) => id)).toEqual(['stranger'])
  })

  it('keeps the least that settings ask for though no chapter ever came, once it is asked how it stands', async () => {
    await using fleet = await keptFleet()
    fleet.keeper.arm({ isAsked: true })
    await fleet.pass(120)
    expect(fleet.runpod.calls).toEqual([])
    fleet.set({ 'audio.pods.least': 1 })
    fleet.keeper.arm({ isAsked: true })
    await fleet.pass(20)
    fleet.enrol()
    expect(living(fleet)).toHaveLength(1)
    fleet.runpod.kill('billion-main-1')
    await fleet.pass(60)
    expect(fleet.runpod.pods.map(({ status }) => status)).toContain('RUNNING')
  })

  it('waits an hour for chapters that never come, and asks RunPod no more then', async () => {
    await using fleet = await keptFleet()
    fleet.keeper.expect(newJobId(), 2)
    await fleet.pass(3700)
    const asked = fleet.runpod.calls.length
    await fleet.pass(3600)
    expect(fleet.runpod.calls).toHaveLength(asked)
  })

  it('replaces a pod that died', async () => {
    await using fleet = await keptFleet()
    fleet.offer(1)
    await fleet.pass(10)
    fleet.enrol()
    fleet.runpod.kill('billion-main-1')
    await fleet.pass(30)
    expect(told()).toContain('ending billion-main-1: it died')
    expect(fleet.runpod.pods.filter(({ status }) => status === 'RUNNING')).toHaveLength(1)
  })

  it('replaces a pod that cannot speak, and keeps one that failed a chapter or two', async () => {
    await using fleet = await keptFleet()
    fleet.offer(4)
    await fleet.pass(10)
    fleet.enrol()
    const [broken, other] = fleet.pods.all()
    fleet.speak(other!.id, 2, 'fails')
    fleet.speak(broken!.id, 3, 'fails')
    await fleet.pass(10)
    expect(told()).toContain(
      `ending ${broken!.name}: it cannot speak: it gave chapters back 3 times and spoke 0`,
    )
    expect(told()).not.toContain(`ending ${other!.name}`)
    await fleet.pass(10)
    expect(fleet.runpod.pods.filter(({ status }) => status === 'RUNNING')).toHaveLength(4)
  })

  it('gives pods back when nothing waits any more, and stops asking RunPod', async () => {
    await using fleet = await keptFleet()
    fleet.offer(1)
    await fleet.pass(10)
    fleet.enrol()
    fleet.speak(fleet.pods.all()[0]!.id, 1)
    await fleet.pass(400)
    expect(fleet.runpod.pods.map(({ status }) => status)).toEqual(['TERMINATED'])
    expect(fleet.keeper.renting()).toMatchObject({ rented: 0, dollarsAnHour: 0 })
    expect(fleet.pods.all()).toEqual([])
  })

  it('rents nothing for a line that drains, and gives back what has nothing to do', async () => {
    await using fleet = await keptFleet()
    fleet.offer(2)
    await fleet.pass(10)
    expect(fleet.enrol()).toHaveLength(2)
    fleet.line.isDraining = true
    fleet.offer(8)
    await fleet.pass(60)
    expect(fleet.runpod.pods.map(({ status }) => status)).toEqual(['TERMINATED', 'TERMINATED'])
    fleet.line.isDraining = false
    await fleet.pass(10)
    expect(living(fleet).length).toBeGreaterThan(0)
  })

  it('looks after pods that run although no image is named any more', async () => {
    await using fleet = await keptFleet()
    fleet.offer(1)
    await fleet.pass(10)
    fleet.enrol()
    fleet.set({ 'audio.pods.image': null })
    fleet.speak(fleet.pods.all()[0]!.id, 1)
    await fleet.pass(60)
    expect(fleet.runpod.pods.map(({ status }) => status)).toEqual(['TERMINATED'])
    fleet.offer(1)
    await fleet.pass(60)
    expect(fleet.text()).toBe('nothing will be started: no image is named (audio.pods.image)')
  })

  it('says that pods run on which nobody can look after without a key', async () => {
    await using fleet = await keptFleet()
    fleet.offer(1)
    await fleet.pass(10)
    fleet.set({ 'audio.runpod.key': null })
    await fleet.pass(10)
    expect(fleet.text()).toBe(
      'nothing will be started: there is no RunPod key (audio.runpod.key); 1 pods are rented, and nobody looks after them',
    )
    expect(fleet.keeper.renting().trouble).toContain('1 pods are rented, and nobody looks after')
  })
})
