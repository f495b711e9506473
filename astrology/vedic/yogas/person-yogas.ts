import { SEVEN_GRAHAS } from '#astrology/vedic/grahas.ts'
import { starBenefics } from './star-benefics.ts'
import { formed, raman, SOURCES, type YogaRule } from './yoga.ts'

/** Face, speech, mind, body and standing. */
export const PERSON_YOGAS: readonly YogaRule[] = [
  {
    id: 'kulavardhana',
    name: 'Kulavardhana',
    family: 'fortune',
    rule: 'All seven stand in the fifth from the lagna, the Sun or the Moon.',
    source: SOURCES.raman,
    formedBy: (sky) =>
      formed(
        SEVEN_GRAHAS.every(
          (graha) =>
            sky.isIn(graha, [5]) || sky.isFrom('sun', graha, [5]) || sky.isFrom('moon', graha, [5]),
        ),
        ...SEVEN_GRAHAS,
      ),
  },
  {
    id: 'chatussagara',
    name: 'Chatussagara',
    family: 'fortune',
    rule: 'Planets stand in all four angles.',
    source: SOURCES.raman,
    formedBy: (sky) => {
      const angles = [1, 4, 7, 10].map((house) => sky.occupants(house))
      return formed(
        angles.every((found) => found.length > 0),
        ...angles.flat(),
      )
    },
  },
  {
    id: 'rajalakshana',
    name: 'Rajalakshana',
    family: 'fortune',
    rule: 'Jupiter, Venus, Mercury and the Moon all stand in angles.',
    source: SOURCES.raman,
    formedBy: (sky) =>
      formed(
        (['jupiter', 'venus', 'mercury', 'moon'] as const).every((graha) => sky.isInKendra(graha)),
        'jupiter',
        'venus',
        'mercury',
        'moon',
      ),
  },
  {
    id: 'sumukha',
    variant: 'raman-166',
    name: 'Sumukha',
    family: 'fortune',
    rule: 'The lord of the second stands in an angle seen by benefics, or a benefic stands in the second.',
    source: raman(166),
    formedBy: (sky) => {
      const lord = sky.lordOf(2)
      const there = starBenefics(sky).filter((graha) => sky.isIn(graha, [2]))
      const seers = starBenefics(sky).filter((graha) => sky.aspects(graha, lord))
      return there.length > 0
        ? there
        : formed(sky.isInKendra(lord) && seers.length > 0, lord, ...seers)
    },
  },
  {
    id: 'sumukha',
    variant: 'raman-167',
    name: 'Sumukha',
    family: 'fortune',
    rule: 'The lord of the second stands in an angle in its own, exaltation or a friend’s sign, whose lord is at home in four of the ten divisional charts.',
    source: raman(167),
    formedBy: (sky) => {
      const lord = sky.lordOf(2)
      const host = sky.dispositor(lord)
      if (host === null) return null
      return formed(sky.isInKendra(lord) && sky.isStrong(lord) && sky.isGopura(host), lord, host)
    },
  },
  {
    id: 'yukti',
    name: 'Yukti-samanvita-vagmi',
    family: 'fortune',
    rule: 'The lord of the second joins a benefic in an angle or a trine, or is exalted with Jupiter.',
    source: SOURCES.raman,
    formedBy: (sky) => {
      const lord = sky.lordOf(2)
      const joined = starBenefics(sky).filter(
        (graha) => graha !== lord && sky.areTogether(graha, lord),
      )
      const isGraced = sky.isInKendraOrTrikona(lord) && joined.length > 0
      return formed(
        isGraced || (sky.isExalted(lord) && sky.areTogether(lord, 'jupiter')),
        lord,
        ...joined,
      )
    },
  },
  {
    id: 'sharira-saukhya',
    name: 'Sharira-saukhya',
    family: 'fortune',
    rule: 'The lord of the lagna, Jupiter or Venus stands in an angle.',
    source: SOURCES.raman,
    formedBy: (sky) => {
      const found = [sky.lordOf(1), 'jupiter' as const, 'venus' as const].filter((graha) =>
        sky.isInKendra(graha),
      )
      return formed(found.length > 0, ...found)
    },
  },
  {
    id: 'dehapushti',
    name: 'Dehapushti',
    family: 'fortune',
    rule: 'The lord of the lagna stands in a movable sign seen by a benefic.',
    source: SOURCES.raman,
    formedBy: (sky) => {
      const lord = sky.lordOf(1)
      const seers = starBenefics(sky).filter((graha) => sky.aspects(graha, lord))
      return formed(sky.isInMovable(lord) && seers.length > 0, lord, ...seers)
    },
  },
  {
    id: 'sada-sanchara',
    name: 'Sada-sanchara',
    family: 'fortune',
    rule: 'The lord of the lagna or its dispositor stands in a movable sign.',
    source: SOURCES.raman,
    formedBy: (sky) => {
      const lord = sky.lordOf(1)
      const host = sky.dispositor(lord)
      const found = [lord, ...(host === null ? [] : [host])].filter((graha) =>
        sky.isInMovable(graha),
      )
      return formed(found.length > 0, ...found)
    },
  },
  {
    id: 'buddhi-maturya',
    name: 'Buddhi-maturya',
    family: 'fortune',
    rule: 'The lord of the fifth, a benefic, is joined or seen by another benefic.',
    source: SOURCES.raman,
    formedBy: (sky) => {
      const lord = sky.lordOf(5)
      const helpers = starBenefics(sky).filter(
        (graha) => graha !== lord && sky.joinsOrAspects(graha, lord),
      )
      return formed(!sky.isPlainMalefic(lord) && helpers.length > 0, lord, ...helpers)
    },
  },
]
