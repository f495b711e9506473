/**
 * Fields that hold what people told of themselves, or what was written about them. The log refuses
 * them by name: the compiler where a line is written, `withoutPersonal` wherever one hides deeper.
 * See docs/privacy.md.
 */
const PERSONAL = [
  'name',
  'names',
  'hebrewName',
  'spokenAs',
  'pronouns',
  'birth',
  'born',
  'date',
  'time',
  'place',
  'latitude',
  'longitude',
  'coordinates',
  'zone',
  'person',
  'people',
  'question',
  'text',
  'texts',
  'title',
  'sentence',
  'sentences',
  'complaint',
  'commission',
  'mail',
  'email',
  'password',
  'token',
  'secret',
  'authorization',
] as const
type Personal = (typeof PERSONAL)[number]

/** Fields of a line of the log: anything but what is personal. */
export type Loggable = Readonly<Record<string, unknown>> & { readonly [Name in Personal]?: never }

const REFUSED: ReadonlySet<string> = new Set(PERSONAL)

/** Stands where something personal was. */
const WITHHELD = '[withheld]'

/** Deeper than any line of ours; what lies below is left out, so that no ring of objects holds the log up. */
const DEEPEST = 8

/** A copy of a value in which every personal field, however deep, is `[withheld]`. */
export function withoutPersonal(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (depth === DEEPEST) return WITHHELD
  if (Array.isArray(value)) return value.map((one: unknown) => withoutPersonal(one, depth + 1))
  if (value instanceof Error) return undefined
  if ('toJSON' in value) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, held]) => [
      key,
      REFUSED.has(key) && held !== null ? WITHHELD : withoutPersonal(held, depth + 1),
    ]),
  )
}
