import { allOf, insteadOf, judged, type Ground, type Verdict } from '../claim.ts'
import type { Owned } from '../reading/whose.ts'
import { isBody, knownOf } from './anchors.ts'
import { isSame } from './cited-values.ts'

export type Judge = (
  ground: Ground,
  subject: Owned,
  value: Owned,
) => { verdict: Verdict; instead?: string }

/** `planets in a sign of their own` is said of no body; `at home` may be said of people. */
export function isDignity(
  { kind, words, value, at, end }: Owned,
  { read, segment }: Ground,
): boolean {
  if (kind !== 'dignity') return false
  if (read.tokens[at - 1]?.lower === 'by' || /\bexception/.test(read.sentence)) return false
  if (value === 'bound' || value === 'face') return true
  if (/^(graha|planet|one|star)s?$/.test(read.tokens[end]?.lower ?? '')) return false
  if (/^(at home|among friends)$/i.test(words))
    return (
      segment.mentions.some(isBody) &&
      /^(is|are|was|were|so|fully|truly|quite|be|itself|not|and)$/.test(
        read.tokens[at - 1]?.lower ?? '',
      )
    )
  return read.mentions.some(isBody)
}

export const dignityVerdict: Judge = (ground, subject, value) => {
  const known = knownOf(ground, subject, ({ mark }) => mark.dignity !== undefined)
  const verdicts = known.map((each): Verdict => {
    if (each.some(({ mark }) => isSame(value, mark.dignity!))) return 'supported'
    if (each.length > 0) return 'contradicted'
    return knowsOthers(ground, 'dignity') ? 'contradicted' : 'unknown'
  })
  return {
    verdict: allOf(verdicts),
    instead: insteadOf(known.flat().map(({ mark }) => mark.dignity)),
  }
}

export const motionVerdict: Judge = (ground, subject, value) => {
  const known = knownOf(ground, subject, ({ mark }) => mark.motion !== undefined)
  const verdicts = known.map((each): Verdict => {
    if (each.some(({ mark }) => mark.motion === value.value)) return 'supported'
    if (each.length > 0) return 'contradicted'
    // Systems that tell only who runs backward tell by silence who does not.
    if (!knowsOthers(ground, 'motion')) return 'unknown'
    return value.value === 'direct' ? 'supported' : 'contradicted'
  })
  return {
    verdict: allOf(verdicts),
    instead: insteadOf(known.flat().map(({ mark }) => mark.motion)),
  }
}

export const degreeVerdict: Judge = (ground, subject, value) => {
  const known = knownOf(ground, subject, ({ fact }) => fact.measures['degreesInSign'] !== undefined)
  const fits = (each: (typeof known)[number]) =>
    each.some(({ fact }) => {
      const { value: at, from = at, to = at } = fact.measures['degreesInSign']!
      return to >= value.from! && from <= value.to!
    })
  const verdicts = known.map((each) => judged(fits(each), each.length > 0))
  const instead = insteadOf(
    known.flat().map(({ fact }) => `${fact.measures['degreesInSign']!.value.toFixed(1)}°`),
  )
  return { verdict: allOf(verdicts), instead }
}

export const termVerdict: Judge = (ground, subject, value) => {
  const known = knownOf(ground, subject, ({ mark }) => mark.term === value.value)
  const verdicts = known.map((each) =>
    judged(
      each.length > 0,
      ground.knowledge.systems.has(value.value === 'out of bounds' ? 'western' : 'vedic'),
    ),
  )
  return { verdict: allOf(verdicts) }
}

function knowsOthers({ knowledge }: Ground, field: 'dignity' | 'motion'): boolean {
  return knowledge.with(field).length > 0
}
