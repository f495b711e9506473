import type { DependencyError } from '#core/errors.ts'
import { JobId } from '#core/ids.ts'
import { NO_USAGE, type Writer, type WritingEvent } from '#writing/writer.ts'
import { REQUEST } from '#writing/request.fixture.ts'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { dollarsOf, withinBudget } from './within-budget.ts'

const jobId = JobId.parse('job_00000000000000000001')

afterEach(() => vi.restoreAllMocks())

/** A writer each of whose drafts costs so much, and what it was paid. */
function paid(costs: readonly number[]) {
  const paidFor: number[] = []
  const writer: Writer = {
    provider: 'anthropic',
    model: 'fake-1',
    async *write(): AsyncGenerator<WritingEvent> {
      paidFor.push(costs[paidFor.length]!)
      yield { type: 'text', text: 'A draft.' }
      yield { type: 'stop', reason: 'end', usage: NO_USAGE }
    },
  }
  const spent = async () => paidFor.reduce((sum, cost) => sum + cost, 0)
  return { writer, spent, paidFor }
}

async function heard(writer: Writer): Promise<WritingEvent[]> {
  const events: WritingEvent[] = []
  for await (const event of writer.write(REQUEST)) events.push(event)
  return events
}

describe('a budget', () => {
  it('is overdrawn by one draft at the most, and pauses what comes after', async () => {
    vi.spyOn(console, 'log').mockReturnValue()
    const anyCosts = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 20 })
    await fc.assert(
      fc.asyncProperty(anyCosts, fc.integer({ min: 1, max: 60 }), async (costs, dollars) => {
        const { writer, spent, paidFor } = paid(costs)
        const bounded = withinBudget(writer, { jobId, dollars, spent })
        for (const _ of costs) {
          const isAllowed = (await spent()) < dollars
          const told = await heard(bounded).then(
            () => 'written',
            ({ kind }: DependencyError) => kind,
          )
          expect(told).toBe(isAllowed ? 'written' : 'paused')
        }
        expect((await spent()) - (paidFor.at(-1) ?? 0)).toBeLessThan(dollars)
      }),
    )
  })

  it('is what the order fixed, or more where the setting was raised since', () => {
    expect(dollarsOf(undefined, 5)).toBeNull()
    expect(dollarsOf(null, 5)).toBeNull()
    expect(dollarsOf(5, 2)).toBe(5)
    expect(dollarsOf(5, 9)).toBe(9)
    // Nothing is limited any more.
    expect(dollarsOf(5, 0)).toBeNull()
  })
})
