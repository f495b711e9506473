import type { Center } from './centers.ts'
import type { HumanDesignType } from './type.ts'

export const AUTHORITIES = [
  'Emotional',
  'Sacral',
  'Splenic',
  'Ego Manifested',
  'Ego Projected',
  'Self-Projected',
  'Mental',
  'Lunar',
] as const
export type Authority = (typeof AUTHORITIES)[number]

/** How each authority decides, as a phrase that follows "decides". */
export const WAY_OF_DECIDING: Readonly<Record<Authority, string>> = {
  Emotional: 'by waiting until the emotional wave has settled',
  Sacral: "by the gut's response in the moment",
  Splenic: 'by the quiet instinct that speaks once',
  'Ego Manifested': 'by what the will says aloud and commits to',
  'Ego Projected': 'by what the heart truly wants and can keep a promise to',
  'Self-Projected': 'by hearing the own voice speak to someone trusted',
  Mental: 'by talking it over in the right surroundings, with the body as no inner guide',
  Lunar: 'by living with a question through a whole lunar cycle',
}

/**
 * The inner authority: the first in rank of Solar Plexus, Sacral, Spleen, Heart and G
 * that is defined. A Heart speaks for itself in a Manifestor and needs asking in a
 * Projector. Nothing of these defined leaves the mind's surroundings, or the Moon.
 */
export function authorityOf(defined: ReadonlySet<Center>, type: HumanDesignType): Authority {
  if (defined.has('solarPlexus')) return 'Emotional'
  if (defined.has('sacral')) return 'Sacral'
  if (defined.has('spleen')) return 'Splenic'
  if (defined.has('heart')) return type === 'Manifestor' ? 'Ego Manifested' : 'Ego Projected'
  // Without the centers above, only the Throat can define the G, so it always has a voice.
  if (defined.has('g')) return 'Self-Projected'
  return type === 'Reflector' ? 'Lunar' : 'Mental'
}
