import { InputError } from '#core/errors.ts'
import { nearestName } from '#core/nearest-name.ts'

/**
 * One of some names, whatever its case, spaces, hyphens and underscores. `field` is how the
 * person called it. Throws `InputError` that names the nearest, and all of a few.
 */
export function named<Name extends string>(
  field: string,
  text: string,
  names: readonly Name[],
): Name {
  const found = names.find((name) => plain(name) === plain(text))
  if (found !== undefined) return found
  const nearest = `Did you mean ${nearestName(text, names)}?`
  const all = `Give one of ${names.join(', ')}.`
  throw new InputError(field, `${text} is not known`, names.length > 1 ? `${nearest} ${all}` : all)
}

/** The same for what a line may leave out; undefined where it does. */
export function namedText<Name extends string>(
  field: string,
  given: unknown,
  names: readonly Name[],
): Name | undefined {
  return given === undefined ? undefined : named(field, inWords(given), names)
}

/** The same for a list; undefined where none is given. */
export function namedList<Name extends string>(
  field: string,
  given: unknown,
  names: readonly Name[],
): Name[] | undefined {
  if (given === undefined) return undefined
  if (!Array.isArray(given)) {
    throw new InputError(field, 'is no list', `Give names of ${names.join(', ')}.`)
  }
  return given.map((name) => named(field, inWords(name), names))
}

/** What stands where a name should, to be looked up or told: JSON for what is no text, since an object may refuse to be one. */
export function inWords(given: unknown): string {
  return typeof given === 'string' ? given : (JSON.stringify(given) ?? 'nothing')
}

export function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[\s_-]/g, '')
}

/** Refuses keys of a JSON line, or of its part `under`, that nothing would look at. */
export function refuseUnknownKeys(line: object, known: readonly string[], under?: string): void {
  const stray = Object.keys(line).find((key) => !known.includes(key))
  if (stray === undefined) return
  const mend = `Did you mean ${nearestName(stray, known)}?`
  const field = under === undefined ? stray : `${under}.${stray}`
  throw new InputError(field, 'is not part of this line', mend)
}
