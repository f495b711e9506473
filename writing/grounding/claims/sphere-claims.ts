import { wordsOf } from '../reading/words-of.ts'
import { eachOf, insteadOf, isOf, told, type Claim, type Ground } from '../claim.ts'
import type { Known } from '../knowledge.ts'
import type { Owned } from '../reading/whose.ts'
import { isNegated } from './negation.ts'
import { pairsOf } from './pairing.ts'

/** `line 1 of Attraction` tells a line, and no key. */
const isOfLine = ({ read: { tokens } }: Ground, { at }: Owned) =>
  /\bline \d of$/.test(wordsOf(tokens, at - 3, at))

/** Spheres with the keys that are told to stand in them. */
export function sphereClaims(ground: Ground): Claim[] {
  // `Gate 44 is his Gene Key of Purpose`.
  const partners = ground.segment.mentions.find(({ value }) => value === 'partners')
  const isKeyed = /\bgene key of\b/i.test(ground.read.sentence)
  const pairs = pairsOf(
    ground,
    (mention) => mention.kind === 'sphere' && !isOfLine(ground, mention),
    ({ kind, at }) =>
      ((kind === 'key' || kind === 'gateLine') && (partners === undefined || at < partners.at)) ||
      (kind === 'gate' && isKeyed),
  )
  const known = ground.knowledge.with('sphere')
  const isParted = (sphere: Owned, value: Owned) =>
    partners !== undefined && value.at < partners.at && partners.at < sphere.at
  return pairs.flatMap(({ subjects, value }) =>
    subjects.flatMap((sphere): Claim[] => {
      if (isParted(sphere, value)) return []
      const owner = value.how === 'own' && sphere.how !== 'own' ? value.owner : sphere.owner
      const own = known.filter(
        (each) =>
          each.mark.sphere === sphere.value && isOf(owner, each) && each.mark.key !== undefined,
      )
      // `Key 15 is the Life's Work of both`.
      const isOfEach = owner === 'both' && sphere.how === 'after'
      const has = (isOfEach ? eachOf(owner) : [owner]).every((each) =>
        value.kind === 'gateLine'
          ? isLineOf(known, sphere, { owner: each, value: value.value })
          : own.some((one) => isOf(each, one) && one.mark.key === Number(value.value)),
      )
      return [
        {
          kind: 'key',
          words: `${sphere.words} ${value.words}`,
          tie: { subjects: [sphere], value },
          verdict: told(has ? 'supported' : 'contradicted', isNegated(ground, sphere, value)),
          instead: insteadOf(own.map(({ mark }) => `Gene Key ${mark.key}`)),
        },
      ]
    }),
  )
}

/** `9.4`: the fourth line of the ninth key; a fact tells each sphere's line. */
function isLineOf(
  known: readonly Known[],
  { value: sphere }: Owned,
  { owner, value }: Pick<Owned, 'owner' | 'value'>,
): boolean {
  return known.some(
    (each) =>
      each.mark.sphere === sphere &&
      isOf(owner, each) &&
      each.mark.line !== undefined &&
      `${each.mark.key}.${each.mark.line}` === value,
  )
}

/** Spheres with the lines that are told of them. */
export function lineClaims(ground: Ground): Claim[] {
  const pairs = pairsOf(
    ground,
    ({ kind }) => kind === 'sphere',
    ({ kind }) => kind === 'line',
  )
  return pairs.flatMap(({ subjects, value }) =>
    subjects.map((sphere): Claim => {
      const own = ground.knowledge
        .with('sphere')
        .filter(
          (each) =>
            each.mark.sphere === sphere.value &&
            isOf(sphere.owner, each) &&
            each.mark.line !== undefined,
        )
      const has = own.length === 0 || own.some(({ mark }) => mark.line === Number(value.value))
      return {
        kind: 'line',
        words: `${sphere.words} ${value.words}`,
        tie: { subjects: [sphere], value },
        verdict: told(has ? 'supported' : 'contradicted', isNegated(ground, sphere, value)),
      }
    }),
  )
}
