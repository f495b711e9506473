import {
  ANNOUNCEMENT_TYPES,
  type Announcement,
  type AnnouncementType,
} from '#core/announcements.ts'
import type { Endpoint } from './endpoint-rows.ts'
import { PUSH_WORDS } from './push-words.ts'

/** A test and its own undoing reach an endpoint whatever that asked for. */
const ALWAYS_HEARD: ReadonlySet<AnnouncementType> = new Set(['webhook.test', 'webhook.disabled'])

/** Those of an owner's endpoints that are to be told a message. */
export function hearersOf(message: Announcement, endpoints: readonly Endpoint[]): Endpoint[] {
  return endpoints.filter((endpoint) => hears(endpoint, message))
}

/** A test is for the endpoint that was tested, whoever else listens. */
export function hears(endpoint: Endpoint, { type, data }: Announcement): boolean {
  if (type === 'webhook.test' && data.endpointId !== endpoint.id) return false
  return heardTypes(endpoint).includes(type)
}

/** What an endpoint is told of; a phone of what there are words for. */
export function heardTypes({ kind, events }: Endpoint): AnnouncementType[] {
  return ANNOUNCEMENT_TYPES.filter((type) => {
    if (kind === 'push' && !PUSH_WORDS[type]) return false
    return events === null || events.includes(type) || ALWAYS_HEARD.has(type)
  })
}
