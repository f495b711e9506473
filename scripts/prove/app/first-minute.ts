import assert from 'node:assert/strict'
import type { Locator, Page } from 'playwright-core'
import { until } from '../local/running-system.ts'
import { en } from '../../../mobile/src/words/en/index.ts'

/** A birth as it is typed. */
export interface Typed {
  readonly name: string
  readonly date: readonly [day: string, month: string, year: string]
  readonly time: string
  readonly place: string
}

export const ADA: Typed = {
  name: 'Ada',
  date: ['10', '12', '1985'],
  time: '13:45',
  place: 'London',
}
export const CHARLES: Typed = {
  name: 'Charles',
  date: ['26', '12', '1991'],
  time: '04:20',
  place: 'Paris',
}

const SOONEST_HOOKS = 3
/** Nobody taps in the moment in which they chose a place. */
const LOOKS_MS = 1_000
/** The voice of this machine, while it does something else as well. */
const LONGEST_VOICE_MS = 60_000

/** Types a birth into the form that stands in a part of the page. */
export async function typeBirth(page: Page, form: Locator, { date, time, place }: Typed) {
  const [day, month, year] = date
  await form.getByTestId('day').fill(day)
  await form.getByTestId('month').fill(month)
  await form.getByTestId('year').fill(year)
  await form.getByTestId('time').fill(time)
  await form.getByTestId('place').fill(place)
  await page
    .getByRole('button', { name: new RegExp(`^${place}`) })
    .first()
    .click()
}

/** From an empty page to the rarest true thing, the hooks, and one thing of two. What was measured comes back. */
export async function firstMinute(page: Page): Promise<string> {
  const { first } = en
  await page.addInitScript(FIRST_SOUND)
  await page.goto('/')
  await page.getByTestId('first-name').fill(ADA.name)
  await typeBirth(page, page.getByRole('main'), ADA)
  await page.getByRole('img', { name: first.wheelLabel }).waitFor()

  await page.waitForTimeout(LOOKS_MS)
  const tappedAt = await page.evaluate<number>('performance.now()')
  await page.getByTestId('tell-aloud').click()
  await page.getByTestId('first-sentence').waitFor()
  const textAfter = (await page.evaluate<number>('performance.now()')) - tappedAt
  const hooks = await page.getByRole('heading', { name: /^The (Sun|Moon|Rising)/i }).count()
  assert.ok(hooks >= SOONEST_HOOKS, `${hooks} hooks`)
  const soundAt = await until('a voice is heard', LONGEST_VOICE_MS, () =>
    page.evaluate<number | null>('globalThis.firstSoundAt ?? null'),
  )
  const soundAfter = soundAt - tappedAt

  await page.getByTestId('other-name').fill(CHARLES.name)
  await typeSecondBirth(page)
  await page.getByTestId('tell-both').click()
  await page.getByTestId('both-sentence').waitFor()
  return `a second after the last letter: first text after ${ms(textAfter)}, first sound after ${ms(soundAfter)}`
}

/** The second form on the page is of who is thought of. */
async function typeSecondBirth(page: Page): Promise<void> {
  const [day, month, year] = CHARLES.date
  const second = (id: string) => page.getByTestId(id).nth(1)
  await second('day').fill(day)
  await second('month').fill(month)
  await second('year').fill(year)
  await second('time').fill(CHARLES.time)
  await second('place').fill(CHARLES.place)
  await page
    .getByRole('button', { name: new RegExp(`^${CHARLES.place}`) })
    .first()
    .click()
}

function ms(milliseconds: number): string {
  return `${Math.round(milliseconds)} ms`
}

/** Runs in the page before anything else: when the first sound begins, wherever its element is. */
const FIRST_SOUND = `{
  const play = HTMLMediaElement.prototype.play
  HTMLMediaElement.prototype.play = function () {
    this.addEventListener('playing', () => { globalThis.firstSoundAt ??= performance.now() })
    return play.call(this)
  }
}`
