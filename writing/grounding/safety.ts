import { unfitOf, type Unfit } from '../safety/unfit-words.ts'
import type { Register } from '../brief/brief.ts'
import { readsAsCounsel, speaksOfLove } from '../safety/words-of-love.ts'
import type { Finished } from '../text.ts'
import { finding, type Finding } from './finding.ts'

/**
 * No reading advises staying or leaving, excuses harm, blames, or speaks of fate and doom; none
 * speaks of love where its register has no place for it, nor of bearing where harm was asked about.
 */
export function checkSafety(
  { evidence }: Finished,
  register: Register = 'partners',
): readonly Finding[] {
  return evidence.flatMap(({ sentence }) => {
    const unfit =
      unfitOf(sentence) ??
      (speaksOfLove(sentence, register) ? 'love' : null) ??
      (readsAsCounsel(sentence, register) ? 'harm' : null)
    return unfit === null
      ? []
      : [finding('safety', 'serious', { complaint: COMPLAINTS[unfit], sentence })]
  })
}

const COMPLAINTS: Readonly<Record<Unfit | 'love' | 'harm', string>> = {
  advice: 'This tells somebody to stay or to leave; say what each choice would ask instead.',
  excuse: 'This explains harm by a chart; no placement makes anybody hurt another.',
  blame: 'This blames who was harmed; leave it out.',
  fate: 'This speaks of fate; say what tends to be, and that it may be otherwise.',
  love: 'This speaks of love, partners or bodies, which have no place in this reading; leave it out.',
  harm: 'After a question about harm this reads as counsel to bear it, or as a picture of it; leave it out.',
  doom: 'This foretells death, illness or ruin; leave it out.',
}
