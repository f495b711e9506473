import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { appCase, type AppBench } from './bench.ts'
import { LOOKS, type Look } from './browser.ts'
import { writeGalleryPage } from './gallery-page.ts'
import { graveFindings } from './judge-access.ts'
import { outOfWindow } from './out-of-window.ts'
import { keepPicture } from './picture.ts'
import { linksOf, ordered } from './resident.ts'
import { EMPTY_SCREENS, screensOf, type ScreenAt } from './screens.ts'
import { settled } from './settled.ts'

const [PHONE] = LOOKS
/** Kept at 200 % and mirrored as well. */
const PICTURED = new Set(['account', 'order', 'read', 'listen'])
const KINDS = ['large', 'mirrored'] as const
const SETTINGS = { large: { textSize: 2 }, mirrored: { language: 'mirrored' } } as const

const accessible = appCase(
  'no screen keeps anybody out by the rules of axe, light or dark; all are in the gallery',
  async (bench) => {
    const { token, screens } = await everyScreen(bench)
    const told: Told = { findings: [], bytes: 0 }
    for (const look of LOOKS) {
      const { page } = await bench.visitor({ token, look })
      for (const screen of screens) await lookAt(page, { screen, look, told })
      const { page: empty } = await bench.visitor({ look })
      for (const screen of EMPTY_SCREENS) await lookAt(empty, { screen, look, told })
    }
    const all = [...screens, ...EMPTY_SCREENS]
    writeGalleryPage(
      all.map(({ name }) => name),
      Object.fromEntries([...PICTURED].map((name) => [name, KINDS])),
    )
    assert.deepEqual(told.findings, [])
    const count = all.length * LOOKS.length
    return `${all.length} screens; ${count} pictures, ${Math.round(told.bytes / count / 1000)} KB each`
  },
)

const largeAndMirrored = appCase(
  'at 200 % text, and from right to left, no screen is wider than its window',
  async (bench) => {
    const { token, screens } = await everyScreen(bench)
    const wide: string[] = []
    for (const kind of KINDS) {
      const { page } = await bench.visitor({ token, settings: SETTINGS[kind] })
      for (const screen of screens) {
        const { name } = screen
        await opened(page, screen)
        wide.push(...(await outOfWindow(page)).map((what) => `${name}, ${kind}: ${what}`))
        if (PICTURED.has(name)) await keepPicture(page, `${name}.${kind}`, PHONE!)
      }
    }
    await letGo(bench)
    assert.deepEqual(wide, [])
    return `${screens.length} screens, twice`
  },
)

export const SCREEN_CASES = [accessible, largeAndMirrored]

interface Told {
  readonly findings: string[]
  bytes: number
}

interface Looking {
  readonly screen: ScreenAt
  readonly look: Look
  readonly told: Told
}

/** Keeps a picture of a screen; on a phone it is judged too: what is wide says the same. */
async function lookAt(page: Page, { screen, look, told }: Looking): Promise<void> {
  await opened(page, screen)
  told.bytes += await keepPicture(page, screen.name, look)
  if (look.size !== 'phone') return
  const found = await graveFindings(page)
  told.findings.push(...found.map((line) => `${screen.name}, ${look.scheme}: ${line}`))
}

/** Ordered by the first case that asks. */
let inWork: Promise<string> | null = null

/** With a package under way, so that one screen shows how far it is, and two keys to turn. */
async function everyScreen(
  bench: AppBench,
): Promise<{ readonly token: string; readonly screens: readonly ScreenAt[] }> {
  const resident = await bench.resident()
  const { ask, people, token } = resident
  inWork ??= ordered(ask, { type: 'nuclear_v2', people, keys: 'two' })
  const around = { inWork: await inWork, links: await linksOf(resident) }
  return { token, screens: screensOf(resident, around) }
}

/** Whoever plays next need not wait behind it. */
async function letGo(bench: AppBench): Promise<void> {
  const { ask } = await bench.resident()
  await ask('POST', `/v1/jobs/${await inWork}/cancel`).catch((error) => {
    // On a quiet machine it may be over by then.
    if (!String(error).includes('/problems/not-now')) throw error
  })
  inWork = null
}

async function opened(page: Page, { path, opens }: ScreenAt): Promise<void> {
  await page.goto(path)
  await settled(page)
  if (opens === undefined) return
  await page.getByRole('link', { name: opens }).first().click()
  await settled(page)
}
