import { knotsOf } from '../plan/knots.ts'
import type { Paragraph } from '../plan/paragraph.ts'
import { commonly, tellKnot } from '../plan/tell-knot.ts'
import { gift, price, trait } from '../plan/readings-of.ts'
import { SIGNS_AND_REMEDIES } from '../skeletons/verdict.ts'
import type { Said } from '../speech/sentence.ts'
import { listed } from '../clauses/clause.ts'
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
  const remedies = lowest(court).flatMap((f): Said[] => {
    const rows = SIGNS_AND_REMEDIES[f.fact.property] ?? []
    const chosen = teller.choose(
      rows.map(([sign]) => sign),
      `remedy.${f.id}`,
    )
    const remedy = rows.find(([sign]) => sign === chosen)?.[1]
    if (chosen === null || remedy === undefined) return []
    const name = f.clause.nouns[1] ?? f.clause.nouns[0] ?? ''
    return [
      teller.quote({ text: `Of ${name}, ${chosen}.`, cites: [f.id] }),
      teller.quote({ text: `${remedy.charAt(0).toUpperCase()}${remedy.slice(1)}.`, cites: [f.id] }),
    ]
  })
  return [...paragraphs, remedies].filter((each) => each.length > 0)
}

const LOWEST = 2

function lowest({ theme, told }: Court): readonly Told[] {
  return theme.facts
    .flatMap(({ fact }) => told.get(fact.id) ?? [])
    .filter((each) => isDimension(each) && valueOf(each) < 50)
    .toSorted((one, other) => valueOf(one) - valueOf(other))
    .slice(0, LOWEST)
}

const EASY = [
  'What costs nothing is plain in the figures: ',
  'In figures the ease is this: ',
  'The light side first: ',
]
const HARD = [
  'What has to be paid for is plain too: ',
  'In figures the effort is this: ',
  'The heavy side next: ',
]

/** How the two stand in each matter of this side, in one sentence. */
function figures({ theme, told, teller }: Court, starts: readonly string[]): Paragraph {
  const all = theme.facts.flatMap(({ fact }) => told.get(fact.id) ?? []).filter(isDimension)
  if (all.length === 0) return []
  teller.startParagraph()
  const start = teller.choose(starts, theme.id) ?? ''
  const text = `${start}${listed(all.slice(0, 3).map(({ clause }) => clause.nouns[0] ?? ''))}.`
  return [teller.quote({ text, cites: all.slice(0, 3).map(({ id }) => id) })]
}

function knots({ theme, told, teller, wordsAFact }: Court): readonly Paragraph[] {
  const rest = theme.facts.filter(({ fact }) => fact.topic !== 'dimension')
  const pillar = rest[0]?.fact.id ?? ''
  return knotsOf({ ...theme, facts: rest, pillar }, told).map((knot) =>
    tellKnot(knot, teller, wordsAFact * knot.facts.length * 1.2),
  )
}

function isGrave({ fact, pull }: Told): boolean {
  return pull === 'strain' && (fact.frequency?.share ?? 0) > 0.15
}

function isExcuse({ fact }: Told): boolean {
  return fact.topic === 'kootaException' || fact.property.includes('matchExcused')
}

/** What few pairs have; then what sounds grave and many have, with its exception. */
export function tellRare({ theme, told, teller }: Court): readonly Paragraph[] {
  const all = theme.facts.flatMap(({ fact }) => told.get(fact.id) ?? [])
  const grave = [...all.filter(isGrave), ...all.filter(isExcuse)]
  const rare = all.filter((each) => !grave.includes(each))
  return [paragraphOf(rare, teller), paragraphOf(grave, teller)].filter((each) => each.length > 0)
}

function paragraphOf(facts: readonly Told[], teller: Court['teller']): Paragraph {
  teller.startParagraph()
  return facts.flatMap((f) => {
    const main = teller.tell(TOLD, { f }, `rare.${f.id}`)
    const more = [
      commonly(f, teller, `rare.${f.id}`),
      f.pull === 'strain'
        ? price(f, teller, `rare.${f.id}`)
        : (gift(f, teller, `rare.${f.id}`) ?? trait(f, teller, `rare.${f.id}`)),
    ]
    return [...(main === null ? whole(f, teller) : [main]), ...more.flatMap((said) => said ?? [])]
  })
}

const TOLD = [
  '[f.main].',
  'There is also this: [f.main].',
  'Then [f.main].',
  'Next, [f.main].',
  'To go on, [f.main].',
  'Of another kind: [f.main].',
]

/** A statement of several sentences, each its own. */
function whole({ id, clause }: Told, teller: Court['teller']): Said[] {
  return clause.stated
    .split(/(?<=\.) /)
    .map((text) => teller.quote({ text: `${text.replace(/\.$/, '')}.`, cites: [id] }))
}
