import type * as z from 'zod'
import { DependencyError } from '#core/errors.ts'

export interface ServerAddress {
  /** Without `/v1`. */
  readonly url: string
  readonly key?: string | undefined
  /** An answer that has not come by then does not come. */
  readonly timeoutSeconds: number
}

/**
 * Asks a speech server, and sorts what goes wrong: `overloaded` where it is loading or full, `retry` where it
 * fell, stalled or broke off, `final` where it refuses what it was asked, with its own words.
 */
export interface SpeechServer {
  readonly root: string
  get<Answer>(path: string, form: z.ZodType<Answer>, timeoutSeconds?: number): Promise<Answer>
  post(path: string, body: Readonly<Record<string, unknown>>): Promise<Uint8Array>
  upload<Answer>(path: string, body: FormData, form: z.ZodType<Answer>): Promise<Answer>
}

export function speechServer({ url, key, timeoutSeconds }: ServerAddress): SpeechServer {
  const root = url.replace(/\/+$/, '').replace(/\/v1$/, '')
  const ask = async (path: string, init: RequestInit, seconds = timeoutSeconds) => {
    const headers = {
      ...(key !== undefined && { authorization: `Bearer ${key}` }),
      ...(typeof init.body === 'string' && { 'content-type': 'application/json' }),
    }
    const signal = AbortSignal.timeout(seconds * 1000)
    try {
      const response = await fetch(`${root}${path}`, { ...init, headers, signal })
      if (!response.ok) throw refusal(response, await response.text())
      return new Uint8Array(await response.arrayBuffer())
    } catch (error) {
      if (error instanceof DependencyError) throw error
      const what = signal.aborted ? `did not answer within ${seconds} s` : 'broke off'
      throw new DependencyError('speech', `the speech server ${what}`, {
        retryable: true,
        cause: error,
      })
    }
  }
  return {
    root,
    get: async (path, form, seconds) => parsed(await ask(path, {}, seconds), form),
    post: async (path, body) => await ask(path, { method: 'POST', body: JSON.stringify(body) }),
    upload: async (path, body, form) => parsed(await ask(path, { method: 'POST', body }), form),
  }
}

/** Asked again by whoever waits until the server is ready. */
const NOT_NOW: ReadonlySet<number> = new Set([429, 502, 503, 504])

/** A refusal that says 404 or 405: there is no such path, or no such voice. */
export class NotThere extends DependencyError {}

function refusal(response: Response, text: string): DependencyError {
  const { status } = response
  const message = `the speech server answered ${status}: ${reasonIn(text)}`
  if (status === 404 || status === 405) return new NotThere('speech', message, { retryable: false })
  if (!NOT_NOW.has(status))
    return new DependencyError('speech', message, { retryable: status >= 500 })
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN)
  return new DependencyError('speech', message, {
    retryable: true,
    kind: 'overloaded',
    retryAfterSeconds: Number.isFinite(seconds) ? seconds : undefined,
  })
}

/** `{detail: "…"}`, `{detail: {error: {message}}}`, `{error: {message}}`, or what there is. */
function reasonIn(text: string): string {
  try {
    const said = JSON.parse(text)
    const detail =
      said.error?.message ?? said.detail?.error?.message ?? said.detail?.message ?? said.detail
    return (typeof detail === 'string' ? detail : JSON.stringify(detail ?? said)).slice(0, 300)
  } catch {
    return text.slice(0, 300)
  }
}

function parsed<Answer>(bytes: Uint8Array, form: z.ZodType<Answer>): Answer {
  try {
    return form.parse(JSON.parse(new TextDecoder().decode(bytes)))
  } catch (cause) {
    const message = 'the speech server answered in another form than it should'
    throw new DependencyError('speech', message, { retryable: true, cause })
  }
}
