import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { appCase, type AppBench } from './bench.ts'
import { LOOKS } from './browser.ts'
import { graveFindings } from './judge-access.ts'
import { writeGalleryPage } from './gallery-page.ts'
import { outOfWindow } from './out-of-window.ts'
import { keepPicture } from './picture.ts'
import { ordered } from './resident.ts'
import { EMPTY_SCREENS, screensOf, type ScreenAt } from './screens.ts'
import { settled } from './settled.ts'

const [PHONE] = LOOKS

const accessible = appCase(
  'no screen keeps anybody out, light or dark, by the rules of axe',
  async (bench) => {
    const { token, screens } = await everyScreen(bench)
    const findings: string[] = []
    for (const scheme of ['light', 'dark'] as const) {
      const look = { ...PHONE!, scheme }
      const { page } = await bench.visitor({ token, look })
      for (const { name, path } of screens) {
        await opened(page, path)
        const found = await graveFindings(page)
        findings.push(...found.map((line) => `${name}, ${scheme}: ${line}`))
      }
    }
    assert.deepEqual(findings, [])
    return `${screens.length} screens, twice`
  },
)

const largeAndMirrored = appCase(
  'at 200 % text, and from right to left, no screen is wider than its window',
  async (bench) => {
    const { token, screens } = await everyScreen(bench)
    const wide: string[] = []
    for (const settings of [{ textSize: 2 }, { language: 'mirrored' }]) {
      const { page } = await bench.visitor({ token, settings })
      for (const { name, path } of screens) {
        await opened(page, path)
        const out = await outOfWindow(page)
        wide.push(...out.map((what) => `${name}, ${JSON.stringify(settings)}: ${what}`))
        if (PICTURED.has(name)) {
          const kind = KINDS['textSize' in settings ? 0 : 1]
          await keepPicture(page, `${name}.${kind}`, PHONE!)
        }
      }
    }
    assert.deepEqual(wide, [])
    return `${screens.length} screens, twice`
  },
)

/** Kept at 200 % and mirrored as well. */
const PICTURED = new Set(['account', 'order', 'read', 'listen'])
const KINDS = ['large', 'mirrored'] as const

const pictures = appCase('every screen is kept as it looks in the gallery', async (bench) => {
  const { token, screens } = await everyScreen(bench)
  let bytes = 0
  for (const look of LOOKS) {
    const { page } = await bench.visitor({ token, look })
    for (const { name, path } of screens) {
      await opened(page, path)
      bytes += await keepPicture(page, name, look)
    }
    const { page: empty } = await bench.visitor({ look })
    for (const { name, path } of EMPTY_SCREENS) {
      await opened(empty, path)
      bytes += await keepPicture(empty, name, look)
    }
  }
  writeGalleryPage(
    [...screens, ...EMPTY_SCREENS].map(({ name }) => name),
    Object.fromEntries([...PICTURED].map((name) => [name, KINDS])),
  )
  await letGo(bench)
  const count = (screens.length + EMPTY_SCREENS.length) * LOOKS.length
  return `${count} pictures, ${Math.round(bytes / count / 1000)} KB each`
})

export const SCREEN_CASES = [accessible, largeAndMirrored, pictures]

/** Ordered by the first case that asks. */
let inWork: Promise<string> | null = null

/** With a package under way, so that one screen shows how far it is. */
async function everyScreen(
  bench: AppBench,
): Promise<{ readonly token: string; readonly screens: readonly ScreenAt[] }> {
  const resident = await bench.resident()
  const { ask, people, token } = resident
  inWork ??= ordered(ask, { type: 'nuclear_v2', people })
  return { token, screens: screensOf(resident, await inWork) }
}

async function opened(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await settled(page)
}

/** Whoever plays next need not wait behind it. */
async function letGo(bench: AppBench): Promise<void> {
  const { ask } = await bench.resident()
  await ask('POST', `/v1/jobs/${await inWork}/cancel`)
  inWork = null
}
