import { DependencyError } from '#core/errors.ts'
import * as z from 'zod'
import { isPublicAddress } from './public-address.ts'

/** An answer of DNS over HTTPS in JSON. Records of type 1 are A, of type 28 AAAA. */
const Answer = z.object({
  Status: z.number(),
  Answer: z.array(z.object({ type: z.number(), data: z.string() })).default([]),
})
const TYPES = { A: 1, AAAA: 28 } as const
const NO_SUCH_NAME = 3

const LOOK_UP_MS = 5_000

/** Every address a name has now. Throws a retryable `DependencyError` when the resolver does not say. */
export type LookUp = (name: string) => Promise<readonly string[]>

/** Asks a resolver over HTTPS: a Worker cannot look a name up by itself. */
export function lookUpBy(resolver: string, fetcher: typeof fetch): LookUp {
  const ask = async (name: string, type: keyof typeof TYPES): Promise<string[]> => {
    const query = new URLSearchParams({ name, type })
    const answer = await fetcher(`${resolver}?${query}`, {
      headers: { accept: 'application/dns-json' },
      signal: AbortSignal.timeout(LOOK_UP_MS),
    })
    const { Status, Answer: records } = Answer.parse(await answer.json())
    if (Status === NO_SUCH_NAME) return []
    if (Status !== 0) throw new Error(`the resolver answers ${Status}`)
    return records.filter((record) => record.type === TYPES[type]).map(({ data }) => data)
  }
  return async (name) => {
    try {
      const found = await Promise.all([ask(name, 'A'), ask(name, 'AAAA')])
      return found.flat()
    } catch (cause) {
      throw new DependencyError('webhook', 'its name could not be looked up', {
        retryable: true,
        cause,
      })
    }
  }
}

/** What is wrong with where a name leads, in words; null when all of it is the public Internet. */
export function judgeAddresses(addresses: readonly string[]): string | null {
  if (addresses.length === 0) return 'its name leads nowhere'
  return addresses.every(isPublicAddress) ? null : 'its name leads to an address that is not public'
}
