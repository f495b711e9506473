import { expect, it } from 'vitest'
import { SPHERES } from '#astrology/gene-keys/spheres.ts'
import { AUTHORITIES } from '#astrology/human-design/bodygraph/authority.ts'
import { CENTERS } from '#astrology/human-design/bodygraph/centers.ts'
import { CHANNELS } from '#astrology/human-design/bodygraph/channels.ts'
import { HEXAGRAM_NAMES } from '#astrology/human-design/bodygraph/hexagram-names.ts'
import { LINE_ROLES } from '#astrology/human-design/bodygraph/profile.ts'
import { TYPES } from '#astrology/human-design/bodygraph/type.ts'
import { LETTERS } from '#astrology/kabbalah/letters/letters.ts'
import { SEFIROT } from '#astrology/kabbalah/tree/tree-of-life.ts'
import { KOOTAS as KOOTA_NAMES } from '#astrology/vedic/koota/ashtakoota.ts'
import { GRAHAS } from '#astrology/vedic/grahas.ts'
import { NAKSHATRAS } from '#astrology/vedic/nakshatra.ts'
import { ASPECT_POINTS, PLANETS } from '#astrology/western/zodiac/points.ts'
import { KEY_LINES } from './gene-keys/lines.ts'
import { SPHERE_WORDS } from './gene-keys/spheres.ts'
import { CENTER_WORDS } from './human-design/centers.ts'
import { CHANNEL_GIFTS } from './human-design/channels.ts'
import { GATE_THEMES } from './human-design/gates.ts'
import { AUTHORITY_WORDS, LINE_WORDS, TYPE_WORDS } from './human-design/type-words.ts'
import { LETTER_WORDS, MONTH_WORDS, SEFIRAH_WORDS } from './kabbalah/words.ts'
import { BHAVAS } from './vedic/bhavas.ts'
import { GRAHA_WORDS, RASHI_WORDS } from './vedic/grahas.ts'
import { NAKSHATRA_WORDS } from './vedic/nakshatras.ts'
import { KOOTAS } from './vedic/tell-kootas.ts'
import { BODIES } from './western/bodies.ts'
import { HOUSES } from './western/houses.ts'
import { PLANETS_IN_SIGNS } from './western/planets-in-signs.ts'
import { SIGN_WORDS } from './western/signs.ts'

const numbers = (count: number) => Array.from({ length: count }, (_, index) => String(index + 1))

/** As the Hebrew calendar here spells them. */
const MONTHS =
  "Tishrei,Cheshvan,Kislev,Tevet,Sh'vat,Adar,Adar I,Adar II,Nisan,Iyyar,Sivan,Tamuz,Av,Elul".split(
    ',',
  )

it.each([
  ['gate', GATE_THEMES, Object.keys(HEXAGRAM_NAMES)],
  ['channel', CHANNEL_GIFTS, CHANNELS.map(({ id }) => id)],
  ['center', CENTER_WORDS, CENTERS.map((center) => `${center}Center`)],
  ['type', TYPE_WORDS, TYPES],
  ['authority', AUTHORITY_WORDS, AUTHORITIES],
  ['line of a profile', LINE_WORDS, Object.keys(LINE_ROLES)],
  ['sphere', SPHERE_WORDS, SPHERES],
  ['line of a key', KEY_LINES, numbers(6)],
  ['Hebrew month', MONTH_WORDS, MONTHS],
  ['letter', LETTER_WORDS, LETTERS.map(({ letter }) => letter)],
  ['sefirah', SEFIRAH_WORDS, SEFIROT.map(({ name }) => name.toLowerCase())],
  ['nakshatra', NAKSHATRA_WORDS, NAKSHATRAS],
  ['graha', GRAHA_WORDS, [...GRAHAS, 'lagna']],
  ['rashi', RASHI_WORDS, Object.keys(SIGN_WORDS)],
  ['bhava', BHAVAS, numbers(12)],
  ['koota', KOOTAS, KOOTA_NAMES],
  ['point', BODIES, ASPECT_POINTS],
  ['house', HOUSES, numbers(12)],
  ['planet in a sign', PLANETS_IN_SIGNS, PLANETS.slice(0, 7)],
] as const)('has words for every %s', (_what, words, wanted) => {
  const missing = [...wanted].filter((each) => !(each in words))
  expect(missing).toEqual([])
})
