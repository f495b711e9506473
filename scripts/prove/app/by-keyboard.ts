import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { until } from '../local/running-system.ts'

/** More stops than any screen has. */
const MOST_STOPS = 120

/** Goes to something that is chosen, and chooses it. */
export async function choose(page: Page, name: string | RegExp, group = ''): Promise<void> {
  await tabTo(page, name, group)
  await page.keyboard.press('Space')
  await until(`the space bar chooses ${String(name)}`, 5_000, () =>
    page.evaluate<boolean>(`document.activeElement.getAttribute('aria-checked') === 'true'`),
  )
}

interface Stop {
  readonly name: string
  readonly group: string
  /** Whether somebody sees where the focus is. */
  readonly isSeen: boolean
}

/** Presses Tab until what has the focus is called so, in the group that is called so. */
export async function tabTo(page: Page, name: string | RegExp, group = ''): Promise<void> {
  const passed: string[] = []
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab')
    const here = await page.evaluate<Stop>(STOP)
    const isIt = typeof name === 'string' ? here.name === name : name.test(here.name)
    passed.push(here.name)
    if (!isIt || (group !== '' && here.group !== group)) continue
    assert.ok(here.isSeen, `nobody sees that the focus is on ${here.name}`)
    return
  }
  throw new Error(`${String(name)} is not reached by Tab; there are ${passed.join(' → ')}`)
}

/** Runs in the page. */
const STOP = `(() => {
  const one = document.activeElement
  const labelled = document.getElementById(one.getAttribute('aria-labelledby') ?? '')
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one)
  return {
    name: (labelled?.innerText ?? one.getAttribute('aria-label') ?? one.innerText ?? '').trim(),
    group: one.closest('[role=radiogroup], [role=group]')?.getAttribute('aria-label') ?? '',
    isSeen: (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none',
  }
})()`
