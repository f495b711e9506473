import type { Skeleton } from './skeleton.ts'

/** A fact and how rare it is. */
export const RARE: readonly Skeleton[] = [
  'Only [f.common] has [f.full].',
  '[f.full] [f?is|are] found with [f.common].',
  'About [f.common] has [f.full].',
  'One meets [f.full] in [f.common].',
  '[f.full] [f?belongs|belong] to [f.common], no more.',
  'How rare [f.full] [f?is|are] can be counted: [f.common].',
  '[f.full] [f?comes|come] up with [f.common].',
  '[f.full] [f?is|are] no common thing: [f.common].',
]

/** The same of one that has just been told. */
export const BARE_RARE: readonly Skeleton[] = [
  'That is rare: [f.full] [f?goes|go] to [f.common].',
  '[f.full] [f?is|are] seldom met, with [f.common].',
  'By the count, [f.common] has [f.full].',
  'Not many have it; [f.full] [f?falls|fall] to [f.common].',
  'It is out of the common, since [f.common] has [f.full].',
  'Few share it: [f.common] could tell of [f.full].',
  'Of [f.full] one hears from [f.common].',
  'Counted, [f.full] [f?is|are] true of [f.common].',
]

/** The same where no share but a bound is known. */
export const RAREST: readonly Skeleton[] = [
  '[f.full] [f?is|are] [f.common].',
  '[f.full] [f?is|are], by the count, [f.common].',
  'By all that was counted, [f.full] [f?is|are] [f.common].',
]

/** The same of what is common and may sound grave. */
export const USUAL: readonly Skeleton[] = [
  '[f.main], as is true of [f.common].',
  'Alone, [f.full] would say little, since it is true of [f.common].',
  '[f.full] may sound like much, but [f.common] could tell of it.',
]

export const BARE_USUAL: readonly Skeleton[] = [
  'Before it sounds too grave, [f.full] [f?is|are] true of [f.common].',
  'In this there is company: [f.common] could tell of [f.full].',
  'It is an ordinary trouble; [f.full] [f?is|are] known to [f.common].',
]
