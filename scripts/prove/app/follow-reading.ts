import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { en } from '../../../mobile/src/words/en/index.ts'

const LONGEST_READING_MS = 600_000
const LOOK_MS = 500

/** Watches the bar of a reading, which never falls, until all of it is there. */
export async function followToItsEnd(page: Page): Promise<void> {
  const { order } = en
  const main = page.getByRole('main')
  const bar = main.getByRole('progressbar', { name: order.progress })
  const isOver = main.getByText(order.statuses.complete).first()
  const deadline = performance.now() + LONGEST_READING_MS
  let most = 0
  while (!(await isOver.isVisible())) {
    assert.ok(performance.now() < deadline, `the reading stands at ${most} %`)
    const now = Number(await bar.getAttribute('aria-valuenow'))
    assert.ok(now >= most, `the bar fell from ${most} to ${now} %`)
    most = now
    await page.waitForTimeout(LOOK_MS)
  }
}
