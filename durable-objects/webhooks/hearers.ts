import type { Announcement } from '#core/announcements.ts'
import type { Endpoint } from './endpoint-rows.ts'
import { PUSH_WORDS } from './push-words.ts'

/** Those of an owner's endpoints that are to be told a message. */
export function hearersOf(message: Announcement, endpoints: readonly Endpoint[]): Endpoint[] {
  return endpoints.filter((endpoint) => hears(endpoint, message))
}

/**
 * A test is for the endpoint that was tested, whoever else listens. It and its own undoing reach an
 * endpoint whatever that asked for; a phone is told what there are words for.
 */
export function hears({ id, kind, events }: Endpoint, { type, data }: Announcement): boolean {
  if (type === 'webhook.test' && data.endpointId !== id) return false
  if (kind === 'push' && !PUSH_WORDS[type]) return false
  return events === null || events.includes(type) || type === 'webhook.disabled'
}
