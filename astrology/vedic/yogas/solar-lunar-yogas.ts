import type { Graha } from '#astrology/vedic/grahas.ts'
import { formed, SOURCES, type YogaRule } from './yoga.ts'
import { UPACHAYAS, type YogaSky } from './yoga-sky.ts'

const SIX_BUT_LIGHTS: readonly Graha[] = ['mars', 'mercury', 'jupiter', 'venus', 'saturn']

/** Star planets in a place from a light; the texts leave the other light and the nodes out. */
function starsFrom(sky: YogaSky, light: 'sun' | 'moon', place: number): readonly Graha[] {
  return SIX_BUT_LIGHTS.filter((graha) => sky.placeFrom(light, graha) === place)
}

interface Flanked {
  readonly id: string
  readonly name: string
  readonly light: 'sun' | 'moon'
  readonly places: readonly number[]
  /** The sentence up to the other light: `A planet other than the Moon stands in the second from the Sun`. */
  readonly says: string
  readonly source: string
}

/** The two readings of `other than the Moon` and `other than the Sun`. */
function flanked({ id, name, light, places, says, source }: Flanked): readonly YogaRule[] {
  const other = light === 'sun' ? 'moon' : 'sun'
  const title = other === 'sun' ? 'the Sun' : 'the Moon'
  const family = light === 'sun' ? 'solar' : 'lunar'
  const formedBy: YogaRule['formedBy'] = (sky) => {
    const sides = places.map((place) => starsFrom(sky, light, place))
    return formed(
      sides.every((side) => side.length > 0),
      light,
      ...sides.flat(),
    )
  }
  return [
    {
      id,
      variant: 'light-spoils',
      name,
      family,
      rule: `${says}, and ${title} ${places.length > 1 ? 'in neither' : 'does not'}.`,
      source: `${SOURCES.rao}, as PyJHora reads it`,
      formedBy: (sky) => (sky.isFrom(light, other, places) ? null : formedBy(sky)),
    },
    {
      id,
      variant: 'light-aside',
      name,
      family,
      rule: `${says}; ${title} there neither makes nor spoils it.`,
      source,
      formedBy,
    },
  ]
}

export const SOLAR_LUNAR_YOGAS: readonly YogaRule[] = [
  ...flanked({
    id: 'vesi',
    name: 'Vesi',
    light: 'sun',
    places: [2],
    says: 'A planet other than the Moon stands in the second from the Sun',
    source: SOURCES.bphs,
  }),
  ...flanked({
    id: 'vosi',
    name: 'Vosi',
    light: 'sun',
    places: [12],
    says: 'A planet other than the Moon stands in the twelfth from the Sun',
    source: SOURCES.bphs,
  }),
  ...flanked({
    id: 'ubhayachari',
    name: 'Ubhayachari',
    light: 'sun',
    places: [2, 12],
    says: 'Planets other than the Moon stand in both the second and the twelfth from the Sun',
    source: SOURCES.bphs,
  }),
  {
    id: 'budha-aditya',
    name: 'Budha-Aditya (Nipuna)',
    family: 'solar',
    rule: 'The Sun and Mercury stand in one sign.',
    source: SOURCES.raman,
    formedBy: (sky) => formed(sky.areTogether('sun', 'mercury'), 'sun', 'mercury'),
  },
  ...flanked({
    id: 'sunapha',
    name: 'Sunapha',
    light: 'moon',
    places: [2],
    says: 'A planet other than the Sun stands in the second from the Moon',
    source: SOURCES.jataka,
  }),
  ...flanked({
    id: 'anapha',
    name: 'Anapha',
    light: 'moon',
    places: [12],
    says: 'A planet other than the Sun stands in the twelfth from the Moon',
    source: SOURCES.jataka,
  }),
  ...flanked({
    id: 'durudhara',
    name: 'Durudhara',
    light: 'moon',
    places: [2, 12],
    says: 'Planets other than the Sun stand in both the second and the twelfth from the Moon',
    source: SOURCES.jataka,
  }),
  {
    id: 'kemadruma',
    name: 'Kemadruma',
    family: 'lunar',
    rule: 'No graha but the Sun stands with the Moon, in the second or in the twelfth from it, and none but the Moon in an angle from the lagna.',
    source: SOURCES.rao,
    formedBy: (sky) => {
      const near = [1, 2, 12].flatMap((place) => sky.occupantsFrom('moon', place))
      const angular = [1, 4, 7, 10].flatMap((house) => sky.occupants(house))
      const isAlone =
        near.every((graha) => graha === 'sun') && angular.every((graha) => graha === 'moon')
      return formed(isAlone, 'moon')
    },
  },
  {
    id: 'chandra-mangala',
    name: 'Chandra-Mangala',
    family: 'lunar',
    rule: 'The Moon and Mars stand in one sign.',
    source: SOURCES.raman,
    formedBy: (sky) => formed(sky.areTogether('moon', 'mars'), 'moon', 'mars'),
  },
  {
    id: 'adhi',
    name: 'Adhi',
    family: 'lunar',
    rule: 'The natural benefics all stand in the sixth, seventh or eighth from the Moon.',
    source: SOURCES.bphs,
    formedBy: (sky) => {
      const benefics = sky.benefics.filter((graha) => graha !== 'moon')
      return formed(
        benefics.every((graha) => sky.isFrom('moon', graha, [6, 7, 8])),
        ...benefics,
      )
    },
  },
  {
    id: 'gajakesari',
    name: 'Gajakesari',
    family: 'lunar',
    rule: 'Jupiter stands in an angle from the Moon, joined or seen by another benefic, neither debilitated nor combust nor in an enemy’s sign.',
    source: SOURCES.bphs,
    formedBy: (sky) => {
      const helpers = sky.benefics.filter(
        (graha) => graha !== 'jupiter' && sky.joinsOrAspects(graha, 'jupiter'),
      )
      const isWell =
        !sky.isDebilitated('jupiter') && !sky.isCombust('jupiter') && !sky.isInEnemySign('jupiter')
      return formed(
        sky.areInMutualKendras('moon', 'jupiter') && helpers.length > 0 && isWell,
        'jupiter',
        'moon',
        ...helpers,
      )
    },
  },
  {
    id: 'jupiter-moon-kendra',
    name: 'Gajakesari (wide)',
    family: 'lunar',
    rule: 'Jupiter stands in an angle from the Moon, with no further condition.',
    source: SOURCES.phaladeepika,
    formedBy: (sky) => formed(sky.areInMutualKendras('moon', 'jupiter'), 'jupiter', 'moon'),
  },
  {
    id: 'shakata',
    name: 'Shakata',
    family: 'lunar',
    rule: 'The Moon stands in the sixth, eighth or twelfth from Jupiter and in no angle from the lagna.',
    source: SOURCES.phaladeepika,
    formedBy: (sky) =>
      formed(
        sky.isFrom('jupiter', 'moon', [6, 8, 12]) && !sky.isInKendra('moon'),
        'moon',
        'jupiter',
      ),
  },
  {
    id: 'vasumati',
    name: 'Vasumati',
    family: 'wealth',
    rule: 'The natural benefics all stand in the third, sixth, tenth or eleventh from the lagna or the Moon.',
    source: SOURCES.phaladeepika,
    formedBy: (sky) => {
      const benefics = sky.benefics.filter((graha) => graha !== 'moon')
      return formed(
        benefics.every(
          (graha) => sky.isIn(graha, UPACHAYAS) || sky.isFrom('moon', graha, UPACHAYAS),
        ),
        ...benefics,
      )
    },
  },
  {
    id: 'amala',
    name: 'Amala',
    family: 'fortune',
    rule: 'A natural benefic stands in the tenth from the lagna or the Moon.',
    source: SOURCES.phaladeepika,
    formedBy: (sky) => {
      const found = sky.benefics.filter(
        (graha) => graha !== 'moon' && (sky.isIn(graha, [10]) || sky.isFrom('moon', graha, [10])),
      )
      return formed(found.length > 0, ...found)
    },
  },
  {
    id: 'pushkala',
    name: 'Pushkala',
    family: 'fortune',
    rule: 'The lord of the lagna is with the Moon, whose dispositor stands in an angle or a friend’s sign and sees the lagna.',
    source: SOURCES.phaladeepika,
    formedBy: (sky) => {
      const dispositor = sky.dispositor('moon')
      if (dispositor === null) return null
      const isPlaced = sky.isInKendra(dispositor) || sky.isInFriendlySign(dispositor)
      return formed(
        sky.areTogether(sky.lordOf(1), 'moon') && isPlaced && sky.aspectsHouse(dispositor, 1),
        sky.lordOf(1),
        'moon',
        dispositor,
      )
    },
  },
]
