import * as z from 'zod'

/** Every way the API says no: the stable end of its `type`, the HTTP status, and its title. */
export const PROBLEMS = {
  'not-json': [400, 'The body is not JSON'],
  unauthorized: [401, 'A valid bearer token is needed'],
  'bad-signature': [401, 'The request is not signed as it must be'],
  'bad-ticket': [401, 'The ticket is unknown, used or too old'],
  'no-credit': [402, 'There is no credit left for it'],
  forbidden: [403, 'This token is for other doors'],
  'not-found': [404, 'There is nothing here'],
  'method-not-allowed': [405, 'This is not done here'],
  'too-slow': [408, 'The body did not come in time'],
  'not-ready': [409, 'It is not finished yet'],
  cancelled: [409, 'It was cancelled'],
  'given-up': [409, 'It could not be made'],
  'not-now': [409, 'It cannot be done as things stand'],
  'in-use': [409, 'Something still rests on it'],
  conflict: [409, 'Somebody else changed it meanwhile'],
  'in-flight': [409, 'The same call is being made at this moment'],
  'lease-lost': [409, 'The lease is held by another, or no longer wanted'],
  'length-required': [411, 'The body must say how long it is'],
  'precondition-failed': [412, 'It is not the version that was asked for'],
  'too-large': [413, 'The body is too large'],
  'unsupported-media-type': [415, 'The body is of another kind than is read here'],
  'range-not-satisfiable': [416, 'The range lies outside the file'],
  'invalid-input': [422, 'Something in the request cannot be used'],
  'bad-audio': [422, 'It is not the chapter it is said to be'],
  'idempotency-mismatch': [422, 'The key was used for another request'],
  'upgrade-required': [426, 'Only a WebSocket is opened here'],
  'too-many': [429, 'Too many requests'],
  internal: [500, 'Something went wrong on our side'],
  full: [503, 'There is no room for another order just now'],
  unavailable: [503, 'Something we lean on does not answer'],
} as const
export type ProblemType = keyof typeof PROBLEMS

export function isProblemType(name: string): name is ProblemType {
  return Object.hasOwn(PROBLEMS, name)
}
export type StatusOf<Type extends ProblemType> = (typeof PROBLEMS)[Type][0]

/** One thing wrong with the input: where, what, and how to mend it. */
const FieldProblem = z
  .object({ field: z.string(), problem: z.string(), mend: z.string() })
  .meta({ id: 'FieldProblem', description: 'One thing wrong with the input.' })
export type FieldProblem = z.infer<typeof FieldProblem>

/** A refusal by RFC 9457. The first field at fault is also given as `field` and `mend`. */
export const Problem = z
  .object({
    type: z.string().meta({ description: '`/problems/<name>`, stable.' }),
    title: z.string(),
    status: z.number().int(),
    detail: z.string().optional(),
    field: z.string().optional(),
    mend: z.string().optional(),
    errors: z.array(FieldProblem).optional(),
    requestId: z
      .string()
      .optional()
      .meta({ description: 'What our log calls this request; also in `X-Request-Id`.' }),
    choices: z
      .array(z.object({ offsetSeconds: z.number(), utc: z.string() }))
      .optional()
      .meta({ description: 'What a local time that happened twice or never may have been.' }),
    readings: z
      .array(z.string())
      .optional()
      .meta({ description: 'Ids of the jobs that rest on it.' }),
  })
  .meta({ id: 'Problem', description: 'A refusal, as RFC 9457 has it.' })
export type Problem = z.infer<typeof Problem>
