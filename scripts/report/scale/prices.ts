/** A price in US dollars for so many units, and where it was read. */
export interface Price {
  readonly what: string
  readonly dollars: number
  readonly per: number
  readonly source: string
}

const CLOUDFLARE = 'https://developers.cloudflare.com'
const A_MILLION = 1_000_000

/**
 * List prices, read in November 2026. What a plan includes each month is left out: at the rates reckoned with here it
 * is next to nothing.
 */
export const PRICES = {
  workerRequests: price(
    'requests of Workers',
    [0.3, A_MILLION],
    `${CLOUDFLARE}/workers/platform/pricing`,
  ),
  workerMs: price(
    'ms of Workers’ processors',
    [0.02, A_MILLION],
    `${CLOUDFLARE}/workers/platform/pricing`,
  ),
  objectRequests: price(
    'requests of objects',
    [0.15, A_MILLION],
    `${CLOUDFLARE}/durable-objects/platform/pricing`,
  ),
  objectSeconds: price(
    'GB-seconds of objects',
    [12.5, A_MILLION],
    `${CLOUDFLARE}/durable-objects/platform/pricing`,
  ),
  objectRows: price(
    'rows written by objects',
    [1, A_MILLION],
    `${CLOUDFLARE}/durable-objects/platform/pricing`,
  ),
  d1Rows: price('rows written to D1', [1, A_MILLION], `${CLOUDFLARE}/d1/platform/pricing`),
  queueOperations: price(
    'operations of queues',
    [0.4, A_MILLION],
    `${CLOUDFLARE}/queues/platform/pricing`,
  ),
  r2Writes: price('writes to R2', [4.5, A_MILLION], `${CLOUDFLARE}/r2/pricing`),
  r2Reads: price('reads from R2', [0.36, A_MILLION], `${CLOUDFLARE}/r2/pricing`),
  r2Gigabytes: price('GB kept in R2 for a month', [0.015, 1], `${CLOUDFLARE}/r2/pricing`),
  modelInput: price(
    'tokens told to a model (Claude Sonnet 5.5)',
    [2, A_MILLION],
    'https://github.com/uttamdeb/agent-telemetry/releases/tag/v1.6.4, which quotes the provider’s list',
  ),
  modelCached: price('tokens it has kept', [0.2, A_MILLION], 'the same'),
  modelOutput: price('tokens it writes', [10, A_MILLION], 'the same'),
} as const satisfies Readonly<Record<string, Price>>

export type PriceName = keyof typeof PRICES

function price(what: string, [dollars, per]: readonly [number, number], source: string): Price {
  return { what, dollars, per, source }
}
