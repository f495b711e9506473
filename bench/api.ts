import { SETTINGS } from '#settings/registry.ts'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LocalFleet } from '../scripts/prove/fleet/local-fleet.ts'
import { applyMigrations } from './apply-migrations.ts'
import { startLocalWorker } from './local-worker.ts'
import { median, quantile } from './statistics.ts'

/** Of the bare application's requests a second. */
const LEAST_RATIO = 0.7
const ROUNDS = 5
const ROUND_MS = 3_000
const AT_A_TIME = 8
const ORDERS = 40

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
 * The API beside a bare Hono application that looks at a token and asks D1 the same: requests a second and the 99th
 * percentile of health, an authenticated read and an order, in turns on the same machine, both served by
 * wrangler. Exit code 0 when the API does at least 0.7 of the bare one's reads and health in the same time.
 */
export async function benchApi(): Promise<number> {
  const state = mkdtempSync(join(tmpdir(), 'billion-bench-api-'))
  applyMigrations(state)
  const bareWorker = await startLocalWorker('bench/api-worker/wrangler.toml', state)
  const fleet = await LocalFleet.start({
    variables: { [SETTINGS['api.developmentToken'].variable]: TOKENS.product },
  })
  try {
    const product = { url: fleet.url, token: TOKENS.product }
    const bare = { url: bareWorker.url, token: TOKENS.bare }
    const person = { product: await kept(product), bare: await kept(bare) }
    const health = await compare('health', [product, '/health'], [bare, '/health'])
    const read = await compare(
      'authenticated read',
      [product, `/v1/people/${person.product}`],
      [bare, `/v1/people/${person.bare}`],
    )
    await compareOrders([product, person.product], [bare, person.bare])
    return Math.min(health, read) >= LEAST_RATIO ? 0 : 1
  } finally {
    await Promise.all([fleet.stop(), bareWorker.stop()])
    rmSync(state, { recursive: true, force: true })
  }
}

type Read = readonly [Side, path: string]

/** In turns, a first round of each not counted. The ratio is the median of the rounds’. */
async function compare(name: string, product: Read, bare: Read): Promise<number> {
  const ratios: number[] = []
  const all = { product: [] as number[], bare: [] as number[] }
  const rates = { product: [] as number[], bare: [] as number[] }
  for (let round = 0; round <= ROUNDS; round += 1) {
    const [ours, theirs] = [await readFor(product), await readFor(bare)]
    if (round === 0) continue
    all.product.push(...ours)
    all.bare.push(...theirs)
    rates.product.push((ours.length / ROUND_MS) * 1000)
    rates.bare.push((theirs.length / ROUND_MS) * 1000)
    ratios.push(ours.length / theirs.length)
  }
  const ratio = median(ratios)
  console.log(`${name}: ratio ${ratio.toFixed(2)}`)
  for (const side of ['product', 'bare'] as const) {
    const [rate, p99] = [median(rates[side]), quantile(all[side], 0.99)]
    console.log(`  ${side.padEnd(8)} ${rate.toFixed(0)} a second, p99 ${p99.toFixed(1)} ms`)
  }
  return ratio
}

/** How long each request took of as many as fit in a round. */
async function readFor([{ url, token }, path]: Read): Promise<number[]> {
  const times: number[] = []
  const end = performance.now() + ROUND_MS
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

/** One of each in turns: what an order sets going works beside both. */
async function compareOrders(...sides: (readonly [Side, person: string])[]): Promise<void> {
  const times = sides.map((): number[] => [])
  for (let number = 0; number < ORDERS; number += 1) {
    for (const [index, [side, person]] of sides.entries()) {
      const begun = performance.now()
      const order = { type: 'hook', people: [person] }
      await post(side, '/v1/jobs', order, { 'idempotency-key': `order ${number}` })
      times[index]!.push(performance.now() - begun)
    }
  }
  console.log(`order, ${ORDERS} of each in turns, while readings are written beside both`)
  for (const [index, side] of ['product', 'bare'].entries()) {
    const [half, most] = [median(times[index]!), quantile(times[index]!, 0.99)]
    console.log(`  ${side.padEnd(8)} median ${half.toFixed(1)} ms, p99 ${most.toFixed(1)} ms`)
  }
}

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
