import { unfitOf, type Unfit } from '../safety/unfit-words.ts'
import type { Finished } from '../text.ts'
import { finding, type Finding } from './finding.ts'

/** No reading advises staying or leaving, excuses harm, blames, or speaks of fate and doom. */
export function checkSafety({ evidence }: Finished): readonly Finding[] {
  return evidence.flatMap(({ sentence }) => {
    const unfit = unfitOf(sentence)
    return unfit === null
      ? []
      : [finding('safety', 'serious', { complaint: COMPLAINTS[unfit], sentence })]
  })
}

const COMPLAINTS: Readonly<Record<Unfit, string>> = {
  advice: 'This tells somebody to stay or to leave; say what each choice would ask instead.',
  excuse: 'This explains harm by a chart; no placement makes anybody hurt another.',
  blame: 'This blames who was harmed; leave it out.',
  fate: 'This speaks of fate; say what tends to be, and that it may be otherwise.',
  doom: 'This foretells death, illness or ruin; leave it out.',
}
