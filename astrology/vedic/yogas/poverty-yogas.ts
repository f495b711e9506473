import { SIGN_LORDS, type SevenGraha } from '#astrology/vedic/grahas.ts'
import { isTouchedBy, maleficsSeeing, maleficsWith } from './affliction.ts'
import { formed, raman, SOURCES, type YogaRule } from './yoga.ts'
import { DUSTHANAS, type YogaSky } from './yoga-sky.ts'

/** Want, loss of standing and ill repute: kept out of readings. */
export const POVERTY_YOGAS: readonly YogaRule[] = [
  {
    id: 'dhur',
    name: 'Dhur',
    family: 'hardship',
    rule: 'The lord of the tenth stands in the sixth, eighth or twelfth.',
    source: SOURCES.phaladeepika,
    formedBy: (sky) => formed(sky.isIn(sky.lordOf(10), DUSTHANAS), sky.lordOf(10)),
  },
  {
    id: 'daridra',
    name: 'Daridra',
    family: 'hardship',
    rule: 'The lord of the eleventh stands in the sixth, eighth or twelfth.',
    source: SOURCES.phaladeepika,
    formedBy: (sky) => formed(sky.isIn(sky.lordOf(11), DUSTHANAS), sky.lordOf(11)),
  },
  {
    id: 'daridra-exchange-12',
    name: 'Daridra (twelfth)',
    family: 'hardship',
    rule: 'The lords of the lagna and the twelfth exchange signs, joined or seen by the lord of the seventh.',
    source: SOURCES.raman,
    formedBy: (sky) => {
      const [first, twelfth, seventh] = [sky.lordOf(1), sky.lordOf(12), sky.lordOf(7)]
      return formed(
        sky.exchange(1, 12) &&
          (sky.joinsOrAspects(seventh, first) || sky.joinsOrAspects(seventh, twelfth)),
        first,
        twelfth,
        seventh,
      )
    },
  },
  {
    id: 'daridra-exchange-6',
    name: 'Daridra (sixth)',
    family: 'hardship',
    rule: 'The lords of the lagna and the sixth exchange signs, and the lord of the second or seventh sees the Moon.',
    source: SOURCES.raman,
    formedBy: (sky) => {
      const seers = [sky.lordOf(2), sky.lordOf(7)].filter((lord) => sky.aspects(lord, 'moon'))
      return formed(
        sky.exchange(1, 6) && seers.length > 0,
        sky.lordOf(1),
        sky.lordOf(6),
        'moon',
        ...seers,
      )
    },
  },
  {
    id: 'daridra-ketu',
    name: 'Daridra (Ketu)',
    family: 'hardship',
    rule: 'Ketu and the Moon stand in the lagna.',
    source: SOURCES.raman,
    formedBy: (sky) => formed(sky.isIn('ketu', [1]) && sky.isIn('moon', [1]), 'ketu', 'moon'),
  },
  {
    id: 'daridra-eighth',
    name: 'Daridra (eighth)',
    family: 'hardship',
    rule: 'The lord of the lagna stands in the eighth, joined or seen by the lord of the second or seventh.',
    source: SOURCES.raman,
    formedBy: (sky) => {
      const lord = sky.lordOf(1)
      return formed(
        sky.isIn(lord, [8]) && isTouchedBy(sky, lord, [sky.lordOf(2), sky.lordOf(7)]),
        lord,
      )
    },
  },
  {
    id: 'daridra-afflicted',
    name: 'Daridra (afflicted)',
    family: 'hardship',
    rule: 'The lord of the lagna stands with a malefic in the sixth, eighth or twelfth, joined or seen by the lord of the second or seventh.',
    source: SOURCES.raman,
    formedBy: (sky) => {
      const lord = sky.lordOf(1)
      return formed(
        sky.isIn(lord, DUSTHANAS) &&
          maleficsWith(sky, lord).length > 0 &&
          isTouchedBy(sky, lord, [sky.lordOf(2), sky.lordOf(7)]),
        lord,
        ...maleficsWith(sky, lord),
      )
    },
  },
  {
    id: 'daridra-lagna-lord',
    name: 'Daridra (lagna’s lord)',
    family: 'hardship',
    rule: 'The lord of the lagna is joined or seen by the lord of the sixth, eighth or twelfth, and seen by a malefic.',
    source: SOURCES.raman,
    formedBy: (sky) => {
      const lord = sky.lordOf(1)
      const evil = DUSTHANAS.map((house) => sky.lordOf(house))
      return formed(
        isTouchedBy(sky, lord, evil) && maleficsSeeing(sky, lord).length > 0,
        lord,
        ...maleficsSeeing(sky, lord),
      )
    },
  },
  {
    id: 'daridra-fifth-joined',
    name: 'Daridra (fifth joined)',
    family: 'hardship',
    rule: 'The lord of the fifth joins the lord of the sixth, eighth or twelfth, and no benefic joins or sees it.',
    source: SOURCES.raman,
    formedBy: (sky) => {
      const lord = sky.lordOf(5)
      const evil = DUSTHANAS.map((house) => sky.lordOf(house)).filter(
        (other) => other !== lord && sky.areTogether(other, lord),
      )
      return formed(evil.length > 0 && !isTouchedBy(sky, lord, sky.benefics), lord, ...evil)
    },
  },
  {
    id: 'daridra-fifth-seen',
    name: 'Daridra (fifth seen)',
    family: 'hardship',
    rule: 'The lord of the fifth stands in the sixth or tenth, seen by the lord of the second, sixth, seventh, eighth or twelfth.',
    source: SOURCES.raman,
    formedBy: (sky) => {
      const lord = sky.lordOf(5)
      const seers = [2, 6, 7, 8, 12]
        .map((house) => sky.lordOf(house))
        .filter((other) => sky.aspects(other, lord))
      return formed(sky.isIn(lord, [6, 10]) && seers.length > 0, lord, ...seers)
    },
  },
  {
    id: 'daridra-malefic-rising',
    name: 'Daridra (malefic rising)',
    family: 'hardship',
    rule: 'A malefic that rules neither the ninth nor the tenth stands in the lagna, joined or seen by the lord of the second or seventh.',
    source: SOURCES.raman,
    formedBy: (sky) => {
      const rising = sky
        .occupants(1)
        .filter(
          (graha) =>
            sky.isPlainMalefic(graha) && graha !== sky.lordOf(9) && graha !== sky.lordOf(10),
        )
        .filter((graha) => isTouchedBy(sky, graha, [sky.lordOf(2), sky.lordOf(7)]))
      return formed(rising.length > 0, ...rising)
    },
  },
  {
    id: 'vanchana-chora-bhiti',
    name: 'Vanchana-chora-bhiti',
    family: 'hardship',
    rule: 'The lord of the lagna stands with Saturn, Rahu or Ketu.',
    source: SOURCES.raman,
    formedBy: (sky) => {
      const lord = sky.lordOf(1)
      const thieves = (['saturn', 'rahu', 'ketu'] as const).filter(
        (graha) => graha !== lord && sky.areTogether(graha, lord),
      )
      return formed(thieves.length > 0, lord, ...thieves)
    },
  },
  {
    id: 'asatyavadi',
    name: 'Asatyavadi',
    family: 'hardship',
    rule: 'The lord of the second stands in a sign of Saturn or Mars, and malefics in angles and trines.',
    source: SOURCES.raman,
    formedBy: (sky) => {
      const lord = sky.lordOf(2)
      const host = sky.dispositor(lord)
      const malefics = sky.placed.filter(
        (graha) => sky.isPlainMalefic(graha) && sky.isInKendraOrTrikona(graha),
      )
      return formed(
        (host === 'saturn' || host === 'mars') && malefics.length > 0,
        lord,
        ...malefics,
      )
    },
  },
  {
    id: 'shraddhanna-bhukta',
    name: 'Shraddhanna-bhukta',
    family: 'hardship',
    rule: 'Saturn rules the second, joins its lord, or sees it while debilitated.',
    source: SOURCES.raman,
    formedBy: (sky) =>
      formed(
        sky.lordOf(2) === 'saturn' ||
          sky.areTogether('saturn', sky.lordOf(2)) ||
          (sky.isDebilitated('saturn') && sky.aspectsHouse('saturn', 2)),
        'saturn',
        sky.lordOf(2),
      ),
  },
  {
    id: 'apakirti',
    variant: 'seen',
    name: 'Apakirti',
    family: 'hardship',
    rule: 'Sun and Saturn stand in the tenth, seen by a malefic.',
    source: raman(244),
    formedBy: (sky) =>
      formed(
        sky.isIn('sun', [10]) && sky.isIn('saturn', [10]) && maleficsSeeing(sky, 'sun').length > 0,
        'sun',
        'saturn',
        ...maleficsSeeing(sky, 'sun'),
      ),
  },
  {
    id: 'apakirti',
    variant: 'navamsha',
    name: 'Apakirti',
    family: 'hardship',
    rule: 'Sun and Saturn stand in the tenth, both in navamshas of malefics.',
    source: raman(244),
    formedBy: (sky) =>
      formed(
        (['sun', 'saturn'] as const).every((graha) => {
          const host = sky.navamshaLord(graha)
          return sky.isIn(graha, [10]) && host !== null && sky.isPlainMalefic(host)
        }),
        'sun',
        'saturn',
      ),
  },
  {
    id: 'daridra-navamsha-lagna',
    name: 'Daridra (lagna of the navamsha)',
    family: 'hardship',
    rule: 'The lords of the lagna and of the navamsha’s lagna stand in the sixth, eighth or twelfth, joined or seen by the lord of the second or seventh.',
    source: raman(153),
    formedBy: (sky) => {
      const sign = sky.navamsha?.lagna
      if (sign === undefined) return null
      const lords = [sky.lordOf(1), SIGN_LORDS[sign]]
      const killers = [sky.lordOf(2), sky.lordOf(7)]
      return formed(
        lords.every((lord) => sky.isIn(lord, DUSTHANAS) && isTouchedBy(sky, lord, killers)),
        ...lords,
      )
    },
  },
  {
    id: 'bandhana',
    name: 'Bandhana',
    family: 'hardship',
    rule: 'The lords of the lagna and the sixth stand in an angle or a trine with Saturn, Rahu or Ketu.',
    source: SOURCES.raman,
    formedBy: (sky) => {
      const [first, sixth] = [sky.lordOf(1), sky.lordOf(6)]
      const binders = (['saturn', 'rahu', 'ketu'] as const).filter(
        (graha) => graha !== first && sky.areTogether(first, sixth, graha),
      )
      return formed(sky.isInKendraOrTrikona(first) && binders.length > 0, first, sixth, ...binders)
    },
  },
  {
    id: 'nishthura-bhashi',
    name: 'Nishthura-bhashi',
    family: 'hardship',
    rule: 'The Moon stands with Saturn.',
    source: SOURCES.raman,
    formedBy: (sky) => formed(sky.areTogether('moon', 'saturn'), 'moon', 'saturn'),
  },
  {
    id: 'raja-bhrashta',
    name: 'Raja-bhrashta',
    family: 'hardship',
    rule: 'The lords of the arudha lagna and of the arudha of the twelfth stand together, or are one.',
    source: SOURCES.raman,
    formedBy: (sky) => {
      const [one, other] = [arudhaLord(sky, 1), arudhaLord(sky, 12)]
      if (one === null || other === null) return null
      return formed(one === other || sky.areTogether(one, other), one, other)
    },
  },
]

/**
 * The lord of a house's arudha: as far from the lord as the lord from the house; the tenth
 * from that where it falls in the house itself or the seventh from it (Jaimini 1.1.30–32).
 */
function arudhaLord(sky: YogaSky, house: number): SevenGraha | null {
  const held = sky.house(sky.lordOf(house))
  if (held === null) return null
  const count = (held - house + 12) % 12
  const fallen = (held - 1 + count) % 12
  const isHidden = [0, 6].includes((fallen - (house - 1) + 12) % 12)
  return sky.lordOf((isHidden ? (fallen + 9) % 12 : fallen) + 1)
}
