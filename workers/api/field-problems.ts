import { misfitInWords, withArticle } from '#core/misfit.ts'
import { PERSON_MENDS } from '#core/person.ts'
import * as z from 'zod'
import type { FieldProblem } from './contract/problems.ts'

/** Zod's own words speak of types; and it alone still knows whether a value was there at all. */
z.config({ customError: misfitInWords })

/** More are not told: whoever sends a thousand wrong fields reads none of them. */
const MOST_TOLD = 10
/** A field's name comes from whoever sent it. */
const LONGEST_FIELD = 100

/** What zod found, one problem a field, with how to mend it. */
export function fieldProblems(error: z.core.$ZodError): FieldProblem[] {
  return error.issues
    .flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.slice(0, MOST_TOLD).map((key) => unknownField([...issue.path, key]))
        : [problemOf(issue)],
    )
    .slice(0, MOST_TOLD)
}

function unknownField(path: readonly PropertyKey[]): FieldProblem {
  const mend = 'Leave it out, or check its spelling.'
  return { field: nameOf(path), problem: 'is not a known field', mend }
}

function problemOf(issue: z.core.$ZodIssue): FieldProblem {
  const field = nameOf(issue.path) || 'body'
  return { field, problem: issue.message, mend: ownMend(issue) ?? MENDS[field] ?? mendOf(issue) }
}

/** What a schema of ours says itself of a case that its field alone does not tell. */
function ownMend(issue: z.core.$ZodIssue): string | null {
  const mend: unknown = issue.code === 'custom' ? issue.params?.['mend'] : null
  return typeof mend === 'string' ? mend : null
}

function nameOf(path: readonly PropertyKey[]): string {
  return path.map(String).join('.').slice(0, LONGEST_FIELD)
}

/** Where the schema does not know what to do about it. */
const MENDS: Readonly<Record<string, string>> = {
  ...PERSON_MENDS,
  'Idempotency-Key':
    'Send a key of your own choice, a new one for each order: sent again, it finds the same job instead of ordering a second.',
  'Last-Event-ID': 'Send the seq of the last event you have seen, or 0.',
  after: 'Send the seq of the last event you have seen, or 0.',
}

function mendOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_small') return `Give at least ${counted(issue.minimum, issue.origin)}.`
  if (issue.code === 'too_big') return `Give at most ${counted(issue.maximum, issue.origin)}.`
  if (issue.code === 'invalid_value') return `Use one of: ${issue.values.join(', ')}.`
  if (issue.code === 'invalid_type') return `Give ${withArticle(issue.expected)}.`
  return 'Correct the value.'
}

/** `1 entry`, `120 characters`; of a number it is the number alone. */
function counted(count: number | bigint, origin: string): string {
  const [one, many] = UNITS[origin] ?? []
  const unit = count === 1 ? one : many
  return unit === undefined ? String(count) : `${count} ${unit}`
}

const UNITS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  string: ['character', 'characters'],
  array: ['entry', 'entries'],
}
