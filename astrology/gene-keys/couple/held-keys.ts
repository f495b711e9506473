import { onceForEach } from '#astrology/facts-once.ts'
import type { Mark } from '#astrology/marks.ts'
import type { GeneKeysReading } from '../cast-gene-keys.ts'
import { CODON_RINGS } from '../codon-rings.ts'
import { keysOf } from '../gene-keys-facts.ts'
import { SPHERE_TRAITS } from '../spheres.ts'

/** What a person brings into a sentence about two, ready for whoever of the two they are. */
export interface Held {
  /** As the sentence lists it. */
  readonly words: string
  readonly count: number
  readonly as: Readonly<Record<'p1' | 'p2', HeldAs>>
}

interface HeldAs {
  /** Part of the value: `p1 eq`. */
  readonly value: readonly string[]
  readonly marks: readonly Mark[]
}

/** The keys of a profile, each in the spheres it stands in. */
export const heldKeysOf = onceForEach((reading: GeneKeysReading): ReadonlyMap<number, Held> => {
  const held = [...keysOf(reading)].map(([key, spheres]): [number, Held] => {
    const titles = spheres.map((sphere) => SPHERE_TRAITS[sphere].title)
    const as = (whose: 'p1' | 'p2'): HeldAs => ({
      value: spheres.map((sphere) => `${whose} ${sphere}`),
      marks: titles.map((sphere) => ({ whose, sphere, key })),
    })
    return [
      key,
      { words: titles.join(' and '), count: spheres.length, as: { p1: as('p1'), p2: as('p2') } },
    ]
  })
  return new Map(held)
})

/** The rings of which a profile has keys, in the table's order, by their places in it. */
export const heldRingsOf = onceForEach((reading: GeneKeysReading): ReadonlyMap<number, Held> => {
  const all = keysOf(reading)
  const held = CODON_RINGS.flatMap(({ name, keys }, place): [number, Held][] => {
    const own = keys.filter((key) => all.has(key))
    const as = (whose: 'p1' | 'p2'): HeldAs => ({
      value: own.map((key) => `${whose} ${key}`),
      marks: own.map((key) => ({ whose, key, ring: name })),
    })
    return own.length === 0
      ? []
      : [[place, { words: own.join(', '), count: own.length, as: { p1: as('p1'), p2: as('p2') } }]]
  })
  return new Map(held)
})
