type Schema = Readonly<Record<string, unknown>>
type Schemas = Readonly<Record<string, Schema>>

/**
 * A value that a schema of our document takes, always the same: what it says itself is an example,
 * a default or the only choice; otherwise the plainest there is. `schemas`: those it may refer to.
 */
export function exampleOf(schema: Schema, schemas: Schemas): unknown {
  for (const said of ['example', 'const', 'default']) if (said in schema) return schema[said]
  const { $ref, enum: choices, anyOf, oneOf, allOf, type } = schema
  if (typeof $ref === 'string') return exampleOf(schemas[$ref.split('/').at(-1)!] ?? {}, schemas)
  if (Array.isArray(choices)) return choices[0]
  const options = anyOf ?? oneOf
  if (Array.isArray(options)) return exampleOf(options[0] as Schema, schemas)
  if (Array.isArray(allOf)) {
    return Object.assign({}, ...allOf.map((one) => exampleOf(one as Schema, schemas)))
  }
  const [kind] = Array.isArray(type) ? (type as unknown[]) : [type]
  return PLAIN[String(kind)]?.(schema, schemas) ?? null
}

const PLAIN: Readonly<Record<string, (schema: Schema, schemas: Schemas) => unknown>> = {
  object: objectOf,
  array: ({ items, minItems = 1, maxItems }, schemas) => {
    const length = Math.min(Number(minItems) || 1, Number(maxItems ?? 1))
    return Array.from({ length }, () => exampleOf((items ?? {}) as Schema, schemas))
  },
  string: ({ format, pattern, minLength = 1 }) =>
    FORMATS[String(format)] ??
    IDS.find((id) => matches(pattern, id)) ??
    'a'.repeat(Number(minLength)),
  integer: ({ minimum = 1, maximum = 1 }) => clamp(1, Number(minimum), Number(maximum)),
  number: ({ minimum = 0.5, maximum = 0.5 }) => clamp(0.5, Number(minimum), Number(maximum)),
  boolean: () => true,
}

/** What need not be there is left out: of some, only one of several may be. */
function objectOf({ properties = {}, required }: Schema, schemas: Schemas): unknown {
  const needed = new Set((required as string[] | undefined) ?? [])
  const entries = Object.entries(properties as Schemas).filter(([name]) => needed.has(name))
  return Object.fromEntries(entries.map(([name, one]) => [name, exampleNamed(name, one, schemas)]))
}

/** The same of something that has a name: what a text of this name usually is, where its schema says nothing narrower. */
export function exampleNamed(name: string, schema: Schema, schemas: Schemas): unknown {
  const isFree = schema['type'] === 'string' && !NARROWER.some((word) => word in schema)
  return (isFree ? NAMES[name] : undefined) ?? exampleOf(schema, schemas)
}

const NARROWER = ['pattern', 'format', 'example', 'enum', 'default', 'const']

const NAMES: Readonly<Record<string, string>> = {
  name: 'Ada Lovelace',
  title: 'The Western Chart of Ada',
  country: 'GB',
  region: 'England',
  zone: 'Europe/London',
  who: 'operator',
  why: 'It was asked for.',
  q: 'Lond',
  question: 'What holds us together?',
  password: 'correct horse battery',
  cursor: 'MTc2MDAwMDAwMDAwMCBqb2JfMDEyMzQ1Njc4OWFiY2RlZmdoams',
  Range: 'bytes=0-1023',
  'If-Range': '"4f2a"',
  'If-Match': '"4f2a"',
  'If-None-Match': '"4f2a"',
  'If-Modified-Since': 'Thu, 01 Oct 2026 12:00:00 GMT',
  'If-Unmodified-Since': 'Thu, 01 Oct 2026 12:00:00 GMT',
}

const FORMATS: Readonly<Record<string, string>> = {
  'date-time': '2026-10-01T12:00:00.000Z',
  date: '2026-10-01',
  email: 'ada@example.org',
  uri: 'https://example.org',
  uuid: '0d2a9c1e-1b1c-4f0e-9a53-3f0f2c9b7f52',
}

/** Tried in this order where a pattern says what a text must look like. */
const IDS = [
  'job_0123456789abcdefghjk',
  'per_0123456789abcdefghjk',
  'main',
  'p1.western',
  '0',
  '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
  '#1f3a5f',
  'ada@example.org',
  'https://example.org',
]

function matches(pattern: unknown, id: string): boolean {
  return typeof pattern === 'string' && new RegExp(pattern, 'u').test(id)
}

function clamp(wanted: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, wanted))
}
