import type { System } from '#core/systems.ts'
import { EVERYTHING_ELSE, part, type SectionPlan } from './section-plan.ts'

/** Two people, one system: what lies between them, from the measured to the incidental. */
export const OVERLAYS: Readonly<Record<System, readonly SectionPlan[]>> = {
  western: [
    part('scores', 'The Measure of It', /^(relationshipScore|compatib\w*|rarity)\./, 1),
    part(
      'between',
      'Planet to Planet',
      /^(synastry|aspect\w*|declination|parallel|contraparallel)\./,
      3,
    ),
    part('houses', 'In Each Other’s Houses', /^overlay\./, 1.8),
    part('whole', 'The Chart They Make', EVERYTHING_ELSE, 1),
  ],
  vedic: [
    part('kootas', 'The Eight Kootas', /^(ashtakoota|compatib\w*|rarity)\./, 3),
    part('doshas', 'Mangal and Other Cautions', /mangal|manglik|dosha|exception/i, 1),
    part(
      'charts',
      'Chart to Chart',
      /^(lagnas|moonHouse|seventhLords?|venus|jupiter|navamshas|karakas|(?:running|next)Dashas)\./,
      1.5,
    ),
    part('whole', 'Moon to Moon', EVERYTHING_ELSE, 1.5),
  ],
  humanDesign: [
    part('joint', 'The Joined Bodygraph', /^(joint|compatib\w*|rarity|bridge)\./, 1.5),
    part('spark', 'The Sparks', /^electromagnetic\./, 1.5),
    part(
      'bonds',
      'Companionship, Compromise, Dominance',
      /^(companionship|compromise|dominance)\./,
      2,
    ),
    part('parts', 'Types and Parts', /^(types|authorities|profiles|harmony|resonance)\./, 1.2),
    part('whole', 'Gates in Common', EVERYTHING_ELSE, 0.8),
  ],
  geneKeys: [
    part('shared', 'Keys in Common', /^(sharedKey|compatib\w*|rarity)\./, 2),
    part('partners', 'Partners Across the Wheel', /^(partnerKeys|completedChannel)\./, 1.5),
    part('lines', 'Lines and Rings', EVERYTHING_ELSE, 1.5),
  ],
  kabbalah: [
    part(
      'joining',
      'Sefirah to Sefirah',
      /^(keter|chokhmah|binah|chesed|gevurah|tiferet|netzach|hod|yesod|malkhut|sefirot|paths|compatib\w*|rarity)\./,
      3,
    ),
    part('pillars', 'Pillars and Worlds', /^(pillars|worlds)\./, 1),
    part('letters', 'Letters, Names and Days', /letter|name|month|anniversar|hebrew/i, 1.3),
    part('whole', 'Two Roads of Mending', EVERYTHING_ELSE, 1),
  ],
}
