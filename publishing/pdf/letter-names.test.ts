import { describe, expect, it } from 'vitest'
import { resolveBirth } from '#astrology/birth/resolve-birth.ts'
import { castPerson } from '#astrology/cast.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { buildFonts, FONT_FOLDER } from '../../scripts/build-fonts.ts'
import { outside, overlapping } from '../charts/geometry.fixture.ts'
import { drawChart } from '../charts/index.ts'
import { sortWidth, WIDEST_LETTERING } from '../charts/lettering.ts'
import { renderSvg } from '../charts/render-svg.ts'
import { fontsInNode } from './fonts/fonts-in-node.ts'
import { letterNames } from './letter-names.ts'

await buildFonts()
const fonts = fontsInNode(FONT_FOLDER)
const birth = resolveBirth({ date: '1990-03-14', time: '07:25', latitude: 6.45, longitude: 3.39 })
if (birth.kind !== 'exact') throw new Error(birth.kind)
const cast = castPerson(await loadEphemeris(), birth.moment)

const NAMES = {
  Han: '王芳',
  Cyrillic: 'Анна',
  Greek: 'Ὀδυσσεύς',
  Arabic: 'فاطمة الزهراء',
  Devanagari: 'श्रीकृष्ण',
  Thai: 'น้ำทิพย์',
  Khmer: 'ស្រីពេជ្រ',
  Tibetan: 'བསྟན་འཛིན་རྒྱ་མཚོ',
  Burmese: 'အောင်ဆန်းစုကြည်',
  Hangul: '김민준',
  Tamil: 'தமிழ்ச்செல்வி',
  Amharic: 'ኃይለ ሥላሴ',
  Georgian: 'თამარ',
  pointed: 'דָּוִד',
  mixed: 'Ana 田中 مريم',
}
const KINDS = [
  'bi-wheel',
  'synastry-grid',
  'joint-bodygraph',
  'gene-keys-pair',
  'pair-tree',
] as const

describe('letterNames', () => {
  it('leaves to charts what they can draw by themselves', async () => {
    expect(await letterNames(['Zoë', 'דוד'], fonts, 'en')).toEqual([undefined, undefined])
  })

  it.each(Object.entries(NAMES))('draws a name in %s into every chart for two', async (_, name) => {
    const [none, lettering] = await letterNames(['Zoë', name], fonts, 'en')
    expect(none).toBeUndefined()
    const input = {
      first: { name: 'Zoë', cast },
      second: { name, lettering, cast },
      asOf: 2_461_370,
    }
    for (const kind of KINDS) {
      const drawing = drawChart(kind, input)!
      expect([...outside(drawing), ...overlapping(drawing)]).toEqual([])
      const svg = renderSvg(drawing)
      expect(svg).toContain(lettering!.path)
      expect(svg).not.toMatch(/\p{Co}|NaN/u)
      expect(svg).not.toContain('the second')
      expect(svg.length).toBeLessThan(200_000)
    }
    expect(await letterNames(['Zoë', name], fonts, 'en')).toEqual([none, lettering])
  })

  it('cuts a very long name between its characters, and says so by an ellipsis', async () => {
    const [long, longer] = await letterNames(['श्री'.repeat(60), 'श्री'.repeat(90)], fonts, 'en')
    expect(sortWidth(long!.sort)).toBeLessThanOrEqual(WIDEST_LETTERING)
    expect(long!.path).toBe(longer!.path)
  })

  it('takes no character for a name that stands for another’s', () => {
    const input = { first: { name: '\uE100', cast }, second: { name: 'Bo', cast }, asOf: 2_461_370 }
    expect(renderSvg(drawChart('bi-wheel', input)!)).not.toMatch(/id="ne/)
  })
})
