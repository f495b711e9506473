import { SIGN_LORDS, type Graha } from '#astrology/vedic/grahas.ts'
import { elementOf, type Sign } from '#astrology/vedic/signs.ts'
import { maleficsSeeing, maleficsWith } from './affliction.ts'
import { formed, raman, SOURCES, type YogaRule } from './yoga.ts'
import { DUSTHANAS, type YogaSky } from './yoga-sky.ts'

const DRY_SIGNS: ReadonlySet<Sign> = new Set([
  'Aries',
  'Taurus',
  'Gemini',
  'Leo',
  'Virgo',
  'Sagittarius',
])

const DRY_LORDS: ReadonlySet<Graha> = new Set(['sun', 'mars', 'saturn'])

function isInWater(sky: YogaSky, graha: Graha): boolean {
  const sign = sky.signs[graha]
  return sign !== undefined && elementOf(sign) === 'water'
}

/** Illness, madness and death: kept out of readings. */
export const ILLNESS_YOGAS: readonly YogaRule[] = [
  {
    id: 'krishanga',
    variant: 'raman-112',
    name: 'Krishanga',
    family: 'hardship',
    rule: 'The lord of the lagna stands in a dry sign or in a sign of Sun, Mars or Saturn.',
    source: raman(112),
    formedBy: (sky) => {
      const lord = sky.lordOf(1)
      const [sign, host] = [sky.signs[lord], sky.dispositor(lord)]
      const isDry = sign !== undefined && DRY_SIGNS.has(sign)
      return formed(isDry || (host !== null && DRY_LORDS.has(host)), lord)
    },
  },
  {
    id: 'krishanga',
    variant: 'raman-113',
    name: 'Krishanga',
    family: 'hardship',
    rule: 'The lagna of the navamsha is a sign of Sun, Mars or Saturn, and a malefic stands in the lagna.',
    source: raman(113),
    formedBy: (sky) => {
      const sign = sky.navamsha?.lagna
      const there = sky.occupants(1).filter((graha) => sky.isPlainMalefic(graha))
      if (sign === undefined) return null
      const lord = SIGN_LORDS[sign]
      return formed(DRY_LORDS.has(lord) && there.length > 0, ...there)
    },
  },
  {
    id: 'deha-sthaulya',
    variant: 'raman-115',
    name: 'Deha-sthaulya',
    family: 'hardship',
    rule: 'Jupiter stands in the lagna, or sees it from a watery sign.',
    source: raman(115),
    formedBy: (sky) => {
      const isSeer = isInWater(sky, 'jupiter') && sky.aspectsHouse('jupiter', 1)
      return formed(sky.isIn('jupiter', [1]) || isSeer, 'jupiter')
    },
  },
  {
    id: 'deha-sthaulya',
    variant: 'raman-114',
    name: 'Deha-sthaulya',
    family: 'hardship',
    rule: 'The lord of the lagna and the lord of its navamsha both stand in watery signs.',
    source: raman(114),
    formedBy: (sky) => {
      const lord = sky.lordOf(1)
      const host = sky.navamshaLord(lord)
      if (host === null) return null
      return formed(isInWater(sky, lord) && isInWater(sky, host), lord, host)
    },
  },
  {
    id: 'deha-sthaulya',
    variant: 'raman-116',
    name: 'Deha-sthaulya',
    family: 'hardship',
    rule: 'The lagna is a watery sign with a benefic in it, or its lord is the Moon or Venus, the watery planets.',
    source: raman(116),
    formedBy: (sky) => {
      const lord = sky.lordOf(1)
      const rising =
        elementOf(sky.lagna) === 'water' ? sky.benefics.filter((graha) => sky.isIn(graha, [1])) : []
      return formed(rising.length > 0 || lord === 'moon' || lord === 'venus', lord, ...rising)
    },
  },
  {
    id: 'roga-grasta',
    name: 'Roga-grasta',
    family: 'hardship',
    rule: 'The lord of the lagna stands in the lagna with the lord of the sixth, eighth or twelfth.',
    source: SOURCES.raman,
    formedBy: (sky) => {
      const lord = sky.lordOf(1)
      const evil = DUSTHANAS.map((house) => sky.lordOf(house)).filter(
        (other) => other !== lord && sky.areTogether(other, lord),
      )
      return formed(sky.isIn(lord, [1]) && evil.length > 0, lord, ...evil)
    },
  },
  {
    id: 'netra-nasha',
    name: 'Netra-nasha',
    family: 'hardship',
    rule: 'The lords of the second, sixth and tenth stand in the lagna, or all three are debilitated.',
    source: SOURCES.raman,
    formedBy: (sky) => {
      const lords = [2, 6, 10].map((house) => sky.lordOf(house))
      return formed(
        lords.every((lord) => sky.isIn(lord, [1])) ||
          lords.every((lord) => sky.isDebilitated(lord)),
        ...lords,
      )
    },
  },
  {
    id: 'andha',
    variant: 'raman-165',
    name: 'Andha',
    family: 'hardship',
    rule: 'Mercury and Moon stand in the second, or the lords of the lagna and the second stand there with the Sun.',
    source: raman(165),
    formedBy: (sky) =>
      formed(
        (sky.isIn('mercury', [2]) && sky.isIn('moon', [2])) ||
          [sky.lordOf(1), sky.lordOf(2), 'sun' as const].every((graha) => sky.isIn(graha, [2])),
        ...sky.occupants(2),
      ),
  },
  {
    id: 'andha',
    variant: 'raman-288',
    name: 'Andha',
    family: 'hardship',
    rule: 'The Sun stands in the lagna with Rahu, and Mars and Saturn in the fifth or ninth.',
    source: raman(288),
    formedBy: (sky) =>
      formed(
        sky.isIn('sun', [1]) &&
          sky.isIn('rahu', [1]) &&
          sky.isIn('mars', [5, 9]) &&
          sky.isIn('saturn', [5, 9]),
        'sun',
        'rahu',
        'mars',
        'saturn',
      ),
  },
  {
    id: 'andha-of-four',
    name: 'Andha (of four)',
    family: 'hardship',
    rule: 'Mars in the second, Moon in the sixth, Sun in the eighth, Saturn in the twelfth.',
    source: SOURCES.raman,
    formedBy: (sky) =>
      formed(
        sky.isIn('mars', [2]) &&
          sky.isIn('moon', [6]) &&
          sky.isIn('sun', [8]) &&
          sky.isIn('saturn', [12]),
        'mars',
        'moon',
        'sun',
        'saturn',
      ),
  },
  {
    id: 'mooka',
    name: 'Mooka',
    family: 'hardship',
    rule: 'The lord of the second stands with Jupiter in the eighth, which is neither Jupiter’s own nor its exaltation sign.',
    source: SOURCES.raman,
    formedBy: (sky) =>
      formed(
        sky.isIn(sky.lordOf(2), [8]) && sky.isIn('jupiter', [8]) && !sky.isDignified('jupiter'),
        sky.lordOf(2),
        'jupiter',
      ),
  },
  {
    id: 'vrana',
    name: 'Vrana',
    family: 'hardship',
    rule: 'The lord of the sixth, a malefic, stands in the lagna, the eighth or the tenth.',
    source: SOURCES.raman,
    formedBy: (sky) =>
      formed(
        sky.isPlainMalefic(sky.lordOf(6)) && sky.isIn(sky.lordOf(6), [1, 8, 10]),
        sky.lordOf(6),
      ),
  },
  {
    id: 'shishna-vyadhi',
    name: 'Shishna-vyadhi',
    family: 'hardship',
    rule: 'Mercury stands in the lagna with the lords of the sixth and the eighth.',
    source: SOURCES.raman,
    formedBy: (sky) =>
      formed(
        sky.isIn('mercury', [1]) && sky.areTogether('mercury', sky.lordOf(6), sky.lordOf(8)),
        'mercury',
        sky.lordOf(6),
        sky.lordOf(8),
      ),
  },
  {
    id: 'kushtha-of-mars',
    name: 'Kushtha (of Mars)',
    family: 'hardship',
    rule: 'The lord of the lagna stands with Mars and Mercury in the fourth or twelfth.',
    source: SOURCES.raman,
    formedBy: (sky) =>
      formed(
        sky.isIn(sky.lordOf(1), [4, 12]) && sky.areTogether(sky.lordOf(1), 'mars', 'mercury'),
        sky.lordOf(1),
        'mars',
        'mercury',
      ),
  },
  {
    id: 'kushtha-of-saturn',
    name: 'Kushtha (of Saturn)',
    family: 'hardship',
    rule: 'Jupiter stands in the sixth with Saturn and the Moon.',
    source: SOURCES.raman,
    formedBy: (sky) =>
      formed(
        sky.isIn('jupiter', [6]) && sky.areTogether('jupiter', 'saturn', 'moon'),
        'jupiter',
        'saturn',
        'moon',
      ),
  },
  {
    id: 'shirash-chheda',
    name: 'Shirash-chheda',
    family: 'hardship',
    rule: 'The lord of the sixth joins Venus, and Sun or Saturn joins Rahu.',
    source: SOURCES.raman,
    formedBy: (sky) =>
      formed(
        sky.areTogether(sky.lordOf(6), 'venus') &&
          (sky.areTogether('sun', 'rahu') || sky.areTogether('saturn', 'rahu')),
        sky.lordOf(6),
        'venus',
        'rahu',
      ),
  },
  {
    id: 'yuddha-marana',
    name: 'Yuddha-marana',
    family: 'hardship',
    rule: 'Mars, ruling the sixth or eighth, joins the lord of the third with Rahu or Saturn.',
    source: SOURCES.raman,
    formedBy: (sky) =>
      formed(
        (sky.lordOf(6) === 'mars' || sky.lordOf(8) === 'mars') &&
          sky.areTogether('mars', sky.lordOf(3)) &&
          (sky.areTogether('mars', 'rahu') || sky.areTogether('mars', 'saturn')),
        'mars',
        sky.lordOf(3),
      ),
  },
  {
    id: 'pitta-roga',
    name: 'Pitta-roga',
    family: 'hardship',
    rule: 'The Sun stands in the sixth with a malefic, seen by another.',
    source: SOURCES.raman,
    formedBy: (sky) =>
      formed(
        sky.isIn('sun', [6]) &&
          maleficsWith(sky, 'sun').length > 0 &&
          maleficsSeeing(sky, 'sun').length > 0,
        'sun',
        ...maleficsWith(sky, 'sun'),
        ...maleficsSeeing(sky, 'sun'),
      ),
  },
  {
    id: 'putra-kalatra-hina',
    name: 'Putra-kalatra-hina',
    family: 'hardship',
    rule: 'The Moon stands in the fifth, and malefics in the lagna, the seventh and the twelfth.',
    source: SOURCES.raman,
    formedBy: (sky) => {
      const sides = [1, 7, 12].map((house) =>
        sky.occupants(house).filter((graha) => sky.isPlainMalefic(graha)),
      )
      return formed(
        sky.isIn('moon', [5]) && sides.every((side) => side.length > 0),
        'moon',
        ...sides.flat(),
      )
    },
  },
  {
    id: 'bharya-saha-vyabhichara',
    name: 'Bharya-saha-vyabhichara',
    family: 'hardship',
    rule: 'Venus, Saturn and Mars stand with the Moon in the seventh.',
    source: SOURCES.raman,
    formedBy: (sky) =>
      formed(
        sky.isIn('moon', [7]) && sky.areTogether('moon', 'venus', 'saturn', 'mars'),
        'moon',
        'venus',
        'saturn',
        'mars',
      ),
  },
  {
    id: 'vamsha-chheda',
    name: 'Vamsha-chheda',
    family: 'hardship',
    rule: 'The fourth, seventh and tenth are held by Moon, Venus and malefics.',
    source: SOURCES.raman,
    formedBy: (sky) => {
      const sides = [4, 7, 10].map((house) =>
        sky
          .occupants(house)
          .filter((graha) => graha === 'moon' || graha === 'venus' || sky.isPlainMalefic(graha)),
      )
      return formed(
        sides.every((side) => side.length > 0) &&
          sides.flat().includes('moon') &&
          sides.flat().includes('venus'),
        ...sides.flat(),
      )
    },
  },
  {
    id: 'anga-hina',
    name: 'Anga-hina',
    family: 'hardship',
    rule: 'The Moon in the tenth, Mars in the seventh, Saturn in the second from the Sun.',
    source: SOURCES.raman,
    formedBy: (sky) =>
      formed(
        sky.isIn('moon', [10]) && sky.isIn('mars', [7]) && sky.isFrom('sun', 'saturn', [2]),
        'moon',
        'mars',
        'saturn',
        'sun',
      ),
  },
  {
    id: 'pishacha-grasta',
    name: 'Pishacha-grasta',
    family: 'hardship',
    rule: 'Rahu stands in the lagna with the Moon, and malefics in the trines.',
    source: SOURCES.raman,
    formedBy: (sky) => {
      const trinal = [5, 9].map((house) =>
        sky.occupants(house).filter((graha) => sky.isPlainMalefic(graha)),
      )
      return formed(
        sky.isIn('rahu', [1]) && sky.isIn('moon', [1]) && trinal.every((side) => side.length > 0),
        'rahu',
        'moon',
        ...trinal.flat(),
      )
    },
  },
  {
    id: 'vata-roga',
    variant: 'raman',
    name: 'Vata-roga',
    family: 'hardship',
    rule: 'Jupiter stands in the lagna and Saturn in the seventh.',
    source: raman(290),
    formedBy: (sky) =>
      formed(sky.isIn('jupiter', [1]) && sky.isIn('saturn', [7]), 'jupiter', 'saturn'),
  },
  {
    id: 'vata-roga',
    variant: 'mars-in-trine',
    name: 'Vata-roga',
    family: 'hardship',
    rule: 'Saturn stands in the seventh and Mars in the fifth or ninth.',
    source: SOURCES.pyjhora,
    formedBy: (sky) =>
      formed(sky.isIn('saturn', [7]) && sky.isIn('mars', [5, 9]), 'saturn', 'mars'),
  },
  {
    id: 'mati-bhramana-mars',
    name: 'Mati-bhramana (of Mars)',
    family: 'hardship',
    rule: 'Jupiter and Mars stand one in the lagna, one in the seventh.',
    source: SOURCES.raman,
    formedBy: (sky) =>
      formed(
        (sky.isIn('jupiter', [1]) && sky.isIn('mars', [7])) ||
          (sky.isIn('mars', [1]) && sky.isIn('jupiter', [7])),
        'jupiter',
        'mars',
      ),
  },
  {
    id: 'mati-bhramana-saturn',
    name: 'Mati-bhramana (of Saturn)',
    family: 'hardship',
    rule: 'Saturn stands in the lagna and Mars in the fifth, seventh or ninth.',
    source: SOURCES.raman,
    formedBy: (sky) =>
      formed(sky.isIn('saturn', [1]) && sky.isIn('mars', [5, 7, 9]), 'saturn', 'mars'),
  },
  {
    id: 'mati-bhramana-moon',
    name: 'Mati-bhramana (of the Moon)',
    family: 'hardship',
    rule: 'Saturn stands in the twelfth with the waning Moon.',
    source: SOURCES.raman,
    formedBy: (sky) =>
      formed(
        sky.isIn('saturn', [12]) && sky.isIn('moon', [12]) && sky.waxing === false,
        'saturn',
        'moon',
      ),
  },
]
