import fc, { type Arbitrary } from 'fast-check'
import { resolved, type OpenApi, type Schema } from './open-api.ts'

/** Values that a schema takes, as far as it can be told from it; rules in words may still refuse them. */
export function valueOf(api: OpenApi, schema: Schema, depth = 0): Arbitrary<unknown> {
  const { enum: choices, anyOf, oneOf, allOf, type, example, ...known } = resolved(api, schema)
  const inner = (one: unknown) => valueOf(api, one as Schema, depth + 1)
  if ('const' in known) return fc.constant(known['const'])
  if (Array.isArray(choices)) return fc.constantFrom(...(choices as unknown[]))
  const options = (anyOf ?? oneOf) as unknown[] | undefined
  if (options) return fc.oneof(...options.map(inner))
  if (Array.isArray(allOf)) {
    return fc.tuple(...allOf.map(inner)).map((parts) => Object.assign({}, ...parts) as unknown)
  }
  const kinds = (Array.isArray(type) ? type : [type]) as string[]
  const made = fc.oneof(...kinds.map((kind) => ofKind(kind, { ...known, api, depth })))
  return example === undefined ? made : fc.oneof(fc.constant(example), made)
}

type Known = Schema & { readonly api: OpenApi; readonly depth: number }

const DEEPEST = 6

function ofKind(kind: string, known: Known): Arbitrary<unknown> {
  const { minimum, maximum } = known
  const [min, max] = [Number(minimum ?? -1000), Number(maximum ?? 1000)]
  switch (kind) {
    case 'string':
      return textOf(known)
    case 'integer':
      return fc.integer({ min, max })
    case 'number':
      return fc.double({ min, max, noNaN: true })
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case 'array':
      return arrayOf(known)
    case 'object':
      return objectOf(known)
    default:
      return fc.jsonValue({ maxDepth: 1 })
  }
}

const FORMATS: Readonly<Record<string, Arbitrary<string>>> = {
  'date-time': fc
    .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString()),
  email: fc.emailAddress(),
  uri: fc.webUrl(),
  uuid: fc.uuid(),
}

function textOf({ format, pattern, minLength = 0, maxLength = 40 }: Known): Arbitrary<string> {
  const known = FORMATS[String(format)]
  if (known) return known
  if (typeof pattern === 'string') return matching(pattern)
  const [least, most] = [Number(minLength), Math.min(Number(maxLength), Number(minLength) + 40)]
  return fc.string({ minLength: least, maxLength: most, unit: 'binary' })
}

/** Patterns that look around are beyond it. */
function matching(pattern: string): Arbitrary<string> {
  try {
    return fc.stringMatching(new RegExp(pattern, 'u'), { maxLength: 60 })
  } catch {
    return fc.string()
  }
}

function arrayOf({
  items = {},
  minItems = 0,
  maxItems = 3,
  api,
  depth,
}: Known): Arbitrary<unknown> {
  if (depth > DEEPEST) return fc.constant([])
  const least = Number(minItems)
  const most = Math.max(least, Math.min(Number(maxItems), least + 3))
  return fc.array(valueOf(api, items as Schema, depth + 1), { minLength: least, maxLength: most })
}

function objectOf({ properties = {}, required = [], api, depth }: Known): Arbitrary<unknown> {
  if (depth > DEEPEST) return fc.constant({})
  const entries = Object.entries(properties as Record<string, Schema>)
  const model = entries.map(([name, one]) => [name, valueOf(api, one, depth + 1)] as const)
  return fc.record(Object.fromEntries(model), { requiredKeys: required as string[] })
}
