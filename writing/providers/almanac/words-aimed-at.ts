import type { Brief } from '../../brief/brief.ts'

/** What joins facts to each other comes on top of what is planned for each: so much less is planned. */
const PLANNED_SHARE = 0.925

/** How many words are planned so that a text comes out about as long as was asked. */
export function wordsAimedAt({ words }: Pick<Brief, 'words'>): number {
  return Math.round(words * PLANNED_SHARE)
}
