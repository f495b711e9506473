import { SYSTEMS, type System } from '#core/systems.ts'
import type { Skeleton } from './skeleton.ts'

/**
 * One placement of two people, told once: how they agree by it, where it makes rivals of them, and
 * what neither of them sees. `f` is the one's, `[g.who]` the other whose it is as well. Short
 * between their slots, so that the overlays of one package share few words in a row.
 */
const ALIKE: readonly Skeleton[] = [
  '[f.main], and the same holds for [g.who]: few words are wasted.',
  '[f.noun] [f?is|are] matched in [g.who], and much goes unsaid.',
  '[g.who] has the footnotes to [f.noun] by heart, having the same.',
  '[f.main], as with [g.who], and neither asks for reasons.',
  'On [f.noun] the two are agreed, for [g.who] has the like.',
  'What [f.noun] [f?asks|ask] for, [g.who] has ready, being made alike.',
  '[f.main]; so with [g.who], and a nod will do.',
  'Nobody translates [f.noun] for [g.who], who has it by heart.',
  '[f.noun] [f?meets|meet] a double in [g.who]: both reach for one pen.',
  'With [f.noun] the two may race, since [g.who] starts beside it.',
  '[f.main], and [g.who] has its equal: either would like the credit.',
  'Praise for [f.noun] is owed to [g.who] as well.',
  'Two hands are on one handle: [f.noun], and the same in [g.who].',
  'With [f.noun] and its double in [g.who], one job is done twice.',
  '[f.main], with the same in [g.who]; oversights come in twos.',
  'What [f.noun] [f?misses|miss], [g.who] will hardly point out, seeing alike.',
  'Nobody here stands outside [f.noun], for [g.who] has it too.',
  '[f.noun] [f?goes|go] unquestioned between them: [g.who] shares it.',
  'If [f.noun] [f?goes|go] too far, [g.who] goes along.',
  '[f.main], no differently in [g.who]: a guest has to notice.',
  'Beside [f.noun] [g.who] has the same, and errors pass for custom.',
  'A second opinion on [f.noun] is wanting: [g.who] has the first again.',
  '[f.noun] [f?has|have] an echo in [g.who], heard as an answer.',
  '[f.main], and [g.who] likewise, so help comes from outside.',
  'Where [f.noun] [f?opens|open] a door, [g.who] is through it already.',
  '[f.noun] [f?is|are] old news to [g.who], and so restful.',
  'It takes one look: [f.noun], and [g.who] has the same.',
  'Of [f.noun] and its fellow in [g.who] each claims the original.',
  '[f.main]; in [g.who] it stands again, and doubts it twice over.',
  'By [f.noun] either is known to the other, [g.who] no less.',
]

/** What else the two do with it, where there is room. */
const MORE_ALIKE: readonly Skeleton[] = [
  'Asked about [f.noun], [g.who] answers for both.',
  'In a quarrel [f.noun] and its like in [g.who] make a draw.',
  'A third may feel left out of [f.noun], with [g.who] in it.',
  'Thanks for [f.noun] are forgotten easily: [g.who] thinks nothing of it.',
  'Over [f.noun] there is more laughter than talk, [g.who] being in on it.',
  'Vanity has a mirror in [f.noun], for [g.who] wears the same.',
  'On tired days [f.noun] and the same in [g.who] want one armchair.',
  'Each may wait, with [f.noun], for the other: [g.who] does too.',
  'Teaching [f.noun] to [g.who] would be posting oneself a letter.',
  'Where [f.noun] [f?is|are] the excuse, [g.who] accepts it too readily.',
  'When [f.noun] [f?tires|tire], [g.who] tires too, and supper is late.',
  'A joke about [f.noun] is on [g.who] as well.',
  'Guests may count on [f.noun] twice, from [g.who] too.',
  'Comparing [f.noun] with what [g.who] has shortens a long drive.',
  'One can be jealous of [f.noun] and own it, as [g.who] may find.',
  'Some of their silence is [f.noun], for once understood: [g.who] has the same.',
  'Pride in [f.noun] is easily hurt by [g.who], an expert.',
  'As to [f.noun], [g.who] can finish the sentence.',
  'A fault that comes of [f.noun] is one [g.who] forgives unnamed.',
  'Where [f.noun] [f?is|are] shared with [g.who], one pot is salted twice.',
  'Before [g.who], [f.noun] may come without a defence, the two being of one party.',
  'Strangers to [f.noun] get it explained by [g.who] as well.',
  'For an hour [f.noun] and its like in [g.who] are company enough.',
  'A plan built on [f.noun] has [g.who] leaning on one post.',
  'The bill for [f.noun] is shared, [g.who] having ordered the same.',
  'Boasting of [f.noun] is useless before [g.who].',
  'A compliment on [f.noun] makes [g.who] blush too.',
  'Habits that come of [f.noun] go unnoticed, [g.who] having them too.',
  'At [f.noun] each forgets to thank: with [g.who] it seems mere manners.',
  'A holiday shows [f.noun], and by the second day shows it in [g.who] too.',
]

const BY_SYSTEM: Readonly<Record<System, readonly Skeleton[]>> = {
  western: [
    '[f.noun] could be copied into the chart of [g.who] stroke for stroke.',
    '[f.noun] [f?turns|turn] up again in [g.who], and moods may arrive in pairs.',
    'By [f.noun] the two keep one weather, [g.who] having it likewise.',
    'One could set a clock by [f.noun] and hear [g.who] strike.',
  ],
  vedic: [
    'In one ledger [f.noun] and the same in [g.who] would be one entry.',
    'An almanac would list [f.noun] once, for [g.who] as well.',
    '[f.main], and the count for [g.who] ends there too.',
    'Where [f.noun] [f?bears|bear] fruit, [g.who] knows the season.',
  ],
  humanDesign: [
    'In [f.noun] nothing is lent and nothing owed, [g.who] having the same.',
    '[f.main], and [g.who] is wired alike: comfort rather than news.',
    'Between [f.noun] and its like in [g.who] nobody is the teacher.',
    'From [f.noun] to the same in [g.who] no current runs, only company.',
  ],
  geneKeys: [
    'The lesson in [f.noun] is set for [g.who] too, errors included.',
    'In [f.noun] the two sit one examination, for [g.who] drew the same.',
    'One page is open at [f.noun], and [g.who] reads along.',
  ],
  kabbalah: [
    'What grows on one tree as [f.noun] grows on that of [g.who].',
    '[f.noun] [f?has|have] a graft from the same stock in [g.who].',
    'Two branches meet in [f.noun], for [g.who] has it too.',
    'Whoever shakes [f.noun] hears it rustle in [g.who].',
  ],
}

/** Of the same things said of any system those that are one system's own: every fifth. */
function shareOf(all: readonly Skeleton[], system: string): readonly Skeleton[] {
  const place = SYSTEMS.findIndex((each) => each === system)
  return all.filter((_, index) => index % SYSTEMS.length === place)
}

/** How it is said in one system's overlay: first in words of its own, then in any that are left. */
export function alikeIn(system: string): readonly (readonly Skeleton[])[] {
  const own = system in BY_SYSTEM ? BY_SYSTEM[system as System] : []
  return [[...own, ...shareOf(ALIKE, system)], ALIKE]
}

/** The same of what else is said. */
export function moreAlikeIn(system: string): readonly (readonly Skeleton[])[] {
  return [shareOf(MORE_ALIKE, system), MORE_ALIKE]
}

/** Said of two people alone, so that no reading of one of them comes to the same sentence. */
export const OF_TWO_ALIKE: ReadonlySet<Skeleton> = new Set([
  ...ALIKE,
  ...MORE_ALIKE,
  ...Object.values(BY_SYSTEM).flat(),
])
