import type { Skeleton } from './skeleton.ts'

/** The first sentence of a hook: the rarest true thing with how rare it is. */
export const HOOK_FIRST: readonly Skeleton[] = [
  '[f.main], which is true of [f.common].',
  'It goes to [f.common], and {P} is one: [f.main].',
  'Of [f.common] it can be said, as of {P}, that [f.main].',
  '[f.main], and it is so for [f.common].',
  'Start with a rare thing about {P}, true of [f.common]: [f.main].',
  'One thing sets {P} apart from all but [f.common]: [f.main].',
  '[f.main], as with [f.common].',
]

export const HOOK_FIRST_BOUND: readonly Skeleton[] = [
  '[f.main], and that is [f.common].',
  'One thing about {P} is [f.common]: [f.main].',
]

/** What somebody wants, needs or shows, by the part of the argument it is: of `f`, which it rests on, beside `g`. */
export const HOOK_PARTS: Readonly<Record<string, readonly Skeleton[]>> = {
  wants: [
    '[f.full] beside [g.noun] comes to this: [f.trait].',
    '[f.full] lies beneath [g.noun], and with it [f.trait].',
    '[f.full] speaks up before [g.noun] can: [f.trait].',
    '[f.full] keeps to its own, whatever [g.noun] [g?says|say]: [f.trait].',
    'What drives {P} is told by [f.full] more than by [g.noun]: [f.trait].',
    'Next to [g.noun], [f.full] has a plain purpose: [f.trait].',
    'With [g.noun] for company, [f.full] brings [f.trait].',
    '[f.full] sets out, past [g.noun], with [f.trait].',
    'Behind [g.noun] waits [f.full], and [f.trait].',
    '[f.full] has the first word and [g.noun] the second: [f.trait].',
    'Take [f.full], leave [g.noun], and the heart of it is plain: [f.trait].',
    'Put [f.full] and [g.noun] together, and what moves them is [f.trait].',
    '[f.full] stands for one thing, whatever [g.noun] [g?adds|add]: [f.trait].',
    'It is [f.full], beside [g.noun], that leads, with [f.trait].',
  ],
  needs: [
    '[f.full] lies beneath [g.noun], and with it [f.trait].',
    '[f.full], hungrier than [g.noun], makes itself felt: [f.trait].',
    '[f.full] is at home, [g.noun] or no, in [f.trait].',
    '[f.full] keeps to its own, whatever [g.noun] [g?says|say]: [f.trait].',
    'What {P} lives on is told by [f.full] more than by [g.noun]: [f.trait].',
    'Next to [g.noun], [f.full] has its own weather: [f.trait].',
    'With [g.noun] for company, [f.full] brings [f.trait].',
    'At home, and beside [g.noun], [f.full] shows [f.trait].',
    'Behind [g.noun] waits [f.full], and [f.trait].',
    '[f.full] has the first word and [g.noun] the second: [f.trait].',
    'Take [f.full], leave [g.noun], and the heart of it is plain: [f.trait].',
    'Put [f.full] and [g.noun] together, and there is [f.trait].',
    '[f.full] stands for one thing, whatever [g.noun] [g?adds|add]: [f.trait].',
    'It is [f.full], beside [g.noun], that feels first, with [f.trait].',
  ],
  shows: [
    'What is met first is [f.full], ahead of [g.noun]: [f.trait].',
    '[f.full] stands at the entrance, and [g.noun] behind it: [f.trait].',
    '[f.full] is noticed sooner than [g.noun], by [f.trait].',
    'Strangers miss [g.noun]; they see [f.full], that is, [f.trait].',
    'From across a room [f.full] shows first, [g.noun] later: [f.trait].',
    'What is shown comes of [f.full] more than of [g.noun]: [f.trait].',
    'With [g.noun] for company, [f.full] makes for [f.trait].',
    '[f.full], and not [g.noun], does the greeting: [f.trait].',
    'Before [g.noun] comes [f.full], and [f.trait].',
    '[f.full] has the first word and [g.noun] the second: [f.trait].',
    'Take [f.full], leave [g.noun], and what shows is [f.trait].',
    'Put [f.full] and [g.noun] together, and others see [f.trait].',
    '[f.full] stands for one thing, whatever [g.noun] [g?adds|add]: [f.trait].',
    'It is [f.full], beside [g.noun], that people meet: [f.trait].',
  ],
}

/** The same where nothing else is known. */
export const HOOK_PARTS_ALONE: Readonly<Record<string, readonly Skeleton[]>> = {
  wants: [
    '[f.main], and behind it is [f.trait].',
    'Somebody with [f.full] is moved by one thing: [f.trait].',
  ],
  needs: [
    '[f.main], and beneath it is [f.trait].',
    'Somebody with [f.full] lives by one thing: [f.trait].',
  ],
  shows: [
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
  '[g.noun] [g?is|are] on its side, so that [f.gift].',
  'Thanks in part to [g.noun], [f.gift].',
  '[f.gift], and [g.noun] [g?has|have] a hand in it.',
  'Where [g.noun] [g?lends|lend] weight, [f.gift].',
  '[g.noun] [g?makes|make] it easier: [f.gift].',
  'It shows beside [g.noun]: [f.gift].',
  'With [g.noun] close by, [f.gift].',
  'Because of [g.noun], too, [f.gift].',
  'With [g.noun] at hand, [f.gift].',
  '[f.gift]; [g.noun] [g?sees|see] to that.',
  '[g.noun] [g?stands|stand] by, and [f.gift].',
  'Given [g.noun], [f.gift].',
  'Beside [g.noun] it comes to this: [f.gift].',
  '[f.gift], with [g.noun] to help.',
  'Where [g.noun] [g?is|are] about, [f.gift].',
  '[g.noun] [g?does|do] the rest: [f.gift].',
  'So [g.noun] [g?has|have] its use, for [f.gift].',
  '[f.gift], and part of the credit goes to [g.noun].',
  'In step with [g.noun], [f.gift].',
]

/** What it costs, said last. */
export const HOOK_PRICES: readonly Skeleton[] = [
  'The bill comes by way of [g.noun]: [f.price].',
  'And there is a price, [g.noun] or no: [f.price].',
  'On a bad day, even with [g.noun], [f.price].',
  'Where [g.noun] [g?is|are] no help, [f.price].',
  'What it costs, beside [g.noun], is soon told: [f.price].',
  'At odds with [g.noun], [f.price].',
  'In spite of [g.noun], [f.price].',
  'Tired, and with [g.noun] to carry, [f.price].',
  'For all of [g.noun], [f.price].',
  'Even beside [g.noun], [f.price].',
  '[f.price], and [g.noun] [g?makes|make] it no better.',
]
