import type { ReadSentence } from './read-sentence.ts'
import type { Segment } from './segments.ts'
import type { Owned } from './whose.ts'

/** The stretches of a sentence that claim something: nothing is supposed in them, nor said of all charts. */
export const spokenIn = ({ segments }: Pick<ReadSentence, 'segments'>): readonly Segment[] =>
  segments.filter(({ mood }) => mood === 'indicative')

/** What such stretches mention. */
export const spokenMentions = (read: Pick<ReadSentence, 'segments'>): readonly Owned[] =>
  spokenIn(read).flatMap(({ mentions }) => mentions)
