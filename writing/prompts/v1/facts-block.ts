import { state, type Names } from '#astrology/facts.ts'
import type { Brief, BriefFact, Theme } from '../../brief/brief.ts'
import { fillSlots } from '../../meaning/fill-slots.ts'
import { sayingId } from '../../saying-id.ts'
import { dataBlock } from './data-block.ts'

/** The facts of a brief theme by theme, a line each: id, statement, how common, pull, cards. */
export function factsBlock(brief: Brief): string {
  const names = namesOf(brief)
  return dataBlock('facts', {
    thesis: brief.thesis,
    themes: brief.themes.map((theme) => themeData(theme, names)),
    rare: brief.rare,
    coincidences: brief.coincidences,
    leanings: brief.leanings,
    time: brief.time,
    notes: brief.notes.map(({ sentence, facts }) => ({ sentence, facts })),
    withheld: brief.withheld.map((fact) => state(fact, names)),
    missing: brief.missing,
    cutFirst: brief.cutFirst,
  })
}

function themeData({ id, about, facts, links, pillar, counter, recalls }: Theme, names: Names) {
  return {
    id,
    about,
    pillar,
    ...(counter !== null && { counter }),
    ...(recalls.length > 0 && { recalls }),
    facts: facts.map((fact) => factData(fact, names)),
    links: links.map(({ kind, from, to, by }) => [kind, from, to, by].join(' | ')),
  }
}

function factData({ fact, howCommon, pull, cards }: BriefFact, names: Names) {
  return {
    id: fact.id,
    says: state(fact, names),
    ...(howCommon !== null && { of: howCommon }),
    ...(pull !== 'even' && { pull }),
    ...(cards.length > 0 && { cards: cards.map((card) => `meaning.${card}`) }),
  }
}

/** Every card that a fact of the brief is read by, and what other documents have told of it already. */
export function cardsBlock({ cards, digests, document, people }: Brief): string {
  const spent = new Set(digests.flatMap(({ scenes }) => scenes))
  const alone = { p1: people[0], p2: people[1], couple: undefined }[document.subject]
  const say = alone ? (text: string) => fillSlots(text, { P: alone }) : withoutAngles
  const said = (text: string | undefined) => (text === undefined ? null : say(text))
  return dataBlock(
    'meanings',
    Object.fromEntries(
      Object.entries(cards).map(([id, { gifts, prices, scenes, notToSay, gloss }]) => [
        `meaning.${id}`,
        {
          ...(gloss !== undefined && { gloss }),
          gift: said(gifts[0]),
          price: said(prices[0]),
          scene: said(scenes.find((each) => !spent.has(sayingId(id, each)))),
          notToSay,
        },
      ]),
    ),
  )
}

/** Of a pair nobody knows yet whom a card will be told of: its slots stay, its verbs are singular. */
function withoutAngles(text: string): string {
  return text.replaceAll(/<([^<>]+)>/g, '$1')
}

function namesOf({ people }: Brief): Names {
  const [p1, p2] = people.map(({ name }) => name)
  if (p1 === undefined) throw new Error('a brief about nobody')
  return { p1, ...(p2 !== undefined && { p2 }) }
}
