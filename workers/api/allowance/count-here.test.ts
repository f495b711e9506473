import { grant, WINDOW_SECONDS, type Asked, type Handed } from '#durable-objects/allowance/grant.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CountedHere } from './count-here.ts'

/** An object that hands out, and how often it was asked. */
function objectOf() {
  let handed: Handed = { window: 0, count: 0 }
  const asked: Asked[] = []
  const ask = async (wish: Asked) => {
    asked.push(wish)
    const { handed: next, ...given } = grant(handed, wish)
    handed = next
    return given
  }
  return { ask, asked }
}

const WINDOW_MS = WINDOW_SECONDS * 1000

describe('an allowance', () => {
  it('is never exceeded in a window by any number of isolates, and is whole again after it', async () => {
    const arrivals = fc.array(fc.tuple(fc.nat(4), fc.nat(3 * WINDOW_MS)), { maxLength: 300 })
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 60 }), arrivals, async (limit, sent) => {
        const { ask } = objectOf()
        const isolates = Array.from({ length: 5 }, () => new CountedHere())
        const allowed = new Map<number, number>()
        for (const [isolate, now] of sent.toSorted(([, a], [, b]) => a - b)) {
          const { isAllowed } = await isolates[isolate]!.take('ada', { limit, now, ask })
          const window = Math.floor(now / WINDOW_MS)
          if (isAllowed) allowed.set(window, (allowed.get(window) ?? 0) + 1)
        }
        for (const count of allowed.values()) expect(count).toBeLessThanOrEqual(limit)
      }),
      { numRuns: 100 },
    )
  })

  it('lets one isolate use all of it, tells what is left, and asks seldom', async () => {
    const { ask, asked } = objectOf()
    const isolate = new CountedHere()
    const verdicts = []
    for (let sent = 0; sent < 120; sent += 1)
      verdicts.push(await isolate.take('ada', { limit: 100, now: 1_500, ask }))
    expect(verdicts.map(({ isAllowed }) => isAllowed)).toEqual(
      verdicts.map((_, index) => index < 100),
    )
    expect(verdicts.map(({ left }) => left).slice(0, 101)).toEqual(
      Array.from({ length: 101 }, (_, index) => Math.max(0, 99 - index)),
    )
    expect(asked).toHaveLength(10)
    expect(verdicts[0]!.resetSeconds).toBe(9)
  })

  it('is another for everybody else', async () => {
    const [ada, charles] = [objectOf(), objectOf()]
    const isolate = new CountedHere()
    const take = (key: string, { ask }: typeof ada) => isolate.take(key, { limit: 1, now: 0, ask })
    expect((await take('ada', ada)).isAllowed).toBe(true)
    expect((await take('ada', ada)).isAllowed).toBe(false)
    expect((await take('charles', charles)).isAllowed).toBe(true)
  })

  it('is of the present window for a clock that is behind', () => {
    const handed = { window: 7, count: 3 }
    expect(grant(handed, { window: 6, wanted: 5, limit: 4 })).toEqual({
      handed: { window: 7, count: 4 },
      granted: 1,
      left: 0,
    })
  })
})
