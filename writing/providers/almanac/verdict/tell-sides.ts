import { knotsOf } from '../plan/knots.ts'
import type { Paragraph } from '../plan/paragraph.ts'
import { commonly, plainly, tellKnot } from '../plan/tell-knot.ts'
import { gift, price } from '../plan/readings-of.ts'
import { DIMENSION_WORDS, MATTERS, SIGNS_AND_REMEDIES } from '../skeletons/verdict.ts'
import type { Said } from '../speech/sentence.ts'
import { listed, upperFirst } from '../clauses/clause.ts'
import type { Told } from '../told.ts'
import { valueOf } from './tell-finding.ts'
import type { Court } from './tell-verdict.ts'

const isDimension = ({ fact }: Told) => fact.topic === 'dimension'

/** What comes by itself. */
export function tellEase(court: Court): readonly Paragraph[] {
  return [figures(court, EASY), ...knots(court)]
}

/** What it costs, by what it shows early, and what helps. */
export function tellCost(court: Court): readonly Paragraph[] {
  const { teller } = court
  const paragraphs = [figures(court, HARD), ...knots(court)]
  const strains = court.theme.facts
    .flatMap(({ fact }) => court.told.get(fact.id) ?? [])
    .filter((each) => !isDimension(each) && each.clause.nouns.length > 0)
  const remedies = lowest(court).flatMap((f, index): Said[] => {
    const rows = SIGNS_AND_REMEDIES[f.fact.property] ?? []
    const chosen = teller.choose(
      rows.map(([sign]) => sign),
      `remedy.${f.id}`,
    )
    const remedy = rows.find(([sign]) => sign === chosen)?.[1]
    if (chosen === null || remedy === undefined) return []
    const strain = strains[index]
    const said =
      strain === undefined
        ? null
        : teller.tell(
            WATCHED.map((each) => each.replace('[sign]', chosen)),
            { f, g: strain },
            `remedy.${f.id}`,
          )
    return [
      said ?? teller.quote({ text: `Of ${f.clause.nouns[0] ?? ''}, ${chosen}.`, cites: [f.id] }),
      teller.quote({ text: `${upperFirst(remedy)}.`, cites: [f.id] }),
    ]
  })
  return [...paragraphs, remedies].filter((each) => each.length > 0)
}

const WATCHED = [
  'With [f.noun] and [g.noun], [sign].',
  'Where [g.noun] meets [f.noun], [sign].',
  'Between [f.noun] and [g.noun], [sign].',
]

const LOWEST = 2

function lowest({ theme, told }: Court): readonly Told[] {
  return theme.facts
    .flatMap(({ fact }) => told.get(fact.id) ?? [])
    .filter((each) => isDimension(each) && valueOf(each) < 50)
    .toSorted((one, other) => valueOf(one) - valueOf(other))
    .slice(0, LOWEST)
}

const EASY = ['What comes free, counted: ', 'The ease in figures: ', 'The light side first: ']
const HARD = ['What has its price: ', 'The effort in figures: ', 'The heavy side next: ']

/** How the two stand in each matter of this side, in one sentence. */
function figures({ theme, told, teller }: Court, starts: readonly string[]): Paragraph {
  const all = theme.facts.flatMap(({ fact }) => told.get(fact.id) ?? []).filter(isDimension)
  if (all.length === 0) return []
  teller.startParagraph()
  const start = teller.choose(starts, theme.id) ?? ''
  const text = `${start}${listed(all.slice(0, 3).map(({ clause }) => clause.nouns[0] ?? ''))}.`
  const side = starts === EASY ? 'ease' : 'strain'
  const lived = all.slice(0, 3).flatMap((f, index): Said[] => {
    const words = teller.choose(MATTERS[f.fact.property]?.[side] ?? [], `matter.${f.id}`)
    const name = DIMENSION_WORDS[f.fact.property]
    if (words === null || name === undefined) return []
    const said = `${LIVED[index % LIVED.length]!.replace('[matter]', name)} ${words}.`
    return [teller.quote({ text: said, cites: [f.id] })]
  })
  return [teller.quote({ text, cites: all.slice(0, 3).map(({ id }) => id) }), ...lived]
}

const LIVED = ['In [matter] that means:', 'As for [matter],', 'With [matter] it is like this:']

function knots({ theme, told, teller, wordsAFact }: Court): readonly Paragraph[] {
  const rest = theme.facts.filter(({ fact }) => fact.topic !== 'dimension')
  const pillar = rest[0]?.fact.id ?? ''
  return knotsOf({ ...theme, facts: rest, pillar }, told).map((knot) =>
    tellKnot(knot, teller, wordsAFact * knot.facts.length * 1.2),
  )
}

/** More than so many pairs have it. */
const COMMON = 0.15

/** What strains and many have. */
function isGrave({ fact, pull }: Told): boolean {
  return pull === 'strain' && (fact.frequency?.share ?? 0) > COMMON
}

/** What the books say against it. */
function isExcuse({ fact }: Told): boolean {
  return fact.topic === 'kootaException' || fact.property.includes('matchExcused')
}

/** What few pairs have; then what sounds grave and many have, with its exception. */
export function tellRare(court: Court): readonly Paragraph[] {
  const { theme, told, teller } = court
  const all = theme.facts.flatMap(({ fact }) => told.get(fact.id) ?? [])
  const grave = [...all.filter(isGrave), ...all.filter(isExcuse)]
  const counted = all.filter(({ fact }) => fact.topic === 'rarity')
  const rare = theme.facts.filter(
    ({ fact }) => ![...grave, ...counted].some(({ id }) => id === fact.id),
  )
  const others = knotsOf({ ...theme, facts: rare, pillar: rare[0]?.fact.id ?? '' }, told)
  return [
    figuresOf(counted, teller),
    ...others.map((knot) => tellKnot(knot, teller, court.wordsAFact * knot.facts.length)),
    graveOf(grave, teller),
  ].filter((each) => each.length > 0)
}

/** How rare the two are in all, in the words it was counted in. */
function figuresOf(facts: readonly Told[], teller: Court['teller']): Paragraph {
  teller.startParagraph()
  return facts.flatMap(({ id, clause }) =>
    clause.stated
      .split(/(?<=[.;]) /)
      .map((text) =>
        teller.quote({ text: `${upperFirst(text.replace(/[.;]$/, ''))}.`, cites: [id] }),
      ),
  )
}

/** What sounds grave, joined to what is said against it, and how many have the same. */
function graveOf(facts: readonly Told[], teller: Court['teller']): Paragraph {
  teller.startParagraph()
  return facts.flatMap((f, index): Said[] => {
    const before = facts[index - 1]
    const joined =
      before === undefined ? null : teller.tell(GRAVE_JOINS, { f: before, g: f }, `rare.${f.id}`)
    const main = joined ?? plainly(f, teller, `rare.${f.id}`)
    const more = [
      commonly(f, teller, `rare.${f.id}`),
      price(f, teller, `rare.${f.id}`) ?? gift(f, teller, `rare.${f.id}`),
    ]
    return [main, ...more].flatMap((said) => said ?? [])
  })
}

const GRAVE_JOINS = [
  'Beside [f.noun], [g.main].',
  'Of the same kind as [f.noun], [g.main].',
  'As for [f.noun], so for [g.noun]: the names are worse than the things.',
  'Against the weight of [f.noun], [g.main].',
]
