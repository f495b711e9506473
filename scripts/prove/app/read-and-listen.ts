import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { en } from '../../../mobile/src/words/en/index.ts'

const LONGEST_WAIT_MS = 30_000

/** Taps the first sentence that has facts under it, sees fact and rule, and closes the sheet. */
export async function seeEvidence(page: Page): Promise<string> {
  const { evidence } = en.reader
  await page.getByRole('button', { name: en.reader.factsOfParagraph }).first().click()
  const sheet = page.getByRole('dialog', { name: evidence.title })
  await sheet.getByText(evidence.rule).first().waitFor()
  const words = await sheet.innerText()
  await sheet.getByRole('button', { name: en.common.close }).click()
  await sheet.waitFor({ state: 'hidden' })
  return words
}

/** How far the chapter is that plays, in seconds. */
async function positionOf(page: Page): Promise<number> {
  const bar = page.getByRole('slider', { name: en.listen.position })
  return Number(await bar.getAttribute('aria-valuenow'))
}

/** Waits until the voice has gone on by so many seconds, and gives where it is then. */
export async function hears(page: Page, seconds: number): Promise<number> {
  const from = await positionOf(page)
  const deadline = performance.now() + LONGEST_WAIT_MS
  while (performance.now() < deadline) {
    const now = await positionOf(page)
    if (now >= from + seconds) return now
    await page.waitForTimeout(200)
  }
  throw new Error(`the chapter has not gone on by ${seconds} s from ${from} s`)
}

/** The ids of the sentences that are lit at this moment. */
async function litSentences(page: Page): Promise<readonly string[]> {
  return await page.evaluate<string[]>(`[...document.querySelectorAll('[data-testid^="sentence-"]')]
    .filter((one) => !/rgba\\(0, 0, 0, 0\\)|transparent/.test(getComputedStyle(one).backgroundColor))
    .map((one) => one.dataset.testid)`)
}

/** Plays the chapter that is shown. */
export async function play(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: en.listen.play, exact: true }).click()
}

/** Sees the light go along with the voice, from sentence to sentence. */
export async function readAlong(page: Page): Promise<string> {
  const seen = new Set<string>()
  const deadline = performance.now() + LONGEST_WAIT_MS
  while (seen.size < 2 && performance.now() < deadline) {
    for (const id of await litSentences(page)) seen.add(id)
    await page.waitForTimeout(200)
  }
  assert.ok(seen.size >= 2, `${seen.size} sentences were lit in ${LONGEST_WAIT_MS / 1000} s`)
  return `${seen.size} sentences lit by ${Math.round(await positionOf(page))} s`
}
