import { SETTINGS } from '#settings/registry.ts'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { LocalFleet } from '../scripts/prove/fleet/local-fleet.ts'
import { applyMigrations } from './apply-migrations.ts'
import { startLocalWorker } from './local-worker.ts'
import type { Figure, Length } from './figures.ts'
import { median } from './statistics.ts'

/** Of the bare application's requests a second. */
const LEAST_RATIO = 0.7
const AT_A_TIME = 8
const SIZES = {
  whole: { rounds: 5, roundMs: 3_000, orders: 40 },
  short: { rounds: 3, roundMs: 1_500, orders: 20 },
} as const
type Size = (typeof SIZES)[Length]

const TOKENS = { product: 'a token of the whole product', bare: 'bare-application-token' }
const ADA = {
  name: 'Ada',
  birth: { date: '1985-12-10', time: '13:00', latitude: 51.5, longitude: -0.13 },
}

interface Side {
  readonly url: string
  readonly token: string
}

/**
 * The API beside a bare Hono application that looks at a token and asks D1 the same: requests a second, how long
 * they take, and orders, in turns on the same machine, both served by wrangler in the same shell: with the app's
 * pages beside them and no line a request (decision 310). The API promises at
 * least 0.7 of the bare one's health and reads in the same time, and its orders in 1/0.7 of theirs.
 */
export async function benchApi(length: Length): Promise<readonly Figure[]> {
  const size = SIZES[length]
  const state = mkdtempSync(join(tmpdir(), 'billion-bench-api-'))
  applyMigrations(state)
  const fleet = await LocalFleet.start({
    variables: {
      [SETTINGS['api.developmentToken'].variable]: TOKENS.product,
      // The line wrangler writes of each request goes over HTTP to its own process; the bare one's writes none either.
      WRANGLER_LOG: 'error',
    },
  })
  // Its pages are the app's, which are there once the API is.
  const bareWorker = await startLocalWorker('bench/api-worker/wrangler.toml', state)
  try {
    const product = { url: fleet.url, token: TOKENS.product }
    const bare = { url: bareWorker.url, token: TOKENS.bare }
    const person = { product: await kept(product), bare: await kept(bare) }
    return [
      ...(await compare('health', size, { ours: [product, '/health'], bare: [bare, '/health'] })),
      ...(await compare('an authenticated read', size, {
        ours: [product, `/v1/people/${person.product}`],
        bare: [bare, `/v1/people/${person.bare}`],
      })),
      ...(await compareOrders(size, {
        ours: [product, person.product],
        bare: [bare, person.bare],
      })),
    ]
  } finally {
    await Promise.all([fleet.stop(), bareWorker.stop()])
    rmSync(state, { recursive: true, force: true })
  }
}

type Read = readonly [Side, path: string]

/** In turns, a first round of each not counted. The promise is of the median of the rounds' ratios. */
async function compare(
  name: string,
  { rounds, roundMs }: Size,
  { ours, bare }: { readonly ours: Read; readonly bare: Read },
): Promise<Figure[]> {
  const all = { ours: [] as number[], bare: [] as number[] }
  const rates = { ours: [] as number[], bare: [] as number[] }
  for (let round = 0; round <= rounds; round += 1) {
    const times = { ours: await readFor(ours, roundMs), bare: await readFor(bare, roundMs) }
    if (round === 0) continue
    for (const side of ['ours', 'bare'] as const) {
      all[side].push(...times[side])
      rates[side].push((times[side].length / roundMs) * 1000)
    }
  }
  const ratio = median(rates.ours.map((rate, round) => rate / rates.bare[round]!))
  const sidesOf = (samples: typeof all): Figure['sides'] => [
    { name: 'the API', samples: samples.ours },
    { name: 'bare Hono', samples: samples.bare },
  ]
  const words = `at least ${LEAST_RATIO} of the bare application’s; ${ratio.toFixed(2)} as the median of rounds`
  return [
    {
      what: `${name}, ${AT_A_TIME} at a time`,
      unit: 'requests a second',
      better: 'more',
      sides: sidesOf(rates),
      promise: { words, isKept: ratio >= LEAST_RATIO },
    },
    { what: name, unit: 'ms', better: 'less', sides: sidesOf(all) },
  ]
}

/** How long each request took of as many as fit in a round. */
async function readFor([{ url, token }, path]: Read, roundMs: number): Promise<number[]> {
  const times: number[] = []
  const end = performance.now() + roundMs
  const one = async () => {
    while (performance.now() < end) {
      const begun = performance.now()
      const answer = await fetch(`${url}${path}`, { headers: { authorization: `Bearer ${token}` } })
      await answer.arrayBuffer()
      if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`)
      times.push(performance.now() - begun)
    }
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, one))
  return times
}

type Orderer = readonly [Side, person: string]

/**
 * One of each in turns: each of ours when what the one before set going is over, and then so that it works
 * beside both. The promise is of the first: the second is the price of one thread for everything.
 */
async function compareOrders(
  { orders }: Size,
  { ours, bare }: { readonly ours: Orderer; readonly bare: Orderer },
): Promise<Figure[]> {
  const quiet = { ours: [] as number[], bare: [] as number[] }
  const beside = { ours: [] as number[], bare: [] as number[] }
  for (let number = 0; number <= orders; number += 1) {
    const times = {
      ours: await order(ours, `quiet ${number}`),
      bare: await order(bare, `quiet ${number}`),
    }
    await untilMade(ours[0], times.ours.id)
    if (number === 0) continue
    quiet.ours.push(times.ours.took)
    quiet.bare.push(times.bare.took)
  }
  for (let number = 0; number < orders; number += 1) {
    beside.ours.push((await order(ours, `beside ${number}`)).took)
    beside.bare.push((await order(bare, `beside ${number}`)).took)
  }
  const ratio = median(quiet.bare.map((took, number) => took / quiet.ours[number]!))
  const words = `as fast as 0.7 of the bare application’s; ${ratio.toFixed(2)} as the median of pairs`
  const sidesOf = (samples: typeof quiet): Figure['sides'] => [
    { name: 'the API', samples: samples.ours },
    { name: 'bare Hono', samples: samples.bare },
  ]
  const [unit, better] = ['ms', 'less'] as const
  return [
    {
      what: 'an order, in turns, while nothing else is done',
      unit,
      better,
      sides: sidesOf(quiet),
      promise: { words, isKept: ratio >= LEAST_RATIO },
    },
    {
      what: 'an order, in turns, while readings are written beside both',
      unit,
      better,
      sides: sidesOf(beside),
    },
  ]
}

async function order([side, person]: Orderer, key: string) {
  const begun = performance.now()
  const wish = { type: 'hook', people: [person] }
  const { id } = await post(side, '/v1/jobs', wish, { 'idempotency-key': key })
  return { id, took: performance.now() - begun }
}

interface Hook {
  readonly documents: readonly { readonly pdf: { readonly status: string } }[]
}

/** Until a hook's pages are there: without pods nothing is left to be done of it then. */
async function untilMade({ url, token }: Side, jobId: string): Promise<void> {
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    await pause(LOOK_MS)
    const headers = { authorization: `Bearer ${token}` }
    const job = (await (await fetch(`${url}/v1/jobs/${jobId}`, { headers })).json()) as Hook
    if (job.documents.every(({ pdf }) => pdf.status === 'done')) return await pause(LOOK_MS)
  }
  throw new Error(`${jobId} was never made`)
}

const LOOK_MS = 250
const MOST_LOOKS = 240

async function kept(side: Side): Promise<string> {
  return (await post(side, '/v1/people', ADA)).id
}

async function post(
  { url, token }: Side,
  path: string,
  body: object,
  headers: Record<string, string> = {},
): Promise<{ id: string }> {
  const answer = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      ...headers,
    },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  return (await answer.json()) as { id: string }
}
