import type { Profile } from '../bodygraph/profile.ts'
import type { Line } from '../sky/wheel.ts'

export interface LineBond {
  readonly kind: 'resonance' | 'harmony'
  readonly lines: readonly [Line, Line]
  /** Whether the line of each is the conscious one (Personality Sun) or the unconscious (Design Sun). */
  readonly sides: readonly ['conscious' | 'unconscious', 'conscious' | 'unconscious']
}

/** How the conscious and the unconscious line of either profile stand to those of the other. */
export function lineBondsOf(first: Profile, second: Profile): readonly LineBond[] {
  return linesOf(first).flatMap((one) =>
    linesOf(second).flatMap((two): LineBond[] => {
      const apart = Math.abs(one.line - two.line)
      if (apart !== 0 && apart !== 3) return []
      return [
        {
          kind: apart === 0 ? 'resonance' : 'harmony',
          lines: [one.line, two.line],
          sides: [one.side, two.side],
        },
      ]
    }),
  )
}

function linesOf(profile: Profile) {
  const [conscious, unconscious] = profile.split('/').map(Number) as [Line, Line]
  return [
    { side: 'conscious', line: conscious },
    { side: 'unconscious', line: unconscious },
  ] as const
}
