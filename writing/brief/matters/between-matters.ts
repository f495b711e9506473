import type { Dimension } from '#astrology/couple/score.ts'
import { DIMENSIONS } from '#astrology/couple/score.ts'
import type { System } from '#core/systems.ts'
import { tell, tellAlways, type Matter, type MatterRow } from './matter.ts'

/**
 * What two people live through together is what scores are made of: a fact some rule of scores
 * weighs belongs to that rule's dimension. What none weighs has a row here.
 */
export type BetweenMatter = Dimension | 'meeting' | 'whole' | 'time'

/** In the order in which they are told. */
export const BETWEEN_ABOUT: Readonly<Record<BetweenMatter, string>> = {
  meeting: 'how the two meet, and what stands out at once',
  attraction: 'what draws them',
  talk: 'talk and understanding',
  warmth: 'warmth and what it is fed by',
  pace: 'pace: who moves, who waits, and who says when',
  room: 'the room each has beside the other',
  staying: 'what lasts, and what it is held by',
  whole: 'what the two make that neither has alone',
  time: 'the two calendars',
}

const ROWS: Readonly<
  Record<System, Readonly<Partial<Record<BetweenMatter, readonly MatterRow[]>>>>
> = {
  western: {
    meeting: [
      tellAlways(/^leaning\.pair$/, 7),
      tell(/^relationshipScore\.points$/, 7.5),
      tell(/^synastry\.closest\.(?:any|planets)$/, 7.5),
      tell(/^synastry\.closest\.(?:flowing|straining)$/, 6.5),
      tell(/^coincidence\./, 8),
      tell(/^synastry\.mostTouched\./, 5.5),
      tell(/^overlay\.points\.p\d-ascendant-in/, 5.5),
      tell(/^synastry\.(?:ascendant|midheaven|sun|moon)-(?:ascendant|midheaven|sun|moon)$/, 7),
      tell(/^synastry\.(?:(?:ascendant|midheaven)-\w+|\w+-(?:ascendant|midheaven))$/, 6),
      tell(/^overlay\.filled\./, 5.5),
    ],
    talk: [tell(/^synastry\.(?:mercury-\w+|\w+-mercury)$/, 5)],
    warmth: [tell(/^synastry\.(?:moon-\w+|\w+-moon)$/, 5.5)],
    attraction: [tell(/^synastry\.(?:venus-\w+|\w+-venus)$/, 5)],
    pace: [tell(/^synastry\.(?:mars-\w+|\w+-mars)$/, 5)],
    staying: [
      tell(
        /^synastry\.(?:(?:saturn|trueNode|chiron|sun|jupiter)-\w+|\w+-(?:saturn|trueNode|chiron|sun|jupiter))$/,
        4.5,
      ),
    ],
    room: [
      tell(/^overlay\.p\d-(?:sun|moon|mercury|venus|mars|jupiter|saturn)-in/, 5),
      tell(/^overlay\.points\.p\d-(?:ascendantRuler|trueNode)-in/, 4),
      tell(/^synastry\.(?:uranus|neptune|pluto)-(?:uranus|neptune|pluto)$/, 1.5),
    ],
    whole: [
      tell(/^composite\.\w+\.angular$/, 7),
      tell(/^composite\.(?:sun|moon)\.(?:sign|house)$/, 6.5),
      tell(/^composite\.ascendant\.sign$/, 5.5),
      tell(/^composite\.aspect\.(?:sun|moon)-/, 4.5),
      tell(/^composite\.(?:venus|mars|mercury)\.(?:sign|house)$/, 5),
      tell(/^composite\.(?:jupiter|saturn)\.house$/, 4.5),
      tell(/^composite\.aspect\.(?:venus|mars|mercury)-/, 3.5),
      tell(/^composite\.(?:midheaven\.sign|chart\.lunarPhase)$/, 4.5),
    ],
  },
  vedic: {
    meeting: [
      tellAlways(/^ashtakoota\.total$/, 9.5),
      tellAlways(/^leaning\.pair$/, 6),
      tell(/^kootaExtremes\.(?:fullest|costliest)$/, 7),
      tell(/^coincidence\./, 8.5),
      tell(/^tara\./, 5.5),
      tell(/^moons\.relation$/, 6.5),
      tell(/^poruthams\.mean$/, 5),
      tell(/^moonHouse\./, 5.5),
    ],
    attraction: [
      tell(/^ashtakoota\.yoni$/, 5.5),
      tell(/^venus\.p\dFrom/, 4.5),
      tell(/^venus\.relation$/, 5),
    ],
    warmth: [tellAlways(/^ashtakoota\.gana$/, 6.5), tell(/^kootaException\.gana-/, 6)],
    talk: [tellAlways(/^ashtakoota\.maitri$/, 6.5), tell(/^karakas\.atmas/, 6)],
    pace: [tellAlways(/^ashtakoota\.nadi$/, 7), tell(/^kootaException\.nadi-/, 6.5)],
    room: [tell(/^ashtakoota\.(?:vashya|tara|varna)$/, 4.5)],
    staying: [
      tellAlways(/^mangal\.match$/, 6),
      tellAlways(/^ashtakoota\.bhakoot$/, 7),
      tell(/^kootaException\.bhakoot-/, 6.5),
      tell(/^mangal\.(?:matchExcused|strict)$/, 4.5),
      tell(/^seventhLords\./, 6),
      tell(/^seventhLord\./, 4.5),
      tell(/^karakas\./, 5.5),
      tell(/^jupiter\.p\dFrom/, 4),
      tell(/^navamshas\./, 4.5),
    ],
    time: [
      tell(/^runningDashas\.mahadasha$/, 7),
      tell(/^nextDashas\./, 6.5),
      tell(/^runningDashas\.antardasha$/, 5.5),
    ],
  },
  humanDesign: {
    meeting: [
      tellAlways(/^joint\.centers$/, 8.5),
      tellAlways(/^leaning\.pair$/, 6),
      tell(/^joint\.bonds$/, 7),
      tell(/^coincidence\./, 7.5),
      tell(/^types\.pair$/, 7),
      tell(/^types\.relation$/, 5),
      tell(/^profiles\.(?:pair|relation)$/, 6),
      tell(/^crosses\./, 5),
      tell(/^definitions\.pair$/, 5),
      tell(/^joint\.openCenters$/, 5),
    ],
    attraction: [
      tell(/^electromagnetic\./, 7.5),
      tell(/^companionship\./, 7),
      tell(/^joint\.mostBonds$/, 5),
    ],
    pace: [
      tellAlways(/^authorities\.pair$/, 7.5),
      tell(/^dominance\./, 6),
      tell(/^compromise\./, 6),
      tell(/^centers\.(?:root|sacral)$/, 5),
    ],
    talk: [tell(/^centers\.(?:ajna|throat|head)$/, 5), tell(/^(?:resonance|harmony)\./, 5)],
    warmth: [tell(/^centers\.(?:solarPlexus|g)$/, 5)],
    room: [tell(/^conditioning\.most$/, 6.5), tell(/^conditioning\./, 4.5)],
    staying: [
      tell(/^bridge\./, 7.5),
      tell(/^split\./, 6),
      tell(/^joint\.areas$/, 6),
      tell(/^centers\.(?:heart|spleen)$/, 5),
    ],
    whole: [
      tell(/^sharedGate\./, 5.5),
      tell(/^circuits\.most$/, 5.5),
      tell(/^sharedGates\.all$/, 5),
      tell(/^circuits\.groups$/, 4.5),
    ],
  },
  geneKeys: {
    meeting: [
      tell(/^sharedKey\./, 8),
      tell(/^coincidence\./, 8.5),
      tellAlways(/^leaning\.pair$/, 6),
      tell(/^commonKeys\./, 6),
      tell(/^sequences\.most$/, 5),
    ],
    staying: [tell(/^partnerKeys\./, 7.5), tell(/^(?:sameLine|sameSphere)\.core/, 6.5)],
    talk: [tell(/^(?:sameLine|sameSphere)\.(?:iq|relating)/, 6.5)],
    warmth: [tell(/^(?:sameLine|sameSphere)\.(?:eq|sq)$/, 6.5), tell(/^sequences\.venus$/, 5.5)],
    attraction: [tell(/^(?:sameLine|sameSphere)\.attraction$/, 6.5)],
    pace: [
      tell(/^(?:sameLine|sameSphere)\.(?:lifesWork|evolution|radiance|purpose)$/, 6.5),
      tell(/^sequences\.activation$/, 5),
    ],
    whole: [
      tell(/^completedChannel\./, 7),
      tell(/^sharedRing\./, 5),
      tell(/^commonRings\./, 4.5),
      tell(/^sequences\.pearl$/, 4.5),
      tell(/^(?:sameLine|sameSphere)\./, 6),
    ],
  },
  kabbalah: {
    meeting: [
      tellAlways(/^leaning\.pair$/, 6),
      tell(/^sefirot\.closest$/, 7.5),
      tell(/^sefirot\.strongestTogether$/, 7.5),
      tell(/^coincidence\./, 8),
      tell(/^sefirot\.(?:p\dStrongest|mostApart)/, 6.5),
      tell(/^paths\.joining$/, 7),
      tell(/^(?:yesod|tiferet|malkhut)\.kinship$/, 6),
      tell(/^sefirot\.(?:tiferet|yesod|malkhut)(?:Tiferet|Yesod|Malkhut)$/, 6.5),
    ],
    talk: [tell(/^hod\.|^sefirot\.(?:hod\w+|\w+Hod)$/, 5.5), tell(/^names\./, 6)],
    warmth: [
      tell(/^chesed\.|^sefirot\.(?:yesod\w+|\w+Yesod|chesed\w+|\w+Chesed)$/, 5.5),
      tell(/^yesod\./, 5),
    ],
    attraction: [tell(/^netzach\.|^sefirot\.(?:netzach\w+|\w+Netzach)$/, 5)],
    pace: [tell(/^gevurah\.|^sefirot\.(?:gevurah\w+|\w+Gevurah)$/, 5)],
    staying: [
      tell(/^lending\./, 7),
      tell(/^nodes\./, 6),
      tell(/^tikkun\.roads$/, 6),
      tell(/^binah\.|^sefirot\.(?:binah\w+|\w+Binah)$/, 5),
      tell(/^(?:tiferet|malkhut)\./, 5),
      tell(/^sefirot\.tiferet/, 5),
    ],
    room: [tell(/^pillars\./, 6), tell(/^worlds\.p\dBrings$/, 6.5), tell(/^worlds\./, 5)],
    whole: [
      tell(/^anniversaries\.dayOfMonth$/, 6),
      tell(/^anniversaries\.(?:daysApart|weekdays)$/, 3),
      tell(/^months\.p\dLetter/, 6),
      tell(/^letters\.(?:most|together)$/, 5.5),
      tell(/^paths\.(?:joined|\w+Meeting|shared)$/, 5),
      tell(/^letters\.shared\w*$/, 4.5),
      tell(/^(?:sunName|months)\./, 3),
    ],
  },
}

/** What is told between two people of one system, in order. */
export function betweenMatters(system: System): readonly Matter[] {
  const rows = ROWS[system]
  return (Object.keys(BETWEEN_ABOUT) as BetweenMatter[])
    .filter((id) => rows[id] !== undefined || isDimension(id))
    .map((id) => ({ id, about: BETWEEN_ABOUT[id], rows: rows[id] ?? [] }))
}

function isDimension(id: BetweenMatter): id is Dimension {
  return (DIMENSIONS as readonly string[]).includes(id)
}
