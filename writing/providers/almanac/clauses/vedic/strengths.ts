import type { Fact } from '#astrology/facts.ts'
import { ordinal } from '#astrology/vedic/ordinals.ts'
import { body } from '../body.ts'
import { clause, first, placement, row, term, the } from '../clause.ts'
import type { Clause, ClauseRow } from '../clause.ts'
import { point } from './grahas.ts'

const DIGNITIES: Readonly<Record<string, string>> = {
  exalted: 'exalted',
  moolatrikona: 'in its moolatrikona',
  own: 'in its own sign',
  greatFriend: "in a great friend's sign",
  friend: "in a friend's sign",
  neutral: "in a neutral's sign",
  enemy: "in an enemy's sign",
  greatEnemy: "in a great enemy's sign",
  debilitated: 'debilitated',
}

function dignity(fact: Fact): Clause | null {
  const state = DIGNITIES[String(fact.value)]
  const sign = first(fact).sign
  if (state === undefined || sign === undefined) return null
  const adjective = /^(?:exalted|debilitated)$/.test(state)
  const explained = term(state.replace(/^in its /, ''))
  return placement(
    `is ${state}${explained} there`,
    clause(
      [
        `{S's} ${body(fact)} is ${state}${explained} in sidereal ${sign}`,
        `${the(body(fact))} of {S} is ${state} in sidereal ${sign}`,
      ],
      [adjective ? `the ${state} ${body(fact)}` : `${the(body(fact))} ${state}`],
    ),
  )
}

/** How strong a graha is, and by what. */
export const STRENGTHS: readonly ClauseRow[] = [
  row(/^planetaryWar\./, (fact) => {
    const { body: winner = '', partner = '' } = first(fact)
    return clause(
      [
        `{S's} ${winner} wins a planetary war against ${the(partner)}`,
        `in a planetary war {S's} ${winner} beats ${the(partner)}`,
      ],
      [`the planetary war that ${the(winner)} wins against ${the(partner)}`],
    )
  }),
  row(/^shadbala\./, (fact) => {
    const rank = fact.value === 1 ? 'strongest' : `${ordinal(Number(fact.value))} strongest`
    return clause(
      [
        `{S's} ${body(fact)} is the ${rank} of the seven grahas by shadbala`,
        `by shadbala {S's} ${body(fact)} is the ${rank} of the seven grahas`,
      ],
      [`${the(body(fact))} as the ${rank} graha`],
    )
  }),
  row(/^ashtakavarga\.(fullest|emptiest)$/, (fact, [which = '']) => {
    const { house: number, points } = first(fact)
    if (number === undefined || points === undefined) return null
    const most = which === 'fullest' ? 'most' : 'fewest'
    return clause([
      `of {S's} houses the ${ordinal(number)} has the ${most} points of ashtakavarga, ${points}`,
    ])
  }),
  row(/^\w+\.dignity$/, (fact) => dignity(fact)),
  row(/^\w+\.vargottama$/, (fact) => {
    const { sign = '' } = first(fact)
    const light = point(fact)
    return clause(
      [`{S's} ${light} is vargottama in ${sign}`, `in ${sign} {S's} ${light} is vargottama`],
      [`the vargottama ${light}`],
    )
  }),
  row(/^\w+\.combust$/, (fact) =>
    clause(
      [
        `{S's} ${body(fact)} is combust, too near the Sun`,
        `the Sun is so near {S's} ${body(fact)} that it is combust`,
      ],
      [`the combust ${body(fact)}`],
    ),
  ),
  row(/^(?:sun|moon|mars|mercury|jupiter|venus|saturn)\.motion$/, (fact) =>
    fact.value === 'retrograde'
      ? clause([`{S's} ${body(fact)} is retrograde`], [`the retrograde ${body(fact)}`])
      : null,
  ),
]
