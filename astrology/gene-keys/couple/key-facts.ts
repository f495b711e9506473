import type { PartsBody } from '#astrology/facts.ts'
import { once } from '#astrology/facts-once.ts'
import { oppositeGate } from '#astrology/human-design/sky/wheel.ts'
import { PARTNERS } from '../gene-keys-facts.ts'
import { RULES } from '../gene-keys-rules.ts'
import { heldKeysOf } from './held-keys.ts'
import type { Profile } from './profiles.ts'
import { kept } from './told-once.ts'

/** Keys that both have, and keys of one that face a key of the other; each one by one, and counted. */
export function keyFacts(first: Profile, second: Profile): PartsBody[] {
  const [ones, twos] = [heldKeysOf(first.reading), heldKeysOf(second.reading)]
  const [shared, partners]: [PartsBody[], PartsBody[]] = [[], []]
  for (const [key, one] of ones) {
    const same = twos.get(key)
    if (same !== undefined) {
      shared.push({
        topic: 'sharedKey',
        property: String(key),
        value: [...one.as.p1.value, ...same.as.p2.value],
        sentence: `{p1} and {p2} share Gene Key ${key}: {p1} in ${one.words}, {p2} in ${same.words}.`,
        marks: [{ relation: 'shares', key }, ...one.as.p1.marks, ...same.as.p2.marks],
        rule: RULES.sharedKey,
      })
    }
    const partner = partnerOf(key)
    const facing = twos.get(partner)
    if (facing !== undefined) {
      partners.push({
        topic: 'partnerKeys',
        property: `${key}-${partner}`,
        value: [...one.as.p1.value, ...facing.as.p2.value],
        sentence: `{p1}'s Gene Key ${key} in ${one.words} and {p2}'s Gene Key ${partner} in ${facing.words} are programming partners.`,
        marks: [
          { whose: 'p1', key, relation: PARTNERS, partnerWhose: 'p2', partnerKey: partner },
          ...one.as.p1.marks,
          ...facing.as.p2.marks,
        ],
        rule: RULES.partner,
      })
    }
  }
  return [...shared, ...partners, ...sharedCount(shared.length), ...partnerCount(partners.length)]
}

const partnerOf = once(oppositeGate)

const sharedCount = once((count: number) =>
  kept([
    {
      topic: 'commonKeys',
      property: 'shared',
      value: count,
      sentence:
        count === 0
          ? '{p1} and {p2} have no key of their profiles in common.'
          : '{p1} and {p2} have {keys:key} of their profiles in common.',
      measures: { keys: { value: count, unit: 'count' } },
      marks: [{ relation: 'shares', term: 'key', count }],
      rule: RULES.sharedKey,
    },
  ]),
)

const partnerCount = once((count: number) =>
  kept([
    {
      topic: 'commonKeys',
      property: 'partners',
      value: count,
      sentence:
        count === 0
          ? 'No key of {p1} has its programming partner in {p2}.'
          : `Of the keys of {p1} {keys} ${count === 1 ? 'has its programming partner' : 'have their programming partners'} in {p2}.`,
      measures: { keys: { value: count, unit: 'count' } },
      marks: [{ relation: PARTNERS, term: 'key', count }],
      rule: RULES.partner,
    },
  ]),
)
