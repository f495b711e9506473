import { ApiError, type Address } from '#cli/api-client.ts'
import type * as z from 'zod'
import { sendTo } from './send-to.ts'

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

  /** Throws what `sendTo` does, and an `ApiError` for an answer that is none of this API's. */
  async #ask<Schema extends z.ZodType>(
    method: string,
    path: string,
    { body, schema }: { readonly body?: object; readonly schema: Schema },
  ): Promise<z.infer<Schema>> {
    const json = await sendTo(this.#address)({
      method,
      path: `/admin/v1${path}`,
      headers: { 'content-type': 'application/json' },
      body: body ? JSON.stringify(body) : null,
    })
    const parsed = schema.safeParse(json)
    if (parsed.success) return parsed.data
    const { url } = this.#address
    throw new ApiError(200, `${url} gives no answer of this API's; is it another version?`)
  }
}
