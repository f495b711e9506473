/** Two points that meet: an aspect, a parallel, a planet with a star. */
export interface Contact {
  readonly first: string
  readonly second: string
  readonly aspect: string
  /** How far from exact, degrees, never negative. */
  readonly orb: number
  /** The same with the side. */
  readonly passed: number
}

/**
 * The contacts found at moments spread over a window. Where one passes exactness between two
 * moments, none of them shows it; the one that comes nearest is then given an orb of nothing,
 * so that the range over the window is true.
 */
export function withExactness<Met extends Contact>(moments: readonly (readonly Met[])[]): Met[][] {
  const nearest = new Map<string, { sides: Set<boolean>; orb: number }>()
  for (const contact of moments.flat()) {
    const { passed, orb } = contact
    const known = nearest.get(keyOf(contact))
    known?.sides.add(passed > 0)
    nearest.set(keyOf(contact), {
      sides: known?.sides ?? new Set([passed > 0]),
      orb: Math.min(known?.orb ?? Infinity, orb),
    })
  }
  return moments.map((contacts) =>
    contacts.map((contact) => {
      const { sides, orb } = nearest.get(keyOf(contact))!
      return sides.size === 2 && contact.orb === orb ? { ...contact, orb: 0 } : contact
    }),
  )
}

function keyOf({ first, second, aspect }: Contact): string {
  return `${first} ${aspect} ${second}`
}
