import type { Link } from '../../../brief/brief.ts'
import { BARE_RARE, RARE, RAREST } from './readings.ts'
import type { Skeleton } from './skeleton.ts'

/** `f` rules or brings `g`. */
const CAUSES: readonly Skeleton[] = [
  'Because [f.main], [g.noun] [g?weighs|weigh] double: [g.trait].',
  'From [f.noun] the line runs to [g.noun], and to [g.trait].',
  'Through [f.noun] the weight falls on [g.noun], and [g.gift].',
  '[f.noun] [f?hands|hand] its affairs to [g.noun], and so [g.gift].',
  'What [f.noun] [f?decides|decide], [g.noun] [g?carries|carry] out: [g.gift].',
  '[f.main], so it matters that [g.main].',
  'Whoever asks after [f.noun] is sent on to [g.noun], and to [g.trait].',
  '[f.main]; that is why [g.noun] [g?counts|count], and why [g.price].',
  'It is [f.noun] that [f?gives|give] [g.noun] a say, hence [g.trait].',
  'What begins with [f.noun] ends with [g.noun] and [g.trait].',
  '[g.main], and [f.noun] [f?has|have] a hand in it.',
  'Out of [f.noun] grows [g.noun], and with it [g.trait].',
  'By way of [f.noun], [g.main].',
]

/** `f` and `g` pull against each other. */
const STRAINS: readonly Skeleton[] = [
  '[f.main], but [g.main].',
  '[f.main], yet [g.noun] [g?asks|ask] for [g.trait].',
  'Against [f.noun] stands [g.noun], and [g.price].',
  'What [f.noun] [f?builds|build], [g.noun] [g?puts|put] in question.',
  '[f.trait] shares a roof with [g.shadow]: [f.noun] beside [g.noun].',
  'For all [f.trait], [g.noun] [g?leaves|leave] a mark: [g.price].',
  'Between [f.noun] and [g.noun] there is friction, so that [g.price].',
  '[f.trait] meets its match in [g.noun], that is, in [g.trait].',
  'But [g.main], and [f.noun] [f?has|have] to wait for it.',
  'While [f.noun] [f?presses|press] on, [g.noun] [g?holds|hold] out for [g.trait].',
  '[g.main], however, and it takes some of the ease out of [f.noun].',
  '[f.noun] [f?says|say] one thing and [g.noun] another, and [g.price].',
  'Then [g.noun] [g?objects|object] to [f.noun]: [g.price].',
  'Across from [f.noun] sits [g.noun], and between them [g.shadow].',
  '[f.noun] [f?has|have] a rival in [g.noun]: [g.price].',
  'Into [f.noun] breaks [g.noun], and with it [g.shadow].',
  '[g.noun] [g?gets|get] in the way of [f.noun], so [g.price].',
  'The quarrel is between [f.noun] and [g.noun], or between [f.trait] and [g.trait].',
]

/** `f` and `g` say the same. */
const AGREES: readonly Skeleton[] = [
  '[f.main], and [g.main].',
  '[g.noun] [g?helps|help] [f.noun] along, and [g.gift].',
  '[f.trait] finds company in [g.trait], since [g.main].',
  '[f.noun] [f?is|are] backed by [g.noun], and so [g.gift].',
  'Like [f.noun], [g.noun] [g?gives|give] [g.trait].',
  'Next to [f.noun] comes [g.noun], which adds [g.trait].',
  'With both [f.noun] and [g.noun], [g.gift].',
  'What [f.noun] [f?says|say] in general, [g.noun] [g?says|say] in particular: [g.trait].',
  'All the more so with [g.noun] next to [f.noun], for [g.gift].',
  '[g.noun] [g?lends|lend] a hand to [f.noun], because [g.gift].',
  'In step with [f.noun], [g.noun] [g?gives|give] [g.trait].',
  '[g.main] too, and it sits well with [f.noun].',
  '[f.noun] [f?has|have] an ally in [g.noun]: [g.gift].',
  'The same tune is played by [g.noun] as by [f.noun], [g.trait].',
  'Joined to [f.noun], [g.noun] [g?makes|make] for [g.trait].',
  'That [g.main] only strengthens [f.noun].',
  '[f.noun] [f?has|have] company, for [g.main].',
  '[g.noun] [g?comes|come] to the aid of [f.noun]: [g.gift].',
]

/** `f` lacks what `g` supplies. */
const COMPENSATES: readonly Skeleton[] = [
  '[f.main], but [g.main] and makes up for it.',
  'What is wanting through [f.noun] is lent by [g.noun]: [g.trait].',
  '[g.noun] [g?fills|fill] the gap that [f.noun] [f?leaves|leave], with [g.trait].',
  '[f.main], and [g.noun] [g?is|are] the remedy.',
  'Help for [f.noun] comes from [g.noun], for [g.gift].',
  'Because [f.main], it is as well that [g.main].',
  '[g.main], which is just what [f.noun] [f?calls|call] for.',
  'The answer to [f.noun] is [g.noun], that is, [g.trait].',
]

/** A system of another root says the same. */
const REPEATS: readonly Skeleton[] = [
  '[f.main], and by quite another road [g.main].',
  'What one book calls [f.noun], another calls [g.noun].',
  '[g.noun] [g?says|say] in other words what [f.noun] [f?says|say].',
  '[f.noun] [f?has|have] a witness elsewhere: [g.noun].',
  'By one count [f.main], by another [g.main].',
  'The second source is [g.noun], and it bears out [f.noun].',
  'Other tools find much the same: [f.noun] here and [g.noun] there.',
  'Whoever doubts [f.noun] may look at [g.noun].',
]

export const JOINS: Readonly<Record<Link['kind'], readonly Skeleton[]>> = {
  causes: CAUSES,
  strains: STRAINS,
  agrees: AGREES,
  compensates: COMPENSATES,
  repeats: REPEATS,
}

/** What else is said of the same light; `[f.light]` points back at it. */
export const SAME: readonly Skeleton[] = [
  '[f.light] [g.adds] as well, and [g.gift].',
  '[f.light] [g.adds] too: [g.trait].',
  'What is more, [f.light] [g.adds].',
  '[f.light] [g.adds] besides, so [g.gift].',
  'Of [f.light] more can be said: it [g.adds], and [g.gift].',
  '[f.light] [g.adds], and from there [g.price].',
  'Since [f.light] [g.adds], [g.gift].',
  'And [f.light] [g.adds]: [g.trait].',
  'As [f.light] [g.adds], [g.price].',
  'There is more to [f.light]: it [g.adds], and that means [g.trait].',
  'Further, [f.light] [g.adds].',
  'Again, [f.light] [g.adds], which is to say [g.trait].',
  'Add that [f.light] [g.adds].',
  '[f.light] [g.adds], so that [g.price].',
  'With that, [f.light] [g.adds].',
]

/** Two facts first told together, of which little else is written. */
export const PAIRS: readonly Skeleton[] = [
  '[f.main], and [g.main].',
  '[f.main]; [g.main].',
  '[f.main], while [g.main].',
  'Here [f.main], and [g.main].',
  'Two things belong side by side: [f.main], and [g.main].',
  'On one side [f.main], on the other [g.main].',
  'First [f.main]; then [g.main].',
  'As [f.main], so [g.main].',
]

/** A fact and nothing else: where no card is left to say more of it. */
export const PLAIN: readonly Skeleton[] = [
  '[f.main].',
  'To this belongs that [f.main].',
  'It is worth knowing that [f.main].',
  'Note, too, that [f.main].',
  'Besides, [f.main].',
  'Meanwhile [f.main].',
  'Nor should it be left out that [f.main].',
  'In passing, [f.main].',
  'What is more, [f.main].',
  'A smaller matter: [f.main].',
  'The record also has it that [f.main].',
  'At the edge of it, [f.main].',
  'One more thing, [f.main].',
  'Further on, [f.main].',
  'As it happens, [f.main].',
  'So far so good; [f.main].',
  'Somewhere behind all this [f.main].',
  'For completeness, [f.main].',
]

/** From one fact to the next where nothing is written of what the next means. */
export const PLAIN_TURNS: readonly Skeleton[] = [
  'Apart from [f.noun], [g.main].',
  'Then, next to [f.noun], [g.main].',
  'To [f.noun] must be added that [g.main].',
  'Along with [f.noun], [g.main].',
  'There is also this, beside [f.noun]: [g.main].',
  'As well as [f.noun], [g.main].',
  '[g.main], and that colours [f.noun].',
  'With [f.noun] goes this, that [g.main].',
  'Not far from [f.noun], [g.main].',
  'Of one family with [f.noun], [g.main].',
  '[g.main], in the company of [f.noun].',
  'And besides [f.noun], [g.main].',
  'Leave [f.noun] for a moment: [g.main].',
  'Past [f.noun], a little way on, [g.main].',
  'On the shelf below [f.noun] there is this: [g.main].',
  'After [f.noun] comes the next: [g.main].',
  '[g.main]; so much beside [f.noun].',
  'Nor does it end with [f.noun], for [g.main].',
]

/** Where the light stands that rules or bears what `f` says. */
export const OF_LORDS: readonly Skeleton[] = [
  'Its lord [g.adds], and so [g.gift].',
  'Now the lord of this [g.adds]: [g.trait].',
  'The planet in charge [g.adds], which is to say [g.trait].',
  'And the ruler of it [g.adds], so that [g.price].',
  'Who is in charge there [g.adds], and [g.gift].',
  'The same planet [g.adds]: [g.trait].',
  'What rules there [g.adds].',
  'And that planet [g.adds].',
]

/** From one fact to the next where nothing ties them but the matter. */
export const TURNS: readonly Skeleton[] = [
  '[f.main], while [g.main].',
  '[f.main], and [g.main].',
  '[f.main]; [g.main].',
  '[f.noun] [f?gives|give] [f.trait], [g.noun] [g.trait].',
  'Beside [f.noun] stands [g.noun], and [g.gift].',
  'Then there is [g.noun], a different thing from [f.noun]: [g.trait].',
  'From [f.noun] it is a short way to [g.noun], and to [g.trait].',
  'So much for [f.noun]; with [g.noun] comes [g.trait].',
  'Next door to [f.noun] lives [g.noun]: [g.trait].',
  'Where [f.noun] [f?ends|end], [g.noun] [g?begins|begin]: [g.trait].',
  'By the side of [f.noun], [g.noun] [g?brings|bring] [g.trait].',
  'Seen from [g.noun], [f.noun] [f?looks|look] less simple: [g.price].',
  'Add [g.noun] to [f.noun], and [g.gift].',
  'Besides [f.noun] there is [g.noun] to reckon with, for [g.price].',
]

/** Of these two readings of a package use none in common: they hold too few words of their own to be told apart. */
export const BY_TURNS: ReadonlySet<Skeleton> = new Set([
  ...SAME,
  ...PLAIN_TURNS,
  ...RARE,
  ...BARE_RARE,
  ...RAREST,
])
