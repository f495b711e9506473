import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { InputError } from '#core/errors.ts'
import { fontsInNode } from '#publishing/pdf/fonts/fonts-in-node.ts'
import type { FontSource } from '#publishing/pdf/fonts/font-source.ts'

/** The folder the program lies in, two above this file. */
const ROOT = join(import.meta.dirname, '..', '..')

/**
 * The fonts of a checkout, built where they are not there yet. Throws `InputError` where the
 * command line runs from the packed library, which holds none.
 */
export function fontsAtHand(root: string = ROOT): FontSource {
  const builder = join(root, 'scripts', 'build-fonts.ts')
  if (!existsSync(builder)) {
    throw new InputError(
      'book',
      'needs the fonts, which the packed library does not hold',
      'Run it in a checkout of the repository.',
    )
  }
  const { status, stderr } = spawnSync(process.execPath, [builder], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`the fonts could not be built: ${stderr}`)
  return fontsInNode(join(root, 'dist', 'fonts'))
}
