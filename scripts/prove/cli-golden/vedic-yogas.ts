import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { at, readGolden, type Ask, type GoldenFile } from './ask.ts'

interface GoldenYoga {
  readonly yoga: string
  readonly expected: boolean
  readonly line: number
  readonly signs?: object
  readonly positions?: object
}
interface Divisions {
  readonly navamshas: Readonly<Record<string, readonly string[]>>
  readonly ownVargas: Readonly<Record<string, Readonly<Record<string, number>>>>
}

/** Named with their reasons in astrology/vedic/yogas/formed-yogas.test.ts. */
const DISPUTED = new Set([
  'chaamara_yoga 2040',
  'rogagrastha_yoga 2663',
  'bharyasahavyabhichara_yoga 3897',
])
const LACKING = new Set([
  'jada_yoga 2926',
  'annadana_yoga 2996',
  'yuddhatpaschaddrudha_yoga 3139',
  'matrudeerghayur_yoga_197 3627',
  'bhaga_chumbana_yoga 3686',
  'galakarna_yoga 3730',
  'kshayaroga_yoga 3784',
])
/** Read by a reading that is told only where it is chosen. */
const BY_CHOICE: Readonly<Record<string, object>> = {
  'chapa_yoga 2406': { yogas: { variants: { chapa: ['node-lords'] } } },
}

const SIGNS = ['Ari', 'Tau', 'Gem', 'Can', 'Leo', 'Vir', 'Lib', 'Sco', 'Sag', 'Cap', 'Aqu', 'Pis']
const GRAHAS = ['sun', 'moon', 'mars', 'mercury', 'jupiter', 'venus', 'saturn', 'rahu', 'ketu']

export function yogas(): GoldenFile {
  const { cases } = readGolden<{ cases: readonly GoldenYoga[] }>('vedic_yogas')
  const divisions = readGolden<Divisions>('vedic_yoga_divisions')
  const beyond = cases.flatMap((golden) => {
    if (DISPUTED.has(keyOf(golden))) return ['cases that their own text does not form']
    if (LACKING.has(keyOf(golden))) return ['cases that turn on what the file does not hold']
    return isRuled(golden)
      ? []
      : ['cases of yogas left out, for the reasons in docs/astrology/yogas.md']
  })
  const known = cases.filter(
    (golden) => isRuled(golden) && !DISPUTED.has(keyOf(golden)) && !LACKING.has(keyOf(golden)),
  )
  return { name: 'vedic_yogas', asks: known.map((golden) => yogaAsk(golden, divisions)), beyond }
}

const keyOf = ({ yoga, line }: GoldenYoga): string => `${yoga} ${line}`
const isRuled = ({ yoga }: GoldenYoga): boolean => yoga === 'kala_sarpa' || rulesOf(yoga).size > 0

function yogaAsk(golden: GoldenYoga, { navamshas, ownVargas }: Divisions): Ask {
  const { yoga, expected, signs, positions } = golden
  const key = keyOf(golden)
  const [held, own] = [navamshas[key], ownVargas[key]]
  return {
    command: 'facts',
    line: {
      ...(signs && { signs }),
      ...(positions && { positions }),
      ...(held && { navamsha: navamshaOf(held) }),
      ...(own && { ownVargas: countsOf(own) }),
      bornByDay: true,
      ...BY_CHOICE[key],
    },
    readings: [{ at: (answer) => isFormed(answer, yoga), wanted: expected }],
  }
}

function isFormed(answer: unknown, yoga: string): boolean {
  // Kala Sarpa is a dosha here.
  if (yoga === 'kala_sarpa') return at(answer, 'vedic.doshas.kalaSarpa') !== null
  const list = at(answer, 'vedic.yogas')
  const wanted = rulesOf(yoga)
  return Array.isArray(list) && list.some((one) => wanted.has(String(at(one, 'id'))))
}

/** A sign each from Aries: who stands in it, by number, `L` for the lagna. */
function navamshaOf(held: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    held.flatMap((who, sign) =>
      who
        .split('/')
        .filter((one) => one !== '')
        .map((one) => [one === 'L' ? 'lagna' : GRAHAS[Number(one)]!, SIGNS[sign]!]),
    ),
  )
}

function countsOf(own: Readonly<Record<string, number>>): object {
  return Object.fromEntries(
    Object.entries(own).map(([graha, count]) => [graha, { ofTen: count, ofSixteen: count }]),
  )
}

/** The yogas that stand for one of PyJHora's, by the table of docs/astrology/yogas.md. */
function rulesOf(yoga: string): ReadonlySet<string> {
  return RULES.get(yoga) ?? new Set()
}

const RULES = new Map(
  readFileSync(join(import.meta.dirname, '../../../docs/astrology/yogas.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .flatMap((line) => {
      const [names = '', , here = ''] = line.split('|').slice(1)
      const rules = here.trim().endsWith('.') ? [] : codesIn(here)
      const ids = new Set(rules.map((rule) => rule.split('.')[0]!))
      return codesIn(names).map((name) => [name, ids] as const)
    }),
)

function codesIn(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code!)
}
