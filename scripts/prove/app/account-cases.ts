import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { en } from '../../../mobile/src/words/en/index.ts'
import { addDevicesLock } from './add-devices-lock.ts'
import { appCase } from './bench.ts'
import { ADA, typeBirth } from './first-minute.ts'
import { makeAccount } from './make-account.ts'

const { account, people } = en
/** An archive is packed and a deletion looked over while this machine does all else as well. */
const LONGEST_WORK_MS = 120_000

const rotated = appCase('a webhook gets a new secret, which is shown once', async (bench) => {
  const { token, webhook } = await bench.resident()
  const { page } = await bench.visitor({ token })
  await page.goto(`/account/webhooks/${webhook}`)
  const one = await newSecret(page)
  const other = await newSecret(page)
  assert.match(one, /^whsec_.{20,}/)
  assert.notEqual(one, other)
  await page.reload()
  await page.getByRole('button', { name: account.webhookRotate }).waitFor()
  assert.equal(await page.getByTestId('secret').count(), 0)
  return 'two secrets, each another; none is there when the page is opened anew'
})

const byPasskey = appCase('a passkey is made, and signs in', async ({ app, visitor }) => {
  const { page, context } = await visitor()
  await addDevicesLock(context, page)
  // A passkey belongs to a name, and 127.0.0.1 is none.
  await page.goto(app.url.replace('127.0.0.1', 'localhost'))
  const email = `passkey-${randomUUID()}@example.org`
  await makeAccount(page, email, app.openMail)
  const { origin } = new URL(page.url())
  await page.goto(`${origin}/account/passkeys`)
  await page.getByRole('button', { name: account.passkeyAdd }).click()
  const forget = page.getByRole('button', { name: new RegExp(`^${account.passkeyForget}`) })
  await forget.waitFor()
  await page.goto(`${origin}/account`)
  await page.getByRole('button', { name: account.signOut }).click()
  await page.goto(`${origin}/account/sign-in`)
  await page.getByRole('button', { name: account.passkeySignIn }).click()
  await page.getByRole('main').getByText(account.signedInAs(email)).waitFor()
  await page.goto(`${origin}/account/passkeys`)
  await forget.click()
  await page.getByText(account.passkeysEmpty).waitFor()
  return 'made by a lock in software, signed in by, and forgotten'
})

const takenAndDeleted = appCase(
  'everything is taken along, then deleted, and the receipt tells',
  async ({ app, visitor }) => {
    const { page } = await visitor()
    await page.goto('/')
    await makeAccount(page, `leaving-${randomUUID()}@example.org`, app.openMail)
    await keepSomebody(page)
    const bytes = await takeEverything(page)
    const receipt = await deleteEverything(page)
    const told = (await (await fetch(receipt)).json()) as { status: string }
    assert.equal(told.status, 'done')
    await page.getByRole('button', { name: account.beginAnew }).click()
    await page.goto('/people')
    await page.getByText(people.empty).waitFor()
    return `an archive of ${Math.ceil(bytes / 1000)} KB; nothing left over, and nobody there afterwards`
  },
)

export const ACCOUNT_CASES = [rotated, byPasskey, takenAndDeleted]

async function newSecret(page: Page): Promise<string> {
  await page.getByRole('button', { name: account.webhookRotate }).click()
  const secret = await page.getByTestId('secret').innerText()
  await page.getByRole('button', { name: account.secretDone }).click()
  return secret
}

async function keepSomebody(page: Page): Promise<void> {
  await page.goto('/people/new')
  await page.getByTestId('name').fill(ADA.name)
  await typeBirth(page, page.getByRole('main'), ADA)
  await page.getByRole('radio', { name: people.whoseChoices.own }).click()
  await page.getByTestId('keep').click()
  await page.waitForURL(/\/people\/per_\w+$/)
}

/** Has everything packed and saves it; its bytes. */
async function takeEverything(page: Page): Promise<number> {
  await page.goto('/account/export')
  await page.getByRole('button', { name: account.exportStart }).click()
  const archive = page.getByRole('button', { name: /^Archive 1/ })
  await archive.waitFor({ timeout: LONGEST_WORK_MS })
  const coming = page.waitForEvent('download')
  await archive.click()
  const bytes = await readFile(await (await coming).path())
  assert.equal(bytes.subarray(0, 2).toString(), 'PK')
  await page.getByText(account.exportSaved).waitFor()
  return bytes.byteLength
}

/** Types that it is meant and waits until all of it is gone; the address of the receipt. */
async function deleteEverything(page: Page): Promise<string> {
  await page.goto('/account/delete')
  const remove = page.getByRole('button', { name: account.deleteDo })
  assert.ok(await remove.isDisabled())
  await page.getByLabel(account.deleteType(account.deleteWord)).fill(account.deleteWord)
  await remove.click()
  const over = page.getByText(account.deleteStates.done)
  await over.waitFor({ timeout: LONGEST_WORK_MS })
  await page.getByText(account.deleteCounted({ people: 1, jobs: 0, left: 0 })).waitFor()
  const opening = page.waitForEvent('popup')
  await page.getByRole('link', { name: account.deleteReceipt }).click()
  return (await opening).url()
}
