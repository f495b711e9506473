import { isDebilitatedIn, isExaltedIn, ownsSign } from '#astrology/vedic/dignity.ts'
import { naturalRelation, type NaturalRelation } from '#astrology/vedic/friendship.ts'
import { GRAHAS, isNode, SIGN_LORDS, type Graha, type SevenGraha } from '#astrology/vedic/grahas.ts'
import { modalityOf, placesBetween, signFrom, type Sign } from '#astrology/vedic/signs.ts'

/** A chart as the yoga texts see it: who stands in which sign. A graha left out stands nowhere. */
export interface YogaChart {
  readonly lagna: Sign
  readonly signs: Readonly<Partial<Record<Graha, Sign>>>
  /** Navamsha signs, the lagna's among them. */
  readonly navamsha?: Readonly<Partial<Record<Graha | 'lagna', Sign>>>
  readonly benefics: readonly Graha[]
  readonly waxing?: boolean
  readonly bornByDay?: boolean
  readonly combust?: readonly Graha[]
  /** In how many of the ten and of the sixteen divisional charts a graha holds its own sign. */
  readonly ownVargas?: Readonly<Partial<Record<Graha, OwnVargas>>>
}

export interface OwnVargas {
  readonly ofTen: number
  readonly ofSixteen: number
}

/** Vaiseshikamsha: own sign in so many of the sixteen; Gopuramsha, in so many of the ten; Uttamamsha, of the sixteen. */
const VAISESHIKAMSHA = 13
const GOPURAMSHA = 4
const UTTAMAMSHA = 3

/** Every place another graha sees, its own counted first: the seventh for all, and three see further (BPHS 26.2–5). */
const DRISHTI: Readonly<Record<Graha, readonly number[]>> = {
  sun: [7],
  moon: [7],
  mars: [4, 7, 8],
  mercury: [7],
  jupiter: [5, 7, 9],
  venus: [7],
  saturn: [3, 7, 10],
  rahu: [7],
  ketu: [7],
}

const PLAIN_MALEFICS: ReadonlySet<Graha> = new Set(['sun', 'mars', 'saturn', 'rahu', 'ketu'])

const KENDRAS = [1, 4, 7, 10]
const TRIKONAS = [1, 5, 9]
export const DUSTHANAS = [6, 8, 12]
export const UPACHAYAS = [3, 6, 10, 11]

/** Questions the yoga rules ask of a chart. Houses are whole signs, counted from 1. */
export interface YogaSky extends YogaChart {
  /** The house from the lagna, or null for a graha that stands nowhere. */
  house(graha: Graha): number | null
  /** The place of a graha counted from another, both included. */
  placeFrom(from: Graha, graha: Graha): number | null
  isIn(graha: Graha, houses: readonly number[]): boolean
  isInKendra(graha: Graha): boolean
  isInTrikona(graha: Graha): boolean
  isInKendraOrTrikona(graha: Graha): boolean
  isFrom(from: Graha, graha: Graha, places: readonly number[]): boolean
  /** In kendra from each other; the same sign counts. */
  areInMutualKendras(one: Graha, other: Graha): boolean
  lordOf(house: number): SevenGraha
  signOfHouse(house: number): Sign
  /** Those who stand anywhere in this chart. */
  readonly placed: readonly Graha[]
  isInEnemySign(graha: Graha): boolean
  isDebilitatedInNavamsha(graha: Graha): boolean
  isExaltedInNavamsha(graha: Graha): boolean
  /** In its own or exaltation navamsha. */
  isDignifiedInNavamsha(graha: Graha): boolean
  isInEnemyNavamsha(graha: Graha): boolean
  /** At home in thirteen of the sixteen charts; by the sign alone where they are not known. */
  isVaiseshika(graha: Graha): boolean
  /** At home in four of the ten charts; by the sign alone where they are not known. */
  isGopura(graha: Graha): boolean
  /** At home in three of the sixteen charts; by the sign alone where they are not known. */
  isUttama(graha: Graha): boolean
  /** Plain malefics on both sides of it, in the twelfth and the second. */
  isHemmed(graha: Graha): boolean
  /** The lord of the sign a graha stands in. */
  dispositor(graha: Graha): SevenGraha | null
  navamshaLord(graha: Graha): SevenGraha | null
  occupants(house: number): readonly Graha[]
  /** Who stands so many places from a graha, itself left out. */
  occupantsFrom(graha: Graha, place: number): readonly Graha[]
  areTogether(...grahas: readonly Graha[]): boolean
  aspects(seer: Graha, seen: Graha): boolean
  aspectsHouse(seer: Graha, house: number): boolean
  joinsOrAspects(one: Graha, other: Graha): boolean
  exchange(one: number, other: number): boolean
  isExalted(graha: Graha): boolean
  isDebilitated(graha: Graha): boolean
  isOwn(graha: Graha): boolean
  /** In its own, moolatrikona or exaltation sign. */
  isDignified(graha: Graha): boolean
  isInFriendlySign(graha: Graha): boolean
  /** Dignified or in a friend's sign. */
  isStrong(graha: Graha): boolean
  isBenefic(graha: Graha): boolean
  /** Sun, Mars, Saturn or a node, whatever company they keep. */
  isPlainMalefic(graha: Graha): boolean
  isCombust(graha: Graha): boolean
  isInMovable(graha: Graha): boolean
}

export function yogaSky(chart: YogaChart): YogaSky {
  const placements = placementsOf(chart)
  const dignities = dignitiesOf(chart)
  const hemmedBy = (graha: Graha, place: number): boolean =>
    placements.occupantsFrom(graha, place).some((other) => PLAIN_MALEFICS.has(other))
  return {
    ...chart,
    ...placements,
    ...dignities,
    ...natureOf(chart),
    ...divisionsOf(chart, dignities.isDignified),
    isHemmed: (graha) => hemmedBy(graha, 2) && hemmedBy(graha, 12),
  }
}

function placementsOf(chart: YogaChart) {
  const { lagna, signs } = chart
  const placed = GRAHAS.filter((graha) => signs[graha] !== undefined)
  // Found once: the rules ask for them a thousand times.
  const known = new Map(placed.map((graha) => [graha, placesBetween(lagna, signs[graha]!)]))
  const house = (graha: Graha): number | null => known.get(graha) ?? null
  const placeFrom = (from: Graha, graha: Graha): number | null => {
    const [start, sign] = [signs[from], signs[graha]]
    return start === undefined || sign === undefined ? null : placesBetween(start, sign)
  }
  const isIn: YogaSky['isIn'] = (graha, houses) => houses.includes(house(graha) ?? 0)
  const isFrom: YogaSky['isFrom'] = (from, graha, places) =>
    places.includes(placeFrom(from, graha) ?? 0)
  const signOfHouse = (number: number): Sign => signFrom(lagna, number)
  const lordOf = (number: number): SevenGraha => SIGN_LORDS[signOfHouse(number)]
  return {
    placed,
    house,
    placeFrom,
    isIn,
    isFrom,
    isInKendra: (graha: Graha) => isIn(graha, KENDRAS),
    isInTrikona: (graha: Graha) => isIn(graha, TRIKONAS),
    isInKendraOrTrikona: (graha: Graha) => isIn(graha, KENDRAS) || isIn(graha, TRIKONAS),
    areInMutualKendras: (one: Graha, other: Graha) => isFrom(one, other, KENDRAS),
    lordOf,
    signOfHouse,
    occupants: (number: number) => placed.filter((graha) => house(graha) === number),
    occupantsFrom: (graha: Graha, place: number) =>
      placed.filter((other) => other !== graha && placeFrom(graha, other) === place),
    exchange: (one: number, other: number) =>
      isIn(lordOf(one), [other]) && isIn(lordOf(other), [one]),
    ...meetingsOf(signs, { isFrom, signOfHouse }),
  }
}

/** Who stands with whom, and who sees whom. */
function meetingsOf(
  signs: YogaChart['signs'],
  { isFrom, signOfHouse }: Pick<YogaSky, 'isFrom' | 'signOfHouse'>,
) {
  const areTogether: YogaSky['areTogether'] = (...grahas) =>
    grahas.every((graha) => signs[graha] !== undefined) &&
    new Set(grahas.map((graha) => signs[graha])).size === 1
  const aspects: YogaSky['aspects'] = (seer, seen) =>
    seer !== seen && isFrom(seer, seen, DRISHTI[seer])
  const aspectsHouse: YogaSky['aspectsHouse'] = (seer, number) => {
    const sign = signs[seer]
    return sign !== undefined && DRISHTI[seer].includes(placesBetween(sign, signOfHouse(number)))
  }
  const joinsOrAspects: YogaSky['joinsOrAspects'] = (one, other) =>
    areTogether(one, other) || aspects(one, other)
  return { areTogether, aspects, aspectsHouse, joinsOrAspects }
}

function dignitiesOf({ signs, navamsha }: YogaChart) {
  const inSign = (graha: Graha, test: (sign: Sign) => boolean): boolean => {
    const sign = signs[graha]
    return sign !== undefined && test(sign)
  }
  const lordIs = (graha: Graha, relation: NaturalRelation): boolean =>
    !isNode(graha) && inSign(graha, (sign) => naturalRelation(graha, SIGN_LORDS[sign]) === relation)
  const isExalted = (graha: Graha): boolean => inSign(graha, (sign) => isExaltedIn(graha, sign))
  const isOwn = (graha: Graha): boolean => inSign(graha, (sign) => ownsSign(graha, sign))
  // Every moolatrikona lies in an own sign or the exaltation's.
  const isDignified = (graha: Graha): boolean => isExalted(graha) || isOwn(graha)
  return {
    isExalted,
    isOwn,
    isDignified,
    isDebilitated: (graha: Graha) => inSign(graha, (sign) => isDebilitatedIn(graha, sign)),
    isInFriendlySign: (graha: Graha) => lordIs(graha, 'friend'),
    isInEnemySign: (graha: Graha) => lordIs(graha, 'enemy'),
    isStrong: (graha: Graha) => isDignified(graha) || lordIs(graha, 'friend'),
    isInMovable: (graha: Graha) => inSign(graha, (sign) => modalityOf(sign) === 'movable'),
    dispositor: (graha: Graha) => lordOfSign(signs[graha]),
    navamshaLord: (graha: Graha) => lordOfSign(navamsha?.[graha]),
  }
}

function divisionsOf({ navamsha, ownVargas }: YogaChart, isDignified: YogaSky['isDignified']) {
  const inNavamsha = (graha: Graha, test: (sign: Sign) => boolean): boolean => {
    const sign = navamsha?.[graha]
    return sign !== undefined && test(sign)
  }
  const holds =
    (of: keyof OwnVargas, least: number) =>
    (graha: Graha): boolean => {
      const own = ownVargas?.[graha]
      return own === undefined ? isDignified(graha) : own[of] >= least
    }
  return {
    isDebilitatedInNavamsha: (graha: Graha) =>
      inNavamsha(graha, (sign) => isDebilitatedIn(graha, sign)),
    isExaltedInNavamsha: (graha: Graha) => inNavamsha(graha, (sign) => isExaltedIn(graha, sign)),
    isDignifiedInNavamsha: (graha: Graha) =>
      inNavamsha(graha, (sign) => isExaltedIn(graha, sign) || ownsSign(graha, sign)),
    isInEnemyNavamsha: (graha: Graha) =>
      !isNode(graha) &&
      inNavamsha(graha, (sign) => naturalRelation(graha, SIGN_LORDS[sign]) === 'enemy'),
    isVaiseshika: holds('ofSixteen', VAISESHIKAMSHA),
    isGopura: holds('ofTen', GOPURAMSHA),
    isUttama: holds('ofSixteen', UTTAMAMSHA),
  }
}

function lordOfSign(sign: Sign | undefined): SevenGraha | null {
  return sign === undefined ? null : SIGN_LORDS[sign]
}

function natureOf({ benefics, combust }: YogaChart) {
  return {
    isBenefic: (graha: Graha) => benefics.includes(graha),
    isPlainMalefic: (graha: Graha) => PLAIN_MALEFICS.has(graha),
    isCombust: (graha: Graha) => combust?.includes(graha) ?? false,
  }
}
