import { en } from '../../../mobile/src/words/en/index.ts'
import { appCase } from './bench.ts'
import { choose, tabTo } from './by-keyboard.ts'
import { settled } from './settled.ts'

const ordersByKeyboard = appCase('a reading is ordered by keyboard alone', async (bench) => {
  const { token, ask } = await bench.resident()
  const { page } = await bench.visitor({ token })
  const { order } = en
  await page.goto('/order')
  await settled(page)
  await choose(page, order.whomTwo, order.whom)
  await choose(page, 'Ada', order.first)
  await choose(page, 'Charles', order.second)
  await choose(page, new RegExp(`^${order.types.synastry}`))
  await tabTo(page, order.question)
  await page.keyboard.type('What holds us together?')
  await tabTo(page, order.submit)
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/jobs\/job_\w+$/)
  await page.getByRole('progressbar', { name: order.progress }).waitFor()
  await ask('POST', `/v1${new URL(page.url()).pathname}/cancel`)
  return 'from the first stop to the page that shows how far it is'
})

export const KEYBOARD_CASES = [ordersByKeyboard]
