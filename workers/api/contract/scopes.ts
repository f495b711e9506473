import * as z from 'zod'

/** What a key may do. What is not named here no key may: accounts, organisations and keys are for people. */
const SCOPES = ['read', 'people', 'orders', 'webhooks'] as const
export const Scope = z.enum(SCOPES).meta({
  description:
    '`read` whatever is there; `people` to keep and delete them; `orders` to order, change and share readings; `webhooks` to manage them.',
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

/** The scope a call asks for; null for what no key may do. */
export function scopeFor(method: string, path: string): Scope | null {
  const [, folder = ''] = /^\/v1\/([\w-]+)/.exec(path) ?? []
  if (folder === 'account' || folder === 'organizations') return null
  return method === 'GET' || method === 'HEAD' ? 'read' : (WRITES[folder] ?? null)
}
