import { InputError } from '#core/errors.ts'
import { SETTINGS } from '#settings/registry.ts'
import { WORDS_OF_DOCUMENT } from '#settings/registry/writing.ts'
import { checked } from '#settings/settle.ts'

const { least, most } = WORDS_OF_DOCUMENT

/** What a flag that `readWords` reads is for. */
export const WORDS_ABOUT = `of a reading, ${least} to ${most} (default ${SETTINGS['writing.words'].default})`

/** How many words a reading is to have, as the setting of jobs has it. Throws `InputError`. */
export function readWords(text: string, flag: string): number {
  const said = checked('writing.words', text)
  if (said.kind === 'value') return said.value
  const problem = `${JSON.stringify(text)} is no length of a reading`
  throw new InputError(flag, problem, `Give a whole number from ${least} to ${most}.`)
}
