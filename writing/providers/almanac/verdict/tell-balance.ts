import { listed } from '../clauses/clause.ts'
import { systemTitle } from '../clauses/together-clauses.ts'
import {
  BALANCES,
  BALANCES_OF_ALL,
  BALANCES_OF_NONE,
  BALANCES_OF_ONE,
} from '../skeletons/verdict.ts'
import { countWords, MOST_WORDS, type Said } from '../speech/sentence.ts'
import type { Told } from '../told.ts'
import type { Court } from './tell-verdict.ts'

/** Which witnesses find the two easier than most pairs, and to which they ask more: what one sentence can say of all. */
export function tellBalance({ told, teller, place }: Court): Said | null {
  const leanings = [...told.values()].filter(({ fact }) => fact.topic === 'leaning')
  const of = (value: string) => leanings.filter(({ fact }) => fact.value === value)
  const [easier, harder] = [of('easier than most'), of('asks more')]
  if (leanings.length < 2) return null
  const skeleton = teller.choose(balancesOf(easier, harder, leanings.length), `${place}.balance`)
  if (skeleton === null) return null
  const text = filled(filled(skeleton, 'easier', easier), 'harder', harder)
  const cites = (/\[/.test(skeleton) ? [...easier, ...harder] : leanings).map(({ id }) => id)
  return countWords(text) > MOST_WORDS ? null : teller.quote({ text, cites })
}

function balancesOf(
  easier: readonly Told[],
  harder: readonly Told[],
  all: number,
): readonly string[] {
  if (easier.length === all) return BALANCES_OF_ALL.easier
  if (harder.length === all) return BALANCES_OF_ALL.harder
  if (easier.length > 0 && harder.length > 0) return BALANCES
  if (easier.length > 0) return BALANCES_OF_ONE.easier
  return harder.length > 0 ? BALANCES_OF_ONE.harder : BALANCES_OF_NONE
}

function filled(skeleton: string, slot: string, witnesses: readonly Told[]): string {
  const names = witnesses.map(({ fact }) => systemTitle(fact.system))
  const isMany = names.length > 1 || names[0]?.startsWith('the ') === true
  return skeleton
    .replaceAll(`[${slot}]`, listed(names))
    .replaceAll(new RegExp(String.raw`\[${slot}\?([^|]+)\|([^\]]+)\]`, 'g'), isMany ? '$2' : '$1')
}
