import type * as z from 'zod'

/** One call of the API, as a route sees it. */
export interface Call {
  readonly params: Readonly<Record<string, string | undefined>>
  readonly query: URLSearchParams
  readonly headers: Headers
  readonly body: Uint8Array<ArrayBuffer>
  /** Where the API serves, for addresses that it hands out. */
  readonly origin: string
}

/** What a route answers: the inside of Cloudflare's envelope, or a body as it is. */
export type Answer =
  | { readonly result: unknown; readonly info?: object }
  | { readonly status: number; readonly code: number; readonly message: string }
  | { readonly raw: Uint8Array | string; readonly headers?: Readonly<Record<string, string>> }

export interface Route {
  readonly method: string
  /** As `URLPattern` takes it, without the account's part. */
  readonly path: string
  readonly answer: (call: Call) => Answer | Promise<Answer>
}

export function refused(status: number, code: number, message: string): Answer {
  return { status, code, message }
}

/** The call's JSON as `schema` says; throws what is not so, which the API answers as a fault of the fake's. */
export function jsonOf<Schema extends z.ZodType>(call: Call, schema: Schema): z.infer<Schema> {
  return schema.parse(JSON.parse(new TextDecoder().decode(call.body)))
}

/** All of a list as one page of Cloudflare's. */
export function onePage(result: readonly unknown[]): Answer {
  const count = result.length
  return { result, info: { page: 1, per_page: 1000, count, total_count: count, total_pages: 1 } }
}
