import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { GRAHAS, type Graha } from '#astrology/vedic/grahas.ts'
import { indexOfSign, SIGNS, type Sign } from '#astrology/vedic/signs.ts'
import divisions from '#test/golden/vedic_yoga_divisions.json' with { type: 'json' }
import golden from '#test/golden/vedic_yogas.json' with { type: 'json' }
import { formedYogas, YOGA_RULES } from './formed-yogas.ts'
import { DEFAULT_YOGA_VARIANTS, YogaVariants } from './variants.ts'
import type { OwnVargas, YogaChart } from './yoga-sky.ts'

type Case = (typeof golden.cases)[number]

const RULE_IDS = new Set(YOGA_RULES.map(({ ruleId }) => ruleId))

interface Row {
  /** What PyJHora, whose tests the golden file is taken from, calls it. */
  readonly names: readonly string[]
  readonly numbers: readonly number[]
  /** Either rules or the reason why there is none. */
  readonly rules: readonly string[]
  readonly reason: string
}

const TABLE: readonly Row[] = (
  await readFile(join(import.meta.dirname, '../../../docs/astrology/yogas.md'), 'utf8')
)
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(2)
  .map((line) => {
    const [names = '', numbers = '', here = ''] = line.split('|').slice(1)
    const isReason = here.trim().endsWith('.')
    return {
      names: codesIn(names),
      numbers: numbers.split(',').flatMap((range) => numbersOf(range.trim())),
      rules: isReason ? [] : codesIn(here),
      reason: isReason ? here.trim() : '',
    }
  })

function codesIn(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code!)
}

/** `114–116` */
function numbersOf(range: string): readonly number[] {
  if (range === '') return []
  const [first, last = first] = range.split('–').map(Number)
  return Array.from({ length: last! - first! + 1 }, (_, step) => first! + step)
}

const inFull = (short: string): Sign => SIGNS.find((sign) => sign.startsWith(short))!

function chartOf(each: Case): YogaChart {
  const given = Object.entries(each.signs ?? {}) as [string, string][]
  const placed = Object.entries(each.positions ?? {}).map(([name, [sign]]): [string, string] => [
    name,
    sign as string,
  ])
  const all = Object.fromEntries(
    [...given, ...placed].map(([name, sign]) => [name.toLowerCase(), inFull(sign)]),
  ) as Partial<Record<Graha | 'lagna', Sign>>
  const { lagna, ...signs } = all
  const malefics = (['sun', 'mars', 'saturn', 'rahu', 'ketu'] as const).map((graha) => signs[graha])
  const isMercuryAlone = !malefics.includes(signs.mercury)
  const signsAhead =
    signs.sun === undefined || signs.moon === undefined
      ? 6
      : (indexOfSign(signs.moon) - indexOfSign(signs.sun) + 12) % 12
  const waxing = signsAhead > 0 && signsAhead < 6
  return {
    lagna: lagna!,
    signs,
    benefics: [
      'jupiter',
      'venus',
      ...(isMercuryAlone ? (['mercury'] as const) : []),
      ...(waxing ? (['moon'] as const) : []),
    ],
    waxing,
    bornByDay: true,
    ...divisionsOf(keyOf(each)),
  }
}

function divisionsOf(key: string): Pick<YogaChart, 'navamsha' | 'ownVargas'> {
  const navamshas: Readonly<Record<string, readonly string[]>> = divisions.navamshas
  const counts: Readonly<Record<string, object>> = divisions.ownVargas
  const navamsha = navamshas[key]?.flatMap((held, index) =>
    held
      .split('/')
      .filter((who) => who !== '')
      .map((who) => [who === 'L' ? 'lagna' : GRAHAS[Number(who)]!, SIGNS[index]!]),
  )
  const own = Object.entries(counts[key] ?? {}).map(([graha, count]: [string, number]) => [
    graha,
    { ofTen: count, ofSixteen: count } satisfies OwnVargas,
  ])
  return {
    ...(navamsha && { navamsha: Object.fromEntries(navamsha) }),
    ownVargas: Object.fromEntries(own),
  }
}

/** Cases whose charts do not form the yoga by the text cited. */
const DISPUTED: Readonly<Record<string, string>> = {
  'chaamara_yoga 2040':
    '“The lagna lord is exalted in a quadrant with Jupiter’s aspect”: Jupiter in Libra does not see Venus in Taurus, which is not exalted there',
  'rogagrastha_yoga 2663':
    '“Lord of lagna occupies lagna”: it stands in the sixth; or weak in a trine or a quadrant: it is in neither',
  'bharyasahavyabhichara_yoga 3897':
    '“Venus, Saturn and Mars must join the Moon in the 7th”: none of the four stands there',
}

/** Cases that turn on what neither file holds. */
const LACKING: Readonly<Record<string, string>> = {
  'jada_yoga 2926': 'Mandi in the second',
  'annadana_yoga 2996': 'in how many charts Mercury is at home',
  'yuddhatpaschaddrudha_yoga 3139': 'a cruel sixtieth',
  'matrudeerghayur_yoga_197 3627': 'the navamsha of the Moon',
  'bhaga_chumbana_yoga 3686': 'the navamsha of Mars',
  'galakarna_yoga 3730': 'Mandi in the third',
  'kshayaroga_yoga 3784': 'Mandi in an angle',
}

/** Rules left out, for the reasons in the table. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'jarajaputra_yoga',
  'eesarpha_yoga',
  'check_yamaya_yoga',
  'mathibhramana_yoga',
])

/** Found by a reading that is not told unless it is chosen. */
const BY_CHOICE: Readonly<Record<string, Partial<YogaVariants>>> = {
  'chapa_yoga 2406': { chapa: ['node-lords'] },
}

function keyOf({ yoga, line }: Case): string {
  return `${yoga} ${line}`
}

const rulesOf = (name: string): readonly string[] =>
  TABLE.find(({ names }) => names.includes(name))?.rules ?? []

/** The yoga by any of the readings told. */
function isFormed(each: Case, chart = chartOf(each)): boolean {
  const told = { ...DEFAULT_YOGA_VARIANTS, ...BY_CHOICE[keyOf(each)] }
  const wanted = new Set(rulesOf(each.yoga).map((rule) => rule.split('.')[0]))
  return formedYogas(chart, told).some(({ id }) => wanted.has(id))
}

// Kala Sarpa is a dosha here and checked there.
const cases = golden.cases.filter(({ yoga }) => yoga !== 'kala_sarpa')
const checked = cases.filter(
  (each) => !(keyOf(each) in DISPUTED) && !(keyOf(each) in LACKING) && !LEFT_OUT.has(each.yoga),
)

type Formation = [id: string, signs: Partial<Record<Graha, Sign>>, lagna: Sign, navamsha?: Sign]

describe('formedYogas', () => {
  it.each(checked)('finds $yoga $expected in the case of line $line', (each) => {
    expect(rulesOf(each.yoga).length).toBeGreaterThan(0)
    expect(isFormed(each)).toBe(each.expected)
  })

  it('checks 243 of the 259 golden cases and names the rest', () => {
    expect([cases.length, checked.length]).toEqual([259, 243])
    const named = cases.length - checked.length
    expect(named).toBe(Object.keys(DISPUTED).length + Object.keys(LACKING).length + 6)
  })

  it('does not find what the disputed cases expect', () => {
    const disputed = cases.filter((each) => keyOf(each) in DISPUTED)
    expect(disputed.map((each) => isFormed(each))).toEqual([false, false, false])
  })

  it.each([
    ['matrudeerghayur_yoga_197 3627', SIGNS.map((moon) => ({ navamsha: { moon } }))],
    ['bhaga_chumbana_yoga 3686', SIGNS.map((mars) => ({ navamsha: { mars } }))],
    [
      'annadana_yoga 2996',
      [12, 13].map((ofSixteen) => ({ ownVargas: { mercury: { ofTen: 0, ofSixteen } } })),
    ],
  ] satisfies [string, Partial<YogaChart>[]][])(
    'finds %s or not by what the file does not hold',
    (key, choices) => {
      const each = cases.find((one) => keyOf(one) === key)!
      const found = choices.map((choice) => isFormed(each, { ...chartOf(each), ...choice }))
      expect(new Set(found)).toEqual(new Set([true, false]))
    },
  )

  it('gives every rule an id of its own', () => {
    expect(RULE_IDS.size).toBe(YOGA_RULES.length)
    expect(YOGA_RULES.length).toBeGreaterThan(300)
  })

  it('names the grahas of each, and drops the yogas of number beside another pattern', () => {
    const gada = golden.cases.find(({ yoga }) => yoga === 'gadaa_yoga')!
    const found = formedYogas(chartOf(gada))
    expect(found.find(({ id }) => id === 'gada')?.grahas).toHaveLength(7)
    expect(found.some(({ family }) => family === 'sankhya')).toBe(false)
    expect(found.every(({ grahas }) => grahas.length > 0)).toBe(true)
  })

  it.each([
    ['raja', { sun: 'Leo', moon: 'Pisces', mars: 'Leo' }, 'Aries'],
    ['neecha-bhanga', { saturn: 'Aries', mars: 'Aries', sun: 'Aries', moon: 'Taurus' }, 'Cancer'],
    ['yogakaraka', { saturn: 'Capricorn' }, 'Libra'],
    ['viparita-raja', { mercury: 'Pisces', mars: 'Virgo', jupiter: 'Scorpio' }, 'Aries'],
    ['kalpadruma', { mars: 'Capricorn', saturn: 'Libra', venus: 'Aries' }, 'Aries', 'Libra'],
    ['vishnu', { venus: 'Libra', mercury: 'Libra' }, 'Virgo', 'Taurus'],
    ['gauri', { saturn: 'Libra', venus: 'Libra' }, 'Capricorn', 'Libra'],
  ] satisfies Formation[])('finds %s', (...[id, signs, lagna, hosts]: Formation) => {
    const navamsha = hosts === undefined ? {} : Object.fromEntries(GRAHAS.map((g) => [g, hosts]))
    const found = formedYogas({ lagna, signs, navamsha, benefics: ['jupiter', 'venus'] })
    expect(found.map((yoga) => yoga.id)).toContain(id)
  })
})

describe('the readings of a yoga', () => {
  const readings = YOGA_RULES.filter(({ variant }) => variant !== undefined)

  it('are those the option names, the first of them first', () => {
    const named = Map.groupBy(readings, ({ id }) => id)
    const table = Object.fromEntries(
      [...named].map(([id, rules]) => [id, rules.map(({ variant }) => variant)]),
    )
    const options = Object.fromEntries(
      Object.entries(YogaVariants.shape).map(([id, option]) => [
        id,
        option.unwrap().element.options,
      ]),
    )
    expect(table).toEqual(options)
  })

  it('are told one by one as they are chosen', () => {
    const chart: YogaChart = {
      lagna: 'Gemini',
      signs: { sun: 'Cancer', moon: 'Leo', mars: 'Leo' },
      benefics: [],
    }
    const vesi = (variants: Partial<YogaVariants>) =>
      formedYogas(chart, { ...DEFAULT_YOGA_VARIANTS, ...variants }).find(({ id }) => id === 'vesi')
    expect(vesi({})).toBeUndefined()
    expect(vesi({ vesi: ['light-aside'] })).toMatchObject({
      ruleId: 'vesi.light-aside',
      variants: ['light-aside'],
      grahas: ['sun', 'mars'],
    })
    expect(vesi({ vesi: [] })).toBeUndefined()
  })

  it('make one yoga of it, which says all by which it is formed', () => {
    const found = formedYogas({
      lagna: 'Cancer',
      signs: { moon: 'Pisces', jupiter: 'Cancer' },
      navamsha: { moon: 'Cancer' },
      benefics: ['jupiter'],
    }).filter(({ id }) => id === 'deha-sthaulya')
    expect(found).toMatchObject([
      { ruleId: 'deha-sthaulya', variants: ['raman-115', 'raman-114', 'raman-116'] },
    ])
  })
})

describe('docs/astrology/yogas.md', () => {
  it('has a rule or a reason for each of Raman’s three hundred', () => {
    const numbers = TABLE.flatMap((row) => row.numbers).toSorted((a, b) => a - b)
    expect(numbers).toEqual(Array.from({ length: 300 }, (_, index) => index + 1))
    expect(TABLE.filter(({ rules, reason }) => rules.length === 0 && reason === '')).toEqual([])
  })

  it('names only rules there are, and every reading', () => {
    const named = new Set(TABLE.flatMap(({ rules }) => rules))
    expect([...named].filter((rule) => !RULE_IDS.has(rule))).toEqual([])
    const readings = YOGA_RULES.filter(({ variant }) => variant !== undefined)
    expect(readings.filter(({ ruleId }) => !named.has(ruleId))).toEqual([])
  })

  it('knows every golden yoga by one row', () => {
    const names = new Set(golden.cases.map(({ yoga }) => yoga))
    const rows = [...names].map((name) => TABLE.filter((row) => row.names.includes(name)).length)
    expect(rows).toEqual([...names].map(() => 1))
  })
})
