import type { Kept } from '#app/stores/kept.ts'

const PLACE = 'order'

interface KeptOrder {
  readonly order: string
  readonly key: string
}

/**
 * The key an order goes under: the same for the same order until it was answered, also after the app was
 * closed meanwhile, so that an answer that was lost brings no second reading. `newKey` makes one.
 */
export async function keyFor(
  kept: Pick<Kept, 'get' | 'set'>,
  order: string,
  newKey: () => string,
): Promise<string> {
  const before = readKept(await kept.get(PLACE))
  if (before?.order === order) return before.key
  const key = newKey()
  await kept.set(PLACE, JSON.stringify({ order, key } satisfies KeptOrder))
  return key
}

/** It was answered: the next order is another, even if it is the same. */
export async function forgetKey(kept: Pick<Kept, 'remove'>): Promise<void> {
  await kept.remove(PLACE)
}

function readKept(text: string | null): KeptOrder | null {
  const value: unknown = text === null ? null : JSON.parse(text)
  const isKept = typeof value === 'object' && value !== null && 'order' in value && 'key' in value
  return isKept ? (value as KeptOrder) : null
}
