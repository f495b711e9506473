import { describe, expect, it } from 'vitest'
import { NAKSHATRAS } from '#astrology/vedic/nakshatra.ts'
import { naturalRelation } from '#astrology/vedic/friendship.ts'
import { SEVEN_GRAHAS, SIGN_LORDS } from '#astrology/vedic/grahas.ts'
import { SIGNS, type Sign } from '#astrology/vedic/signs.ts'
import tables from '#test/golden/vedic_koota_tables.json' with { type: 'json' }
import { bhakootPoints } from './bhakoot.ts'
import { ganaOf, ganaPoints, type GanaVariant } from './gana.ts'
import { maitriPoints } from './maitri.ts'
import { nadiOf, nadiPoints } from './nadi.ts'
import { GANAS, YONIS, type Gana } from './nakshatra-attributes.ts'
import { taraPoints } from './tara.ts'
import { varnaOf, varnaPoints, type Varna } from './varna.ts'
import { VASHYA_GROUPS, VASHYA_TABLES, vashyaGroupOf, type VashyaVariant } from './vashya.ts'
import { yoniOf, yoniPoints } from './yoni.ts'

const STARS = NAKSHATRAS.map((_, index) => index + 1)

/** Every ordered pair for which two readings of a koota differ. */
function differing<T>(
  all: readonly T[],
  ours: (one: T, other: T) => number,
  theirs: (one: T, other: T) => number,
): readonly string[] {
  const pairs = all.flatMap((one) => all.map((other) => [one, other] as const))
  return pairs
    .filter(([one, other]) => ours(one, other) !== theirs(one, other))
    .map(([one, other]) => `${String(one)} ${String(other)}`)
}

const rank = (sign: Sign): number => tables.varna.rank[tables.varna.by_sign[sign] as Varna]

const halves = (sign: Sign): readonly (string | null)[] => [
  vashyaGroupOf(sign, 14.999),
  vashyaGroupOf(sign, 15),
]
const expectedHalves = (sign: Sign): readonly (string | null)[] => {
  if (sign === 'Sagittarius') return ['Manava', 'Chatushpada']
  if (sign === 'Capricorn') return ['Chatushpada', 'Jalachara']
  return [tables.vashya.groups[sign], tables.vashya.groups[sign]]
}

const isBad = (from: number, to: number): boolean =>
  [3, 5, 7].includes((((to - from + 27) % 27) + 1) % 9)

const YONI_MATRIX = tables.yoni.matrices.saravali_software_family_bride_rows
const animal = (star: number): number =>
  tables.yoni.order.indexOf(tables.yoni.by_nakshatra[star - 1]!)

const words = (text: string): string[] => text.toLowerCase().split(' ').filter(Boolean)

const kind = (star: number): number => GANAS.indexOf(tables.gana.by_nakshatra[star - 1] as Gana)

const expectedBhakoot = (boy: Sign, girl: Sign): number => {
  const count = ((SIGNS.indexOf(girl) - SIGNS.indexOf(boy) + 12) % 12) + 1
  return [2, 12, 5, 9, 6, 8].includes(count) ? 0 : 7
}

const expectedTara = (one: number, other: number): number =>
  (isBad(one, other) ? 0 : 1.5) + (isBad(other, one) ? 0 : 1.5)

const regard = (lord: string, other: string): 'F' | 'N' | 'E' => {
  const name = (lord[0]!.toUpperCase() + lord.slice(1)) as keyof typeof tables.maitri.friends
  if (lord === other || words(tables.maitri.friends[name]).includes(other)) return 'F'
  return words(tables.maitri.enemies[name]).includes(other) ? 'E' : 'N'
}

const expectedMaitri = (boy: Sign, girl: Sign): number => {
  const [his, hers] = [SIGN_LORDS[boy], SIGN_LORDS[girl]]
  const pair = [regard(his, hers), regard(hers, his)].toSorted(
    (a, b) => 'FNE'.indexOf(a) - 'FNE'.indexOf(b),
  )
  return tables.maitri.points[pair.join('') as keyof typeof tables.maitri.points]
}

describe('the koota tables, cell by cell', () => {
  it('varna: 144 cells', () => {
    expect(SIGNS.map((sign) => varnaOf(sign))).toEqual(
      SIGNS.map((sign) => tables.varna.by_sign[sign]),
    )
    expect(differing(SIGNS, varnaPoints, (boy, girl) => (rank(boy) >= rank(girl) ? 1 : 0))).toEqual(
      [],
    )
  })

  it.each([
    ['recommended', tables.vashya.matrices['recommended(AstroSage/Prokerala-consistent)']],
    ['maitreya', tables.vashya.matrices['maitreya8(Partner.cpp)']],
    ['panchangam', tables.vashya.matrices['panchangam-js 2.2.3']],
  ] as [VashyaVariant, number[][]][])('vashya by the %s table: 25 cells', (variant, matrix) => {
    expect(VASHYA_GROUPS).toEqual(tables.vashya.order)
    expect(VASHYA_TABLES[variant]).toEqual(matrix)
  })

  it('vashya by the recommended table is symmetric', () => {
    const table = VASHYA_TABLES.recommended
    expect(table.map((row, one) => row.map((_, other) => table[other]![one]!))).toEqual(table)
  })

  it('vashya groups: 24 half signs', () => {
    expect(SIGNS.map(halves)).toEqual(SIGNS.map(expectedHalves))
  })

  it('tara: 729 cells, symmetric', () => {
    expect(differing(STARS, taraPoints, expectedTara)).toEqual([])
    expect(differing(STARS, taraPoints, (one, other) => taraPoints(other, one))).toEqual([])
  })

  it.each([
    ['saravali', tables.yoni.matrices.saravali_software_family_bride_rows],
    ['mahidhara', tables.yoni.matrices.mahidhara_printed_p86],
  ] as const)('yoni by the %s table: 196 cells, bride rows', (variant, matrix) => {
    expect(YONIS).toEqual(tables.yoni.order)
    expect(STARS.map((star) => yoniOf(star))).toEqual(tables.yoni.by_nakshatra)
    const at = (groom: (typeof YONIS)[number], bride: (typeof YONIS)[number]): number =>
      matrix[YONIS.indexOf(bride)]![YONIS.indexOf(groom)]!
    expect(differing(YONIS, (groom, bride) => yoniPoints(groom, bride, variant), at)).toEqual([])
  })

  it.each([
    ['saravali', tables.yoni.asymmetric_cells_saravali],
    ['mahidhara', tables.yoni.asymmetric_cells_mahidhara],
  ] as const)('yoni by the %s table is symmetric but for the cells listed', (variant, cells) => {
    const oneWay = differing(
      YONIS,
      (one, other) => yoniPoints(one, other, variant),
      (one, other) => yoniPoints(other, one, variant),
    )
    const listed = cells.flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`])
    expect(oneWay.toSorted()).toEqual(listed.toSorted())
  })

  it('yoni by star: 729 cells', () => {
    expect(
      differing(
        STARS,
        (groom, bride) => yoniPoints(yoniOf(groom), yoniOf(bride)),
        (groom, bride) => YONI_MATRIX[animal(bride)]![animal(groom)]!,
      ),
    ).toEqual([])
  })

  it('maitri: 144 cells, symmetric', () => {
    expect(SIGNS.map((sign) => SIGN_LORDS[sign])).toEqual(
      SIGNS.map((sign) => tables.maitri.lords[sign].toLowerCase()),
    )
    expect(differing(SIGNS, maitriPoints, expectedMaitri)).toEqual([])
    expect(differing(SIGNS, maitriPoints, (boy, girl) => maitriPoints(girl, boy))).toEqual([])
    expect(SEVEN_GRAHAS.every((graha) => naturalRelation(graha, graha) === 'friend')).toBe(true)
  })

  it.each([
    ['recommended', tables.gana.matrices['recommended [boy][girl]']],
    ['maitreya', tables.gana.matrices['maitreya8/onlinejyotish/PyJHora [boy][girl]']],
    ['panchangam', tables.gana.matrices['panchangam-js 2.2.3']],
    ['bengali', tables.gana.matrices['Bengali shastra book p.331 (MyAstrology)']],
  ] as [GanaVariant, number[][]][])(
    'gana by the %s table: 9 cells, 729 by star',
    (variant, matrix) => {
      expect(GANAS).toEqual(tables.gana.order)
      expect(
        differing(
          STARS,
          (groom, bride) => ganaPoints(ganaOf(groom), ganaOf(bride), variant),
          (groom, bride) => matrix[kind(groom)]![kind(bride)]!,
        ),
      ).toEqual([])
    },
  )

  it('bhakoot: 144 cells, symmetric', () => {
    expect(differing(SIGNS, bhakootPoints, expectedBhakoot)).toEqual([])
    expect(differing(SIGNS, bhakootPoints, (boy, girl) => bhakootPoints(girl, boy))).toEqual([])
  })

  it('nadi: 729 cells, symmetric', () => {
    const nadis = tables.nadi.by_nakshatra
    expect(STARS.map((star) => nadiOf(star))).toEqual(nadis)
    const expected = (one: number, other: number): number =>
      nadis[one - 1] === nadis[other - 1] ? 0 : 8
    expect(differing(STARS, nadiPoints, expected)).toEqual([])
  })
})
