import { createWriteStream, renameSync, rmSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { InputError } from '#core/errors.ts'
import { clientOf } from '#workers/api/contract/client.ts'
import type { Frame } from '#cli/watch/watch-lines.ts'
import { Quality } from '#workers/api/contract/documents.ts'
import type { DocumentId } from '#core/job-types.ts'
import { JobResponse, type OrderJobRequest } from '#workers/api/contract/jobs.ts'
import { PersonResponse, type CreatePersonRequest } from '#workers/api/contract/people.ts'
import { createParser } from 'eventsource-parser'
import * as z from 'zod'
import { refusalInWords } from './refusal-words.ts'

/** An answer that is not the one hoped for, in the API's own words. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly status: number

  constructor(status: number, problem: string) {
    super(problem)
    this.status = status
  }
}

/** Nobody answered, or the answer broke off. */
export class ApiUnreachable extends Error {
  override readonly name = 'ApiUnreachable'
}

/** Whether a wait may mend it: nobody answered, or something is wrong over there. */
export function isOutage(error: unknown): boolean {
  return error instanceof ApiUnreachable || (error instanceof ApiError && error.status >= 500)
}

export type Order = Pick<OrderJobRequest, 'type' | 'people' | 'samePerson'>

/** Where the API serves, asked before each call, and whose token is borne. */
export interface Address {
  readonly url: string
  readonly token: string
}

/** The public API, as a program of ours uses it. */
export class ApiClient {
  readonly #address: Address

  /** Typed by the contract; what it gives is parsed nevertheless: the API may be of another version. */
  readonly #client = clientOf(async ({ method, path, headers, body }) => {
    const init = { method, headers, ...(body !== null && { body }) }
    return await this.#fetch(path, init, (answer) => answer.json())
  })

  constructor(address: Address) {
    this.#address = address
  }

  async createPerson(person: CreatePersonRequest): Promise<PersonResponse> {
    return PersonResponse.parse(await this.#client.createPerson({ json: person }))
  }

  /** Everybody the owner knows, page by page, the newest first. */
  async *people(): AsyncGenerator<PersonResponse> {
    const Page = z.object({ people: z.array(PersonResponse), next: z.string().nullish() })
    let cursor: string | null | undefined
    do {
      const page = Page.parse(await this.#client.listPeople({ query: cursor ? { cursor } : {} }))
      yield* page.people
      cursor = page.next
    } while (cursor)
  }

  /** `idempotencyKey`: the same order under it is the same job, for good. */
  async order(order: Order, idempotencyKey: string): Promise<JobResponse> {
    const headers = { 'Idempotency-Key': idempotencyKey }
    return JobResponse.parse(await this.#client.orderJob({ headers, json: order }))
  }

  async job(jobId: string): Promise<JobResponse> {
    return JobResponse.parse(await this.#client.getJob({ params: { jobId } }))
  }

  /** How a document's text came about; of its newest revision that has one when none is named. */
  async quality(jobId: string, documentId: string, revision?: number): Promise<Quality> {
    // What is none, the API refuses in its own words.
    const params = { jobId, documentId: documentId as DocumentId }
    return Quality.parse(await this.#client.getQuality({ params, query: { revision } }))
  }

  async retry(jobId: string): Promise<void> {
    await this.#client.retryJob({ params: { jobId } })
  }

  /** An operator's: does the work of the cron's minute now. */
  async runMinute(): Promise<void> {
    await this.#client.runMinute()
  }

  /** An operator's: a token with which one pod may enrol. */
  async podToken(): Promise<string> {
    return z.object({ token: z.string() }).parse(await this.#client.createPodToken()).token
  }

  async download(path: string): Promise<Uint8Array> {
    return await this.#fetch(path, {}, async (answer) => new Uint8Array(await answer.arrayBuffer()))
  }

  /** Into a file, as it comes: what is large is never in memory. Throws `InputError` where that cannot be written. */
  async downloadTo(path: string, file: string): Promise<void> {
    const part = `${file}.part`
    await this.#fetch(path, {}, async ({ body }) => {
      try {
        await pipeline(body ?? [], createWriteStream(part))
        renameSync(part, file)
      } catch (error) {
        rmSync(part, { force: true })
        if (!(error instanceof Error && 'syscall' in error && 'path' in error)) throw error
        throw new InputError('--output', `${file} cannot be written`, 'Give another.')
      }
    })
  }

  /**
   * Event numbers as they happen, from after `after`, and null for news that has none, which is of
   * progress. Ends when the job does or the connection breaks.
   */
  async *events(id: string, after: number): AsyncGenerator<number | null> {
    for await (const { seq, event } of this.frames(id, after)) {
      // A text that is being written is no news of how far the job is.
      if (event !== 'text') yield seq
    }
  }

  /** Every frame of a job's event stream, from after `after`. Ends when the job does or the connection breaks. */
  async *frames(id: string, after: number): AsyncGenerator<Frame> {
    const headers = { accept: 'text/event-stream', 'last-event-id': String(after) }
    const path = `/v1/jobs/${id}/events`
    const body = await this.#fetch(path, { headers }, async (answer) => answer.body)
    const seen: Frame[] = []
    const parser = createParser({
      onEvent: ({ id: seq, event = '', data }) => {
        seen.push({ seq: seq ? Number(seq) : null, event, data })
      },
    })
    const decoder = new TextDecoder()
    try {
      for await (const piece of body ?? []) {
        parser.feed(decoder.decode(piece, { stream: true }))
        yield* seen.splice(0)
      }
    } catch (error) {
      throw unreachable(error)
    }
  }

  /** `read` is part of it, because an answer may break off in its middle. */
  async #fetch<T>(
    path: string,
    init: RequestInit,
    read: (answer: Response) => Promise<T>,
  ): Promise<T> {
    const { url, token } = this.#address
    const headers = { authorization: `Bearer ${token}`, ...init.headers }
    try {
      const answer = await fetch(`${url}${path}`, { ...init, headers })
      if (!answer.ok) {
        const json: unknown = await answer.json().catch(() => null)
        throw new ApiError(answer.status, refusalInWords(answer.status, json))
      }
      return await read(answer)
    } catch (error) {
      throw unreachable(error)
    }
  }
}

/** What `fetch` and the bodies it gives throw for a broken connection is a TypeError. */
function unreachable(error: unknown): unknown {
  if (!(error instanceof TypeError)) return error
  return new ApiUnreachable('the API does not answer', { cause: error })
}
