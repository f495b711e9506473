import type { Call } from '@contract/client.ts'

/** What brings something new into being, and would bring two of it. */
const MAKES = /^\/v1\/(people|webhooks|keys)$/

/** Keys of calls that were sent and not answered yet, by all that they say. */
const unanswered = new Map<string, string>()

/**
 * The same call under a key, the same one until it was answered: whoever sends again what they have heard nothing of
 * makes it once.
 */
export function madeOnce(call: Call): Call {
  if (call.method !== 'POST' || !MAKES.test(call.path)) return call
  const said = saidBy(call)
  const key = unanswered.get(said) ?? newKey()
  unanswered.set(said, key)
  return { ...call, headers: { ...call.headers, 'idempotency-key': key } }
}

/** It was answered, with yes or no: the next is another, even if it says the same. */
export function wasAnswered(call: Call): void {
  unanswered.delete(saidBy(call))
}

/** A device may lack a source of secrets; a key need only be another each time. */
export function newKey(): string {
  const parts = [Date.now(), Math.random(), Math.random()]
  return parts.map((part) => part.toString(36).replace('0.', '')).join('-')
}

function saidBy({ method, path, body }: Call): string {
  return `${method} ${path} ${body}`
}
