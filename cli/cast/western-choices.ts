import { ASPECT_NAMES } from '#astrology/western/aspects/aspects.ts'
import {
  CHOOSABLE_POINTS,
  DEFAULT_ASPECT_CHOICE,
  type AspectChoice,
} from '#astrology/western/aspects/chosen-aspects.ts'
import { sameForAll } from '#astrology/western/aspects/orbs.ts'
import {
  MODERN_SCHEME,
  TRADITIONAL_SCHEME,
  type DignityScheme,
} from '#astrology/western/dignities/dignity-scheme.ts'
import { named } from '#cli/parser/named.ts'
import { decimal, list } from '#cli/parser/read-text.ts'
import { InputError } from '#core/errors.ts'

const SCHEMES: Readonly<Record<string, DignityScheme>> = {
  traditional: TRADITIONAL_SCHEME,
  modern: MODERN_SCHEME,
  modernWithoutReception: { ...MODERN_SCHEME, peregrineSparedBy: ['element of its domicile'] },
}
const DIGNITY_SCHEMES = Object.keys(SCHEMES)

export function dignityScheme(name: string | undefined): DignityScheme {
  if (name === undefined) return TRADITIONAL_SCHEME
  return SCHEMES[named('dignities', name, DIGNITY_SCHEMES)] ?? TRADITIONAL_SCHEME
}

/** Degrees by aspect, the same for every pair: no aspect is sought that has none. */
export type ChosenOrbs = Readonly<Record<string, number>>

/** Widest that an orb may be: past it two major aspects of one pair would meet. */
const WIDEST_ORB = 15

/** Null where nothing was chosen, so that a chart's own aspects stand. */
export function aspectChoice(chosen: {
  readonly orbs?: ChosenOrbs | undefined
  readonly points?: readonly string[] | undefined
}): AspectChoice | null {
  const { orbs, points } = chosen
  if (orbs === undefined && points === undefined) return null
  return {
    points:
      points?.map((point) => named('points', point, CHOOSABLE_POINTS)) ??
      DEFAULT_ASPECT_CHOICE.points,
    orbs: orbs === undefined ? DEFAULT_ASPECT_CHOICE.orbs : sameForAll(checked(orbs)),
  }
}

/** `conjunction=10,trine=8` as an object. */
export function readOrbs(text: string, flag: string): ChosenOrbs {
  return Object.fromEntries(
    list(text, flag).map((part) => {
      const [aspect = '', degrees = ''] = part.split('=')
      return [named(flag, aspect.trim(), ASPECT_NAMES), decimal(degrees.trim(), flag)]
    }),
  )
}

function checked(orbs: ChosenOrbs): ChosenOrbs {
  return Object.fromEntries(
    Object.entries(orbs).map(([aspect, degrees]) => {
      if (degrees >= 0 && degrees <= WIDEST_ORB)
        return [named('orbs', aspect, ASPECT_NAMES), degrees]
      throw new InputError('orbs', `${degrees} is no orb`, `Give degrees from 0 to ${WIDEST_ORB}.`)
    }),
  )
}
