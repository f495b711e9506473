import assert from 'node:assert/strict'
import type { Call, Charged } from '#test/fakes/writer/misbehaviour.ts'
import type { FakeProvider } from '#test/fakes/writer/server.ts'
import { costOf } from '#writing/cost.ts'
import { paidFor } from '#writing/draft-book.ts'
import { sumOf, type Usage } from '#writing/writer.ts'
import type { Written } from './written-package.ts'

/** US dollars a million tokens. */
const PRICE = { input: 3, output: 15, cacheRead: 0.3, cacheWrite: 3.75 }

/**
 * Holds what we booked against what the server counts: to the token, but for what a call that was
 * not heard to its end never told, which is the end of its output.
 */
export function billOf(
  written: readonly Written[],
  { ledger }: FakeProvider,
  isHeard = ({ isComplete }: Call) => isComplete,
): string {
  const booked = sumOf(written.map(({ drafts }) => paidFor(drafts)))
  const charged = ledger.calls.filter((call) => call.charged !== null)
  const drafts = written.flatMap((each) => each.drafts.filter(({ broken }) => !broken))
  assert.equal(charged.filter(isHeard).length, drafts.length, 'one paid call for each draft')
  assert.deepEqual(booked, sumOf(charged.map((call) => toldOf(call.charged!, isHeard(call)))))
  return `${ledger.calls.length} calls, ${drafts.length} drafts, $${costOf(booked, PRICE)?.toFixed(4)}`
}

/** Of a call that breaks, a server tells one token of output when it starts, and no more. */
function toldOf(charged: Charged, isHeard: boolean): Usage {
  return isHeard ? charged : { ...charged, outputTokens: 1 }
}
