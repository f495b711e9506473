import { JobResponse } from '#workers/api/contract/jobs.ts'
import { PersonResponse, type CreatePersonRequest } from '#workers/api/contract/people.ts'
import { createParser } from 'eventsource-parser'
import * as z from 'zod'

/** An answer that is not the one hoped for, in the API's own words. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly status: number

  constructor(status: number, problem: string) {
    super(problem)
    this.status = status
  }
}

export interface Order {
  readonly type: string
  readonly people: readonly string[]
}

/** The public API, as a program of ours uses it. */
export class ApiClient {
  readonly #url: string
  readonly #token: string

  constructor({ url, token }: { readonly url: string; readonly token: string }) {
    this.#url = url
    this.#token = token
  }

  async createPerson(person: { name: string; birth: unknown }): Promise<PersonResponse> {
    const body = JSON.stringify(
      person satisfies { name: string; birth: CreatePersonRequest['birth'] | unknown },
    )
    return PersonResponse.parse(await this.#json('/v1/people', { method: 'POST', body }))
  }

  async listPeople(): Promise<PersonResponse[]> {
    const answer = z.object({ people: z.array(PersonResponse) })
    return answer.parse(await this.#json('/v1/people')).people
  }

  async order(order: Order, idempotencyKey: string): Promise<JobResponse> {
    const headers = { 'idempotency-key': idempotencyKey }
    return JobResponse.parse(
      await this.#json('/v1/jobs', { method: 'POST', headers, body: JSON.stringify(order) }),
    )
  }

  async job(id: string): Promise<JobResponse> {
    return JobResponse.parse(await this.#json(`/v1/jobs/${id}`))
  }

  async retry(id: string): Promise<void> {
    await this.#fetch(`/v1/jobs/${id}/retry`, { method: 'POST' })
  }

  async podToken(): Promise<string> {
    const answer = await this.#json('/admin/v1/pods/tokens', { method: 'POST' })
    return z.object({ token: z.string() }).parse(answer).token
  }

  async download(path: string): Promise<Uint8Array> {
    return new Uint8Array(await (await this.#fetch(path)).arrayBuffer())
  }

  /** Event numbers as they happen, from after `after`; ends when the job does or the connection breaks. */
  async *events(id: string, after: number): AsyncGenerator<number> {
    const headers = { accept: 'text/event-stream', 'last-event-id': String(after) }
    const answer = await this.#fetch(`/v1/jobs/${id}/events`, { headers })
    const seen: number[] = []
    const parser = createParser({ onEvent: ({ id: seq }) => void seen.push(Number(seq)) })
    const decoder = new TextDecoder()
    for await (const piece of answer.body ?? []) {
      parser.feed(decoder.decode(piece, { stream: true }))
      yield* seen.splice(0)
    }
  }

  async #json(path: string, init: RequestInit = {}): Promise<unknown> {
    const headers = { 'content-type': 'application/json', ...init.headers }
    return await (await this.#fetch(path, { ...init, headers })).json()
  }

  async #fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = {
      authorization: `Bearer ${this.#token}`,
      ...(init.headers as Record<string, string> | undefined),
    }
    const answer = await fetch(`${this.#url}${path}`, { ...init, headers })
    if (!answer.ok) throw new ApiError(answer.status, await answer.text())
    return answer
  }
}
