import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { placeWaitingPage } from '../scripts/app/place-pages.ts'
import { buildFonts } from '../scripts/build-fonts.ts'
import { buildReference } from '../scripts/build-reference.ts'
import { copyEphemeris } from '../scripts/copy-ephemeris.ts'

/** By themselves, for no engine runs in what prepares tests; once, for that takes a second. */
function buildVoices(): void {
  if (existsSync('dist/fonts/voices/said.txt')) return
  execFileSync(process.execPath, ['scripts/build-voices.ts'])
}

/** The assets are built, not committed; the PDFs of the tests are set in the real fonts, the charts cast by the real sky. */
export async function setup(): Promise<void> {
  await buildFonts()
  await copyEphemeris()
  await buildReference()
  buildVoices()
  placeWaitingPage()
}
