import { oppositeGate } from '#astrology/human-design/sky/wheel.ts'
import type { GeneKeysChart } from '../cast-gene-keys.ts'
import { CODON_RINGS } from '../codon-rings.ts'
import { SPHERES, type Sphere } from '../spheres.ts'

/** A person of a group with their hologenetic profile. */
export interface Profiled {
  readonly name: string
  readonly spheres: GeneKeysChart['spheres']
}

interface KeyHolder {
  readonly name: string
  readonly spheres: readonly Sphere[]
}

/** What the profiles of several people have in common; spheres whose key an uncertain birth leaves open are passed over. */
export interface GroupKeys {
  /** Keys that two or more have, ascending. */
  readonly sharedKeys: readonly { readonly key: number; readonly held: readonly KeyHolder[] }[]
  /** Programming partners, the lower first, that different people hold. */
  readonly partners: readonly {
    readonly keys: readonly [number, number]
    readonly held: readonly [readonly KeyHolder[], readonly KeyHolder[]]
  }[]
  /** Spheres in which two or more have one key. */
  readonly sameSpheres: readonly {
    readonly sphere: Sphere
    readonly key: number
    readonly people: readonly string[]
  }[]
  /** Codon rings of which two or more have keys, with the keys that each has. */
  readonly rings: readonly {
    readonly ring: string
    readonly held: readonly { readonly name: string; readonly keys: readonly number[] }[]
    /** Keys of the ring that nobody has. */
    readonly missing: readonly number[]
  }[]
  /** Spheres whose key is not known, by person. */
  readonly withheld: readonly KeyHolder[]
}

/** What several profiles have in common, each thing with who holds it. */
export function groupKeys(people: readonly Profiled[]): GroupKeys {
  const keys = new Set(people.flatMap((person) => [...keysIn(person)]))
  const holders = [...keys]
    .toSorted((a, b) => a - b)
    .map((key) => ({ key, held: holdersOf(people, key) }))
  return {
    sharedKeys: holders.filter(({ held }) => held.length > 1),
    partners: holders.flatMap(({ key, held }) => {
      const partner = oppositeGate(key)
      const facing = holders.find((other) => other.key === partner)?.held
      if (key > partner || facing === undefined || !areOfTwo(held, facing)) return []
      return [{ keys: [key, partner] as const, held: [held, facing] as const }]
    }),
    sameSpheres: SPHERES.flatMap((sphere) => sameIn(people, sphere)),
    rings: CODON_RINGS.flatMap(({ name: ring, keys: all }) => {
      const held = people
        .map((person) => ({
          name: person.name,
          keys: all.filter((key) => keysIn(person).has(key)),
        }))
        .filter((own) => own.keys.length > 0)
      if (held.length < 2) return []
      return [{ ring, held, missing: all.filter((key) => !keys.has(key)) }]
    }),
    withheld: people.flatMap(({ name, spheres }) => {
      const open = SPHERES.filter((sphere) => spheres[sphere].key === null)
      return open.length === 0 ? [] : [{ name, spheres: open }]
    }),
  }
}

function keysIn({ spheres }: Profiled): ReadonlySet<number> {
  return new Set(SPHERES.flatMap((sphere) => spheres[sphere].key ?? []))
}

function holdersOf(people: readonly Profiled[], key: number): KeyHolder[] {
  return people.flatMap(({ name, spheres }) => {
    const own = SPHERES.filter((sphere) => spheres[sphere].key === key)
    return own.length === 0 ? [] : [{ name, spheres: own }]
  })
}

/** Whether the two keys are not both one person's alone. */
function areOfTwo(one: readonly KeyHolder[], other: readonly KeyHolder[]): boolean {
  return new Set([...one, ...other].map(({ name }) => name)).size > 1
}

function sameIn(people: readonly Profiled[], sphere: Sphere): GroupKeys['sameSpheres'] {
  const known = people.filter(({ spheres }) => spheres[sphere].key !== null)
  return [...Map.groupBy(known, ({ spheres }) => spheres[sphere].key!)]
    .filter(([, alike]) => alike.length > 1)
    .map(([key, alike]) => ({ sphere, key, people: alike.map(({ name }) => name) }))
}
