const CLOUDFLARE = 'https://developers.cloudflare.com'

/** What the platform and others allow, and where that was read, in November 2026. */
export const LIMITS = {
  objectRequestsASecond: limit(
    1_000,
    `${CLOUDFLARE}/durable-objects/platform/limits (a soft limit of one object)`,
  ),
  d1QueriesASecond: limit(
    1_000,
    `${CLOUDFLARE}/d1/platform/limits (one database, queries of 1 ms)`,
  ),
  d1Bytes: limit(10e9, `${CLOUDFLARE}/d1/platform/limits (one database)`),
  d1Databases: limit(50_000, `${CLOUDFLARE}/d1/platform/limits (more on request)`),
  queueMessagesASecond: limit(5_000, `${CLOUDFLARE}/queues/platform/limits (one queue)`),
  queueConsumers: limit(250, `${CLOUDFLARE}/queues/platform/limits (one queue, at once)`),
  isolateMegabytes: limit(128, `${CLOUDFLARE}/workers/platform/limits (memory of an isolate)`),
  workflowsAtOnce: limit(50_000, `${CLOUDFLARE}/workflows/reference/limits (one account)`),
  workflowsASecond: limit(300, `${CLOUDFLARE}/workflows/reference/limits (begun, one account)`),
  modelTokensAMinute: limit(
    800_000,
    'https://www.developersdigest.tech/rate-limits/anthropic (tokens written a minute by the largest listed tier, Scale)',
  ),
} as const

export interface Limit {
  readonly most: number
  readonly source: string
}

function limit(most: number, source: string): Limit {
  return { most, source }
}
