import { ageOf, moodOf, wakefulnessOf } from './avasthas.ts'
import { houseOf } from './bhavas.ts'
import { isCombust } from './combustion.ts'
import { dignityOf, signsOfSeven } from './dignity.ts'
import { GRAHAS, isNode, type Graha } from './grahas.ts'
import { isVargottama } from './vargas.ts'
import type { Bhava, GrahaPlace, GrahaPosition, Grahas } from './vedic-chart.ts'

type Positions = Readonly<Record<Graha, GrahaPosition>>

/** How each graha fares where it stands. */
export function grahaPlaces(positions: Positions, bhavas: readonly Bhava[] | null): Grahas {
  return Object.fromEntries(
    GRAHAS.map((graha) => [graha, grahaPlace(graha, positions, bhavas)]),
  ) as Record<Graha, GrahaPlace>
}

function grahaPlace(
  graha: Graha,
  positions: Positions,
  bhavas: readonly Bhava[] | null,
): GrahaPlace {
  const position = positions[graha]
  const dignity = dignityOf(graha, position, signsOfSeven(positions))
  const combust = isCombust(graha, position, positions.sun.longitude)
  return {
    ...position,
    house: bhavas === null ? null : houseOf(position, bhavas),
    dignity,
    combust,
    vargottama: isVargottama(position.longitude),
    avasthas:
      isNode(graha) || dignity === null
        ? null
        : {
            age: ageOf(position),
            wakefulness: wakefulnessOf(dignity),
            mood: moodOf({
              dignity,
              combust,
              joinedByMalefic: isJoinedByMalefic(graha, positions),
            }),
          },
  }
}

const MALEFICS: readonly Graha[] = ['sun', 'mars', 'saturn', 'rahu', 'ketu']

function isJoinedByMalefic(graha: Graha, positions: Positions): boolean {
  return MALEFICS.some(
    (other) => other !== graha && positions[other].sign === positions[graha].sign,
  )
}
