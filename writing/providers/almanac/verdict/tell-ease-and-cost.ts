import { measured, upperFirst } from '../clauses/clause.ts'
import { knotsOf } from '../plan/knots.ts'
import type { Paragraph } from '../plan/paragraph.ts'
import { tellKnot } from '../plan/tell-knot.ts'
import { DIMENSION_WORDS, EARLY_SIGNS, FIGURES, MATTERS, TROUBLES } from '../skeletons/sides.ts'
import { countWords, MOST_WORDS, type Said } from '../speech/sentence.ts'
import type { Told } from '../told.ts'
import { brieflyOf } from './briefly-of.ts'
import { rangeOf, valueOf } from './points.ts'
import type { Court } from './tell-verdict.ts'

type Side = 'ease' | 'strain'

const isDimension = ({ fact }: Told) => fact.topic === 'dimension'

/** What comes by itself: how the two stand in figures, then what makes it so. */
export function tellEase(court: Court): readonly Paragraph[] {
  return [figures(court, 'ease'), ...knots(court)]
}

/** What it costs: in figures, by what, how it shows early, and what helps. */
export function tellCost(court: Court): readonly Paragraph[] {
  const all = [figures(court, 'strain'), ...knots(court), remedies(court)]
  return all.filter((each) => each.length > 0)
}

const MOST_FIGURES = 3
/** Of a hundred: from here on a matter is rather easy than hard. */
const HALF = 50

/** How the two stand in each matter of this side, and what that is like. */
function figures({ told, teller, place }: Court, side: Side): Paragraph {
  const isOfSide = (f: Told) => (side === 'ease' ? rangeOf(f).from >= HALF : rangeOf(f).to < HALF)
  const all = [...told.values()]
    .filter((f) => isDimension(f) && isOfSide(f))
    .toSorted((one, other) => (side === 'ease' ? 1 : -1) * (valueOf(other) - valueOf(one)))
  if (all.length === 0) return []
  teller.startParagraph()
  const some = all.slice(0, MOST_FIGURES)
  const lived = some.map((f): Lived => {
    const words = teller.choose(MATTERS[f.fact.property]?.[side] ?? [], `${place}.${f.id}`)
    const where = `in ${nameOf(f)}, with ${measured(f.fact, 'points')} of 100`
    return { text: words === null ? where : `${where}, ${words}`, cites: [f.id] }
  })
  const [first, ...others] = paired(lived)
  if (first === undefined) return []
  const start = teller.choose(FIGURES[side], place)
  const opened = start === null ? first : { ...first, text: `${start}${lowerFirst(first.text)}` }
  const isShort = countWords(opened.text) <= MOST_WORDS
  return [isShort ? opened : first, ...others].map((each) => teller.quote(each))
}

interface Lived {
  readonly text: string
  readonly cites: readonly string[]
}

/** Two in a sentence, where both are short enough. */
function paired([one, two, ...rest]: readonly Lived[]): readonly Lived[] {
  if (one === undefined) return []
  if (two === undefined) return [{ ...one, text: ended(one.text) }]
  const text = `${one.text}; ${two.text}`
  return countWords(text) > MOST_WORDS
    ? [{ ...one, text: ended(one.text) }, ...paired([two, ...rest])]
    : [{ text: ended(text), cites: [...one.cites, ...two.cites] }, ...paired(rest)]
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

function ended(text: string): string {
  return `${upperFirst(text)}.`
}

function nameOf({ fact }: Told): string {
  return DIMENSION_WORDS[fact.property] ?? fact.property
}

function knots({ theme, told, teller, wordsAFact }: Court): readonly Paragraph[] {
  const rest = theme.facts.filter(({ fact }) => fact.topic !== 'dimension')
  const pillar = rest[0]?.fact.id ?? ''
  return knotsOf({ ...theme, facts: rest, pillar }, told).map((knot) =>
    tellKnot(knot, teller, wordsAFact * knot.facts.length * 1.5),
  )
}

const LOWEST = 3
const LOW = 50

/** Of the matters that are lowest: the sign by which a friction shows early, and what helps. */
function remedies({ theme, told, teller, place }: Court): Paragraph {
  const all = theme.facts.flatMap(({ fact }) => told.get(fact.id) ?? [])
  const strains = all.filter((each) => !isDimension(each) && each.clause.nouns.length > 0)
  const lowest = [...told.values()]
    .filter((each) => isDimension(each) && rangeOf(each).to < LOW)
    .toSorted((one, other) => valueOf(one) - valueOf(other))
    .slice(0, LOWEST)
  teller.startParagraph()
  return lowest.flatMap((f, index): Said[] => {
    const rows = EARLY_SIGNS[f.fact.property] ?? []
    const sign = teller.choose(
      rows.map((row) => row.sign),
      `${place}.sign.${f.id}`,
    )
    const helps = rows.find((row) => row.sign === sign)?.remedies ?? []
    const remedy = teller.choose(helps, `${place}.helps.${f.id}`)
    if (sign === null || remedy === null) return []
    const strain = strains[index]
    const cites = [f, ...(strain === undefined ? [] : [strain])].map(({ id }) => id)
    const trouble = (kind: keyof typeof TROUBLES) =>
      (teller.choose(TROUBLES[kind], `${place}.${kind}.${f.id}`) ?? TROUBLES[kind][0]!)
        .replace('[matter]', nameOf(f))
        .replace('[what]', strain ? brieflyOf(strain) : '')
        .replace('[sign]', sign)
    const both = strain === undefined ? null : trouble('both')
    const said = both === null || countWords(both) > MOST_WORDS ? trouble('alone') : both
    return [
      teller.quote({ text: said, cites }),
      teller.quote({ text: `${upperFirst(remedy)}.`, cites }),
    ]
  })
}
