import { ApiError, ApiUnreachable, type Address } from '#cli/api-client.ts'
import { Problem } from '#workers/api/contract/problems.ts'
import type * as z from 'zod'

/** The operators' routes of the API. Each answer is read by its schema. */
export class OperatorApi {
  readonly #address: Address

  constructor(address: Address) {
    this.#address = address
  }

  async get<Schema extends z.ZodType>(path: string, schema: Schema): Promise<z.infer<Schema>> {
    return await this.#ask('GET', path, { schema })
  }

  async post<Schema extends z.ZodType>(
    path: string,
    body: object,
    schema: Schema,
  ): Promise<z.infer<Schema>> {
    return await this.#ask('POST', path, { body, schema })
  }

  async put<Schema extends z.ZodType>(
    path: string,
    body: object,
    schema: Schema,
  ): Promise<z.infer<Schema>> {
    return await this.#ask('PUT', path, { body, schema })
  }

  /** Throws `ApiError` for a refusal, in words for an operator; `ApiUnreachable` when nobody answers. */
  async #ask<Schema extends z.ZodType>(
    method: string,
    path: string,
    { body, schema }: { readonly body?: object; readonly schema: Schema },
  ): Promise<z.infer<Schema>> {
    const { url, token } = this.#address
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
    const answer = await fetch(`${url}/admin/v1${path}`, {
      method,
      headers,
      // Whoever redirects an operator is not who the token is for.
      redirect: 'error',
      ...(body && { body: JSON.stringify(body) }),
    }).catch((error: unknown) => {
      throw new ApiUnreachable(`nobody answers at ${url}`, { cause: error })
    })
    const json: unknown = await answer.json().catch(() => null)
    if (!answer.ok) throw new ApiError(answer.status, wordsOf(answer.status, json))
    const parsed = schema.safeParse(json)
    if (parsed.success) return parsed.data
    throw new ApiError(
      answer.status,
      `${url} gives no answer of this API's; is it another version?`,
    )
  }
}

/** A refusal in one line: `value: cannot be used. Use one of …`. */
function wordsOf(status: number, json: unknown): string {
  const { data } = Problem.safeParse(json)
  if (!data) return `the API answers ${status}`
  const { title, detail, field, mend } = data
  return field ? `${field}: ${detail ?? title}. ${mend ?? ''}`.trim() : (detail ?? title)
}
