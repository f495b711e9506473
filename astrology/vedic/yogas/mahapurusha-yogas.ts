import type { SevenGraha } from '#astrology/vedic/grahas.ts'
import { formed, SOURCES, type YogaRule } from './yoga.ts'

/** The five great persons: a star planet in its own or exaltation sign and in an angle. */
export const MAHAPURUSHA_YOGAS: readonly YogaRule[] = [
  mahapurusha('Ruchaka', 'mars', 'Mars'),
  mahapurusha('Bhadra', 'mercury', 'Mercury'),
  mahapurusha('Hamsa', 'jupiter', 'Jupiter'),
  mahapurusha('Malavya', 'venus', 'Venus'),
  mahapurusha('Shasha', 'saturn', 'Saturn'),
]

function mahapurusha(name: string, graha: SevenGraha, title: string): YogaRule {
  return {
    id: name.toLowerCase(),
    name,
    family: 'mahapurusha',
    rule: `${title} stands in its own or exaltation sign and in an angle from the lagna.`,
    source: SOURCES.phaladeepika,
    formedBy: (sky) => formed(sky.isDignified(graha) && sky.isInKendra(graha), graha),
  }
}
