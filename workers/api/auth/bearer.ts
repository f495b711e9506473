import type { Role } from '#d1/accounts-schema.ts'
import { scopesFor, type Scope } from '../contract/scopes.ts'

/** Who a request comes from, and what they may do: what every door finds out, in one shape. */
export interface Bearer {
  /** `development`, `operations`: the tokens of settings. `outside`: a token of an issuer we trust. */
  readonly kind: 'development' | 'operations' | 'session' | 'token' | 'key' | 'outside'
  /** Whose rows they see: an account’s id, or an organisation’s. */
  readonly owner: string
  /** The account itself; null where none stands behind it. */
  readonly account: string | null
  readonly session: string | null
  readonly role: Role
  /** Null where nothing is held back. */
  readonly scopes: readonly Scope[] | null
  /** Orders are written by the almanac and cost nothing. */
  readonly isTest: boolean
  /** Whose allowance and idempotency keys these are. */
  readonly principal: string
}

/** Someone signed in, or known by a token: everything of their own is open to them. */
export function ownBearer(
  kind: Bearer['kind'],
  known: Pick<Bearer, 'owner' | 'account' | 'session' | 'role'>,
): Bearer {
  return { ...known, kind, scopes: null, isTest: false, principal: known.owner }
}

/** Whether somebody may make this call of the owner's door. Whoever runs the service has no readings. */
export function mayCall({ kind, scopes }: Bearer, method: string, url: string): boolean {
  if (kind === 'operations') return false
  if (scopes === null) return true
  const needed = scopesFor(method, new URL(url))
  return needed !== null && needed.every((scope) => scopes.includes(scope))
}

/** Whether somebody runs the service. A key never does. */
export function mayOperate({ kind, role }: Bearer): boolean {
  return kind !== 'key' && role !== 'customer'
}
