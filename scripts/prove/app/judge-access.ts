import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

/** What axe calls grave enough to keep somebody out. */
const GRAVE = new Set(['serious', 'critical'])

/**
 * Judges the page as it is by axe's rules for WCAG 2.2 AA and its good practice. One line a grave
 * finding, with what it was found on; none is as it should be.
 */
export async function graveFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(async () => await globalThis.axe.run())
  return violations
    .filter(({ impact }) => GRAVE.has(impact ?? ''))
    .map(({ id, help, nodes }) => `${id} (${help}): ${nodes.map(({ html }) => html).join(' | ')}`)
}

declare global {
  // What axe's source puts into the page.
  var axe: { run(): Promise<AxeResults> }
}
