import type { Endpoint } from './endpoint-rows.ts'
import { heardTypes } from './hearers.ts'

/** As many messages may wait at an endpoint once a replay has lined up what there is room for. @internal */
export const MOST_IN_LINE = 500

/** What was told, times in milliseconds: the first moment included and the last not, and of a place only what came after it. */
export interface Span {
  readonly since: number
  readonly until: number
  readonly after: number
}

/** What a replay has lined up, how much of its span has found no room, and the place to go on after. */
export interface Replayed {
  readonly messages: number
  readonly left: number
  readonly after: number
}

interface Told {
  readonly id: string
  readonly place: number
}

/** Of a span what an endpoint wants, and what does not wait for it already. */
const OF_SPAN = `FROM messages
  WHERE at >= ? AND at < ? AND place > ? AND type IN (SELECT value FROM json_each(?))
  AND (type != 'webhook.test' OR json_extract(data, '$.endpointId') = ?)
  AND id NOT IN (SELECT message_id FROM sends WHERE endpoint_id = ? AND state = 'waiting')`

/** What an endpoint may be sent once more, in the order in which it was told. */
export class Replays {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
  }

  /** How many more may be lined up for an endpoint. */
  roomAt(endpointId: string): number {
    const waiting = `SELECT COUNT(*) AS waiting FROM (
      SELECT 1 FROM sends WHERE endpoint_id = ? AND state = 'waiting' LIMIT ?)`
    const counted = this.#sql.exec<{ waiting: number }>(waiting, endpointId, MOST_IN_LINE)
    return MOST_IN_LINE - counted.one().waiting
  }

  next(endpoint: Endpoint, span: Span, limit: number): Told[] {
    const found = `SELECT id, place ${OF_SPAN} ORDER BY place LIMIT ?`
    return this.#sql
      .exec<Told & Record<string, SqlStorageValue>>(found, ...asked(endpoint, span), limit)
      .toArray()
  }

  count(endpoint: Endpoint, span: Span): number {
    const counted = `SELECT COUNT(*) AS left ${OF_SPAN}`
    return this.#sql.exec<{ left: number }>(counted, ...asked(endpoint, span)).one().left
  }
}

function asked(endpoint: Endpoint, { since, until, after }: Span) {
  const types = JSON.stringify(heardTypes(endpoint))
  return [since, until, after, types, endpoint.id, endpoint.id] as const
}
