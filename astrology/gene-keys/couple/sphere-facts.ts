import type { PartsBody } from '#astrology/facts.ts'
import { once } from '#astrology/facts-once.ts'
import type { Mark } from '#astrology/marks.ts'
import { eachStateOfBoth, type PairTeller } from '#astrology/told-throughout.ts'
import { PARTNERS } from '../gene-keys-facts.ts'
import { ringOf } from '../codon-rings.ts'
import { RULES } from '../gene-keys-rules.ts'
import { SPHERES, SPHERE_TRAITS, type Sphere } from '../spheres.ts'
import type { Profile } from './profiles.ts'
import { isOnOneLine, sphereBondOf, type SphereBond } from './sphere-bonds.ts'
import { kept } from './told-once.ts'

/** Sphere beside sphere: its line, then its key. */
export const SPHERE_TELLERS: readonly PairTeller<Profile>[] = SPHERES.flatMap(
  (sphere, place): PairTeller<Profile>[] => [
    {
      views: eachStateOfBoth(({ reading }) => reading[sphere]?.line),
      tell: ({ reading: first }, { reading: second }) =>
        isOnOneLine(sphere, first, second) ? lineFacts(place * 10 + first[sphere]!.line) : NONE,
    },
    {
      views: eachStateOfBoth(({ reading }) => reading[sphere]?.key),
      tell: ({ reading: first }, { reading: second }) => {
        const bond = sphereBondOf(sphere, first, second)
        if (bond === null) return NONE
        return keyFacts(`${sphere},${bond},${first[sphere]!.key},${second[sphere]!.key}`)
      },
    },
  ],
)

const NONE: readonly PartsBody[] = []

const lineFacts = once((told: number) => {
  const [sphere, line] = [SPHERES[Math.floor(told / 10)]!, told % 10]
  const { title } = SPHERE_TRAITS[sphere]
  return kept([
    {
      topic: 'sameLine',
      property: sphere,
      value: line,
      sentence: `In ${title} {p1} and {p2} meet on the same line, ${line}.`,
      marks: [
        { whose: 'p1', sphere: title, line },
        { whose: 'p2', sphere: title, line },
      ],
      rule: RULES.line,
    },
  ])
})

const keyFacts = once((told: string) => {
  const [sphere, bond, one, two] = told.split(',') as [Sphere, SphereBond, string, string]
  const { title } = SPHERE_TRAITS[sphere]
  const keys = [Number(one), Number(two)] as const
  return kept([
    {
      topic: 'sameSphere',
      property: sphere,
      value: bond,
      sentence: bondInWords(bond, title, keys),
      marks: [
        { whose: 'p1', sphere: title, key: keys[0] },
        { whose: 'p2', sphere: title, key: keys[1] },
        bondMark(bond, keys),
      ],
      rule: RULES.sphereBond,
    },
  ])
})

function bondInWords(bond: SphereBond, title: string, [one, two]: readonly [number, number]) {
  const words: Readonly<Record<SphereBond, string>> = {
    'same key': `In ${title} {p1} and {p2} have one and the same key, Gene Key ${one}.`,
    partners: `In ${title} {p1}'s Gene Key ${one} faces {p2}'s Gene Key ${two}, its programming partner.`,
    'one ring': `In ${title} {p1}'s Gene Key ${one} and {p2}'s Gene Key ${two} belong to one ring, the ${ringOf(one)}.`,
  }
  return words[bond]
}

function bondMark(bond: SphereBond, [one, two]: readonly [number, number]): Mark {
  const pair = { whose: 'p1', key: one, partnerWhose: 'p2', partnerKey: two } as const
  if (bond === 'same key') return { ...pair, relation: 'same key' }
  if (bond === 'partners') return { ...pair, relation: PARTNERS }
  return { ...pair, relation: 'one ring', ring: ringOf(one) }
}
