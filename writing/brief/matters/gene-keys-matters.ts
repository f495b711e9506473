import { tell, tellAlways, type Matter, type MatterRow } from './matter.ts'

const SEQUENCES = [
  {
    id: 'activation',
    about: 'what is done in the world, and what it asks to be learned',
    spheres: ['lifesWork', 'evolution', 'radiance', 'purpose'],
    base: 8,
  },
  {
    id: 'venus',
    about: 'whom one draws near, and how mind and feeling learned to guard themselves',
    spheres: ['attraction', 'iq', 'eq', 'sq', 'core'],
    base: 7,
  },
  {
    id: 'pearl',
    about: 'what is given to others, and where it prospers',
    spheres: ['vocation', 'culture', 'brand', 'pearl'],
    base: 6.5,
  },
  {
    id: 'further',
    about: 'how closeness is spoken, what holds, and where the new breaks through',
    spheres: ['relating', 'coreStability', 'creativity'],
    base: 5.5,
  },
] as const

/** By which keys stand in which sphere: what a key means is told with the first sphere it stands in. */
export function geneKeysMatters(keyOf: ReadonlyMap<string, number>): readonly Matter[] {
  const taken = new Set<number>()
  return SEQUENCES.map(({ id, about, spheres, base }): Matter => {
    const keys = spheres.flatMap((sphere) => keyOf.get(sphere) ?? []).filter((k) => !taken.has(k))
    for (const key of keys) taken.add(key)
    return { id, about, rows: [...sphereRows(spheres, base), ...keyRows(keys)] }
  })
}

function sphereRows(spheres: readonly string[], base: number): MatterRow[] {
  const names = spheres.join('|')
  return [
    tellAlways(/^lifesWork\.key$/, 9.5),
    tell(new RegExp(`^(?:${names})\\.key$`), base),
    tell(new RegExp(`^(?:${names})\\.line$`), base - 1.5),
    ...(spheres.includes('lifesWork') ? [tell(/^partners\./, 6.5)] : []),
    ...(spheres.includes('relating') ? [tell(/^rings\./, 5.5)] : []),
  ]
}

function keyRows(keys: readonly number[]): MatterRow[] {
  if (keys.length === 0) return []
  const names = keys.join('|')
  return [
    tell(new RegExp(`^key(?:${names})\\.(?:low|middle)$`), 6),
    tell(new RegExp(`^key(?:${names})\\.high$`), 4),
    tell(new RegExp(`^key(?:${names})\\.(?:ring|partner)$`), 3.5),
  ]
}
