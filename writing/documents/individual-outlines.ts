import type { System } from '#core/systems.ts'
import { EVERYTHING_ELSE, part, type SectionPlan } from './section-plan.ts'

/** One person, one system: from what is most their own to what is most shared with their generation. */
export const INDIVIDUALS: Readonly<Record<System, readonly SectionPlan[]>> = {
  western: [
    part('lights', 'The Two Lights', /^(sun|moon|sect|lunarPhase|moonPhase|phase)\./, 3),
    part(
      'rising',
      'The Rising Sign and the Angles',
      /^(ascendant|midheaven|descendant|imumCoeli|vertex|angles)\./,
      1.6,
    ),
    part('inner', 'Mind, Love and Will', /^(mercury|venus|mars)\./, 3),
    part('outer', 'The Long Planets', /^(jupiter|saturn|uranus|neptune|pluto)\./, 2),
    part(
      'nodes',
      'The Nodes and the Small Bodies',
      /^(trueNode|meanNode|southNode|nodes?|\w*[lL]ilith|chiron|ceres|pallas|juno|vesta)\./,
      0.8,
    ),
    part(
      'aspects',
      'The Conversation of the Planets',
      /^(aspect|pattern|declination|parallel|mutualReception|reception)/i,
      2.4,
    ),
    part('houses', 'The Doors of the Houses', /^house\d*s?\./, 0.4),
    part('whole', 'The Shape of the Whole', EVERYTHING_ELSE, 1),
  ],
  vedic: [
    part('lagna', 'The Lagna', /^(lagna|ascendant)\./, 1.3),
    part('moon', 'The Moon and Her Mansion', /^(moon|panchanga)\./, 1.6),
    part('grahas', 'The Grahas', /^(sun|mars|mercury|jupiter|venus|saturn|rahu|ketu)\./, 3),
    part('yogas', 'Yogas and Doshas', /^(yoga|mangalDosha|kalaSarpa|sadeSati|gandanta)\./, 1.5),
    part(
      'dashas',
      'The Seasons of a Life',
      /^(runningDasha|nextDasha|dasha|mahadasha|\w*[dD]asha)\./,
      1.2,
    ),
    part('whole', 'Strengths and Further Witnesses', EVERYTHING_ELSE, 1),
  ],
  humanDesign: [
    part('type', 'Type, Strategy and Authority', /^(type|authority|design)\./, 2),
    part('profile', 'Profile and Cross', /^(profile|cross)\./, 1.5),
    part('centers', 'The Nine Centers', /Center\.|^definition\.|^bridges?\./, 2),
    part('channels', 'The Channels', /^(channel|circuit\w*)\./, 1.5),
    part('gates', 'The Gates', /^(personality|design)[A-Z]/, 1.3),
    part('variables', 'The Four Arrows', EVERYTHING_ELSE, 0.6),
  ],
  geneKeys: [
    part('activation', 'The Activation Sequence', /^(lifesWork|evolution|radiance|purpose)\./, 2),
    part('venus', 'The Venus Sequence', /^(attraction|iq|eq|sq|core)\./, 2),
    part('pearl', 'The Pearl Sequence', /^(vocation|culture|brand|pearl)\./, 1.4),
    part('added', 'Three Further Spheres', /^(relating|coreStability|creativity)\./, 0.8),
    part('whole', 'Partners and Rings', EVERYTHING_ELSE, 0.8),
  ],
  kabbalah: [
    part('date', 'The Hebrew Day', /^(hebrew\w*|month|weekday|day|year|season)\./i, 2),
    part('names', 'The Name of the Sun', /^sunName\.|\.(nameOf72|angel|choir)$/, 0.9),
    part(
      'tree',
      'The Tree of Life',
      /^(keter|chokhmah|binah|chesed|gevurah|tiferet|netzach|hod|yesod|malkhut|sefirot)\./,
      3,
    ),
    part('mending', 'The Mending', /^(tikkun|\w*Node)\./, 1),
    part('balance', 'Pillars, Worlds and Paths', /^(pillars|worlds|paths?)\./, 1),
    part('letters', 'The Letters', EVERYTHING_ELSE, 0.8),
  ],
}
