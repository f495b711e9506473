import { sensesAt } from './lexicon.ts'
import { type Reader, lower } from './mention-reader.ts'
import { wordsOf } from './words-of.ts'

/** `have left their square behind`, `is already behind them`: an aspect that is over. */
const LEFT = /\b(left|leave|leaves|leaving|put|puts|lies|lie|is|are|already|long)( [^ ,;]+){0,4}$/

/** Ways of drawing together or apart that no list of phrases holds. */
export const phase: Reader = (tokens, at) => {
  if (lower(tokens, at) === 'behind' && LEFT.test(wordsOf(tokens, at - 6, at)))
    return [{ kind: 'phase', value: 'separating', at, end: at + 1 }]
  if (
    !/^(draw|draws|drawing|drew|pull|pulls|pulling|move|moves|moving|slip|slips|slipping|drift|drifts|drifting|come|comes|coming|creep|creeps|creeping|close|closes|closing|edge|edging|lean|leaning|inch|inching|walk|walking|grow|grows|growing)$/.test(
      lower(tokens, at),
    )
  )
    return []
  const next = lower(tokens, at + 1)
  if (/^(apart|away|off)$/.test(next))
    return [{ kind: 'phase', value: 'separating', at, end: at + 2 }]
  if (
    /^(together|closer|nearer|near|toward|towards)$/.test(next) ||
    (next === 'up' && lower(tokens, at + 2) === 'to') ||
    (next === 'in' && lower(tokens, at + 2) === 'on')
  )
    return [{ kind: 'phase', value: 'applying', at, end: at + 2 }]
  return []
}

const GOES =
  /^(go|goes|going|gone|went|run|runs|running|ran|move|moves|moving|moved|walk|walks|walking|walked|travel|travels|travelling|travelled|creep|creeps|crept|step|steps|stepping|wander|wanders|wandering|march|marches|head|heads|slip|slips|stroll|strolls|drift|drifts)$/

/** `went backward that night`, `walks steadily forward`. */
export const motion: Reader = (tokens, at) => {
  if (!GOES.test(lower(tokens, at))) return []
  const words = [1, 2].map((step) => lower(tokens, at + step))
  const step = words.findIndex((word) => /^(backwards?|forwards?|direct)$/.test(word))
  if (step < 0 || (step === 1 && !/ly$|^vakra$/.test(words[0]!))) return []
  const value = words[step]!.startsWith('back') ? 'retrograde' : 'direct'
  return [{ kind: 'motion', value, at, end: at + step + 2 }]
}

/** `the fallen Sun`. */
export const fallen: Reader = (tokens, at) =>
  lower(tokens, at) === 'fallen' &&
  sensesAt(tokens, at + 1, { isSmall: false })?.senses[0]?.kind === 'body'
    ? [{ kind: 'dignity', value: 'fall', at, end: at + 1 }]
    : []
