import type { Fact } from '#astrology/facts.ts'
import type { WritingRequest } from '../../writer.ts'
import { FOR_CHARTS } from './tell.ts'

interface Theme {
  readonly name: string
  readonly asked: RegExp
  /** Which facts bear on it, asked of `<topic>.<property>`. */
  readonly bears: RegExp
}

const THEMES: readonly Theme[] = [
  {
    name: 'love and lasting ties',
    asked:
      /\b(love|marr\w*|wed\w*|relationship|together|partner\w*|soul\s?mate|romance|divorce|separat\w*|commit\w*|stay)\b/i,
    bears:
      /venus|moon|seventh|koota|electromagnetic|attraction|netzach|sharedKey|\.points$|\.total$/i,
  },
  {
    name: 'children and family',
    asked: /\b(child\w*|kids?|bab(?:y|ies)|famil\w*|parent\w*|mother\w*|father\w*)\b/i,
    bears: /moon|jupiter|fifth|nadi|tribal|yesod|culture/i,
  },
  {
    name: 'work and calling',
    asked: /\b(work|job|career|business|profession\w*|calling|vocation|purpose|study|company)\b/i,
    bears: /midheaven|saturn|sun|tenth|dasha|type|strategy|vocation|lifesWork|purpose|hod/i,
  },
  {
    name: 'money and security',
    asked: /\b(money|wealth\w*|rich|financ\w*|house|home|buy|debt|afford)\b/i,
    bears: /venus|jupiter|saturn|second|dhana|pearl|culture|chesed/i,
  },
  {
    name: 'conflict and trust',
    asked:
      /\b(fight\w*|argu\w*|conflict\w*|quarrel\w*|trust|jealous\w*|cheat\w*|forgiv\w*|anger|angry)\b/i,
    bears: /mars|pluto|mercury|square|opposition|mangal|dominance|gevurah/i,
  },
  {
    name: 'speech and understanding',
    asked: /\b(talk\w*|communicat\w*|understand\w*|listen\w*|speak\w*)\b/i,
    bears: /mercury|throat|gana|maitri|hod/i,
  },
  {
    name: 'a move or a journey',
    asked: /\b(move|moving|travel\w*|abroad|country|live in|emigrat\w*)\b/i,
    bears: /ninth|fourth|jupiter|uranus|rahu|midheaven/i,
  },
  {
    name: 'time and its seasons',
    asked: /\b(when|year|soon|future|timing|next)\b/i,
    bears: /dasha|saturn|jupiter|transit|return/i,
  },
]

const MOST_THEMES = 2
const FACTS_A_THEME = 3
/** A question about nothing listed is about a life, and the weightiest facts bear on that. */
const LIFE: Theme = {
  name: 'the course of a life',
  asked: /(?:)/,
  bears:
    /^(sun|moon|ascendant|lagna|type|authority|lifesWork|tiferet)\.|^(relationshipScore|ashtakoota|joint)\./,
}

/** What a question seems to be about, and the few facts that bear on it, in order of weight. */
export function relevantFacts(
  question: string,
  { facts, document }: WritingRequest,
): { readonly theme: string; readonly facts: readonly Fact[] } {
  const asked = THEMES.filter((theme) => theme.asked.test(question)).slice(0, MOST_THEMES)
  const themes = asked.length > 0 ? asked : [LIFE]
  const own = facts.filter((fact) => fact.subject === document.subject && mayAnswer(fact))
  const bearing = themes.flatMap(({ bears }) =>
    own.filter(({ topic, property }) => bears.test(`${topic}.${property}`)).slice(0, FACTS_A_THEME),
  )
  return { theme: themes.map(({ name }) => name).join(' and '), facts: [...new Set(bearing)] }
}

/** Parts of a sum answer nothing, and what only a chart needs answers nobody. */
function mayAnswer({ topic, property }: Fact): boolean {
  if (topic === 'relationshipScore') return property === 'points'
  return !FOR_CHARTS.test(`${topic}.${property}`)
}
