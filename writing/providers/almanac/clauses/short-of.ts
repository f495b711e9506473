import type { Fact } from '#astrology/facts.ts'

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
      return topic.startsWith('composite') || topic.startsWith('overlay') || mark.body === undefined
        ? null
        : `that ${mark.body}`
    case 'vedic':
      return shortOfVedic(`${topic}.${property}`, mark.body)
    case 'humanDesign':
      if (/^(?:personality|design)[A-Z]/.test(topic)) return `that ${mark.body}`
      if (mark.channel !== undefined) return 'that channel'
      if (mark.center !== undefined) return `that ${mark.center} Center`
      return mark.gate === undefined || topic.startsWith('bridge') || topic === 'cross'
        ? null
        : `that Gate ${mark.gate}`
    case 'geneKeys':
      return mark.key === undefined || mark.ring !== undefined ? null : `Gene Key ${mark.key}`
    default:
      return null
  }
}

const PLACED = /\.(?:sign|house|nakshatra|pada|dignity|vargottama|combust|motion)$/

function shortOfVedic(name: string, body: string | undefined): string | null {
  if (name.startsWith('yoga.')) return 'that yoga'
  if (!PLACED.test(name) || /^(?:lord|D\d)/.test(name)) return null
  return body === 'Lagna' ? 'that rising sign' : `that ${body}`
}
