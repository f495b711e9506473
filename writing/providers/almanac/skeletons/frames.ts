import type { Skeleton } from './skeleton.ts'

/** The first sentence of a document: the rarest true thing, `f`. */
export const RARE_FIRST: readonly Skeleton[] = [
  'About [f.common] can say it, and it is the place to begin: [f.main].',
  '[f.main], and that is where to begin, for it is true of [f.common].',
  'A rare thing first: [f.main], as it is with [f.common].',
  'Among all that could be told of {P}, one thing is rare: [f.main], true of [f.common].',
  '[f.main], and it is so for [f.common].',
  'Of one thing {P} can be sure to meet few others with it, [f.common]: [f.main].',
]

/** The same where no share but a bound is known. */
export const RAREST_FIRST: readonly Skeleton[] = [
  'One thing about {P} is [f.common]: [f.main].',
  '[f.main], and that is [f.common].',
  'To begin with what is [f.common]: [f.noun].',
]

/** The same of two people. */
export const RARE_BETWEEN: readonly Skeleton[] = [
  'A rare thing between {A} and {B} is quickly said: [f.main], as with [f.common].',
  '[f.main], and it is so for [f.common].',
  '[f.main], and that is where to begin, for it is true of [f.common].',
  'Of what {A} and {B} have between them, [f.noun] [f?belongs|belong] to [f.common].',
  'Before all else, [f.main]; that is true of [f.common].',
  'Few pairs could say it, about [f.common]: [f.main].',
]

export const RAREST_BETWEEN: readonly Skeleton[] = [
  'One thing between {A} and {B} is [f.common]: [f.main].',
  '[f.main], and that is [f.common].',
  'To begin with what is [f.common]: [f.noun].',
]

/** What a document turns on where `f` is met by `g`, in plain words. */
export const TENSIONS_IN_WORDS: readonly Skeleton[] = [
  'Much of what follows moves between [f.trait] and [g.trait].',
  'Two things pull at each other through all of it, [f.trait] and [g.trait].',
  'There is one quarrel under all the others, [f.trait] against [g.trait].',
  '[f.trait] on the one hand, [g.trait] on the other: the rest comes back to this.',
  'The thread of it runs from [f.trait] to [g.trait] and back again.',
  'If one thing had to be kept, it would be the pull between [f.trait] and [g.trait].',
]

/** The same by the names of the two facts. */
export const TENSIONS: readonly Skeleton[] = [
  'All of this hangs between two things, [f.noun] and [g.noun].',
  'Two facts hold the rest up: [f.main], and [g.main].',
  'The thread here runs from [f.noun] to [g.noun].',
  'If one thing had to be kept, it would be the pull between [f.noun] and [g.noun].',
  '[f.noun] [f?wants|want] one thing and [g.noun] another.',
]

/** What a document turns on where `f` and `g` say the same. */
export const UNIONS_IN_WORDS: readonly Skeleton[] = [
  'What follows keeps coming back to [f.trait] and to [g.trait].',
  'Two things pull the same way through all of it, [f.trait] and [g.trait].',
  'Most of it grows from one root, [f.trait] together with [g.trait].',
  'If one thing had to be kept, it would be [f.trait], and next to it [g.trait].',
]

export const UNIONS: readonly Skeleton[] = [
  'Two facts hold the rest up: [f.main], and [g.main].',
  'The thread here runs from [f.noun] to [g.noun].',
  'What follows keeps coming back to [f.noun] and [g.noun].',
  '[f.noun] and [g.noun] pull the same way, and most else goes with them.',
  'Two things here agree: [f.noun] and [g.noun].',
]

/** The moment that a document began with, `start`, before its end is told. */
export const RETURNS: readonly Skeleton[] = [
  '[start]: so it began.',
  '[start], it said at the beginning.',
  '[start]: that was the first page.',
  '[start]; there the opening broke off.',
  '[start], and there was more.',
  '[start]: the rest was held back.',
  '[start]: back to that.',
  '[start]; it did not end there.',
  '[start]: once more, then.',
  '[start]: that moment had an end.',
  '[start]; the first lines left it at that.',
  '[start]: such was the start.',
  '[start], so much is known.',
  '[start]: it went on.',
]

/** What it has all come to, before the last words. */
export const AT_LAST: readonly Skeleton[] = [
  'In the end it comes back to [f.noun] and [g.noun].',
  'It was [f.noun] and [g.noun] all along.',
  'Much has been said, and [f.noun] and [g.noun] carry most of it.',
  'Two things stay, [f.noun] and [g.noun].',
  'All of it leans on [f.noun], and on [g.noun].',
  'Take away the rest, and [f.noun] and [g.noun] are left.',
]

/** The last words: `f` and `g` of the thesis once more. */
export const LAST: readonly Skeleton[] = [
  'So [f.noun] and [g.noun] go on sharing a house.',
  'Whichever speaks louder, [f.noun] or [g.noun], the other is worth waiting for.',
  'That leaves [f.noun] to begin things, and [g.noun] to see them home.',
  'Between [f.noun] and [g.noun] there is a whole life to be led.',
  'Both are true at once: [f.main], and [g.main].',
  'It takes [f.noun] and [g.noun] to make this much, and it takes time.',
  '[f.noun] [f?has|have] had its say, and [g.noun] [g?has|have] the answer.',
  'What is left is to let [f.noun] and [g.noun] take turns.',
  'Given a free hour, it is worth asking which is speaking, [f.noun] or [g.noun].',
  'One may lean on [f.noun] as long as [g.noun] [g?is|are] heard too.',
]

/** What bears on a question that was asked, about `about`. */
export const ANSWERS: readonly Skeleton[] = [
  'On [about] the weightiest voices are [f.noun] and [g.noun].',
  'For [about], first look at [f.noun], then at [g.noun].',
  'What speaks on [about] is that [f.main], and that [g.main].',
  'As to [about], [f.main], and [g.noun] [g?has|have] a say too.',
  'Asked about [about], this chart points to [f.noun], and after it to [g.noun].',
  'The question was [about]: [f.main], and that comes first.',
  'Whoever asks about [about] is sent to [f.noun] and to [g.noun].',
  '[f.noun] and [g.noun] bear on [about].',
  'On [about] two things have most to say, [f.noun] and [g.noun].',
  'About [about] much is decided by [f.noun], and some by [g.noun].',
  '[about], then: [f.main], and [g.main].',
  'To the question of [about] [f.noun] and [g.noun] answer first.',
]
