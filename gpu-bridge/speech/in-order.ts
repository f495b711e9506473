interface MakeAndTake<Item, Made> {
  readonly make: (item: Item, index: number) => Promise<Made>
  /** Called in the items' order, as soon as all before it were taken. */
  readonly take: (made: Made, item: Item, index: number) => void
}

/**
 * Makes something of each item, `atOnce` of them side by side, and takes what was made in their order. What
 * fails is thrown, and nothing new is begun.
 */
export async function inOrder<Item, Made>(
  items: readonly Item[],
  atOnce: number,
  { make, take }: MakeAndTake<Item, Made>,
): Promise<void> {
  const made: { readonly value: Made }[] = []
  let next = 0
  let taken = 0
  const work = async () => {
    for (let index = next++; index < items.length; index = next++) {
      try {
        made[index] = { value: await make(items[index]!, index) }
      } catch (error) {
        next = items.length
        throw error
      }
      for (; made[taken]; taken += 1) {
        take(made[taken]!.value, items[taken]!, taken)
        delete made[taken]
      }
    }
  }
  await Promise.all(Array.from({ length: Math.max(1, atOnce) }, work))
}
