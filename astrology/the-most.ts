/** What has the most of something. */
export interface TheMost<Item> {
  /** One, or all that share the place, in the order they were asked about in. */
  readonly items: readonly Item[]
  readonly amount: number
}

/** More than so many that share the place tell nothing of any of them. */
const MOST_THAT_SHARE = 3

/**
 * Which of all have the most of something; null where none has any, or where more than three
 * share the place.
 */
export function theMost<Item>(
  all: readonly Item[],
  amountOf: (item: Item) => number,
): TheMost<Item> | null {
  let amount = 0
  let items: Item[] = []
  for (const item of all) {
    const own = amountOf(item)
    if (own > amount) items = []
    if (own >= amount) {
      items.push(item)
      amount = own
    }
  }
  return amount > 0 && items.length <= MOST_THAT_SHARE ? { items, amount } : null
}
