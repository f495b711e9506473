import type { Page } from 'playwright-core'

const LOOK_MS = 150
/** A page that has not moved so long is done. */
const STILL_MS = 600
const LONGEST_MS = 25_000

/**
 * Waits until a page waits for nothing and no longer changes what it says; bars may move on. What waits
 * says so in a status that ends in an ellipsis.
 */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('main').first().waitFor({ timeout: LONGEST_MS })
  const waits = page.getByRole('status').filter({ hasText: /…\s*$/, visible: true })
  const deadline = performance.now() + LONGEST_MS
  let [before, since] = ['', performance.now()]
  while (performance.now() < deadline) {
    const now = (await page.locator('body').innerText()).replaceAll(/\d/g, '')
    const isWaiting = (await waits.count()) > 0
    if (now !== before || isWaiting) [before, since] = [now, performance.now()]
    if (performance.now() - since >= STILL_MS) return
    await page.waitForTimeout(LOOK_MS)
  }
}
