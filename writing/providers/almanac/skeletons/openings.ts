import type { Skeleton } from './skeleton.ts'

/** A fact with what its name means: where a section begins. */
export const FIRST_OPENINGS: readonly Skeleton[] = [
  'It begins with [f.noun], [f.gloss].',
  'At the root of this [f?lies|lie] [f.noun], [f.gloss].',
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

/** The same where what it makes of somebody has been said. */
export const AFTER_SCENES_PLAIN: readonly Skeleton[] = [
  'Behind it [f?stands|stand] [f.noun], [f.gloss].',
  'Such [f?is|are] [f.noun]: [f.gift].',
  'There speaks [f.noun], [f.gloss].',
  'It comes of [f.noun], for [f.gift].',
  'Call it [f.noun], since [f.gift].',
  'That [f.main] shows in such hours, and [f.gift].',
]
