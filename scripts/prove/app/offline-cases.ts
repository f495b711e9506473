import assert from 'node:assert/strict'
import { en } from '../../../mobile/src/words/en/index.ts'
import { appCase } from './bench.ts'
import { hears, play, readAlong, seeEvidence } from './read-and-listen.ts'

/** As long as a chapter of a few hundred words takes to be kept on a slow day. */
const LONGEST_KEEP_MS = 60_000
const HEARD_SECONDS = 3

const goesOn = appCase(
  'what is kept on the device is read and heard on without a network',
  async (bench) => {
    const { token, done } = await bench.resident()
    const { page, context } = await bench.visitor({ token })
    const { listen } = en
    await page.goto(`/jobs/${done.job}/listen/${done.document}`)
    await page.getByRole('button', { name: listen.keep }).click()
    const kept = page.getByRole('button', { name: new RegExp(`^${listen.kept}`) })
    await kept.waitFor({ timeout: LONGEST_KEEP_MS })
    await page.evaluate<unknown>('navigator.serviceWorker.ready.then(() => null)')

    await context.setOffline(true)
    await play(page)
    const lit = await readAlong(page)
    const at = await hears(page, HEARD_SECONDS)
    await page.getByRole('button', { name: listen.toText }).click()
    await seeEvidence(page)
    // Somebody opens the app anew in a tunnel.
    await page.reload()
    const words = await seeEvidence(page)
    assert.ok(words.length > 0)
    await context.setOffline(false)
    return `${lit}, on to ${Math.round(at)} s; read with evidence, also after opening it anew`
  },
)

export const OFFLINE_CASES = [goesOn]
