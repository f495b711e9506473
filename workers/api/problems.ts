import { InputError } from '#core/errors.ts'
import type { Context, ErrorHandler, NotFoundHandler } from 'hono'
import type * as z from 'zod'

/** Every way the API says no: the stable end of its `type`, and the HTTP status. */
const PROBLEMS = {
  'invalid-input': [422, 'Something in the request cannot be used'],
  'not-json': [400, 'The body is not JSON'],
  unauthorized: [401, 'A valid bearer token is needed'],
  'bad-signature': [401, 'The request is not signed as it must be'],
  'not-found': [404, 'There is nothing here'],
  'not-ready': [409, 'It is not finished yet'],
  'lease-lost': [409, 'The lease is held by another, or no longer wanted'],
  'idempotency-mismatch': [422, 'The key was used for another request'],
  'range-not-satisfiable': [416, 'The range lies outside the file'],
  'too-large': [413, 'The body is too large'],
  internal: [500, 'Something went wrong on our side'],
} as const
export type ProblemType = keyof typeof PROBLEMS

/** One thing wrong with the input: where, what, and how to mend it. */
export interface FieldProblem {
  readonly field: string
  readonly problem: string
  readonly mend: string
}

export interface ProblemDetails {
  readonly detail?: string
  readonly errors?: readonly FieldProblem[]
  readonly [extension: string]: unknown
}

/** An answer by RFC 9457. The first field at fault is also given as `field` and `mend`. */
export function problem(type: ProblemType, details: ProblemDetails = {}): Response {
  const [status, title] = PROBLEMS[type]
  const [first] = details.errors ?? []
  const body = {
    type: `/problems/${type}`,
    title,
    status,
    ...(first && { detail: first.problem, field: first.field, mend: first.mend }),
    ...details,
  }
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/problem+json' },
  })
}

export function inputProblem(errors: readonly FieldProblem[]): Response {
  return problem('invalid-input', { errors })
}

/** What zod found, one problem a field. */
export function fieldProblems(error: z.core.$ZodError): FieldProblem[] {
  return error.issues.flatMap((issue): FieldProblem[] => {
    const path = issue.path.map(String)
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        field: [...path, key].join('.'),
        problem: 'is not a known field',
        mend: 'Leave it out, or check its spelling.',
      }))
    }
    return [{ field: path.join('.') || 'body', problem: issue.message, mend: mendOf(issue) }]
  })
}

function mendOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_small') return `Give at least ${issue.minimum}${unitOf(issue.origin)}.`
  if (issue.code === 'too_big') return `Give at most ${issue.maximum}${unitOf(issue.origin)}.`
  if (issue.code === 'invalid_value') return `Use one of: ${issue.values.join(', ')}.`
  if (issue.code === 'invalid_type') return `Give ${article(issue.expected)}.`
  return 'Correct the value.'
}

function unitOf(origin: string): string {
  return { string: ' characters', array: ' entries' }[origin] ?? ''
}

function article(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`
}

export const onError: ErrorHandler = (error, c: Context) => {
  if (error instanceof InputError) {
    const { field, problem: what, mend } = error
    return inputProblem([{ field, problem: what, mend }])
  }
  console.error(
    JSON.stringify({
      event: 'api.error',
      path: c.req.path,
      error: String(error),
      stack: error.stack,
    }),
  )
  return problem('internal')
}

export const notFound: NotFoundHandler = () => problem('not-found')
