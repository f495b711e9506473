import { buildFonts } from '../scripts/build-fonts.ts'

/** The fonts are built, not committed; the PDFs of the tests are set in the real ones. */
export async function setup(): Promise<void> {
  await buildFonts()
}
