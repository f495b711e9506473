import { afterEach, expect, it, vi } from 'vitest'
import { inStretches } from './in-stretches.ts'
import { nextTurn, turnsAmong } from './next-turn.ts'

afterEach(() => void vi.restoreAllMocks())

it('lets others go on between the steps of its work, and hands over what it ends with', async () => {
  const log: string[] = []
  function* work(): Generator<undefined, string> {
    log.push('first')
    yield
    log.push('second')
    yield
    log.push('third')
    return 'done'
  }
  const done = inStretches(work())
  const other = scheduler.wait(0).then(() => log.push('other'))
  expect(await done).toBe('done')
  await other
  expect(log.indexOf('other')).toBeLessThan(log.indexOf('third'))
  expect(log.filter((each) => each !== 'other')).toEqual(['first', 'second', 'third'])
})

it('does one stretch at a time however many are at work, in turns', async () => {
  const log: string[] = []
  function* work(name: string): Generator<undefined, void> {
    for (let step = 0; step < STEPS; step += 1) {
      log.push(name)
      yield
    }
  }
  const all = Promise.all(
    ['a', 'b', 'c', 'd', 'e'].map(async (name) => await inStretches(work(name))),
  )
  let isOver = false
  const others = (async () => {
    // Whoever waits for all of them says so.
    // oxlint-disable-next-line no-unmodified-loop-condition
    while (!isOver) {
      await scheduler.wait(0)
      log.push(' ')
    }
  })()
  await all
  isOver = true
  await others
  const stretches = log.join('').replaceAll(' ', '')
  expect(stretches).toBe('abcde'.repeat(STEPS))
  const unbroken = log.join('').match(/\S+/g) ?? []
  expect(Math.max(...unbroken.map(({ length }) => length))).toBeLessThanOrEqual(2)
})

const STEPS = 6

it('does the texts of a job one after the other, and of two jobs each in its turn', async () => {
  const log: string[] = []
  function* work(name: string): Generator<undefined, void> {
    for (let step = 0; step < STEPS; step += 1) {
      log.push(name)
      yield
    }
  }
  const of = (job: string, rank: number) =>
    inStretches(work(`${job}${rank}`), turnsAmong(job, rank))
  await Promise.all([of('a', 2), of('a', 0), of('b', 0), of('a', 1), inStretches(work('c'))])
  const told = (job: string) => log.filter((name) => name.startsWith(job))
  const [first, ...others] = told('a')
  // Nobody else had asked when the first did.
  const inOrder = [0, 1, 2].flatMap((rank) => Array.from({ length: STEPS }, () => `a${rank}`))
  inOrder.splice(inOrder.indexOf(first!), 1)
  expect(others).toEqual(inOrder)
  // As long as three are at work, none of them is passed over twice.
  const along = log.slice(0, log.lastIndexOf('c') + 1).map(([job]) => job)
  for (let at = 3; at <= along.length; at += 1)
    expect(new Set(along.slice(at - 3, at)).size).toBeGreaterThanOrEqual(2)
  expect(along.filter((job) => job === 'a').length).toBeLessThanOrEqual(STEPS + 2)
})

it('goes on though whoever was before was ended in their middle', async () => {
  vi.spyOn(scheduler, 'wait').mockReturnValueOnce(new Promise(() => {}))
  void nextTurn()
  const log: string[] = []
  await Promise.all([
    nextTurn().then(() => log.push('second')),
    nextTurn().then(() => log.push('third')),
  ])
  expect(log).toEqual(['second', 'third'])
})
