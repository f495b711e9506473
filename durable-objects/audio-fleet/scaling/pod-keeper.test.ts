import { newJobId, type JobId } from '#core/ids.ts'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keptFleet, keptFleets } from './keeper.fixture.ts'

const problem = (status: number, detail: string, more: { retryAfter?: number } = {}) =>
  ({ kind: 'problem', status, detail, ...more }) as const
const CREATE = 'POST /v2/pods'
const LIST = 'GET /v2/pods'

beforeEach(() => {
  vi.spyOn(console, 'log').mockReturnValue()
  vi.spyOn(console, 'error').mockReturnValue()
})
afterEach(() => vi.restoreAllMocks())

describe('a keeper of pods', () => {
  it('starts nothing without a key, and says so', async () => {
    await using fleet = await keptFleet({ 'audio.runpod.key': null })
    fleet.offer(3)
    await fleet.pass(60)
    expect(fleet.text()).toBe('nothing will be started: there is no RunPod key (audio.runpod.key)')
    expect(fleet.runpod.calls).toEqual([])
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
    fleet.line.claim({ podId: pod!.id, claimId: null }, 'lease', term)
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

  it('ends a pod that does not enrol in its grace, and tries another', async () => {
    await using fleet = await keptFleet({ 'audio.pods.graceSeconds': 60 })
    fleet.offer(1)
    await fleet.pass(80)
    expect(told()).toContain('ending billion-main-1: it did not enrol in 60 s')
    expect(fleet.runpod.pods.map(({ status }) => status)).toEqual(['TERMINATED', 'RUNNING'])
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

  it('does not use up the last calls of a minute', async () => {
    await using fleet = await keptFleet()
    fleet.runpod.quota = 9
    fleet.offer(10)
    await fleet.pass(5)
    expect(fleet.runpod.pods.length).toBeLessThan(5)
    expect(told()).toContain('RunPod takes no more calls this minute')
  })

  it('goes on where RunPod does not end one pod, and does not take that one for a death', async () => {
    await using fleet = await two()
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

describe('pools of one system', () => {
  const POOLS = {
    main: { engine: 'flite', voices: ['rms'] },
    fine: {
      engine: 'openai-speech',
      voices: ['ada'],
      pods: { image: 'example/fine:1', variables: { POD_ENGINE: 'openai-speech' }, most: 3 },
    },
  }
  const inAll = { 'audio.pools': POOLS }

  it('cost no more an hour together than one may, though they look at the same moment', async () => {
    const [main, fine] = await keptFleets(['main', 'fine'], {
      ...inAll,
      'audio.pods.dollarsAnHour': 1.5,
    })
    await using _ = main!
    main!.offer(10)
    fine!.offer(10)
    await main!.pass(30)
    expect(living(main!)).toHaveLength(2)
    expect(`${main!.text()} ${fine!.text()}`).toMatch(
      /audio\.pods\.dollarsAnHour is 1\.5, and other pools have [12] pods/,
    )
  })

  it('get back what one pledged that never heard the answer, and that nobody waits for any more', async () => {
    const [main, fine] = await keptFleets(['main', 'fine'], { ...inAll, 'audio.pods.most': 1 })
    await using _ = main!
    main!.d1.loses = 'INSERT INTO pod_spending'
    main!.offer(1)
    await main!.pass(5)
    expect(living(main!)).toEqual([])
    main!.line.withdraw(main!.line.waiting(1)[0]!, main!.now())
    fine!.offer(1)
    await main!.pass(30)
    expect(living(main!).map(({ image }) => image)).toEqual(['example/fine:1'])
  })

  it('have no more pods together than there may be', async () => {
    const [main, fine] = await keptFleets(['main', 'fine'], { ...inAll, 'audio.pods.most': 3 })
    await using _ = main!
    main!.offer(10)
    fine!.offer(10)
    await main!.pass(30)
    expect(living(main!)).toHaveLength(3)
  })

  it('end all together when the day’s money is spent, whoever spent it', async () => {
    const [main, fine] = await keptFleets(['main', 'fine'], {
      ...inAll,
      'audio.pods.dollarsADay': 1,
    })
    await using _ = main!
    main!.offer(1)
    fine!.offer(1)
    await main!.pass(20)
    main!.enrol()
    fine!.enrol()
    const spent = () => main!.keeper.renting().spentToday + fine!.keeper.renting().spentToday
    while (living(main!).length > 0) {
      for (const fleet of [main!, fine!]) beat(fleet)
      // oxlint-disable-next-line no-await-in-loop -- until it is spent
      await main!.pass(60)
    }
    expect(spent()).toBeGreaterThanOrEqual(1)
    expect(spent()).toBeLessThan(1.01)
  })

  it('run each its own image, by its own variables, and no more than it may have', async () => {
    const [main, fine] = await keptFleets(['main', 'fine'], inAll)
    await using _ = main!
    main!.offer(1)
    fine!.offer(10)
    await main!.pass(20)
    const made = living(main!).map(({ image, env }) => [image, env['POD_ENGINE']])
    expect(made.toSorted()).toEqual([
      ['example/fine:1', 'openai-speech'],
      ['example/fine:1', 'openai-speech'],
      ['example/fine:1', 'openai-speech'],
      ['example/pod:1', undefined],
    ])
    expect(fine!.text()).toContain('this pool may have 3 pods')
  })

  it('rent nothing where settings name them no more, and look after what still runs', async () => {
    const [main, fine] = await keptFleets(['main', 'fine'], inAll)
    await using _ = main!
    fine!.offer(1)
    await main!.pass(10)
    fine!.enrol()
    fine!.speak(fine!.pods.all()[0]!.id, 1)
    main!.set({ 'audio.pools': { main: POOLS.main } })
    fine!.offer(2)
    await main!.pass(10)
    expect(fine!.text()).toContain('and nothing is started: there is no pool fine (audio.pools)')
    for (const { id } of fine!.pods.all()) fine!.speak(id, 2)
    await main!.pass(30)
    expect(living(main!)).toEqual([])
  })
})

describe('a new image', () => {
  it('is tried on one pod first', async () => {
    await using fleet = await two()
    expect(running(fleet)).toEqual(['1', '1', '2'])
    expect(told()).toContain('example/pod:2 is tried on one pod')
  })

  it('replaces the old one by and by once its canary has spoken three chapters', async () => {
    await using fleet = await two()
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
    await using fleet = await two()
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
    await using fleet = await two()
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
    await using fleet = await two()
    fleet.runpod.kill(canaryOf(fleet).name)
    await fleet.pass(30)
    expect(told()).toContain('example/pod:2 is rolled back: its canary: it died')
  })
})

/** Every line that was logged. */
function told(): string {
  return vi
    .mocked(console.log)
    .mock.calls.map(([line]) => String(line))
    .join('\n')
}

type Fleet = Awaited<ReturnType<typeof keptFleet>>

/** What RunPod rents out at this moment, to whichever pool. */
function living({ runpod }: Fleet) {
  return runpod.pods.filter(({ status }) => status !== 'TERMINATED').map(({ made }) => made)
}

/** Every enrolled pod is heard of. */
function beat({ pods, now }: Fleet): void {
  for (const { id } of pods.all()) pods.rememberNonce(`pod:${id}:1`, String(now()), now())
}

/** Two pods of one image, and the canary of the next. */
async function two(): Promise<Fleet> {
  const fleet = await keptFleet({ 'audio.pods.least': 2 })
  fleet.offer(2)
  await fleet.pass(10)
  fleet.enrol()
  fleet.set({ 'audio.pods.image': 'example/pod:2' })
  await fleet.pass(10)
  fleet.enrol()
  return fleet
}

function canaryOf(fleet: Fleet) {
  const { made } = fleet.runpod.pods.find((pod) => pod.made.image === 'example/pod:2')!
  return fleet.pods.all().find(({ name }) => name === made.name)!
}

/** The last letter of each image that runs. */
function running(fleet: Fleet): string[] {
  return fleet.runpod.pods
    .filter(({ status }) => status === 'RUNNING')
    .map(({ made }) => made.image.slice(-1))
    .toSorted()
}
