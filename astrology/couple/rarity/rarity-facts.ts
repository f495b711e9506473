import { factOf, type Fact, type PartsBody } from '#astrology/facts.ts'
import type { Mark } from '#astrology/marks.ts'
import type { Measure } from '#astrology/measures.ts'
import { listed } from '#astrology/western/facts/sentences.ts'
import type { CoupleCast } from '../../cast.ts'
import { pairOf } from '../coincidences/pair.ts'
import type { CatalogueEntry } from './catalogue-entry.ts'
import { entryRarities } from './entry-rarities.ts'
import { fiveMarksOf, MARK_NAMES, MARK_TITLES, type MarkName } from './five-marks/five-marks.ts'
import { MARK_LEVELS, markLevelOf } from './five-marks/mark-levels.ts'
import { rarityOf, tellingOf, type RarityQuestion } from './rarity-of.ts'
import { RARITY_RULES } from './rarity-rules.ts'
import type { Rarity } from './rarity.ts'
import { rarityWords } from './rarity-words.ts'
import { readRarityTables, type ReadTables } from './read-tables.ts'
import { tellingPlace } from './told-entries.ts'

/**
 * How rare a couple is, as it is told: in five plain marks, by what few pairs share, and how many
 * pairs have something as rare. The same whichever of the two comes first, once names are exchanged.
 */
export function rarityFacts(
  couple: CoupleCast,
  question: RarityQuestion,
  tables: ReadTables = readRarityTables(),
): Fact[] {
  const { billion, together, fair } = rarityOf(couple, question, tables)
  return [
    billionFact(couple, billion),
    ...togetherFacts(together, tables),
    ...(fair.entries.length > 0 ? fairFacts(fair) : noneFacts(couple, { question, tables })),
  ].map((body) => TOGETHER({ topic: 'rarity', ...body }))
}

const TOGETHER = factOf('couple', 'together')
type Body = Omit<PartsBody, 'topic'>

function billionFact(couple: CoupleCast, billion: Rarity): Body {
  const { elder, younger, both } = pairOf(couple)
  const known = [elder, younger].map(({ subject, person }) => ({
    whose: subject,
    marks: MARK_LEVELS[markLevelOf(fiveMarksOf(person.cast))]!,
  }))
  const { atMost, measure } = rarityWords(billion)
  return {
    property: 'billion',
    value: billion.oneIn,
    measures: { pairs: measure },
    marks: [
      { relation: 'like in plain marks', count: billion.oneIn },
      ...known.flatMap(({ whose, marks }) =>
        marks.map((name): Mark => ({ whose, term: MARK_TITLES[name] })),
      ),
    ],
    sentence: `${inMarks(known)}, ${atMost}one pair in {pairs} is like ${both}, on the average of all pairs. Every pair is about that unlikely.`,
    rule: RARITY_RULES.billion,
  }
}

interface Known {
  readonly whose: 'p1' | 'p2'
  readonly marks: readonly MarkName[]
}

function inMarks(known: readonly Known[]): string {
  if (known.every(hasAll)) return 'In five plain marks each'
  return `In plain marks, ${known.map(nameMarks).join(' and ')}`
}

/** `all five of {p1}`, `the Sun sign and Venus sign of {p2}`. */
function nameMarks({ whose, marks }: Known): string {
  if (marks.length === 0) return `none of {${whose}}`
  const which = listed(marks.map((name) => MARK_TITLES[name]))
  return hasAll({ whose, marks }) ? `all five of {${whose}}` : `the ${which} of {${whose}}`
}

function hasAll({ marks }: Known): boolean {
  return marks.length === MARK_NAMES.length
}

/** From so many pairs to one on, few pairs share a thing. */
const FEW = 10
const SLOTS = ['first', 'second', 'third'] as const

/** What a couple holds that is rarest, each with its own rarity, and that of all at once. */
function togetherFacts(together: Rarity, tables: ReadTables): Body[] {
  const held = entryRarities(together.entries, tables).map((each) => {
    return { ...each, words: rarityWords(each.rarity) }
  })
  if (held.length === 0) return []
  const { atMost, measure } = rarityWords(together)
  const isFew = held[0]!.rarity.oneIn >= FEW
  const told = held.map(
    ({ entry, words }, place) => `${entry.statement}, ${words.atMost}one in {${SLOTS[place]}}`,
  )
  const all =
    held.length === 1
      ? ''
      : ` ${capital(`${atMost}one pair in {all}`)} has ${held.length === 2 ? 'both' : 'all three'}.`
  return [
    {
      property: 'together',
      value: together.entries,
      measures: {
        ...Object.fromEntries(held.map(({ words }, place) => [SLOTS[place], words.measure])),
        ...(held.length > 1 && { all: measure }),
        ...Object.assign({}, ...held.map(({ entry }) => withinOf(entry))),
      },
      marks: [
        ...held.flatMap(({ entry, rarity }) => [
          { term: entry.id, count: rarity.oneIn },
          ...(entry.marks ?? []),
        ]),
        { relation: 'holds together', count: together.oneIn },
      ],
      sentence: `What ${isFew ? 'few' : 'some'} pairs share: ${told.join('; ')}.${all}`,
      rule: RARITY_RULES.together,
    },
  ]
}

/** How near the sentence of an entry says that things stand. */
function withinOf({ id, within }: CatalogueEntry): Fact['measures'] {
  return within === undefined ? {} : { [`${id}.within`]: { value: within, unit: 'degrees' } }
}

/** From so many in a hundred on, pairs are told by the hundred. */
const MANY_OF_A_HUNDRED = 5

/** That nothing was found, and that this too is as it is with others. */
function noneFacts(
  couple: CoupleCast,
  { question, tables }: { readonly question: RarityQuestion; readonly tables: ReadTables },
): Body[] {
  const holding = tables.rarest[tellingPlace(tellingOf(couple, question))]!.at(-1)?.hits ?? 0
  const ofHundred = Math.round((100 * (tables.pairs - holding)) / tables.pairs)
  return [
    {
      property: 'none',
      value: true,
      measures: { pairs: { value: ofHundred, unit: 'count' } },
      marks: [{ relation: 'holds', term: 'catalogue', negated: true, count: ofHundred }],
      sentence: `Of the notable things that are looked for, none is found between ${pairOf(couple).both}, as with {pairs} of a hundred pairs.`,
      rule: RARITY_RULES.fair,
    },
  ]
}

/** That to have something rare is nothing rare. */
function fairFacts(fair: Rarity): Body[] {
  const ofHundred = Math.round(100 / fair.oneIn)
  const { atMost, measure } = rarityWords(fair)
  const isMany = ofHundred >= MANY_OF_A_HUNDRED
  const pairs: Measure = isMany ? { value: ofHundred, unit: 'count' } : measure
  const beside = isMany ? ': to have something rare is common' : ''
  const who = isMany
    ? 'Of a hundred pairs {pairs} have'
    : `${capital(`${atMost}one pair in {pairs}`)} has`
  return [
    {
      property: 'fair',
      value: fair.oneIn,
      measures: { pairs },
      marks: [{ relation: 'at least as rare', count: fair.oneIn }],
      sentence: `${who} something at least as rare as the rarest of this${beside}.`,
      rule: RARITY_RULES.fair,
    },
  ]
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
