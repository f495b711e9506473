import { state, type Names } from '#astrology/facts.ts'
import { writtenName } from '../spoken-name.ts'
import type { Brief, BriefFact } from './brief.ts'

/** A fact on one line, as a language model is handed it: `[[id]] sentence (one person in 12; eases)`. */
function renderFact({ fact, howCommon, pull }: BriefFact, names: Names): string {
  const aside = [howCommon, PULLS[pull]].filter((words) => words !== null).join('; ')
  return `[[${fact.id}]] ${state(fact, names)}${aside === '' ? '' : ` (${aside})`}`
}

const PULLS = { ease: 'eases', strain: 'strains', even: null } as const

/** Names as facts are stated with. */
function namesOf({ people }: Pick<Brief, 'people'>): Names {
  const [p1, p2] = people.map(({ name }) => writtenName(name))
  return { p1: p1 ?? '', ...(p2 !== undefined && { p2 }) }
}

/** What all facts of a brief take, rendered, in characters. */
export function renderedLength(brief: Brief): number {
  const names = namesOf(brief)
  return brief.themes
    .flatMap((theme) => theme.facts)
    .reduce((sum, each) => sum + renderFact(each, names).length + 1, 0)
}

/** How many characters of English a token has, by our reckoning of budgets. */
const CHARACTERS_A_TOKEN = 3.5

export function tokensFor(characters: number): number {
  return Math.ceil(characters / CHARACTERS_A_TOKEN)
}

/** The most tokens the facts of a document may take. */
export const FACT_BUDGETS = { person: 6000, couple: 8000, verdict: 12_000 } as const
