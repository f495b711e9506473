import { withExactness } from '../aspects/exactness.ts'
import type { SkyReading } from '../read-sky.ts'

/** The looks at a window, with an orb of nothing for each contact that becomes exact between two of them. */
export function withExactContacts(window: readonly SkyReading[]): SkyReading[] {
  const aspects = withExactness(window.map((sky) => sky.aspects))
  const declinationAspects = withExactness(window.map((sky) => sky.declinationAspects))
  const stars = withExactness(
    window.map(({ starConjunctions }) =>
      starConjunctions.map((conjunction) => ({
        ...conjunction,
        first: conjunction.star,
        second: conjunction.point,
        aspect: 'conjunction',
      })),
    ),
  )
  return window.map((sky, look) => ({
    ...sky,
    aspects: aspects[look]!,
    declinationAspects: declinationAspects[look]!,
    starConjunctions: stars[look]!,
  }))
}
