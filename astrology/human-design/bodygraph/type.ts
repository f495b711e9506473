import { motorReachesThroat } from './bodygraph.ts'
import type { Center } from './centers.ts'
import type { Channel } from './channels.ts'

export const TYPES = [
  'Manifestor',
  'Generator',
  'Manifesting Generator',
  'Projector',
  'Reflector',
] as const
export type HumanDesignType = (typeof TYPES)[number]

interface TypeTraits {
  /** How the type meets life, as a phrase that follows "the strategy is". */
  readonly strategy: string
  readonly signature: string
  readonly notSelf: string
}

export const TYPE_TRAITS: Readonly<Record<HumanDesignType, TypeTraits>> = {
  Manifestor: {
    strategy: 'to inform before acting',
    signature: 'peace',
    notSelf: 'anger',
  },
  Generator: {
    strategy: 'to wait and respond',
    signature: 'satisfaction',
    notSelf: 'frustration',
  },
  'Manifesting Generator': {
    strategy: 'to wait and respond, then to inform',
    signature: 'satisfaction and peace',
    notSelf: 'frustration and anger',
  },
  Projector: {
    strategy: 'to wait for the invitation',
    signature: 'success',
    notSelf: 'bitterness',
  },
  Reflector: {
    strategy: 'to wait a lunar cycle',
    signature: 'surprise',
    notSelf: 'disappointment',
  },
}

/**
 * The type: no defined center makes a Reflector; a defined Sacral a Generator, a
 * Manifesting one where any motor reaches the Throat; without the Sacral a motor at
 * the Throat makes a Manifestor, and none a Projector (Definitive Book of Human Design).
 */
export function typeOf(
  defined: ReadonlySet<Center>,
  channels: readonly Channel[],
): HumanDesignType {
  if (defined.size === 0) return 'Reflector'
  const manifesting = motorReachesThroat(channels)
  if (defined.has('sacral')) return manifesting ? 'Manifesting Generator' : 'Generator'
  return manifesting ? 'Manifestor' : 'Projector'
}
