import { SEVEN_GRAHAS, type Graha, type SevenGraha } from '#astrology/vedic/grahas.ts'
import { degreesFrom } from '#astrology/vedic/span.ts'

/** How strongly each graha sees one that stands so many degrees ahead of it, 0 to 60 and more (BPHS 26.6–10). */
function drishtiValue(seer: Graha, degreesAhead: number): number {
  return plainDrishti(degreesAhead) + specialDrishti(seer, degreesAhead)
}

function plainDrishti(degrees: number): number {
  if (degrees < 30 || degrees > 300) return 0
  if (degrees <= 60) return (degrees - 30) / 2
  if (degrees <= 90) return degrees - 60 + 15
  if (degrees <= 120) return (120 - degrees) / 2 + 30
  if (degrees <= 150) return 150 - degrees
  if (degrees <= 180) return (degrees - 150) * 2
  return (300 - degrees) / 2
}

/** What Mars adds on the 4th and 8th, Jupiter on the 5th and 9th, Saturn on the 3rd and 10th place: degrees from, to, value. */
const SPECIAL: Readonly<Partial<Record<Graha, readonly (readonly [number, number, number])[]>>> = {
  mars: [
    [90, 120, 15],
    [210, 240, 15],
  ],
  jupiter: [
    [120, 150, 30],
    [240, 270, 30],
  ],
  saturn: [
    [60, 90, 45],
    [270, 300, 45],
  ],
}

function specialDrishti(seer: Graha, degrees: number): number {
  const found = SPECIAL[seer]?.find(([from, to]) => degrees >= from && degrees <= to)
  return found?.[2] ?? 0
}

/** Strength of aspect: a quarter of what benefics see less what malefics see (Raman, chapter 7; BPHS 27.19). */
export function drikBala(
  graha: SevenGraha,
  longitudes: Readonly<Record<SevenGraha, number>>,
  benefics: readonly Graha[],
): number {
  return SEVEN_GRAHAS.reduce((sum, seer) => {
    if (seer === graha) return sum
    const value = drishtiValue(seer, degreesFrom(longitudes[seer], longitudes[graha]))
    return sum + (benefics.includes(seer) ? value : -value) / 4
  }, 0)
}
