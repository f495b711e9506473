import * as z from 'zod'

/**
 * What a refusal of RunPod's means for whoever asked. `refused`: a broken rule or no capacity, which
 * RunPod tells apart in prose alone. `key`: it does not know the key. `balance`: the account is empty.
 * `forbidden`: the key may not. `contract`: we sent what it does not take. `busy`: too many calls.
 * `away`: it did not answer, or not as it promised.
 */
export type RunPodTrouble =
  | 'refused'
  | 'key'
  | 'balance'
  | 'forbidden'
  | 'gone'
  | 'conflict'
  | 'contract'
  | 'busy'
  | 'away'

const TROUBLES: Readonly<Record<number, RunPodTrouble>> = {
  400: 'refused',
  401: 'key',
  402: 'balance',
  403: 'forbidden',
  404: 'gone',
  409: 'conflict',
  422: 'contract',
  429: 'busy',
}

/** RunPod said no, or nothing. `detail` is its own word, for operators. */
export class RunPodProblem extends Error {
  override readonly name = 'RunPodProblem'
  readonly trouble: RunPodTrouble
  /** 0 where there was no answer. */
  readonly status: number
  readonly detail: string
  /** When it asked to be asked again, in seconds from then. */
  readonly retryAfterSeconds: number | null

  constructor(
    trouble: RunPodTrouble,
    told: { status: number; detail: string; retryAfterSeconds?: number | null; cause?: unknown },
  ) {
    super(`${trouble} (${told.status}): ${told.detail}`, { cause: told.cause })
    this.trouble = trouble
    this.status = told.status
    this.detail = told.detail
    this.retryAfterSeconds = told.retryAfterSeconds ?? null
  }
}

/** RFC 9457, as RunPod fills it; `errors` names each thing a 422 is about. */
const Problem = z.object({
  title: z.string().optional(),
  detail: z.string().optional(),
  errors: z.array(z.string()).optional(),
})

const LONGEST_DETAIL = 300

/** The problem that an answer's status and body tell of. */
export function problemOf(
  status: number,
  { headers, text }: { readonly headers: Headers; readonly text: string },
): RunPodProblem {
  const retryAfterSeconds = retryAfterOf(headers)
  const trouble = TROUBLES[status] ?? 'away'
  return new RunPodProblem(trouble, { status, detail: detailOf(text), retryAfterSeconds })
}

function detailOf(text: string): string {
  const parsed = Problem.safeParse(jsonOr(text))
  const { title, detail, errors = [] } = parsed.success ? parsed.data : {}
  const said = [detail ?? title, ...errors].filter((part) => part !== undefined).join('; ')
  return (said || text).replaceAll(/\p{Cc}+/gu, ' ').slice(0, LONGEST_DETAIL)
}

/** Null for what is not JSON. */
export function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Seconds, as RunPod says it; a date is not among what it promises. */
function retryAfterOf(headers: Headers): number | null {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN)
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : null
}
