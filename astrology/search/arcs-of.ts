import {
  GATES_ALONG_WHEEL,
  LINE_DEGREES,
  WHEEL_START_DEGREES,
} from '#astrology/human-design/sky/wheel.ts'
import { borderOf } from '#astrology/vedic/span.ts'
import { ASPECT_ANGLES } from '#astrology/western/aspects/aspects.ts'
import { SIGNS } from '#astrology/western/zodiac/zodiac.ts'
import type { Arc } from './circle-regions.ts'
import type { AspectCondition, PlacedAtom, GatePart, NakshatraPart } from './condition.ts'

/** The arcs of the watched angle in which an atom holds; none where it is its motion that decides. */
export function arcsOf(atom: Exclude<PlacedAtom, { readonly house: unknown }>): readonly Arc[] {
  if ('tithi' in atom) return atom.tithi.map((tithi) => spanArc(tithi, 30))
  if ('karana' in atom) return atom.karana.map((karana) => spanArc(karana, 60))
  if ('yoga' in atom) return atom.yoga.map((yoga) => spanArc(yoga, 27))
  if ('moon' in atom) return [spanArc(atom.moon === 'waxing' ? 1 : 2, 2)]
  if ('sign' in atom) return atom.sign.map((sign) => spanArc(SIGNS.indexOf(sign) + 1, 12))
  if ('nakshatra' in atom) return atom.nakshatra.map(nakshatraArc)
  if ('gate' in atom) return atom.gate.map(gateArc)
  return 'aspect' in atom ? aspectArcs(atom) : []
}

/** The span of so many by its number, from 1. Its borders are the doubles that charts decide by. */
function spanArc(number: number, count: number): Arc {
  return { from: borderOf(number - 1, count), to: borderOf(number, count) }
}

function nakshatraArc({ nakshatra, pada }: NakshatraPart): Arc {
  return pada === null ? spanArc(nakshatra, 27) : spanArc((nakshatra - 1) * 4 + pada, 108)
}

function gateArc({ gate, line }: GatePart): Arc {
  const step = GATES_ALONG_WHEEL.findIndex((each) => each === gate)
  const from = WHEEL_START_DEGREES + (step * 6 + (line ?? 1) - 1) * LINE_DEGREES
  return { from, to: from + (line === null ? 6 : 1) * LINE_DEGREES }
}

/** On either side of exact, by which side closes while the angle grows. */
function aspectArcs({ aspect, orb, motion }: AspectCondition): readonly Arc[] {
  const angle = ASPECT_ANGLES[aspect]
  const places = angle % 180 === 0 ? [angle] : [angle, -angle]
  if (motion === undefined) return places.map((place) => ({ from: place - orb, to: place + orb }))
  const [before, after] =
    motion === 'applying'
      ? (['growing', 'shrinking'] as const)
      : (['shrinking', 'growing'] as const)
  return places.flatMap((place) => [
    { from: place - orb, to: place, while: before },
    { from: place, to: place + orb, while: after },
  ])
}
