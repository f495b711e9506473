import { placeWaitingPage } from '../scripts/app/place-pages.ts'
import { buildFonts } from '../scripts/build-fonts.ts'
import { buildReference } from '../scripts/build-reference.ts'
import { copyEphemeris } from '../scripts/copy-ephemeris.ts'

/** The assets are built, not committed; the PDFs of the tests are set in the real fonts, the charts cast by the real sky. */
export async function setup(): Promise<void> {
  await buildFonts()
  await copyEphemeris()
  await buildReference()
  placeWaitingPage()
}
