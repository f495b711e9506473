import { DependencyError, type FailureKind } from '#core/errors.ts'

/** The `type` of a call nobody answered: a closed port, a name that leads nowhere, a connection that was reset. */
export const UNREACHABLE = 'unreachable'

/** What a provider's client tells of a call that failed. */
export interface ProviderError {
  /** Undefined where the connection failed, or the stream told of an error. */
  readonly status: number | undefined
  /** The provider's own name for it: `overloaded_error`, `insufficient_quota`. */
  readonly type: string | undefined
  readonly message: string
  readonly retryAfter: string | null | undefined
}

/**
 * A provider's failure, by what it asks for. Busy (429, 529, 5xx) or out of reach is worth
 * coming back for, when the provider says, and is no try; an answer that broke off is one; out of credit or a key that is refused waits for
 * an operator; every other answer of 4xx is a mistake of ours, which no repetition mends.
 * Nothing here ever turns to another provider.
 */
export function providerFailure(
  provider: string,
  { status, type, message, retryAfter }: ProviderError,
  cause?: unknown,
): DependencyError {
  const kind = kindOf(status, type, message)
  return new DependencyError(
    'writer',
    `${provider}: ${status ?? type ?? 'connection'}: ${message}${mendFor(message)}`,
    {
      retryable: kind !== 'final',
      kind,
      retryAfterSeconds: kind === 'final' ? undefined : secondsOf(retryAfter),
      cause,
    },
  )
}

/** Whatever else breaks while a stream is read, by whatever name the platform calls it, is the connection's. */
export function connectionFailure(provider: string, error: unknown): DependencyError {
  if (error instanceof DependencyError) return error
  const message = error instanceof Error ? error.message : String(error)
  return providerFailure(
    provider,
    { status: undefined, type: undefined, message, retryAfter: undefined },
    error,
  )
}

function kindOf(status: number | undefined, type = '', message: string): FailureKind {
  if (OUT_OF_CREDIT.test(type) || (status !== 429 && OUT_OF_CREDIT.test(message))) return 'paused'
  if (status === undefined) return BUSY.test(type) ? 'overloaded' : 'retry'
  if (status === 401 || status === 402 || status === 403) return 'paused'
  if (status === 429 || status >= 500) return 'overloaded'
  return status === 408 || status === 409 ? 'retry' : 'final'
}

/** What an operator can do about a model that answers less than it was given room for. */
function mendFor(message: string): string {
  const mend = 'name one that may answer more in writing.model, or lower writing.words'
  return TOO_MUCH_ROOM.test(message) ? ` (${mend})` : ''
}

const TOO_MUCH_ROOM = /\bmax_(?:output_|completion_)?tokens\b/

const OUT_OF_CREDIT =
  /insufficient_quota|billing_error|billing_hard_limit|credit balance is too low|insufficient balance|exceeded your current quota/i
const BUSY = /unreachable|overloaded|rate_limit|api_error|server_error|timeout/i

/** `Retry-After` in seconds, or as a date. */
function secondsOf(retryAfter: string | null | undefined): number | undefined {
  if (!retryAfter) return undefined
  const seconds = Number(retryAfter)
  if (Number.isFinite(seconds)) return Math.max(0, seconds)
  const at = Date.parse(retryAfter)
  return Number.isNaN(at) ? undefined : Math.max(0, Math.ceil((at - Date.now()) / 1000))
}

/**
 * Refuses an answer of another model than was asked for: what is paid for and what a text says
 * of its origin would both be wrong. A dated name of the same model is that model.
 */
export function refuseOtherModel(provider: string, asked: string, answered: string): void {
  if (answered === asked || isDatedNameOf(asked, answered)) return
  throw new DependencyError('writer', `${provider}: asked for ${asked}, and ${answered} answered`, {
    retryable: true,
    kind: 'paused',
  })
}

/** `gpt-6-2026-08-01` is `gpt-6`; `gpt-6-mini` is another model. */
function isDatedNameOf(asked: string, answered: string): boolean {
  return answered.startsWith(asked) && /^(?:-\d+)+$/.test(answered.slice(asked.length))
}
