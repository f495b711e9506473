import { SEVEN_GRAHAS, type Graha } from '#astrology/vedic/grahas.ts'
import { modalityOf, type Modality } from '#astrology/vedic/signs.ts'
import { formed, type YogaRule } from './yoga.ts'
import type { YogaSky } from './yoga-sky.ts'

const SOURCE = 'Brihat Parashara Hora Shastra, chapter 35; Brihat Jataka, chapter 12'

/** In the patterns Mercury is always a benefic, and the nodes count among the malefics. */
const BENEFICS: readonly Graha[] = ['mercury', 'jupiter', 'venus']
const MALEFICS: readonly Graha[] = ['sun', 'mars', 'saturn', 'rahu', 'ketu']

const ANGLES = [1, 4, 7, 10]

/** Seven houses in a row. */
function run(from: number): readonly number[] {
  return Array.from({ length: 7 }, (_, step) => ((from + step - 1) % 12) + 1)
}

/** The patterns the seven grahas make of the sky as a whole. */
export const NABHASA_YOGAS: readonly YogaRule[] = [
  ashraya('Rajju', 'movable'),
  ashraya('Musala', 'fixed'),
  ashraya('Nala', 'dual'),
  dala('Mala', 'benefics', BENEFICS),
  dala('Sarpa', 'malefics', MALEFICS),
  filling('Gada', 'two neighbouring angles', [
    [1, 4],
    [4, 7],
    [7, 10],
    [1, 10],
  ]),
  filling('Shakata-nabhasa', 'the first and seventh houses', [[1, 7]]),
  filling('Vihaga', 'the fourth and tenth houses', [[4, 10]]),
  filling('Shringataka', 'the three trines', [[1, 5, 9]]),
  filling('Hala', 'three houses in trine to each other and not to the lagna', [
    [2, 6, 10],
    [3, 7, 11],
    [4, 8, 12],
  ]),
  crossed('Vajra', BENEFICS, MALEFICS),
  crossed('Yava', MALEFICS, BENEFICS),
  within('Kamala', 'the four angles', [ANGLES]),
  within('Vapi', 'the succedent or the cadent houses', [
    [2, 5, 8, 11],
    [3, 6, 9, 12],
  ]),
  within('Yupa', 'the four houses from the first', [[1, 2, 3, 4]]),
  within('Shara', 'the four houses from the fourth', [[4, 5, 6, 7]]),
  within('Shakti', 'the four houses from the seventh', [[7, 8, 9, 10]]),
  within('Danda', 'the four houses from the tenth', [[10, 11, 12, 1]]),
  filling('Nauka', 'the seven houses from the first', [run(1)]),
  filling('Kuta', 'the seven houses from the fourth', [run(4)]),
  filling('Chhatra', 'the seven houses from the seventh', [run(7)]),
  filling('Chapa-nabhasa', 'the seven houses from the tenth', [run(10)]),
  filling(
    'Ardha-Chandra',
    'seven houses in a row from one that is no angle',
    [2, 3, 5, 6, 8, 9, 11, 12].map(run),
  ),
  filling('Chakra', 'the six odd houses', [[1, 3, 5, 7, 9, 11]]),
  filling('Samudra', 'the six even houses', [[2, 4, 6, 8, 10, 12]]),
  sankhya('Vina', 7),
  sankhya('Dama', 6),
  sankhya('Pasha', 5),
  sankhya('Kedara', 4),
  sankhya('Shula', 3),
  sankhya('Yuga', 2),
  sankhya('Gola', 1),
]

function pattern(name: string, rule: string, holds: (sky: YogaSky) => boolean): YogaRule {
  return {
    id: name.toLowerCase(),
    name,
    family: 'nabhasa',
    rule,
    source: SOURCE,
    formedBy: (sky) => formed(holds(sky), ...SEVEN_GRAHAS),
  }
}

function ashraya(name: string, modality: Modality): YogaRule {
  return pattern(name, `All seven grahas stand in ${modality} signs.`, (sky) =>
    SEVEN_GRAHAS.every((graha) => {
      const sign = sky.signs[graha]
      return sign !== undefined && modalityOf(sign) === modality
    }),
  )
}

function dala(name: string, kind: string, grahas: readonly Graha[]): YogaRule {
  const inAngles = (sky: YogaSky): readonly Graha[] =>
    grahas.filter((graha) => sky.isInKendra(graha))
  return {
    ...pattern(name, `Natural ${kind} stand in just three of the four angles.`, () => false),
    formedBy: (sky) => {
      const found = inAngles(sky)
      return formed(new Set(found.map((graha) => sky.house(graha))).size === 3, ...found)
    },
  }
}

/** All stand within one of the sets of houses. */
function within(name: string, where: string, sets: readonly (readonly number[])[]): YogaRule {
  return pattern(name, `All seven grahas stand within ${where}.`, (sky) =>
    sets.some((houses) => SEVEN_GRAHAS.every((graha) => sky.isIn(graha, houses))),
  )
}

/** All stand within one of the sets of houses and leave none of it empty. */
function filling(name: string, where: string, sets: readonly (readonly number[])[]): YogaRule {
  return pattern(name, `All seven grahas stand in ${where} and leave none of them empty.`, (sky) =>
    sets.some(
      (houses) =>
        SEVEN_GRAHAS.every((graha) => sky.isIn(graha, houses)) &&
        houses.every((house) => SEVEN_GRAHAS.some((graha) => sky.isIn(graha, [house]))),
    ),
  )
}

function crossed(
  name: string,
  onHorizon: readonly Graha[],
  onMeridian: readonly Graha[],
): YogaRule {
  const kinds = onHorizon === BENEFICS ? ['benefics', 'malefics'] : ['malefics', 'benefics']
  const rule = `Natural ${kinds[0]} stand in the first and the seventh, ${kinds[1]} in the fourth and the tenth.`
  return {
    ...pattern(name, rule, () => false),
    formedBy: (sky) => {
      const axes = [
        ...[1, 7].map((house) => onHorizon.filter((graha) => sky.isIn(graha, [house]))),
        ...[4, 10].map((house) => onMeridian.filter((graha) => sky.isIn(graha, [house]))),
      ]
      return formed(
        axes.every((found) => found.length > 0),
        ...axes.flat(),
      )
    },
  }
}

/** The yogas of number; they yield to any other pattern that is formed. */
function sankhya(name: string, count: number): YogaRule {
  return {
    ...pattern(name, `The seven grahas share ${count} of the signs.`, (sky) => {
      const signs = SEVEN_GRAHAS.map((graha) => sky.signs[graha])
      return !signs.includes(undefined) && new Set(signs).size === count
    }),
    family: 'sankhya',
  }
}
