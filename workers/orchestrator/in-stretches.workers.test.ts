import { expect, it } from 'vitest'
import { inStretches } from './in-stretches.ts'

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
