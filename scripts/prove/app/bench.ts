import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import type { Case } from '../prove.ts'
import { LOOKS, openBrowser, visit, type Look, type Storage, type Visitor } from './browser.ts'
import { comeBack, moveIn, type Resident } from './resident.ts'
import { serveApp, type ServedApp } from './served-app.ts'

/** What every case shares: the product serving, a browser, and somebody who has been here. */
export interface AppBench {
  readonly app: ServedApp
  readonly browser: Browser
  /** Made when the first case asks. */
  resident(): Promise<Resident>
  /** Comes as nobody, or as whoever's token it is. */
  visitor(coming?: Coming): Promise<Visitor>
}

interface Coming {
  readonly token?: string
  readonly look?: Look
  /** As the app keeps them on a device. */
  readonly settings?: { readonly language?: string; readonly textSize?: number }
}

let bench: Promise<AppBench> | null = null

/** A case of the app. What its visitors' pages threw fails it, and all of them leave at its end. */
export function appCase(name: string, show: (bench: AppBench) => Promise<string>): Case {
  return {
    name,
    async show() {
      const whole = await (bench ??= setUp())
      const came: Visitor[] = []
      try {
        const visitor = async (coming?: Coming) => {
          const one = await whole.visitor(coming)
          came.push(one)
          return one
        }
        const figure = await show({ ...whole, visitor })
        for (const { assertUnharmed } of came) assertUnharmed()
        return figure
      } finally {
        for (const { context } of came) await context.close()
      }
    },
  }
}

async function setUp(): Promise<AppBench> {
  const app = await serveApp()
  const browser = await openBrowser()
  let resident: Promise<Resident> | null = null
  return {
    app,
    browser,
    resident: async () => await (resident ??= residentOf(app)),
    visitor: async ({ token, look = LOOKS[0]!, settings } = {}) =>
      await visit(browser, {
        url: app.url,
        look,
        storage: storageOf(app.url, { token, settings }),
      }),
  }
}

/** On a system that goes on, whoever moved in lives there the next time too. */
async function residentOf({ url, state }: ServedApp): Promise<Resident> {
  const file = join(state, 'resident.json')
  if (existsSync(file)) return comeBack(url, JSON.parse(readFileSync(file, 'utf8')))
  const resident = await moveIn(url)
  writeFileSync(file, JSON.stringify(resident))
  return resident
}

/** Ends what the cases have in common. */
export async function leaveBench(): Promise<void> {
  const { app, browser } = (await bench?.catch(() => null)) ?? {}
  await browser?.close()
  app?.close()
  bench = null
}

/** What the app keeps of somebody in their browser. */
function storageOf(
  origin: string,
  {
    token,
    settings,
  }: { readonly token: string | undefined; readonly settings: Coming['settings'] },
): Storage {
  const kept = {
    ...(token !== undefined && { token }),
    ...(settings && { settings: JSON.stringify(settings) }),
  }
  const localStorage = Object.entries(kept).map(([name, value]) => ({ name, value }))
  return { cookies: [], origins: [{ origin, localStorage }] }
}
