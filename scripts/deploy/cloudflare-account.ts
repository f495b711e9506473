import * as z from 'zod'

const Envelope = z.object({
  success: z.boolean(),
  errors: z.array(z.object({ code: z.number(), message: z.string() })),
  result: z.unknown(),
})

const NOT_FOUND = 404

/** Cloudflare says no, or nobody answers; the message says what was asked. */
export class AccountRefused extends Error {
  override readonly name = 'AccountRefused'
}

/** What wrangler needs to know of an account, from the environment. */
export interface Credentials {
  readonly baseUrl: string
  readonly token: string
  readonly accountId: string
}

/** wrangler's own variables; null unless both are set. */
export function credentialsIn(
  environment: Readonly<Record<string, string | undefined>>,
): Credentials | null {
  const { CLOUDFLARE_API_TOKEN: token, CLOUDFLARE_ACCOUNT_ID: accountId } = environment
  if (!token || !accountId) return null
  const baseUrl = environment['CLOUDFLARE_API_BASE_URL'] || 'https://api.cloudflare.com/client/v4'
  return { baseUrl, token, accountId }
}

/** Reads of one account; whatever changes it is wrangler's work. */
export class CloudflareAccount {
  readonly #credentials: Credentials

  constructor(credentials: Credentials) {
    this.#credentials = credentials
  }

  /** What lies under a path of the account, as `schema` says; null where Cloudflare knows nothing there. */
  async read<Schema extends z.ZodType>(
    path: string,
    schema: Schema,
  ): Promise<z.infer<Schema> | null> {
    return await this.#ask({ method: 'GET', path }, schema)
  }

  /** The rows of a query of D1; null where it cannot be carried out, as without its table. */
  async rows<Schema extends z.ZodType>(
    databaseId: string,
    { sql, row }: { readonly sql: string; readonly row: Schema },
  ): Promise<z.infer<Schema>[] | null> {
    const path = `/d1/database/${databaseId}/query`
    const answer = z.array(z.object({ results: z.array(row) })).length(1)
    const results = await this.#ask({ method: 'POST', path, body: { sql } }, answer)
    return results?.[0]?.results ?? null
  }

  async #ask<Schema extends z.ZodType>(
    asked: { readonly method: string; readonly path: string; readonly body?: object },
    schema: Schema,
  ): Promise<z.infer<Schema> | null> {
    const { method, path, body } = asked
    const { baseUrl, token, accountId } = this.#credentials
    const answer = await fetch(`${baseUrl}/accounts/${accountId}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      redirect: 'error',
      ...(body && { body: JSON.stringify(body) }),
    }).catch((cause: unknown) => {
      throw new AccountRefused(`nobody answers at ${baseUrl}`, { cause })
    })
    const envelope = Envelope.safeParse(await answer.json().catch(() => null))
    if (answer.status === NOT_FOUND) return null
    const errors = envelope.data?.errors ?? []
    // A query over a table that is not there: D1 has one code for whatever SQLite says.
    if (errors.some(({ code, message }) => code === 7500 && message.includes('no such table')))
      return null
    if (!envelope.data?.success) {
      const why = errors.map(({ code, message }) => `${message} (${code})`).join('; ')
      throw new AccountRefused(`Cloudflare refuses ${method} ${path}: ${why || answer.status}`)
    }
    return schema.parse(envelope.data.result)
  }
}
