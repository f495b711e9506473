import type { Skeleton } from './skeleton.ts'

/** The first sentence of a hook: the rarest true thing with how rare it is. */
export const HOOK_FIRST: readonly Skeleton[] = [
  '[f.main], which is true of [f.common].',
  'It goes to [f.common], and {P} is one: [f.main].',
  'Of [f.common] it can be said, as of {P}, that [f.main].',
  '[f.main], and it is so for [f.common].',
  'Start with the rarest thing about {P}, true of [f.common]: [f.main].',
]

export const HOOK_FIRST_BOUND: readonly Skeleton[] = [
  '[f.main], and that is [f.common].',
  'One thing about {P} is [f.common]: [f.main].',
]

/** What somebody wants, needs or shows, by the part of the argument it is: of `f`, which it rests on, beside `g`. */
export const HOOK_PARTS: Readonly<Record<string, readonly Skeleton[]>> = {
  wants: [
    '[f.full] beside [g.noun] comes to one wish: [f.trait].',
    '[f.full] lies beneath [g.noun], and it is after [f.trait].',
    '[f.full] knows what [g.noun] [g?is|are] for: [f.trait].',
    '[f.full] names the wish before [g.noun] can: [f.trait].',
    '[f.full] wants one thing, whatever [g.noun] [g?says|say]: [f.trait].',
  ],
  needs: [
    '[f.full] lies beneath [g.noun], and it has to have [f.trait].',
    '[f.full], hungrier than [g.noun], makes itself felt: [f.trait].',
    '[f.full] comes home, [g.noun] or no, to [f.trait].',
    '[f.full] knows what makes [g.noun] safe: [f.trait].',
    '[f.full] needs one thing, whatever [g.noun] [g?says|say]: [f.trait].',
  ],
  shows: [
    'What is met first is [f.full], ahead of [g.noun]: [f.trait].',
    '[f.full] stands at the door, and [g.noun] behind it: [f.trait].',
    '[f.full] is noticed sooner than [g.noun], by [f.trait].',
    'Strangers miss [g.noun]; they see [f.full], that is, [f.trait].',
    'From across a room [f.full] shows first, [g.noun] later: [f.trait].',
  ],
}

/** The same where nothing else is known. */
export const HOOK_PARTS_ALONE: Readonly<Record<string, readonly Skeleton[]>> = {
  wants: [
    'What {P} <wants> of life follows from it, in a word: [f.trait].',
    '[f.main], and this is what it is after: [f.trait].',
    'Somebody with [f.full] is after one thing: [f.trait].',
  ],
  needs: [
    'What {P} <needs> in order to rest is another matter: [f.trait].',
    '[f.main], and this is what it asks for: [f.trait].',
    'Somebody with [f.full] cannot do without [f.trait].',
  ],
  shows: [
    'What others are shown is [f.trait].',
    '[f.main], and what shows is [f.trait].',
    'Somebody with [f.full] is known at once, by [f.trait].',
  ],
}

/** What comes of it: what `f` gives with `g` at hand. */
export const HOOK_GIFTS: readonly Skeleton[] = [
  'With [g.noun] to lean on, [f.gift].',
  'Put that next to [g.noun], and it is plain why [f.gift].',
  'On a good day, with [g.noun] behind it, [f.gift].',
  'Here [g.noun] [g?helps|help], and [f.gift].',
  'Add [g.noun], and [f.gift].',
]

/** What it costs, said last. */
export const HOOK_PRICES: readonly Skeleton[] = [
  'The bill comes by way of [g.noun]: [f.price].',
  'And there is a price, [g.noun] or no: [f.price].',
  'On a bad day, even with [g.noun], [f.price].',
  'Where [g.noun] [g?is|are] no help, [f.price].',
  'Only [g.noun] could say what it costs: [f.price].',
]
