import { describe, expect, it } from 'vitest'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { type Graha } from '#astrology/vedic/grahas.ts'
import { signAt, SIGNS, type Sign } from '#astrology/vedic/signs.ts'
import golden from '#test/golden/vedic_doshas.json' with { type: 'json' }
import yogas from '#test/golden/vedic_yogas.json' with { type: 'json' }
import { gandanta } from './gandanta.ts'
import { kalaSarpa } from './kala-sarpa.ts'
import { mangalDosha } from './mangal.ts'
import { sadeSati } from './sade-sati.ts'

const ephemeris = await loadEphemeris()
const inFull = (short: string): Sign => SIGNS.find((sign) => sign.startsWith(short))!

function readSigns(given: object): { lagna: Sign; signs: Record<Graha, Sign> } {
  const { lagna, ...signs } = Object.fromEntries(
    Object.entries(given).map(([name, sign]) => [name.toLowerCase(), inFull(String(sign))]),
  ) as Record<Graha | 'lagna', Sign>
  return { lagna, signs }
}

describe('kalaSarpa', () => {
  const fromYogas = yogas.cases.filter(({ yoga }) => yoga === 'kala_sarpa')
  it.each([...golden.kala_sarpa, ...fromYogas])('is $expected for $signs', (each) => {
    const { lagna, signs } = readSigns(each.signs!)
    expect(kalaSarpa(signs, lagna) !== null).toBe(each.expected)
  })

  it('is named after the house of Rahu', () => {
    const { lagna, signs } = readSigns(golden.kala_sarpa[0]!.signs)
    expect(kalaSarpa(signs, lagna)).toEqual({ from: 'rahu', kind: 'Kulika' })
    expect(kalaSarpa(signs, null)).toEqual({ from: 'rahu', kind: null })
  })
})

/** Raman's numbers for the exceptions that the signs alone decide. */
const NUMBERS: Readonly<Record<string, readonly number[]>> = {
  'leo-aquarius': [1],
  'harmless-sign': [2, 3, 4, 5, 6],
  'lagna-lord': [10],
  dignity: [12],
  movable: [13],
  yogakaraka: [15],
  joined: [16],
  'benefic-lagna': [17],
}

describe('mangalDosha', () => {
  it.each(golden.manglik.cases)(
    'is judged as expected with Mars in house $mars_house_from_lagna',
    (each) => {
      const { lagna, signs } = readSigns(each.signs)
      const withFirst = each.options.includes('True')
      const houses = withFirst ? [1, 2, 4, 7, 8, 12] : [2, 4, 7, 8, 12]
      const { readings, exceptions } = mangalDosha({ lagna, signs }, houses)
      const fromLagna = readings.find(({ from }) => from === 'lagna')!
      const [isManglik, , numbers] = each.expected as [boolean, boolean, number[]]
      expect([fromLagna.house, fromLagna.afflicted]).toEqual([
        each.mars_house_from_lagna,
        isManglik,
      ])
      if (!isManglik) return
      for (const [id, known] of Object.entries(NUMBERS)) {
        expect(exceptions.some((exception) => exception.id === id)).toBe(
          known.some((number) => numbers.includes(number)),
        )
      }
    },
  )

  it('is graded by how many of lagna, Moon and Venus show it', () => {
    const signs = { mars: 'Aries', moon: 'Taurus', venus: 'Gemini' } as const
    expect(mangalDosha({ lagna: 'Leo', signs }).grade).toBe('low')
    expect(mangalDosha({ lagna: null, signs }).readings).toHaveLength(2)
    expect(mangalDosha({ lagna: 'Aries', signs }).grade).toBe('high')
    const far = { mars: 'Aries', moon: 'Aquarius', venus: 'Gemini' } as const
    expect(mangalDosha({ lagna: 'Leo', signs: far })).toMatchObject({
      grade: 'none',
      exceptions: [],
    })
  })
})

describe('gandanta', () => {
  it.each([
    [0, 'after'],
    [3.3, 'after'],
    [3.34, null],
    [116.6, null],
    [116.7, 'before'],
    [119.99, 'before'],
    [120, 'after'],
    [240, 'after'],
    [359.99, 'before'],
    [30, null],
  ])('at %s degrees is %s the junction', (longitude, side) => {
    expect(gandanta(longitude)?.side ?? null).toBe(side)
  })
})

describe('sadeSati', () => {
  const [birth, ayanamsa] = [2440092, 'lahiri'] as const
  const periods = sadeSati(ephemeris, 'Leo', { birth, ayanamsa })

  it('covers the three signs round the Moon’s, and nothing else, day by day', () => {
    const expected = { Cancer: 'rising', Leo: 'peak', Virgo: 'setting' } as Record<string, string>
    for (let at = birth + 0.5; at < birth + 36_525; at += 11) {
      const sign = signAt(ephemeris.position('saturn', at, { ayanamsa }).longitude)
      const running = periods.find(({ starts, ends }) => starts <= at && at < ends)
      expect(running?.phase).toBe(expected[sign])
    }
  })

  it('comes three or four times in a hundred years and takes about seven and a half each', () => {
    const days = periods.reduce((sum, { starts, ends }) => sum + ends - starts, 0)
    expect(days / 365.25).toBeGreaterThan(20)
    expect(days / 365.25).toBeLessThan(31)
  })
})
