import type { Cast } from '#astrology/cast.ts'
import type { Graha } from '#astrology/vedic/grahas.ts'
import type { Range } from './range.ts'

/** A mahadasha that begins, and when: at the moment of birth taken, at the earliest and at the latest (Julian days). */
export interface Turn extends Range {
  readonly lord: Graha
}

/**
 * The Vimshottari mahadashas that begin after a birth; none where the star of birth, and with
 * it whose period came first, changes within the window.
 */
export function turnsOf({ charts, window: { vedic } }: Cast): Turn[] {
  const star = charts.vedic.grahas.moon.nakshatraNumber
  if (vedic.some(({ grahas }) => grahas.moon.nakshatraNumber !== star)) return []
  const [, ...begun] = charts.vedic.dashas.vimshottari.periods
  return begun.map(({ lord, start }, index) => {
    let [from, to] = [start, start]
    for (const { dashas } of vedic) {
      const there = dashas.vimshottari.periods[index + 1]!.start
      from = Math.min(from, there)
      to = Math.max(to, there)
    }
    return { lord, own: start, from, to }
  })
}
