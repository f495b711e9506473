import type { Address } from '#cli/api-client.ts'
import { InputError } from '#core/errors.ts'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'

export interface AddressOptions {
  readonly url?: string | undefined
  /** The state folder of a system on this machine. */
  readonly state: string
}

const URL_TYPE = z.url({ protocol: /^https?$/ })
const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/

/** Whose token is borne, and the file of a state folder it is kept in. */
const TOKEN_FILES = { operator: 'operator-token', owner: 'development-token' } as const

/**
 * Which API a command talks to: the one of `--url` or BILLION_URL with the token
 * BILLION_TOKEN, or the one that runs on this machine's state folder, with the folder's token.
 * A token is never sent to an address it was not given for, nor in the open over a network.
 */
export function operatorAddress(
  { url: given, state }: AddressOptions,
  environment: Readonly<Record<string, string | undefined>>,
  bearer: keyof typeof TOKEN_FILES = 'operator',
): Address {
  const named = given ?? (environment['BILLION_URL'] || null)
  const url = named ?? kept(state, 'url')
  if (url === null) {
    const mend = 'Give the address of an API, or start one here.'
    throw new InputError('--url', `is not given, and nothing was started on ${state}`, mend)
  }
  const address = checkedUrl(url)
  const own = named === null ? kept(state, TOKEN_FILES[bearer]) : null
  const token = environment['BILLION_TOKEN'] || own
  if (token) return { url: address, token: checkedToken(token) }
  const mend = `Put the ${bearer}’s token into that variable, not into the command.`
  throw new InputError('BILLION_TOKEN', 'is not given', mend)
}

/** What no header can hold would look like an API that is away. */
function checkedToken(text: string): string {
  const token = text.trim()
  if (/^[\x20-\x7e]+$/.test(token)) return token
  const mend = 'Give it as it was printed: one line of letters, digits and signs.'
  throw new InputError('BILLION_TOKEN', 'holds what is no token', mend)
}

function checkedUrl(text: string): string {
  const parsed = URL_TYPE.safeParse(text)
  if (!parsed.success) {
    throw new InputError('--url', 'is not an address', 'Give https://…, without a path.')
  }
  const { protocol, hostname, origin } = new URL(parsed.data)
  if (protocol === 'http:' && !LOOPBACK.test(hostname)) {
    const problem = 'would send the token in the open'
    throw new InputError('--url', problem, 'Use https for other machines.')
  }
  return origin
}

function kept(state: string, file: string): string | null {
  const path = join(state, file)
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : null
}
