import type { System } from '#core/systems.ts'
import { EVERYTHING_ELSE, part, type SectionPlan } from './section-plan.ts'

/** One person, one system: from what is most their own to what is most shared with their generation. */
export const INDIVIDUALS: Readonly<Record<System, readonly SectionPlan[]>> = {
  western: [
    part('lights', 'The Two Lights', /^(sun|moon|sect|lunarPhase|moonPhase)\./),
    part(
      'rising',
      'The Rising Sign and the Angles',
      /^(ascendant|rising|midheaven|vertex|angles)\./,
    ),
    part('inner', 'Mind, Love and Will', /^(mercury|venus|mars)\./),
    part('outer', 'The Long Planets', /^(jupiter|saturn|uranus|neptune|pluto)\./),
    part(
      'nodes',
      'The Axis of the Nodes',
      /^(trueNode|meanNode|northNode|southNode|nodes?|lilith\w*|\w*Lilith|chiron|ceres|pallas|juno|vesta)\./,
    ),
    part(
      'aspects',
      'The Conversation of the Planets',
      /aspect|pattern|conjunction|opposition|square|trine|sextile|quincunx|parallel/i,
    ),
    part('whole', 'The Shape of the Whole', EVERYTHING_ELSE),
  ],
  vedic: [
    part('lagna', 'The Lagna', /^(lagna|ascendant)\./),
    part('moon', 'The Moon and Her Mansion', /^(moon|chandra|janma\w*)\.|tithi|panchanga/i),
    part('grahas', 'The Nine Grahas', /^(sun|mars|mercury|jupiter|venus|saturn|rahu|ketu)\./),
    part('yogas', 'Yogas and Doshas', /yoga|dosha|mangal|manglik|sadeSati|kalaSarpa/i),
    part('dashas', 'The Seasons of a Life', /dasha|vimshottari|yogini/i),
    part('whole', 'Strengths and Further Witnesses', EVERYTHING_ELSE),
  ],
  humanDesign: [
    part('type', 'Type, Strategy and Authority', /type|strategy|authority|signature|notSelf/i),
    part('profile', 'Profile and Cross', /profile|cross/i),
    part('centers', 'The Nine Centers', /center|definition/i),
    part('channels', 'The Channels', /channel|circuit|bridg/i),
    part('gates', 'The Gates', EVERYTHING_ELSE),
  ],
  geneKeys: [
    part('activation', 'The Activation Sequence', /lifesWork|evolution|radiance|purpose/i),
    part('venus', 'The Venus Sequence', /attraction|\biq\b|\beq\b|\bsq\b|core|relating|stability/i),
    part('pearl', 'The Pearl Sequence', /vocation|culture|brand|pearl|creativity/i),
    part('whole', 'Partners and Rings', EVERYTHING_ELSE),
  ],
  kabbalah: [
    part('date', 'The Hebrew Day', /hebrewDate|birthDate|month|weekday|day|season/i),
    part('letter', 'Letters and Names', /letter|name|choir|angel/i),
    part(
      'tree',
      'The Tree of Life',
      /keter|chokhmah|binah|chesed|gevurah|tiferet|netzach|hod|yesod|malkhut|sefir|pillar|world|path/i,
    ),
    part('whole', 'The Mending', EVERYTHING_ELSE),
  ],
}
