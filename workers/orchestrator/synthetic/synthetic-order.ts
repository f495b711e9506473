import { commissionOf, type Commission, type Manner } from '#core/commission.ts'
import { PersonId } from '#core/ids.ts'

/** Whose readings these are. No account can be called so: ids of accounts have no space. */
export const SYNTHETIC_OWNER = 'the watch'

/** A person nobody is: what is read of them is looked at by no one. */
const NOBODY = {
  id: PersonId.parse('per_00000000000000000000'),
  name: 'Nobody',
  birth: { date: '2000-01-01', time: '12:00', latitude: 51.4779, longitude: 0 },
}

/** Short, for it is the way that is watched and not the text. */
const WORDS = 300

/**
 * What is ordered to see that all of it works: a hook, whose chapters take the lane of previews, and a
 * reading of one system, whose chapter takes the other. `key` names the slot: ordered twice it is one.
 */
export function syntheticOrders(
  minutes: number,
  manner: Omit<Manner, 'words'>,
  now: Date,
): { readonly key: string; readonly commission: Commission }[] {
  const slot = Math.floor(now.getTime() / (minutes * 60_000))
  const wishes = [
    { type: 'hook', people: [NOBODY] },
    { type: 'single_system', system: 'western', people: [NOBODY] },
  ] as const
  return wishes.map((wish) => ({
    key: `${wish.type}-${minutes}-${slot}`,
    commission: commissionOf(wish, { ...manner, words: WORDS }, now),
  }))
}
