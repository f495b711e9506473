import type { Cast } from '#astrology/cast.ts'
import { GRAHAS, GRAHA_NAMES, type Graha } from '#astrology/vedic/grahas.ts'
import { isDebilitatedIn, isExaltedIn } from '#astrology/vedic/dignity.ts'
import { indexOfSign, SIGNS, type Sign } from '#astrology/vedic/signs.ts'
import type { VargaName } from '#astrology/vedic/vargas.ts'
import type { VedicChart } from '#astrology/vedic/vedic-chart.ts'

/** A divisional chart, or the rashi counted from the Moon. */
export type SquareName = VargaName | 'moon'

/** What stands in a sign: its letters, and all that is known of where. */
export interface Sitter {
  readonly id: Graha | 'lagna'
  /** `Su 7°00′`, `(Sa) 2°` */
  readonly text: string
  /** Somewhere in the birth window it stands in another sign. */
  readonly isUnsure: boolean
}

export interface SquareContents {
  readonly title: string
  readonly description: string
  /** `Rashi`, `Navamsha`, and under it `D1`, `Lahiri`. */
  readonly heading: readonly [string, string]
  /** By the sign's number from Aries, 0 to 11. */
  readonly signs: readonly (readonly Sitter[])[]
  /** The sign the first house is in; where no lagna is known, that of the Moon or the Sun. */
  readonly first: Sign
  readonly countedFrom: 'lagna' | 'moon' | 'sun'
}

export const GRAHA_LETTERS: Readonly<Record<Graha | 'lagna', string>> = {
  lagna: 'As',
  sun: 'Su',
  moon: 'Mo',
  mars: 'Ma',
  mercury: 'Me',
  jupiter: 'Ju',
  venus: 'Ve',
  saturn: 'Sa',
  rahu: 'Ra',
  ketu: 'Ke',
}

const VARGA_TITLES: Readonly<Record<VargaName, string>> = {
  D1: 'Rashi',
  D2: 'Hora',
  D3: 'Drekkana',
  D4: 'Chaturthamsha',
  D7: 'Saptamsha',
  D9: 'Navamsha',
  D10: 'Dashamsha',
  D12: 'Dvadashamsha',
  D16: 'Shodashamsha',
  D20: 'Vimshamsha',
  D24: 'Siddhamsha',
  D27: 'Bhamsha',
  D30: 'Trimshamsha',
  D40: 'Khavedamsha',
  D45: 'Akshavedamsha',
  D60: 'Shashtiamsha',
}

/** What a square chart shows: every graha in its sign, or in each sign the birth window leaves open. */
export function squareContents(
  { charts, window }: Cast,
  square: SquareName,
  name: string,
): SquareContents {
  const chart = charts.vedic
  const varga = square === 'moon' ? 'D1' : square
  const looks = window.vedic.map((look) => look.vargas[varga])
  const signsOf = (id: Graha | 'lagna'): readonly Sign[] => {
    const all = looks.map((look) => (id === 'lagna' ? look.lagna : look.grahas[id]))
    return [...new Set(all)].flatMap((sign) => sign ?? [])
  }
  const ids = ['lagna', ...GRAHAS] as const
  const sitters = ids.flatMap((id) => {
    const signs = signsOf(id)
    const isUnsure = signs.length > 1
    return signs.map((sign) => ({
      id,
      sign,
      isUnsure,
      text: textOf(window.vedic, id, { varga, sign, isUnsure }),
    }))
  })
  const countedFrom = fromWhich(square, signsOf)
  const first = countedFrom === 'lagna' ? looks[0]!.lagna! : chart.vargas[varga].grahas[countedFrom]
  const title = square === 'moon' ? 'Chandra' : VARGA_TITLES[varga]
  const { name: ayanamsa } = chart.ayanamsa
  return {
    title: `${title} chart${square === 'moon' ? ', the rashi counted from the Moon' : ` (${varga})`} of ${name}`,
    description: describe(sitters, countedFrom, first),
    heading: [
      title,
      `${square === 'moon' ? 'D1 from the Moon' : varga} · ${AYANAMSA_TITLES[ayanamsa] ?? ayanamsa}`,
    ],
    signs: SIGNS.map((sign) => sitters.filter((sitter) => sitter.sign === sign)),
    first,
    countedFrom,
  }
}

const AYANAMSA_TITLES: Readonly<Record<string, string>> = {
  lahiri: 'Lahiri',
  raman: 'Raman',
  krishnamurti: 'Krishnamurti',
}

function fromWhich(
  square: SquareName,
  signsOf: (id: Graha | 'lagna') => readonly Sign[],
): SquareContents['countedFrom'] {
  if (square !== 'moon' && signsOf('lagna').length === 1) return 'lagna'
  return signsOf('moon').length === 1 ? 'moon' : 'sun'
}

interface Telling {
  readonly sign: Sign
  readonly varga: VargaName
  readonly isUnsure: boolean
}

/** Letters, in brackets when retrograde as is the custom, an arrow when exalted or debilitated, and in the rashi the degree as far as every look has the same. */
function textOf(
  looks: readonly VedicChart[],
  id: Graha | 'lagna',
  { varga, sign, isUnsure }: Telling,
): string {
  const letters = GRAHA_LETTERS[id]
  const isStar = id !== 'lagna' && id !== 'rahu' && id !== 'ketu'
  const isRetrograde = isStar && looks.every((look) => look.grahas[id].retrograde)
  const told = `${isRetrograde ? `(${letters})` : letters}${arrowOf(looks, id, { varga, sign })}`
  if (isUnsure) return `${told}?`
  if (varga !== 'D1') return told
  const degrees = looks.map(
    (look) => (id === 'lagna' ? look.lagna : look.grahas[id])!.degreesInSign,
  )
  const minutes = degrees.map((each) => Math.floor(each * 60 + 1e-7))
  const whole = new Set(minutes.map((each) => Math.floor(each / 60)))
  if (whole.size > 1) return told
  const [minute = 0] = minutes
  const degree = `${told} ${Math.floor(minute / 60)}°`
  return looks.length > 1 ? degree : `${degree}${`${minute % 60}`.padStart(2, '0')}′`
}

/** Up for exalted, down for debilitated, wherever in the window. */
function arrowOf(
  looks: readonly VedicChart[],
  id: Graha | 'lagna',
  { varga, sign }: Pick<Telling, 'varga' | 'sign'>,
): string {
  if (id === 'lagna') return ''
  if (isDebilitatedIn(id, sign)) return MARKS.debilitated
  if (!isExaltedIn(id, sign)) return ''
  // In the rashi the Moon is past its exaltation in the later degrees of Taurus, Mercury in those of Virgo.
  const isThroughout =
    varga !== 'D1' ||
    looks.every(({ grahas }) => grahas[id].sign !== sign || grahas[id].dignity === 'exalted')
  return isThroughout ? MARKS.exalted : ''
}

const MARKS = { exalted: '↑', debilitated: '↓' } as const

/** What the marks of these sitters mean; nothing where there are none. */
export function keyTo(signs: SquareContents['signs']): string {
  const texts = signs.flat().map(({ text }) => text)
  const meanings = [
    ['(', '( ) retrograde'],
    [MARKS.exalted, '↑ exalted'],
    [MARKS.debilitated, '↓ debilitated'],
    ['?', '? one of two signs'],
  ] as const
  return meanings
    .filter(([mark]) => texts.some((text) => text.includes(mark)))
    .map(([, meaning]) => meaning)
    .join(' · ')
}

function describe(
  sitters: readonly { id: Graha | 'lagna'; sign: Sign; isUnsure: boolean }[],
  countedFrom: SquareContents['countedFrom'],
  first: Sign,
): string {
  const ids = [...new Set(sitters.map(({ id }) => id))]
  const told = ids.map((id) => {
    const signs = sitters.filter((sitter) => sitter.id === id).map(({ sign }) => sign)
    return `${id === 'lagna' ? 'Lagna' : GRAHA_NAMES[id]} in ${signs.join(' or ')}`
  })
  const from = { lagna: '', moon: ' from the Moon', sun: ' from the Sun' }[countedFrom]
  return `${told.join(', ')}. Houses are counted${from || ' from the lagna'}, ${first}.`
}

/** The house of a sign, 1 to 12. */
export function houseFrom(first: Sign, sign: number): number {
  return ((sign - indexOfSign(first) + 12) % 12) + 1
}
