import type { Page } from 'playwright-core'
import { en } from '../../../mobile/src/words/en/index.ts'

/** Opens the link of the mail that was sent to an address, as somebody does in their mail. */
export type OpenMail = (address: string) => Promise<void>

const PASSWORD = 'a long enough secret'
const TRIES = 3
const PATIENCE_MS = 15_000

/** From the account's screen of somebody without a name to the same signed in, by a mail. */
export async function makeAccount(page: Page, email: string, openMail: OpenMail): Promise<void> {
  const { account } = en
  await page.getByRole('link', { name: en.common.tabs.account }).click()
  await page.getByRole('button', { name: account.keep }).click()
  await page.getByRole('textbox', { name: account.name, exact: true }).fill('Ada')
  await page.getByRole('textbox', { name: account.email }).fill(email)
  await page.getByLabel(account.password).fill(PASSWORD)
  await page.getByRole('button', { name: account.signUp }).click()
  await page.getByRole('main').getByText(account.confirmLead(email)).waitFor()
  // Too early, it says what is missing.
  await confirmUntil(page, account.notConfirmed)
  await openMail(email)
  await confirmUntil(page, account.signedInAs(email))
}

/** Says that the link was opened, and once more where a busy system did not answer that: as somebody does. */
async function confirmUntil(page: Page, words: string): Promise<void> {
  const said = page.getByRole('main').getByText(words)
  for (let left = TRIES; left > 0; left -= 1) {
    await page.getByRole('button', { name: en.account.confirmed }).click()
    const isSaid = await said.waitFor({ timeout: PATIENCE_MS }).then(
      () => true,
      () => false,
    )
    if (isSaid) return
  }
  const told = await page.getByRole('main').innerText()
  throw new Error(`“${words}” was never said, but: ${told}`)
}

/** The token of the link in the last mail that asks an address to be confirmed; null while there is none. */
export function confirmationIn(log: string, address: string): string | null {
  const from = log.lastIndexOf(` to ${address}: Confirm`)
  if (from === -1) return null
  return /verify-email\?token=([\w.-]+)/.exec(log.slice(from))?.[1] ?? null
}
