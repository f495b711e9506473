import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { CHROMIUM } from '../library/in-chromium.ts'

/** How somebody looks at the app. */
export interface Look {
  readonly size: keyof typeof SIZES
  readonly scheme: 'light' | 'dark'
}

export const SIZES = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1280, height: 900 },
} as const

export const LOOKS: readonly Look[] = [
  { size: 'phone', scheme: 'light' },
  { size: 'phone', scheme: 'dark' },
  { size: 'desktop', scheme: 'light' },
  { size: 'desktop', scheme: 'dark' },
]

/** Debian's Chromium, allowed to sound without a tap on its glass: nobody sits before it. */
export async function openBrowser(): Promise<Browser> {
  return await chromium.launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--autoplay-policy=no-user-gesture-required', '--mute-audio'],
  })
}

/** Somebody with a browser: a page, and what went wrong in it. */
export interface Visitor {
  readonly context: BrowserContext
  readonly page: Page
  /** Throws with everything the page threw so far. */
  assertUnharmed(): void
}

/** Comes with empty storage unless `storage` is handed on. */
export async function visit(
  browser: Browser,
  { url, look = LOOKS[0]!, storage }: { url: string; look?: Look; storage?: Storage },
): Promise<Visitor> {
  const context = await browser.newContext({
    baseURL: url,
    viewport: SIZES[look.size],
    colorScheme: look.scheme,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    ...(storage && { storageState: storage }),
  })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(String(error)))
  return {
    context,
    page,
    assertUnharmed: () => {
      if (faults.length > 0) throw new Error(`the page threw: ${faults.join('\n')}`)
    },
  }
}

/** What a browser keeps of an origin, to be handed to another. */
export type Storage = Awaited<ReturnType<BrowserContext['storageState']>>
