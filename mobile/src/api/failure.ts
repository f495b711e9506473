import type { FieldProblem, Problem, ProblemType } from '@contract/problems.ts'

/** Every way in which a call can fail, as a screen looks at it. */
export type Failure =
  /** Nobody answered. */
  | { readonly kind: 'offline' }
  /** The token is known to nobody any more. */
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'not-found' }
  /** What was sent, or asked for as things stand, is refused; `fields` says of each what is wrong. */
  | {
      readonly kind: 'refused'
      readonly type: ProblemType | 'unknown'
      readonly detail: string
      readonly fields: readonly FieldProblem[]
      /** What a local time that happened twice or never may have been. */
      readonly choices: NonNullable<Problem['choices']>
      /** Ids of the readings that rest on what was to go. */
      readonly readings: readonly string[]
    }
  /** There is too much to do just now. */
  | { readonly kind: 'busy'; readonly retryAfter: number }
  /** It was there and will not be again. */
  | { readonly kind: 'gone'; readonly detail: string }
  | { readonly kind: 'server'; readonly requestId: string | null }

/** Thrown by calls, and by nothing else. */
export class Failed extends Error {
  override readonly name = 'Failed'
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.kind)
    this.failure = failure
  }
}

/** Seconds to wait where the answer does not say. */
const A_WHILE = 5

interface Refusal {
  readonly status: number
  /** The body, as far as it is a problem by RFC 9457. */
  readonly problem: Partial<Problem>
  /** Of `Retry-After`: seconds. */
  readonly retryAfter: string | null
}

/** What an answer that went not well means. */
export function failureOf({ status, problem, retryAfter }: Refusal): Failure {
  const type = (problem.type?.split('/').at(-1) ?? 'unknown') as ProblemType | 'unknown'
  const detail = problem.detail ?? problem.title ?? ''
  const seconds = Number(retryAfter ?? A_WHILE)
  if (status === 401) return { kind: 'signed-out' }
  if (status === 404) return { kind: 'not-found' }
  if (status === 429 || status === 503 || type === 'in-flight')
    return { kind: 'busy', retryAfter: Number.isFinite(seconds) ? seconds : A_WHILE }
  if (status === 410 || type === 'cancelled' || type === 'given-up') return { kind: 'gone', detail }
  if (status >= 500) return { kind: 'server', requestId: problem.requestId ?? null }
  const { errors: fields = [], choices = [], readings = [] } = problem
  return { kind: 'refused', type, detail, fields, choices, readings }
}
