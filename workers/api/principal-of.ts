import type { Context } from 'hono'
import type { ApiContext } from './env.ts'

/** Whose request it is, once a door let it in; null for a stranger's. Nobody is shown it. */
export function principalOf({ var: known }: Context<ApiContext>): string | null {
  // No door may have been passed, though the types of variables say that all have.
  const { principal, podId }: Partial<ApiContext['Variables']> = known
  if (principal !== undefined) return principal
  return podId === undefined ? null : `pod:${podId}`
}
