import * as z from 'zod'
import { Problem, PROBLEMS, type ProblemType, type StatusOf } from './problems.ts'

/** A request's body: one JSON value. */
export function jsonBody<Schema extends z.ZodType>(schema: Schema) {
  return { required: true, content: { 'application/json': { schema } } }
}

/** An answer in JSON. */
export function json<Schema extends z.ZodType>(schema: Schema, description: string) {
  return { description, content: { 'application/json': { schema } } }
}

interface Refusal {
  readonly description: string
  readonly content: {
    readonly 'application/problem+json': {
      readonly schema: typeof Problem
      readonly examples: Readonly<Record<string, { readonly $ref: string }>>
    }
  }
}

/** What refusals of one status may be, in words and by the examples of them. */
export function refusalOf(types: readonly ProblemType[]): Refusal {
  const examples = types.map((type) => [type, { $ref: `#/components/examples/${type}` }])
  return {
    description: types.map((type) => `${PROBLEMS[type][1]} (\`${type}\`)`).join(', or '),
    content: {
      'application/problem+json': { schema: Problem, examples: Object.fromEntries(examples) },
    },
  }
}

type Refusals<Type extends ProblemType> = { [Status in StatusOf<Type>]: Refusal }

/** The refusals a route may answer with, by status; handlers can give no other. */
export function refusals<Type extends ProblemType>(...types: readonly Type[]): Refusals<Type> {
  const byStatus = Object.groupBy(new Set(types), (type) => PROBLEMS[type][0])
  return Object.fromEntries(
    Object.entries(byStatus).map(([status, alike = []]) => [status, refusalOf(alike)]),
  ) as Refusals<Type>
}

/** What any route may answer when the fault is ours. */
export const OURS = ['internal', 'unavailable'] as const
/** What a route behind a bearer token may answer. */
export const BEHIND_TOKEN = ['unauthorized', 'forbidden', ...OURS] as const
/** What a route may answer that makes documents anew: it has its limits, and needs the room of an order. */
export const REMAKING = ['not-now', 'too-many', 'full'] as const
/** What a route may answer that reads a JSON body. */
export const READING_JSON = [
  'not-json',
  'too-slow',
  'too-large',
  'unsupported-media-type',
  'invalid-input',
] as const

/** A stored file, which is no JSON. */
export const Bytes = z.string().meta({ format: 'binary' })

/** How a stored file may be asked for. The headers are read as HTTP says, and never refused. */
export const StoredHeaders = z.object({
  Range: z.string().optional().meta({ description: 'One range of bytes.' }),
  'If-Range': z.string().optional().meta({ description: 'The version the range is of.' }),
  'If-None-Match': z.string().optional(),
  'If-Match': z.string().optional(),
  'If-Modified-Since': z.string().optional(),
  'If-Unmodified-Since': z.string().optional(),
})

/** What a stored file may be answered with besides itself: it never changes, and has a strong ETag. */
export const STORED = {
  206: { description: 'The range that was asked for.' },
  304: { description: 'It is the one you have.' },
  ...refusals('precondition-failed', 'range-not-satisfiable'),
}
