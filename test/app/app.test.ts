import { digestSources } from '../../scripts/app/digest-sources.ts'
import { stampOfPages } from '../../scripts/app/place-pages.ts'
import { openBrowser, visit } from '../../scripts/prove/app/browser.ts'
import { graveFindings } from '../../scripts/prove/app/judge-access.ts'
import { confirmationIn, makeAccount } from '../../scripts/prove/app/make-account.ts'
import { outOfWindow } from '../../scripts/prove/app/out-of-window.ts'
import { scriptBytes } from '../../scripts/prove/app/script-bytes.ts'
import { EMPTY_SCREENS } from '../../scripts/prove/app/screens.ts'
import { settled } from '../../scripts/prove/app/settled.ts'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { startLocalSystem, type LocalSystem } from '../e2e/local-system.ts'
import { shareHook } from './share-hook.ts'
import { lacks } from '../needs-program.ts'

const MOST_SCRIPT_BYTES = 450_000
const SCREENS = [
  ...EMPTY_SCREENS,
  { name: 'begin', path: '/' },
  { name: 'account', path: '/account' },
]

/** `npm run test:app` builds it; whoever tests the API alone need not. */
const isBuilt = (await stampOfPages()) === (await digestSources())

// All of it is `npm run prove -- app`.
describe.skipIf(!isBuilt || lacks('chromium'))('the app in a browser', () => {
  let system: LocalSystem
  let browser: Browser
  beforeAll(async () => {
    system = await startLocalSystem()
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await system.close()
  })

  it('weighs at most 450 KB of script at its first load', async () => {
    const { page, context } = await visit(browser, { url: system.url })
    const bytes = await scriptBytes(page, '/')
    expect(bytes).toBeGreaterThan(100_000)
    expect(bytes).toBeLessThanOrEqual(MOST_SCRIPT_BYTES)
    await context.close()
  })

  it.each(SCREENS)('keeps nobody out of $name, and stays within the window', async ({ path }) => {
    const { page, context, assertUnharmed } = await visit(browser, { url: system.url })
    await page.goto(path)
    await settled(page)
    expect(await graveFindings(page)).toEqual([])
    expect(await outOfWindow(page)).toEqual([])
    assertUnharmed()
    await context.close()
  })

  it('makes an account of what was begun without a name', async () => {
    const { page, context, assertUnharmed } = await visit(browser, { url: system.url })
    await page.goto('/')
    await makeAccount(page, 'ada@example.org', async (address) => {
      const token = await vi.waitFor(() => {
        const log = system.server.getLogs().map(({ message }) => message)
        const found = confirmationIn(log.join('\n'), address)
        if (found === null) throw new Error('there is no mail yet')
        return found
      })
      expect((await system.call(`/auth/verify-email?token=${token}`)).status).toBe(200)
    })
    assertUnharmed()
    await context.close()
  })

  it('opens what links show: somebody agrees to what is kept of them, and a stranger reads what is shared', async () => {
    const { title, sentence, consent, shared } = await shareHook(system)
    const { page, context, assertUnharmed } = await visit(browser, { url: system.url })
    await page.goto(consent)
    await page.getByText('About you, Ben').waitFor()
    await page.getByRole('button', { name: 'I accept' }).click()
    await page.getByText(/^You accepted on/).waitFor()

    const opened = await page.goto(await shared())
    expect(opened?.headers()).toMatchObject({
      'x-robots-tag': 'noindex',
      'referrer-policy': 'no-referrer',
    })
    await page.getByRole('link', { name: title }).first().click()
    await page.getByText(sentence.slice(0, 30)).first().waitFor()
    expect(await graveFindings(page)).toEqual([])
    await page.goto('/shared/nobody')
    await page.getByText(/shows nothing any more/).waitFor()
    // Whoever only looks begins nothing here.
    const { origins } = await context.storageState()
    expect(
      origins.flatMap(({ localStorage }) => localStorage.map(({ name }) => name)),
    ).not.toContain('token')
    assertUnharmed()
    await context.close()
  })
})
