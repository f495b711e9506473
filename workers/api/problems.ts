import { InputError } from '#core/errors.ts'
import { framesOf, logError } from '#core/log.ts'
import { SettingConflict } from '#settings/conflict.ts'
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type * as z from 'zod'
import { PROBLEMS, type Problem, type ProblemType, type StatusOf } from './contract/problems.ts'
import { fieldProblems } from './field-problems.ts'
import { TooSlow } from './in-good-time.ts'

/** What a refusal says in its headers, where HTTP wants it said there. */
const HEADERS: Partial<Record<ProblemType, Record<string, string>>> = {
  unauthorized: { 'www-authenticate': 'Bearer' },
  'bad-signature': { 'www-authenticate': 'Signature' },
  'in-flight': { 'retry-after': '1' },
  unavailable: { 'retry-after': '5' },
}

/** A refusal, with what is particular to it. The first field at fault is also told at the top. */
export function problem<Type extends ProblemType>(
  c: Context,
  type: Type,
  details: Partial<Omit<Problem, 'type' | 'title' | 'status'>> = {},
  headers: Readonly<Record<string, string>> = {},
) {
  const status: StatusOf<Type> = PROBLEMS[type][0]
  const { requestId }: { readonly requestId?: string } = c.var
  const [first] = details.errors ?? []
  const body: Problem = {
    type: `/problems/${type}`,
    title: PROBLEMS[type][1],
    status,
    ...(first && { detail: first.problem, field: first.field, mend: first.mend }),
    ...details,
    ...(requestId !== undefined && { requestId }),
  }
  const contentType = { 'content-type': 'application/problem+json' }
  return c.json(body, status, { ...HEADERS[type], ...headers, ...contentType })
}

/** Answers what does not fit a route's schemas; `OpenAPIHono` calls it before every handler. */
export function refuseMisfit(
  result:
    | { readonly success: true }
    | { readonly success: false; readonly error: z.core.$ZodError },
  c: Context,
) {
  return result.success
    ? undefined
    : problem(c, 'invalid-input', { errors: fieldProblems(result.error) })
}

/** What a handler threw, as an answer. Only what is our own fault is logged as such. */
export function answerError(error: Error, c: Context) {
  if (error instanceof InputError || error instanceof SettingConflict) {
    const { field, problem: what, mend } = error
    const type = error instanceof InputError ? 'invalid-input' : 'conflict'
    return problem(c, type, { errors: [{ field, problem: what, mend }] })
  }
  if (error instanceof TooSlow) return problem(c, 'too-slow', { detail: error.message })
  if (error instanceof HTTPException) return unreadable(c, error.status)
  logError('api.error', error, {
    path: c.req.path,
    requestId: c.var.requestId,
    frames: framesOf(error),
  })
  return problem(c, isAway(error) ? 'unavailable' : 'internal')
}

/** Whether what we lean on may answer again: our own errors say so, and Cloudflare's of an object out of reach. */
function isAway(error: Error): boolean {
  const { retryable, overloaded } = error as { retryable?: unknown; overloaded?: unknown }
  return retryable === true || overloaded === true
}

/** A body the framework could not read: of another kind, or not what it says it is. */
function unreadable(c: Context, status: number) {
  return status === 415
    ? problem(c, 'unsupported-media-type', { errors: [OTHER_KIND] })
    : problem(c, 'not-json', { errors: [NOT_JSON] })
}

const MEND = 'Send one JSON object, with content-type application/json.'
const NOT_JSON = { field: 'body', problem: 'is not JSON', mend: MEND }
const OTHER_KIND = { field: 'Content-Type', problem: 'is another, or missing', mend: MEND }
