import { upperFirst } from '../clauses/clause.ts'
import { commonly } from '../plan/commonly.ts'
import { plainly } from '../plan/join-facts.ts'
import type { Paragraph } from '../plan/paragraph.ts'
import { gift, price } from '../plan/readings-of.ts'
import { EXCUSE_JOINS, GRAVE_JOINS, RARELY } from '../skeletons/sides.ts'
import type { Skeleton } from '../skeletons/skeleton.ts'
import type { Said } from '../speech/sentence.ts'
import type { Told } from '../told.ts'
import type { Court } from './tell-verdict.ts'

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

/** An exception bears the name of the koota or dosha that it excuses. */
const isExcuseOf =
  ({ fact: { topic, property } }: Told) =>
  ({ fact: excuse }: Told) =>
    excuse.topic === 'kootaException'
      ? excuse.property.startsWith(property)
      : excuse.topic === topic

/** What few pairs have; then what sounds grave and many have, with its exception. */
export function tellRare({ theme, told, teller, brief }: Court): readonly Paragraph[] {
  const all = theme.facts.flatMap(({ fact }) => told.get(fact.id) ?? [])
  const excuses = all.filter(isExcuse)
  const graves = all.filter((each) => isGrave(each) && !isExcuse(each))
  const excused = graves.flatMap((each) => [each, ...excuses.filter(isExcuseOf(each))])
  const grave = [...new Set([...excused, ...excuses])]
  const counted = all.filter(({ fact }) => fact.topic === 'rarity')
  const noted = new Set(brief.notes.flatMap(({ facts }) => facts))
  const rare = all.filter((each) => !grave.includes(each) && !counted.includes(each))
  return [figuresOf(counted, teller), rareOf(rare, teller), graveOf(grave, teller, noted)].filter(
    (each) => each.length > 0,
  )
}

/** How rare the two are in all, in the words it was counted in. */
function figuresOf(facts: readonly Told[], teller: Court['teller']): Paragraph {
  teller.startParagraph()
  return facts.flatMap(({ id, clause }) => {
    const texts = clause.stated
      .split(/(?<=[.;]) /)
      .map((text) => `${upperFirst(text.replace(/[.;]$/, ''))}.`)
    // `One pair in 520 has both` counts what stands before it: all of it is told, or none.
    if (texts.some((text) => teller.isRefused(text))) return []
    return texts.map((text) => teller.quote({ text, cites: [id] }))
  })
}

/** Each with how few have it, and with what it gives or costs. */
function rareOf(facts: readonly Told[], teller: Court['teller']): Paragraph {
  teller.startParagraph()
  return facts.flatMap((f, index): Said[] => {
    const place = `rare.${f.id}`
    const said = teller.tell(RARELY, { f }, place) ?? plainly(f, teller, place)
    const reading = index % 2 === 0 ? gift(f, teller, place) : price(f, teller, place)
    const scene = index === 0 ? (teller.scene(f) ?? []) : []
    const end = scene.length > 0 ? price(f, teller, `${place}.end`) : null
    const shown = end === null ? [] : [...scene, end]
    return [...[said, reading].flatMap((each) => each ?? []), ...shown]
  })
}

function joinsOf(before: Told, f: Told): readonly Skeleton[] {
  if (!isExcuse(f)) return isExcuse(before) ? [] : GRAVE_JOINS
  return isExcuseOf(before)(f) ? EXCUSE_JOINS : []
}

/** What sounds grave, joined to what is said against it, and how many have the same where no note tells it. */
function graveOf(
  facts: readonly Told[],
  teller: Court['teller'],
  noted: ReadonlySet<string>,
): Paragraph {
  teller.startParagraph()
  return facts.flatMap((f, index): Said[] => {
    const place = `grave.${f.id}`
    const before = facts[index - 1]
    const joined =
      before === undefined ? null : teller.tell(joinsOf(before, f), { f: before, g: f }, place)
    const main = joined ?? plainly(f, teller, place)
    const more = [
      isExcuse(f) || noted.has(f.id) ? null : commonly(f, teller, place, 'again'),
      price(f, teller, place) ?? gift(f, teller, place),
    ]
    return [main, ...more].flatMap((said) => said ?? [])
  })
}
