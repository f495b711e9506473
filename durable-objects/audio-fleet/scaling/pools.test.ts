import { describe, expect, it } from 'vitest'
import { keptFleets } from './keeper.fixture.ts'
import { beat, hearLogs, living } from './rented.fixture.ts'

hearLogs()

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
