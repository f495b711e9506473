import type { Skeleton } from './skeleton.ts'

/** A fact with what it means. */
export const OPENINGS: readonly Skeleton[] = [
  '[f.main]: [f.gloss].',
  'First of all, [f.main]: [f.gloss].',
  'It begins with [f.noun], [f.gloss].',
  'Take [f.noun] first, [f.gloss].',
  '[f.main], [f.gloss], and much hangs on it.',
  'At the root of this lies [f.noun], [f.gloss].',
  'Everything here turns on [f.noun], [f.gloss].',
  '[f.noun] [f?comes|come] next, [f.gloss].',
  'Another matter is [f.noun], [f.gloss].',
  'Then [f.main]: [f.gloss].',
  'Under it all lies [f.noun], [f.gloss].',
  'The next thing is [f.noun], [f.gloss].',
]

/** A fact and what it gives. */
export const TRAITS: readonly Skeleton[] = [
  '[f.noun] [f?gives|give] [f.trait].',
  'With [f.noun] comes [f.trait].',
  'What [f.noun] [f?brings|bring] is [f.trait].',
  'In plain words [f.noun] [f?means|mean] [f.trait].',
  '[f.main], and that makes for [f.trait].',
  '[f.main], which is to say [f.trait].',
  'Behind [f.noun] stands [f.trait].',
  'From [f.noun] comes [f.trait].',
  'Read plainly, [f.noun] [f?speaks|speak] of [f.trait].',
  '[f.main]: [f.trait].',
  'Add to this [f.noun], and with it [f.trait].',
  '[f.noun] [f?adds|add] [f.trait].',
  'Another name for [f.noun] would be [f.trait].',
  '[f.main], and what shows is [f.trait].',
  'On one side of [f.noun] lies [f.trait], on the other [f.shadow].',
  '[f.main], so others meet [f.trait].',
]

/** The same of a fact that has just been told. */
export const BARE_TRAITS: readonly Skeleton[] = [
  'It makes for [f.trait].',
  'What comes of it is [f.trait].',
  'The effect is [f.trait].',
  'In a word, [f.trait].',
  'It amounts to [f.trait].',
  'Call it [f.trait].',
  'From outside it looks like [f.trait].',
  'At its heart is [f.trait].',
  'Others will know it as [f.trait].',
  'Said without terms, it is [f.trait].',
  'It comes down to [f.trait], and on a bad day to [f.shadow].',
  'There is [f.trait] in it, and a little of [f.shadow].',
  'The good of it is [f.trait]; the harm is [f.shadow].',
  'Two things follow, [f.trait] and, less welcome, [f.shadow].',
  'Most days this is [f.trait].',
]

/** A fact and what somebody does well by it. */
export const GIFTS: readonly Skeleton[] = [
  '[f.main], and so [f.gift].',
  'With [f.noun], [f.gift].',
  'Because [f.main], [f.gift].',
  '[f.main]: [f.gift].',
  'Thanks to [f.noun], [f.gift].',
  'Since [f.main], [f.gift].',
  'On the strength of [f.noun], [f.gift].',
  '[f.noun] [f?pays|pay] its way: [f.gift].',
  'Through [f.noun], [f.gift].',
  '[f.noun] [f?shows|show] early, for [f.gift].',
  'One good thing comes of [f.noun]: [f.gift].',
  'Where [f.noun] [f?is|are] trusted, [f.gift].',
  'Anyone close can see [f.noun], because [f.gift].',
  '[f.gift], and [f.noun] [f?is|are] why.',
  'Given [f.noun], [f.gift].',
]

export const BARE_GIFTS: readonly Skeleton[] = [
  '[f.gift].',
  'So [f.gift].',
  'In practice [f.gift].',
  'It shows in small things: [f.gift].',
  'As a rule [f.gift].',
  'At its best it means that [f.gift].',
  'More often than not [f.gift].',
  'The use of it is plain, for [f.gift].',
  'Others come to rely on it, since [f.gift].',
  'Where it is let alone, [f.gift].',
  'This has its good side: [f.gift].',
  'Thus [f.gift].',
  'In good hours [f.gift].',
  'Not everybody can do this, but [f.gift].',
  'That is why [f.gift].',
  'The gift in it is this: [f.gift].',
  'On an ordinary Tuesday it looks like this: [f.gift].',
  'And so [f.gift].',
  'Quietly, [f.gift].',
  'There is a knack to it, and [f.gift].',
  'Ask around, and people will say that [f.gift].',
  'What is easy here is hard elsewhere: [f.gift].',
  'For the same reason [f.gift].',
]

/** What `g` gives, and what `f`, told before it, has to do with that. */
export const JOINT_GIFTS: readonly Skeleton[] = [
  'With [f.noun] behind it, [g.gift].',
  'Next to [f.noun] it means that [g.gift].',
  'Helped along by [f.noun], [g.gift].',
  '[g.gift], and [f.noun] [f?makes|make] it easier.',
  'Together with [f.noun] it comes to this: [g.gift].',
  'In the company of [f.noun], [g.gift].',
  '[g.gift], as far as [f.noun] [f?allows|allow].',
  'By the light of [f.noun], [g.gift].',
  'Where [f.noun] [f?lends|lend] a hand, [g.gift].',
  '[f.noun] [f?gives|give] it room, and [g.gift].',
]

/** What `g` costs, and what `f`, told before it, has to do with that. */
export const JOINT_PRICES: readonly Skeleton[] = [
  'Up against [f.noun], [g.price].',
  'Beside [f.noun] its cost shows: [g.price].',
  'Pressed by [f.noun], [g.price].',
  '[g.price], and [f.noun] [f?does|do] little to stop it.',
  'What [f.noun] [f?has|have] won, this can lose, for [g.price].',
  'Set off by [f.noun], [g.price].',
  'When [f.noun] [f?is|are] tired, [g.price].',
  'In spite of [f.noun], [g.price].',
  'Against [f.noun] it weighs that [g.price].',
]

/** A fact and what it costs. */
export const PRICES: readonly Skeleton[] = [
  'The bill for [f.noun] is that [f.price].',
  'But [f.main], and at times [f.price].',
  'On a bad day, with [f.noun], [f.price].',
  'Where [f.noun] [f?goes|go] wrong, [f.price].',
  'Under strain [f.noun] [f?shows|show] another side, and [f.price].',
  'The trouble with [f.noun] is soon told: [f.price].',
  '[f.trait] can sour into [f.shadow], for [f.main].',
  'Less happily, as [f.main], [f.price].',
  'Still, [f.main], so that [f.price].',
  'There is a weak spot in [f.noun]: [f.price].',
  'Pressed, [f.trait] becomes [f.shadow], since [f.main].',
  '[f.noun] [f?has|have] a cost, for [f.price].',
  'Too much of [f.noun], and [f.price].',
]

export const BARE_PRICES: readonly Skeleton[] = [
  'The price is that [f.price].',
  'Less happily, [f.price].',
  'On a bad day [f.price].',
  'It costs something: [f.price].',
  'It is not free of charge, for [f.price].',
  'Under strain [f.price].',
  'The trouble comes later, when [f.price].',
  'There is a bill for this, and [f.price].',
  'But [f.price].',
  'A tired week is enough, and [f.price].',
  'The weak spot is that [f.price].',
  'Now and then, though, [f.price].',
  'Nobody minds until [f.price].',
  'Hurried or hurt, [f.trait] turns into [f.shadow].',
  'Too much of it, and [f.price].',
  'Friends know the other side of it: [f.price].',
  'It has a harder edge, for [f.price].',
  'Sooner or later [f.price].',
  'What it spoils is smaller but real: [f.price].',
  'At the same time [f.price].',
  'Left to itself, it sours into [f.shadow].',
  'The cost falls on other people when [f.price].',
  'And yet [f.price].',
  'Some evenings [f.price].',
  'From here it is not far to [f.shadow].',
  'The other side of it is [f.shadow].',
  'Neglected, it turns into [f.shadow].',
  'Behind [f.trait] waits [f.shadow].',
  'The counterfeit of it is [f.shadow].',
  'Badly handled, it ends in [f.shadow].',
  'Its bad weather is [f.shadow].',
  'Where care is lacking, [f.shadow] takes over.',
  'There is a version of this with [f.shadow] in it.',
]

/** A fact and how rare it is. */
export const RARE: readonly Skeleton[] = [
  'Only [f.common] can speak of [f.full].',
  '[f.full] [f?is|are] given to [f.common].',
  'Such a thing as [f.full] goes to [f.common].',
  'About [f.common] has a part in [f.full].',
  'One meets [f.full] in [f.common].',
  'Look for [f.full], and it is [f.common].',
  '[f.full] [f?belongs|belong] to [f.common].',
  'To find [f.full] means asking around, for it is [f.common].',
  'As for numbers, [f.full] [f?is|are] told of [f.common].',
]

export const BARE_RARE: readonly Skeleton[] = [
  'It takes a crowd to find it twice: [f.full] [f?goes|go] to [f.common].',
  '[f.full] [f?is|are] seldom met: it goes to [f.common].',
  'In a crowd, [f.full] [f?belongs|belong] to [f.common].',
  'How rare it is can be said: [f.common] could tell of [f.full].',
  'Counted, [f.full] [f?is|are] true of [f.common].',
  'Of [f.full] one hears from [f.common].',
  'Not many have it; [f.full] [f?falls|fall] to [f.common].',
  'By the count, [f.common] has [f.full].',
  'Rare enough to mention: [f.common] and [f.full].',
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
