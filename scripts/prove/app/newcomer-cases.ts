import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { en } from '../../../mobile/src/words/en/index.ts'
import { appCase } from './bench.ts'
import { ADA, CHARLES, firstMinute, typeBirth } from './first-minute.ts'
import { followToItsEnd } from './follow-reading.ts'
import { makeAccount } from './make-account.ts'
import { hears, readAlong, seeEvidence } from './read-and-listen.ts'
import { settled } from './settled.ts'

const newcomer = appCase(
  'a newcomer comes from nothing to a reading that is read, heard and taken along',
  async ({ app, visitor }) => {
    const { page } = await visitor()
    const measured = await firstMinute(page)
    await makeAccount(page, `newcomer-${randomUUID()}@example.org`, app.openMail)
    await addSomebody(page)
    await orderOneSystem(page)
    await followToItsEnd(page)
    await openFirstDocument(page)
    assert.ok((await seeEvidence(page)).length > 0)
    const pdf = await takePdf(page)
    await page.getByRole('button', { name: en.reader.listen, exact: true }).first().click()
    await page.waitForURL(/\/listen\//)
    const lit = await readAlong(page)
    await hears(page, 2)
    return `${measured}; ${lit}; a PDF of ${Math.round(pdf / 1000)} KB`
  },
)

export const NEWCOMER_CASES = [newcomer]

/** Keeps a second person, who agreed. */
async function addSomebody(page: Page): Promise<void> {
  const { people } = en
  await page.goto('/people')
  await page.getByRole('main').getByText(ADA.name).first().waitFor()
  await page.getByRole('button', { name: people.add }).click()
  await page.getByTestId('name').fill(CHARLES.name)
  await typeBirth(page, page.getByRole('main'), CHARLES)
  await page.getByRole('radio', { name: people.whoseChoices.declared }).click()
  await page.getByTestId('agreed').click()
  await page.getByTestId('keep').click()
  await page.waitForURL(/\/people\/per_\w+$/)
}

/** Orders what the two are in one system. */
async function orderOneSystem(page: Page): Promise<void> {
  const { order } = en
  await page.goto('/order')
  await settled(page)
  const group = (name: string) => page.getByRole('radiogroup', { name })
  await group(order.whom).getByRole('radio', { name: order.whomTwo }).click()
  await group(order.first).getByRole('radio', { name: ADA.name }).click()
  await group(order.second).getByRole('radio', { name: CHARLES.name }).click()
  await page.getByRole('radio', { name: new RegExp(`^${order.types.synastry}`) }).click()
  await page.getByTestId('order').click()
  await page.waitForURL(/\/jobs\/job_\w+$/)
}

async function openFirstDocument(page: Page): Promise<void> {
  await page
    .getByTestId(/^document-/)
    .first()
    .click()
  await page.waitForURL(/\/read\//)
}

/** Takes the document along as PDF; its bytes. */
async function takePdf(page: Page): Promise<number> {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: en.reader.take.pdf }).click()
  const bytes = await readFile(await (await coming).path())
  assert.equal(bytes.subarray(0, 5).toString(), '%PDF-')
  return bytes.byteLength
}
