import type { Fact } from '#astrology/facts.ts'
import type { Mark } from '#astrology/marks.ts'
import { ordinal } from '#astrology/vedic/ordinals.ts'
import { own, the } from './clause.ts'

/**
 * How a paragraph points back at a fact it has told, as one would in talking: `her Taurus Moon`,
 * `the Moon–Venus square`, `Gate 34`. Null where only the whole phrase will do. Slots as in clauses.
 */
export function shortOf(fact: Fact): string | null {
  const { system, topic, property } = fact
  const [mark] = fact.marks
  if (mark === undefined) return null
  const name = `${topic}.${property}`
  if (topic === 'leaning' || topic === 'score' || topic === 'dimension') return 'that score'
  switch (system) {
    case 'western':
      return shortOfWestern(fact, mark)
    case 'vedic':
      return shortOfVedic(fact, name, mark)
    case 'humanDesign':
      return shortOfDesign(topic, property, mark)
    case 'geneKeys':
      return shortOfKeys(topic, mark)
    case 'kabbalah':
      return shortOfTree(topic, property, mark)
    default:
      return null
  }
}

/** Whose a light is: of one person by the slot of the fact, of two by its mark. */
function whose({ subject }: Fact, mark: Mark): string {
  return subject === 'couple' ? own(mark.whose) : "{S's}"
}

function shortOfWestern(fact: Fact, mark: Mark): string | null {
  const { topic, property } = fact
  const { body, partner, aspect } = mark
  if (topic === 'pattern') return `the ${mark.term ?? 'figure'}`
  if (property === 'rulerHouse' && body !== undefined)
    return `${whose(fact, mark)} ${body} as ruler`
  if (property === 'angular' && topic.startsWith('composite.'))
    return `the composite ${body} beside the ${partner}`
  const isWhole =
    /^(?:house\d+|balance|chart|time|composite|overlay|relationshipScore\.points)/.test(topic)
  const isSuperlative = /\.closest|mostTouched|double/.test(`${topic}.${property}`)
  if (isWhole || isSuperlative || property.startsWith('degree-')) return null
  if (aspect !== undefined && partner !== undefined && body !== undefined) {
    return `the ${body}–${partner} ${aspect}`
  }
  return placed(fact, mark)
}

const PLACED = /\.(?:sign|house|nakshatra|pada|dignity|vargottama|combust|motion)$/

const KOOTAS: Readonly<Record<string, string>> = {
  nadi: 'Nadi',
  bhakoot: 'Bhakoot',
  gana: 'Gana',
  maitri: 'Graha Maitri',
  yoni: 'Yoni',
  tara: 'Tara',
  vashya: 'Vashya',
  varna: 'Varna',
}

// oxlint-disable-next-line max-params -- a fact, its name, and its first claim
function shortOfVedic(fact: Fact, name: string, mark: Mark): string | null {
  const { topic, property } = fact
  if (topic === 'yoga') return mark.term === undefined ? 'the yoga' : `${mark.term} yoga`
  if (name === 'ashtakoota.total') return 'that total'
  if (topic === 'ashtakoota') return KOOTAS[property] ?? null
  if (topic === 'kootaException') return 'that excuse'
  if (name === 'kootaExtremes.fullest')
    return mark.points === mark.of ? 'the full points' : 'that share'
  if (name === 'moons.relation') return 'the two Moons'
  if (name === 'lagnas.relation') return 'the two rising signs'
  if (name.startsWith('karakas.') && mark.term !== undefined) return `the two ${mark.term}s`
  if (/^coincidence\.\w+Nakshatra$/.test(name)) return mark.nakshatra ?? null
  if (topic === 'runningDasha' && mark.body !== undefined) return `the period of ${the(mark.body)}`
  if (!PLACED.test(name) || /^(?:lord|D\d)/.test(name)) return null
  return mark.body === 'Lagna' ? `${whose(fact, mark)} rising sign` : placed(fact, mark)
}

/**
 * `her Aquarius Moon`, `her eighth-house Moon`, `her retrograde Mercury`: never the light alone, or
 * `her Moon and Venus in Leo` would place both.
 */
function placed(fact: Fact, mark: Mark): string | null {
  const { body, sign, nakshatra, motion, house } = mark
  if (body === undefined) return null
  const owner = whose(fact, mark)
  const which = sign ?? nakshatra ?? motion
  if (which !== undefined) return `${owner} ${which} ${body}`
  return house === undefined ? `${owner} ${body}` : `${owner} ${ordinal(house)}-house ${body}`
}

// oxlint-disable-next-line max-params -- a fact's name in two parts, and its first claim
function shortOfDesign(topic: string, property: string, mark: Mark): string | null {
  if (/^(?:personality|design)[A-Z]/.test(topic)) {
    if (mark.gate === undefined) return null
    if (property === 'gate') return `Gate ${mark.gate}`
    return mark.line === undefined ? 'that line' : `line ${mark.line} of Gate ${mark.gate}`
  }
  if (/^(?:joint|bridges?|split|cross|circuits)$/.test(topic)) return null
  if (mark.channel !== undefined) return `Channel ${mark.channel}`
  if (mark.center !== undefined) return `the ${mark.center}`
  return mark.gate === undefined ? null : `Gate ${mark.gate}`
}

function shortOfKeys(topic: string, mark: Mark): string | null {
  if (mark.ring !== undefined) return 'that ring'
  if (topic === 'sequences' || topic === 'sameLine' || topic === 'completedChannel') return null
  return mark.key === undefined || mark.partnerKey !== undefined ? null : `Key ${mark.key}`
}

// oxlint-disable-next-line max-params -- a fact's name in two parts, and its first claim
function shortOfTree(topic: string, property: string, mark: Mark): string | null {
  const { sefirah, partnerSefirah, aspect } = mark
  if (topic === 'sefirot' && aspect !== undefined && partnerSefirah !== undefined)
    return `the ${sefirah}–${partnerSefirah} ${aspect}`
  if (topic === 'names' || property === 'nameOf72' || topic === 'sunName') return 'that Name'
  if (topic === 'letters' || property === 'letter') return mark.letter ?? null
  if (topic === 'paths' && mark.path !== undefined) return `path ${mark.path}`
  if (/^(?:strength|sign|kinship|stronger|mostApart)$/.test(property)) return sefirah ?? null
  return topic === 'tikkun' && property === 'toward' ? 'that tikkun' : null
}
