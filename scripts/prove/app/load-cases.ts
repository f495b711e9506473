import assert from 'node:assert/strict'
import { appCase } from './bench.ts'
import { scriptBytes } from './script-bytes.ts'
import { en } from '../../../mobile/src/words/en/index.ts'

const MOST_SCRIPT_BYTES = 450_000
/** A phone of some years ago is about so much slower than this machine. */
const SLOWDOWN = 4
const LATEST_INTERACTIVE_MS = 3_000

const light = appCase('the first load is at most 450 KB of script, gzipped', async (bench) => {
  const { page } = await bench.visitor()
  const bytes = await scriptBytes(page, '/')
  assert.ok(bytes > 0 && bytes <= MOST_SCRIPT_BYTES, `${bytes} bytes`)
  return `${Math.round(bytes / 1000)} KB`
})

const soon = appCase(
  'a phone four times slower answers a tap within three seconds',
  async (bench) => {
    const { page, context } = await bench.visitor()
    const devtools = await context.newCDPSession(page)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
    const startedAt = performance.now()
    await page.goto('/', { waitUntil: 'commit' })
    const tab = page.getByRole('link', { name: en.common.tabs.account })
    await tab.click()
    await page.getByRole('heading', { name: en.account.title, exact: true }).waitFor()
    const took = performance.now() - startedAt
    assert.ok(took <= LATEST_INTERACTIVE_MS, `${Math.round(took)} ms`)
    return `${Math.round(took)} ms from the address to what a tap brought`
  },
)

/** Chromium's own "slow 3G": bytes a second, and milliseconds to and fro. */
const SLOW = { offline: false, downloadThroughput: 50_000, uploadThroughput: 50_000, latency: 400 }
const LONGEST_COMING_MS = 60_000

const overSlowNetwork = appCase(
  'over a slow network a page says what is coming, and then is there',
  async (bench) => {
    const { page, context } = await bench.visitor()
    const devtools = await context.newCDPSession(page)
    await devtools.send('Network.enable')
    await devtools.send('Network.emulateNetworkConditions', SLOW)
    const startedAt = performance.now()
    await page.goto('/', { waitUntil: 'commit' })
    await page.getByRole('status').filter({ hasText: 'One in a Billion …' }).waitFor()
    const toldAfter = performance.now() - startedAt
    await page.getByTestId('first-name').waitFor({ timeout: LONGEST_COMING_MS })
    assert.equal(await page.locator('.coming').count(), 0)
    const took = performance.now() - startedAt
    return `something to read after ${Math.round(toldAfter)} ms, the first field after ${Math.round(took)} ms`
  },
)

export const LOAD_CASES = [light, soon, overSlowNetwork]
