import type { Skeleton } from './skeleton.ts'

/** A fact with what its name means: where a section begins. */
export const FIRST_OPENINGS: readonly Skeleton[] = [
  'It begins with [f.noun], [f.gloss].',
  'At the root [f?lies|lie] [f.noun], [f.gloss].',
  'Much here turns on [f.noun], [f.gloss].',
  'Under it all [f?lies|lie] [f.noun], [f.gloss].',
  'First of all, [f.main]: [f.gloss].',
  'Look first at [f.noun], [f.gloss].',
  'The chief thing here is [f.noun], [f.gloss].',
]

/** The same further on. */
export const OPENINGS: readonly Skeleton[] = [
  '[f.main]: [f.gloss].',
  'Another matter is [f.noun], [f.gloss].',
  'Then there [f?is|are] [f.noun], [f.gloss].',
  '[f.noun] [f?comes|come] next, [f.gloss].',
  'A different thing is [f.noun], [f.gloss].',
  'Further in [f?lies|lie] [f.noun], [f.gloss].',
  'To this belongs [f.noun], [f.gloss].',
  'A word is due to [f.noun], [f.gloss].',
]

/** What a lived moment showed, named after it. */
export const AFTER_SCENES: readonly Skeleton[] = [
  '[f.noun] [f?is|are] at work there: [f.trait].',
  'Behind such a scene [f?stands|stand] [f.noun], that is, [f.trait].',
  'Such moments belong to [f.noun], to [f.trait].',
  'Its name is [f.noun], and it means [f.trait].',
  'Small as it is, it shows [f.noun]: [f.trait].',
  'There, in short, [f?is|are] [f.noun], with [f.trait].',
  '[f.main], and this is how it looks: [f.trait].',
  'What shows there is [f.noun], or in plain words [f.trait].',
  'Hours like that come of [f.noun], of [f.trait].',
  'The source of it is [f.noun]: [f.trait].',
]

/** What a lived moment showed, at the end of a paragraph where no card has anything left to say. */
export const CLOSES: readonly Skeleton[] = [
  'That, in small, is [f.noun].',
  'So much for [f.noun] on an ordinary day.',
  'Whoever asks about [f.noun] has seen some of it there.',
  'By such things [f.noun] [f?is|are] known.',
  'There is more of [f.noun] in that than in a page of terms.',
  'In a chart this is written shorter, as [f.noun].',
  'The chart has a shorter word for it: [f.noun].',
  'Put back into signs, that was [f.noun].',
  'A reader of charts would have said [f.noun] and turned the page.',
  'For such an hour [f.noun] will do as a name.',
  '[f.noun] [f?has|have] been in the room all the while.',
  'A student of [f.noun] would have known it at a glance.',
  'Some of that is owed to [f.noun].',
  'All of it goes down in the chart as [f.noun].',
  'One may call it chance, or call it [f.noun].',
  'Told otherwise, it would still have [f.noun] in it.',
  'As pictures of [f.noun] go, it is a fair one.',
  'What moved there, out of sight, was [f.noun].',
  'The tables of the day say only: [f.noun].',
  'To that small matter [f.noun] [f?lends|lend] a name.',
  'It is a trifle, and it has [f.noun] written on the back.',
  'Here [f.noun] [f?leaves|leave] off being a term.',
  'A stranger walks past it, and a friend says: [f.noun].',
  'Even so plain a scene has [f.noun] for a frame.',
]

/** The same where what it makes of somebody has been said. */
export const AFTER_SCENES_PLAIN: readonly Skeleton[] = [
  'Behind it [f?stands|stand] [f.noun], [f.gloss].',
  'Such [f?is|are] [f.noun]: [f.gift].',
  'There speaks [f.noun], [f.gloss].',
  'It comes of [f.noun], for [f.gift].',
  'Call it [f.noun], since [f.gift].',
  'That [f.main] shows in such hours, and [f.gift].',
]
