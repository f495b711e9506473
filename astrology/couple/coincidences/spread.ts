import { GRAHAS } from '#astrology/vedic/grahas.ts'
import type { VedicChart } from '#astrology/vedic/vedic-chart.ts'
import type { SkyReading } from '#astrology/western/read-sky.ts'
import { ELEMENTS, elementOf, MODALITIES } from '#astrology/western/zodiac/zodiac.ts'

/** Elements and modalities, as signs are told apart by. */
export const KINDS = [...ELEMENTS, ...MODALITIES] as const
export type Kind = (typeof KINDS)[number]

/** How many stand in signs of a kind, at the least and at the most within a birth window. */
export interface Counted {
  readonly from: number
  readonly to: number
}

/** By the kinds that a system looks at. */
export type Spread = Readonly<Partial<Record<Kind, Counted>>>

/** The ten planets by element and modality of their tropical signs. */
export function westernSpread(window: readonly SkyReading[]): Spread {
  return spreadOf(
    KINDS,
    window.map(({ balance: { elements, modalities } }) => {
      const { fire, earth, air, water } = elements
      const { cardinal, fixed, mutable } = modalities
      return [fire, earth, air, water, cardinal, fixed, mutable].map(({ length }) => length)
    }),
  )
}

/** The nine grahas by the element of their sidereal signs. */
export function vedicSpread(window: readonly VedicChart[]): Spread {
  return spreadOf(
    ELEMENTS,
    window.map(({ grahas }) => {
      const counts = ELEMENTS.map(() => 0)
      for (const graha of GRAHAS) counts[ELEMENTS.indexOf(elementOf(grahas[graha].sign))]! += 1
      return counts
    }),
  )
}

/** Counts of each kind, at each view of the window. */
function spreadOf(kinds: readonly Kind[], views: readonly (readonly number[])[]): Spread {
  const [own = []] = views
  const spread: Partial<Record<Kind, Counted>> = {}
  kinds.forEach((kind, place) => {
    let [from, to] = [own[place]!, own[place]!]
    for (const view of views) {
      from = Math.min(from, view[place]!)
      to = Math.max(to, view[place]!)
    }
    spread[kind] = { from, to }
  })
  return spread
}
