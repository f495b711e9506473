import { InputError } from '#core/errors.ts'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Throws `InputError` where the command line runs from the packed library, which has no Workers in it. */
export function needCheckout(command: 'start' | 'serve', root: string): void {
  if (existsSync(join(root, 'wrangler.toml'))) return
  throw new InputError(
    command,
    'runs the Workers from their sources, which the packed library does not hold',
    'Run it in a checkout of the repository.',
  )
}
