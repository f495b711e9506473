import { told, type Claim, type Ground } from '../claim.ts'
import type { Owned } from '../reading/whose.ts'
import { isNegated } from './negation.ts'
import { type Pairing, isThing } from './aspect-groups.ts'
import { aspectsOf } from './aspect-words.ts'
import { pairingsOf } from './aspect-pairings.ts'
import { between } from './aspects-between.ts'

const phasesOf = ({ segment }: Ground) => segment.mentions.filter(({ kind }) => kind === 'phase')

/** Whether two are told to draw together or apart as they do. */
export function phaseClaims(ground: Ground, { one, two }: Pairing): Claim[] {
  return phasesOf(ground).flatMap((phase) => phaseClaim(ground, one, two, phase))
}

function phaseClaim(ground: Ground, one: Owned, two: Owned, phase: Owned): Claim[] {
  const known = between(ground, one, two).filter(({ mark }) => mark.isApplying !== undefined)
  if (known.length === 0) return []
  const isApplying = phase.value === 'applying'
  const has = known.some(({ mark }) => mark.isApplying === isApplying)
  const words = `${one.words} and ${two.words} ${phase.words}`
  return [
    {
      kind: 'phase',
      words,
      tie: { subjects: [one, two], value: phase },
      verdict: told(has ? 'supported' : 'contradicted', isNegated(ground, null, phase)),
    },
  ]
}

/** `The Moon is moving up to Uranus`: closing or parting with no aspect named. */
export function phaseAlone(ground: Ground): Claim[] {
  if (aspectsOf(ground).length > 0 && pairingsOf(ground).length > 0) return []
  const things = [...ground.carried, ...ground.segment.mentions].filter(isThing)
  const own = ground.segment.mentions.filter(isThing)
  const pair = own.length >= 2 ? own.slice(0, 2) : things.slice(-2)
  if (pair.length < 2) return []
  return phasesOf(ground).flatMap((phase) => phaseClaim(ground, pair[0]!, pair[1]!, phase))
}
