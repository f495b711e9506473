import { MINUTE_MS } from '#core/spans.ts'
import assert from 'node:assert/strict'
import { en } from '../../../mobile/src/words/en/index.ts'
import { appCase } from './bench.ts'
import { hears, play } from './read-and-listen.ts'

const asleep = appCase(
  'the voice falls silent by itself when its time is over, and says how long it has',
  async (bench) => {
    const { token, done } = await bench.resident()
    const { page } = await bench.visitor({ token })
    const { listen } = en
    await page.clock.install()
    await page.goto(`/jobs/${done.job}/listen/${done.document}`)
    await play(page)
    await hears(page, 1)
    const timer = page.getByRole('button', { name: new RegExp(`^${listen.sleep}:`) })
    await timer.click()
    await page.getByRole('radio', { name: listen.sleepIn(5), exact: true }).click()
    await page.getByRole('button', { name: `${listen.sleep}: ${listen.sleepLeft(5)}` }).waitFor()
    await page.clock.fastForward(4 * MINUTE_MS)
    await page.getByRole('button', { name: `${listen.sleep}: ${listen.sleepLeft(1)}` }).waitFor()
    await hears(page, 1)
    await page.clock.fastForward(MINUTE_MS)
    await page.getByRole('button', { name: `${listen.sleep}: ${listen.sleepOff}` }).waitFor()
    const again = page.getByTestId('play')
    assert.equal(await again.getAttribute('aria-label'), listen.play)
    return 'heard for five minutes, silent after'
  },
)

export const LISTEN_CASES = [asleep]
