import type { System } from '#core/systems.ts'
import { EVERYTHING_ELSE, part, type SectionPlan } from './section-plan.ts'

/**
 * Two people, one system. Facts of the couple are sorted by these; what is known of
 * each alone comes first, as the ground the two stand on, and falls to `each`.
 */
export const OVERLAYS: Readonly<Record<System, readonly SectionPlan[]>> = {
  western: [
    part('scores', 'The Measure of It', /score|rarity|point/i),
    part(
      'between',
      'Planet to Planet',
      /aspect|conjunction|opposition|square|trine|sextile|quincunx|synastry|contact/i,
    ),
    part('houses', 'In Each Other’s Houses', /house|overlay/i),
    part('whole', 'The Chart They Make', EVERYTHING_ELSE),
  ],
  vedic: [
    part(
      'kootas',
      'The Eight Kootas',
      /koota|varna|vashya|tara|yoni|maitri|gana|bhakoot|nadi|points|total/i,
    ),
    part('doshas', 'Mangal and Other Cautions', /mangal|manglik|dosha|exception/i),
    part('whole', 'Moon to Moon', EVERYTHING_ELSE),
  ],
  humanDesign: [
    part('spark', 'The Sparks', /electromagnetic/i),
    part(
      'friendship',
      'Companionship, Compromise, Dominance',
      /companionship|compromise|dominance/i,
    ),
    part('joint', 'The Joined Bodygraph', /center|definition|composite|bridg|joint/i),
    part('whole', 'Profiles and Shared Gates', EVERYTHING_ELSE),
  ],
  geneKeys: [
    part('shared', 'Keys in Common', /shared|common/i),
    part('partners', 'Partners Across the Wheel', /partner|ring|line/i),
    part('whole', 'Sphere Beside Sphere', EVERYTHING_ELSE),
  ],
  kabbalah: [
    part(
      'joining',
      'Sefirah to Sefirah',
      /sefir|keter|chokhmah|binah|chesed|gevurah|tiferet|netzach|hod|yesod|malkhut|path/i,
    ),
    part('letters', 'Letters They Share', /letter|name|month|date|anniversar/i),
    part('whole', 'Balance of the Pillars', EVERYTHING_ELSE),
  ],
}
