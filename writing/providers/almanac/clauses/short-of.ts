import type { Fact } from '#astrology/facts.ts'
import type { Mark } from '#astrology/marks.ts'
import { ordinal } from '#astrology/vedic/ordinals.ts'

/**
 * How a paragraph points back at a fact it has told: `that Moon`, `Gate 34`. Null where only the
 * whole phrase will do.
 */
export function shortOf({ system, topic, property, marks }: Fact): string | null {
  const [mark] = marks
  if (mark === undefined) return null
  switch (system) {
    case 'western':
      if (topic === 'pattern') return `that ${mark.term ?? 'figure'}`
      if (property === 'rulerHouse') return 'that ruler'
      if (
        /^(?:house\d+|balance|chart|time)/.test(topic) ||
        /\.closest|mostTouched/.test(`${topic}.${property}`)
      )
        return null
      if (mark.aspect !== undefined && topic !== 'synastry.double') return `that ${mark.aspect}`
      return topic.startsWith('composite') || topic.startsWith('overlay') ? null : placed(mark)
    case 'vedic':
      return shortOfVedic(`${topic}.${property}`, mark)
    case 'humanDesign':
      if (/^(?:personality|design)[A-Z]/.test(topic))
        return property === 'gate' ? 'that gate' : 'that line'
      if (mark.channel !== undefined) return 'that channel'
      if (mark.center !== undefined) return `that ${mark.center} Center`
      return mark.gate === undefined || topic.startsWith('bridge') || topic === 'cross'
        ? null
        : 'that gate'
    case 'geneKeys':
      return mark.key === undefined || mark.ring !== undefined ? null : 'that key'
    case 'kabbalah':
      return shortOfKabbalah(topic, property, mark)
    default:
      return null
  }
}

const PLACED = /\.(?:sign|house|nakshatra|pada|dignity|vargottama|combust|motion)$/

function shortOfVedic(name: string, mark: Mark): string | null {
  if (name.startsWith('yoga.')) return 'that yoga'
  if (!PLACED.test(name) || /^(?:lord|D\d)/.test(name)) return null
  return mark.body === 'Lagna' ? 'that rising sign' : placed(mark)
}

/** `that Aquarius Moon`, `that eighth-house Moon`. */
function placed({ body, sign, house }: Mark): string | null {
  if (body === undefined) return null
  if (sign !== undefined) return `that ${sign} ${body}`
  return house === undefined ? `that ${body}` : `that ${ordinal(house)}-house ${body}`
}

// oxlint-disable-next-line max-params -- a fact's name in two parts, and its first claim
function shortOfKabbalah(topic: string, property: string, mark: Mark): string | null {
  if (topic === 'sefirot' && mark.aspect !== undefined) return `that ${mark.aspect}`
  if (topic === 'names' || property === 'nameOf72' || topic === 'sunName') return 'that Name'
  if (topic === 'letters' || property === 'letter')
    return mark.letter === undefined ? null : 'that letter'
  if (topic === 'paths' && mark.path !== undefined) return 'that path'
  if (/^(?:strength|sign|kinship|stronger)$/.test(property) && mark.sefirah !== undefined)
    return 'that sefirah'
  return topic === 'tikkun' && property === 'toward' ? 'that tikkun' : null
}
