import { nearestName } from '#core/nearest-name.ts'
import type { JsonSchema } from '#cli/parser/line-schema.ts'
import { InputError } from '#core/errors.ts'

export const SELECT_SCHEMA: JsonSchema = {
  type: 'array',
  items: { type: 'string' },
  description:
    'Only these parts of the answer, by dotted paths such as "western.bodies.sun" or "events.0"; all of it when left out. Charts are long: ask for what is needed.',
}

/**
 * The parts of an answer that are asked for, each under its path; the answer itself where none
 * is. Throws `InputError` for a path that leads nowhere, with what stands there.
 */
export function selected(answer: object, paths: unknown): object {
  if (paths === undefined) return answer
  if (!Array.isArray(paths) || !paths.every((path) => typeof path === 'string')) {
    throw new InputError('select', 'is no list of paths', 'Give texts such as "western.bodies".')
  }
  return Object.fromEntries(paths.map((path) => [path, partOf(answer, path)]))
}

function partOf(answer: object, path: string): unknown {
  return path.split('.').reduce((part: unknown, key) => {
    // What is withheld withholds all that lies in it.
    if (part === null) return null
    if (typeof part === 'object' && Object.hasOwn(part as object, key)) {
      return (part as Readonly<Record<string, unknown>>)[key]
    }
    throw nowhere(path, key, part)
  }, answer)
}

function nowhere(path: string, key: string, part: unknown): InputError {
  const keys = typeof part === 'object' && part !== null ? Object.keys(part) : []
  const shown = keys.length > 40 ? [...keys.slice(0, 40), '…'] : keys
  const mend =
    keys.length === 0
      ? 'Nothing lies deeper there.'
      : `Did you mean ${nearestName(key, keys)}? There are ${shown.join(', ')}.`
  return new InputError('select', `${path} leads nowhere at ${key}`, mend)
}
