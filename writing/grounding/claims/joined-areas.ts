import type { Claim, Ground } from '../claim.ts'
import { numberAt } from '../reading/numbers.ts'
import { wordsOf } from '../reading/words-of.ts'

const TURNS =
  /^(becomes?|come down to|comes down to|shrinks? to|melts? (in)?to|merges? into|turns? into|(are|is) (reduced|brought down) to)\b/

/** `Beside her his three islands become two`: the pieces of a definition that are left in company. */
export function joinedAreas({ segment, read, knowledge }: Ground): Claim[] {
  const known = knowledge.with('count').filter(({ mark }) => mark.relation === 'areas together')
  const areas = segment.mentions.find(({ value }) => value === 'areas')
  if (!areas || known.length === 0) return []
  const verb = TURNS.exec(wordsOf(read.tokens, areas.end, areas.end + 5))
  const said = verb && numberAt(read.tokens, areas.end + verb[0].split(' ').length)
  if (!said) return []
  const has = known.some(({ mark }) => mark.count === said.value)
  return [
    {
      kind: 'count',
      words: `${areas.words} ${verb[0]} ${said.value}`,
      verdict: has ? 'supported' : 'contradicted',
      instead: known.map(({ mark }) => mark.count).join(' or '),
    },
  ]
}
