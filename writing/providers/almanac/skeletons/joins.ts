import type { Link } from '../../../brief/brief.ts'
import { CLOSES } from './openings.ts'
import { BARE_RARE, RARE, RAREST } from './rarities.ts'
import type { Skeleton } from './skeleton.ts'

/** `f` rules or brings `g`. */
const CAUSES: readonly Skeleton[] = [
  'Because [f.main], [g.noun] [g?weighs|weigh] double: [g.trait].',
  'From [f.noun] a line runs to [g.noun], and so to [g.trait].',
  'Through [f.noun] the weight falls on [g.noun], and [g.gift].',
  '[f.noun] [f?hands|hand] its affairs to [g.noun], and so [g.gift].',
  'What [f.noun] [f?decides|decide], [g.noun] [g?carries|carry] out: [g.gift].',
  '[f.main], so it matters that [g.main].',
  '[f.main]; that is why [g.noun] [g?counts|count], and why [g.price].',
  'It is [f.noun] that [f?gives|give] [g.noun] a say, hence [g.trait].',
  'What begins with [f.noun] ends with [g.noun], that is, with [g.trait].',
  '[g.main], and [f.noun] [f?has|have] a hand in it.',
  'Out of [f.noun] [g?grows|grow] [g.noun], and with it [g.trait].',
  'By way of [f.noun], [g.main].',
  'Whatever [f.noun] [f?asks|ask] for is settled by [g.noun], by [g.trait].',
]

/** `f` and `g` pull against each other. */
const STRAINS: readonly Skeleton[] = [
  '[f.main], but [g.main].',
  '[f.main], yet [g.noun] [g?asks|ask] for [g.trait].',
  'Against [f.noun] [g?stands|stand] [g.noun], and [g.price].',
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
  'Across from [f.noun] [g?sits|sit] [g.noun], and between them [g.shadow].',
  '[f.noun] [f?has|have] a rival in [g.noun]: [g.price].',
  'Into [f.noun] [g?breaks|break] [g.noun], and with it [g.shadow].',
  '[g.noun] [g?gets|get] in the way of [f.noun], so [g.price].',
  'The quarrel is between [f.noun] and [g.noun], between [f.trait] and [g.trait].',
  '[f.trait] would be simple, were it not for [g.noun], which [g?wants|want] [g.trait].',
  'Where [f.noun] [f?would|would] go straight ahead, [g.noun] [g?turns|turn] back, and [g.price].',
]

/** `f` and `g` say the same. */
const AGREES: readonly Skeleton[] = [
  '[f.main], and [g.main].',
  '[g.noun] [g?helps|help] [f.noun] along, and [g.gift].',
  '[f.trait] finds company in [g.trait], since [g.main].',
  '[f.noun] [f?is|are] backed by [g.noun], and so [g.gift].',
  'Like [f.noun], [g.noun] [g?gives|give] [g.trait].',
  'Next to [f.noun] [g?comes|come] [g.noun], which [g?adds|add] [g.trait].',
  'With both [f.noun] and [g.noun], [g.gift].',
  'What [f.noun] [f?says|say] in general, [g.noun] [g?says|say] in particular: [g.trait].',
  '[g.noun] [g?lends|lend] a hand to [f.noun], because [g.gift].',
  'In step with [f.noun], [g.noun] [g?gives|give] [g.trait].',
  '[g.main] too, and it sits well with [f.noun].',
  '[f.noun] [f?has|have] an ally in [g.noun]: [g.gift].',
  'Taken with [f.noun], [g.noun] [g?makes|make] for [g.trait].',
  'That [g.main] makes [f.noun] the stronger.',
  '[f.noun] [f?has|have] company, for [g.main].',
  '[g.noun] [g?comes|come] to the aid of [f.noun]: [g.gift].',
  'To [f.trait] [g.noun] [g?adds|add] [g.trait].',
  '[f.noun] and [g.noun] want the same, and [g.gift].',
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
  'What is more, [f.light] [g.adds], and [g.gift].',
  '[f.light] [g.adds] besides, so [g.gift].',
  'More can be said of [f.light]: it [g.adds], and [g.gift].',
  '[f.light] [g.adds], and from there [g.price].',
  'Since [f.light] [g.adds], [g.gift].',
  'And [f.light] [g.adds]: [g.trait].',
  'As [f.light] [g.adds], [g.price].',
  'There is more to [f.light]: it [g.adds], and that means [g.trait].',
  '[f.light] [g.adds], which is to say [g.trait].',
  '[f.light] [g.adds] at that, so that [g.price].',
  'And since [f.light] [g.adds], there is [g.trait].',
  '[f.light] also [g.adds].',
  'At the same time [f.light] [g.adds].',
]

/** The better side of a Gene Key, after the worse. */
export const BETTER: readonly Skeleton[] = [
  'But [f.light], [g.adds].',
  'Turned over, [f.light], [g.adds].',
  'It need not stay so: [f.light], [g.adds].',
  'More kindly, [f.light], [g.adds].',
  'One way out: [f.light], [g.adds].',
  'At the other end [f.light], [g.adds].',
  'And yet [f.light], [g.adds].',
  'With patience [f.light], [g.adds].',
  'What pulls down can lift: [f.light], [g.adds].',
  'Given time, [f.light], [g.adds].',
  'Against that, [f.light], [g.adds].',
  'Held more lightly, [f.light], [g.adds].',
]

/** The worse side of a Gene Key, after the better. */
export const WORSE: readonly Skeleton[] = [
  'But [f.light], [g.adds].',
  'In thin weeks [f.light], [g.adds].',
  'It has a cellar, too: [f.light], [g.adds].',
  'Not every week: [f.light], [g.adds].',
  'Where patience gives out, [f.light], [g.adds].',
  'It can tip over: [f.light], [g.adds].',
  'The way down is short: [f.light], [g.adds].',
  'Held too tightly, [f.light], [g.adds].',
  'Yet [f.light], [g.adds].',
]

/** The best of a Gene Key, after what it is lived well. */
export const BEST: readonly Skeleton[] = [
  'And [f.light], [g.adds].',
  'Further up, [f.light], [g.adds].',
  'Beyond that, [f.light], [g.adds].',
  'Carried to its end, [f.light], [g.adds].',
  'In a few clear hours [f.light], [g.adds].',
]

/** How the Gene Key of a sphere is lived well. */
export const BETTER_THERE: readonly Skeleton[] = [
  'And [f.noun], [g.adds].',
  'In good hours [f.noun], [g.adds].',
  'There [f.noun], [g.adds].',
  'As a gift it comes so: [f.noun], [g.adds].',
  'Left in peace, [f.noun], [g.adds].',
  'In better years [f.noun], [g.adds].',
  'With some luck [f.noun], [g.adds].',
  'For [f.noun], [g.adds].',
]

/** How it is lived low. */
export const WORSE_THERE: readonly Skeleton[] = [
  'Still, [f.noun], [g.adds].',
  'In poor weeks [f.noun], [g.adds].',
  'When tired, [f.noun], [g.adds].',
  'Against that, [f.noun], [g.adds].',
  'One catch: [f.noun], [g.adds].',
  'Out of temper, [f.noun], [g.adds].',
  'Then again, [f.noun], [g.adds].',
  'However, [f.noun], [g.adds].',
]

type Sides = Readonly<Record<string, readonly Skeleton[]>>

/** How a Gene Key that has been named is lived, where another reading has said what that is. */
export const AGAIN: Sides = {
  low: lived('low', '[f.noun]', '[g.price]'),
  middle: lived('well', '[f.noun]', '[g.gift]'),
}

/** The same of a key that has not been named. */
export const ALONE: Sides = {
  low: lived('low', '[f.light]', '[f.price]'),
  middle: lived('well', '[f.light]', '[f.gift]'),
}

/** After a moment of such a key. */
export const SHOWN: readonly Skeleton[] = [
  'That, too, is [f.light].',
  'In such an hour [f.light] is lived.',
  'So [f.light] can look from the pavement.',
  'Whoever wants to see [f.light] may look there.',
  'This much [f.light] can do.',
  '[f.light] has had a hand in it.',
]

// oxlint-disable-next-line max-params -- a way to live a key, and the slots of the key and of what comes of it
function lived(how: string, key: string, comes: string): readonly Skeleton[] {
  return [
    `When ${key} is lived ${how}, ${comes}.`,
    `${key} can be lived ${how}, and then ${comes}.`,
    `If ${key} is lived ${how}, ${comes}.`,
    `While ${key} is lived ${how}, ${comes}.`,
    `With ${key} lived ${how}, ${comes}.`,
    `Lived ${how}, ${key} comes to this: ${comes}.`,
    `Lived ${how}, ${key} looks like this: ${comes}.`,
    `Where ${key} is lived ${how}, ${comes}.`,
    `Once ${key} is lived ${how}, ${comes}.`,
  ]
}

/** Two facts told in one breath. */
export const PAIRS: readonly Skeleton[] = [
  '[f.main], and [g.main].',
  '[f.main]; [g.main].',
  '[f.main], while [g.main].',
  '[f.main], and at the same time [g.main].',
  'Two things belong side by side: [f.main], and [g.main].',
  'To begin with, [f.main], and [g.main].',
  '[f.main]; besides, [g.main].',
  '[f.main], and with it [g?goes|go] [g.noun].',
  '[f.main], with [g.noun] beside it.',
]

/** A fact and nothing else: it does not wear, however often it stands. */
export const SIMPLY: Skeleton = '[f.main].'

/** A fact and nothing else, further on in a paragraph. */
export const PLAIN: readonly Skeleton[] = [
  SIMPLY,
  'Besides, [f.main].',
  'Then, too, [f.main].',
  'Also, [f.main].',
  'There is also this: [f.main].',
  'It should be added that [f.main].',
  'In the same matter [f.main].',
  'Apart from that, [f.main].',
  'As well as that, [f.main].',
  'Here it counts too that [f.main].',
  'One thing more: [f.main].',
  'On top of that, [f.main].',
  'Not to leave it out, [f.main].',
  'Close by, [f.main].',
  'Along with it, [f.main].',
  'Now for the next thing: [f.main].',
  'And there is one more: [f.main].',
]

/** From one fact to the next where nothing is written of what the next means. */
export const PLAIN_TURNS: readonly Skeleton[] = [
  '[g.main], which goes with [f.noun].',
  'Next to [f.noun], [g.main].',
  '[f.noun] and [g.noun] belong together.',
  'To [f.noun] must be added that [g.main].',
  'Besides [f.noun] there [g?is|are] [g.noun].',
  '[g.main], and that colours [f.noun].',
  'Beside [f.noun] it counts that [g.main].',
  '[f.noun] [f?has|have] [g.noun] for company.',
]

/** Where the light stands that rules or bears what `f` says. */
export const OF_LORDS: readonly Skeleton[] = [
  'Its lord [g.adds], and so [g.gift].',
  'The planet in charge [g.adds], which is to say [g.trait].',
  'And its ruler [g.adds], so that [g.price].',
  'The same planet [g.adds]: [g.trait].',
  'What rules there [g.adds], and [g.gift].',
  'And that planet [g.adds].',
]

/** From one fact to the next where nothing ties them but the matter. */
export const TURNS: readonly Skeleton[] = [
  '[f.main], while [g.main].',
  '[f.main], and [g.main].',
  '[f.main]; [g.main].',
  '[f.noun] [f?gives|give] [f.trait], [g.noun] [g.trait].',
  'Beside [f.noun] [g?stands|stand] [g.noun], and [g.gift].',
  'Then there [g?is|are] [g.noun], a different thing from [f.noun]: [g.trait].',
  'From [f.noun] it is a short way to [g.noun], and to [g.trait].',
  'So much for [f.noun]; with [g.noun] comes [g.trait].',
  'Next door to [f.noun] [g?lives|live] [g.noun]: [g.trait].',
  'Beside [f.noun], [g.noun] [g?brings|bring] [g.trait].',
  'Seen from [g.noun], [f.noun] [f?looks|look] less simple: [g.price].',
  'Add [g.noun] to [f.noun], and [g.gift].',
  'Besides [f.noun] there [g?is|are] [g.noun] to reckon with, for [g.price].',
  'From [f.trait] to [g.trait] is one step more: [g.main].',
  'Not only [f.trait] belongs here, but [g.trait], since [g.main].',
  '[g.main] as well, and beside [f.trait] there is [g.trait].',
  'To [f.noun] [g.noun] [g?adds|add] [g.trait].',
  '[f.noun] [f?is|are] one thing; another is [g.noun], and [g.trait].',
  'With [f.noun] there [g?comes|come] [g.noun], and with that [g.trait].',
  '[f.noun] and [g.noun] have to live under one roof, and so [g.price].',
  'After [f.noun], [g.noun] [g?gives|give] [g.trait].',
  'Close to [f.noun] there [g?is|are] [g.noun]: [g.trait].',
]

/** Of these two readings of a package use none in common: they hold too few words of their own to be told apart. */
export const BY_TURNS: ReadonlySet<Skeleton> = new Set([
  ...SAME,
  ...PLAIN_TURNS,
  ...CLOSES,
  ...RARE,
  ...BARE_RARE,
  ...RAREST,
])
