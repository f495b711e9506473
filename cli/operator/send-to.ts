import { ApiError, ApiUnreachable, type Address } from '#cli/api-client.ts'
import { refusalInWords } from '#cli/refusal-words.ts'
import type { Send } from '#workers/api/contract/client.ts'

/**
 * Sends calls to an API with somebody's token, and gives the JSON of the answers; null for one that says
 * nothing. Throws `ApiError` for a refusal, in words for people; `ApiUnreachable` when nobody answers.
 */
export function sendTo({ url, token }: Address): Send {
  return async ({ method, path, headers, body }) => {
    const answer = await fetch(`${url}${path}`, {
      method,
      headers: { ...headers, authorization: `Bearer ${token}` },
      // Whoever redirects is not who the token is for.
      redirect: 'error',
      ...(body !== null && { body }),
    }).catch((error: unknown) => {
      throw new ApiUnreachable(`nobody answers at ${url}`, { cause: error })
    })
    const json: unknown = await answer.json().catch(() => null)
    if (!answer.ok) throw new ApiError(answer.status, refusalInWords(answer.status, json))
    return json
  }
}
