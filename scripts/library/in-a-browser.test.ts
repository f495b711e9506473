import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { castPerson, loadEphemeris, resolveBirth } from '#astrology/library/in-node.ts'
import { lacks } from '#test/needs-program.ts'
import { bundleForBrowsersAndWorkers } from './bundles.ts'
import { CHROMIUM, inChromium } from '../prove/library/in-chromium.ts'
import { ROOT } from './modules.ts'

const isMissing = lacks('chromium', { isThere: existsSync(CHROMIUM) })
let library = ''

beforeAll(async () => {
  library = await mkdtemp(join(tmpdir(), 'billion-library-'))
  if (!isMissing) await bundleForBrowsersAndWorkers(library)
})
afterAll(async () => rm(library, { recursive: true, force: true }))

it.skipIf(isMissing)('casts in Chromium what it casts in Node', async () => {
  const birth = { date: '1968-08-23', time: '13:45', latitude: 46.6103, longitude: 13.8558 }
  const resolved = resolveBirth(birth)
  if (resolved.kind !== 'exact') throw new Error('no clock was changed that day')
  const { charts } = castPerson(await loadEphemeris(), resolved.moment)

  const folders = { '/dist/library/': library, '/docs/': join(ROOT, 'docs') }
  const rows = await inChromium(folders, '/docs/astrology/in-a-browser.html', async (page) => {
    await page.getByText('Swiss Ephemeris').waitFor()
    await page.getByRole('button', { name: 'Cast' }).click()
    await page.getByText('Cast at Julian day').waitFor()
    return await page.locator('tr').allInnerTexts()
  })
  const { western, vedic, humanDesign } = charts
  expect(rows.map((row) => row.split('\t'))).toEqual([
    ...Object.entries(western.bodies).map(([body, { longitude }]) => [body, String(longitude)]),
    ['Ascendant', String(western.angles?.ascendant)],
    ['Lagna', vedic.lagna?.sign],
    ['Nakshatra of the Moon', vedic.grahas.moon.nakshatra],
    ['Human Design', humanDesign.type],
  ])
})
