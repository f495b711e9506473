/** What `POST /emails` takes, of what is looked at here. */
interface Asked {
  readonly from: string
  readonly to: readonly [string]
}

/** One mailbox: a name, quoted where it is more than words, and an address; or an address alone (RFC 5322, 3.4). */
const MAILBOX =
  /^(?:(?:"(?:[^"\\\p{Cc}]|\\[^\p{Cc}])*"|[^",;:<>@()[\]\\.\p{Cc}]+) )?(?:<[^<>@,\s]+@[^<>@,\s]+>|[^<>@,\s]+@[^<>@,\s]+)$/u

/**
 * Resend as it documents `POST /emails`: a mail whose key it knows is answered as before and sent no more, and the
 * key of another mail is refused.
 */
export class FakeResend {
  /** Whom mails were asked to be sent to, in order. */
  asked: string[] = []
  /** Whom they were sent to. */
  sent: string[] = []
  /** Addresses it answers with this status. */
  ill: Record<string, number> = {}
  /** Whether its answers are lost on their way. */
  isUnheard = false
  readonly #known = new Map<string, string>()

  /** Stands in for `fetch`. */
  fetch = async (_: unknown, init: RequestInit = {}): Promise<Response> => {
    const answer = this.#answer(new Headers(init.headers).get('idempotency-key'), String(init.body))
    if (this.isUnheard) throw new TypeError('the connection was lost')
    return answer
  }

  #answer(key: string | null, body: string): Response {
    const { from, to } = JSON.parse(body) as Asked
    this.asked.push(to[0])
    const known = key === null ? undefined : this.#known.get(key)
    if (known === body) return Response.json({ id: key })
    if (known !== undefined)
      return refused(409, 'invalid_idempotent_request', 'Same key, another payload.')
    const status = this.ill[to[0]]
    if (status === 422) return refused(422, 'validation_error', 'Invalid `to` field.')
    if (status !== undefined) return refused(status, 'application_error', 'Not now.')
    if (!MAILBOX.test(from)) return refused(422, 'validation_error', 'Invalid `from` field.')
    this.sent.push(to[0])
    if (key !== null) this.#known.set(key, body)
    return Response.json({ id: key ?? 'a mail' })
  }
}

function refused(statusCode: number, name: string, message: string): Response {
  return Response.json({ statusCode, name, message }, { status: statusCode })
}
