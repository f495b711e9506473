/**
 * Whether a sentence only states facts: behind a chart that speaks, or as a chain of placements
 * without a word on what they mean. The referee's heuristic.
 */
export function isBare(sentence: string): boolean {
  if (FRAME.test(sentence)) return true
  const clauses = sentence.split(/;\s*(?:and )?/).filter((clause) => clause.trim() !== '')
  return clauses.every((clause) => BARE.test(clause) && !MEANING.test(clause))
}

const CHART = '(?:western chart|vedic chart|bodygraph|tree|profile of keys)'
const FRAME = new RegExp(
  `^.{0,60}?\\b${CHART}\\b.{0,45}?(?: that |: )|^.{0,60}?: in the ${CHART}, `,
  'is',
)
const BARE =
  /\b(?:stands? in|stand with|falls? in|fall in|runs? from|is the \w+ strongest|is active in both|counts? \d|was born in|is (?:un)?defined|meet on the same line|both have keys|are programming partners|share Gene Key|forms? an?|has (?:the|an?|\d+) |of \d+ points|points of dignity|has for its double letter|stands? bare|outweighs)\b/
const MEANING =
  /\b(?:so that|and so|which|who|because|means|lends?|gives|brings|therefore|whose|as one|describes|asks)\b/
