import { resolveBirth, type BirthResolution } from '#astrology/birth/resolve-birth.ts'
import { hebrewNameLetters } from '#astrology/kabbalah/letters/hebrew-name.ts'
import type { Birth } from '#core/birth.ts'
import { InputError } from '#core/errors.ts'

/**
 * A birth whose local time happened twice or never is sent back with the choices, never guessed.
 * `within` is where the person stands in the body, with a dot at its end. Null when nothing is
 * wrong; throws `InputError` for a birth or name that cannot be.
 */
export function birthMisfit(
  {
    birth,
    hebrewName = null,
  }: { readonly birth: Birth; readonly hebrewName?: string | null | undefined },
  within = '',
) {
  if (hebrewName !== null) hebrewNameLetters(hebrewName)
  const resolution = resolve(birth, within)
  if (resolution.kind === 'exact') return null
  const { kind, choices } = resolution
  const offsets = choices.map(({ offsetSeconds }) => offsetSeconds).join(', ')
  const what = kind === 'ambiguous' ? 'happened twice that day' : 'never happened that day'
  const mend = `Give offsetSeconds, one of: ${offsets}.`
  const errors = [{ field: `${within}birth.time`, problem: what, mend }]
  return { errors, choices: [...choices] }
}

function resolve(birth: Birth, within: string): BirthResolution {
  try {
    return resolveBirth(birth)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    throw new InputError(`${within}birth.${error.field}`, error.problem, error.mend)
  }
}
