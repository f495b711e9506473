import * as z from 'zod'

/** What a key may do. What is not named here no key may: accounts, organisations and keys are for people. */
const SCOPES = ['read', 'people', 'orders', 'webhooks'] as const
export const Scope = z.enum(SCOPES).meta({
  description:
    '`read` whatever is there; `people` to keep and delete them, and with `orders` also their readings and the link they consent by; `orders` to order, change and share readings; `webhooks` to manage them.',
})
export type Scope = z.infer<typeof Scope>

const WRITES: Readonly<Record<string, Scope>> = {
  people: 'people',
  jobs: 'orders',
  shares: 'orders',
  webhooks: 'webhooks',
  sketch: 'read',
  'first-words': 'read',
}

/**
 * The scopes a call asks for, each of which a key needs; null for what no key may do. Who deletes a
 * person's readings with them, or hands out the link by which they are seen and erased, touches readings too.
 */
export function scopesFor(method: string, { pathname, searchParams }: URL): Scope[] | null {
  const [, folder = ''] = /^\/v1\/([\w-]+)/.exec(pathname) ?? []
  if (folder === 'account' || folder === 'organizations') return null
  if (method === 'GET' || method === 'HEAD') return ['read']
  const scope = WRITES[folder]
  if (scope === undefined) return null
  const touchesReadings = searchParams.has('readings') || pathname.endsWith('/consent/link')
  return folder === 'people' && touchesReadings ? [scope, 'orders'] : [scope]
}
