import { ACCOUNT_CASES } from './app/account-cases.ts'
import { KEYBOARD_CASES } from './app/keyboard-cases.ts'
import { LISTEN_CASES } from './app/listen-cases.ts'
import { LIVE_CASES } from './app/live-cases.ts'
import { LOAD_CASES } from './app/load-cases.ts'
import { NEWCOMER_CASES } from './app/newcomer-cases.ts'
import { OFFLINE_CASES } from './app/offline-cases.ts'
import { SCREEN_CASES } from './app/screen-cases.ts'
import type { Case } from './prove.ts'

/** What the app promises, in Debian's Chromium against the product as it is started. */
export const APP_CASES: readonly Case[] = [
  ...LOAD_CASES,
  ...NEWCOMER_CASES,
  ...KEYBOARD_CASES,
  ...LIVE_CASES,
  ...LISTEN_CASES,
  ...OFFLINE_CASES,
  ...ACCOUNT_CASES,
  ...SCREEN_CASES,
]

export { leaveBench } from './app/bench.ts'
