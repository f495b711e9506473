/** Of a fact, what says which parts of a drawing it is about: its id and its value, as the evidence tells them. */
export interface TellingFact {
  readonly id: string
  readonly value: string | number | boolean | readonly string[]
}

/**
 * Whether a part of a chart (`data-part` of the API’s SVGs: `sun`, `channel 20-34`, `first moon`) is what a fact is about.
 * Facts that no part is drawn for light nothing.
 */
export function isLitBy(part: string, { id, value }: TellingFact): boolean {
  const [subject = '', system = '', topic = '', property = '', ...more] = id.split('.')
  const told: Told = { topic, property: [property, ...more].join('.'), value }
  const patterns = subject === 'couple' ? ofTwo(system, told) : ofOne(system, told)
  return patterns.some((pattern) => matches(part, pattern))
}

interface Told {
  readonly topic: string
  readonly property: string
  readonly value: TellingFact['value']
}

/** Patterns of parts; `*` is any words between or after. A part of one in a pair’s drawing has a word before it. */
function ofOne(system: string, told: Told): readonly string[] {
  switch (system) {
    case 'western':
      return western(told)
    case 'vedic':
      return vedic(told)
    case 'humanDesign':
      return humanDesign(told)
    case 'geneKeys':
      return /^key\d+$/.test(told.topic) ? [] : [told.topic]
    case 'kabbalah':
      return kabbalah(told)
    default:
      return []
  }
}

/** Corners of the wheel are named by what astrologers write there. */
const CORNERS: Readonly<Record<string, string>> = {
  ascendant: 'AC',
  midheaven: 'MC',
  descendant: 'DC',
  lotOfFortune: 'fortune',
}

function western({ topic, property, value }: Told): readonly string[] {
  if (topic === 'aspect' || topic === 'aspectMotion') return pairOf(property)
  const house = /^house(\d+)$/.exec(topic)?.[1]
  if (house !== undefined) return [`house ${house}`, `cusp ${house}`]
  if (topic === 'chart' || topic === 'balance') return []
  const body = CORNERS[topic] ?? topic
  if (property === 'sign') return [body, `${String(value)}`, `sector ${String(value)}`]
  return property === 'house' ? [body, `house ${String(value)}`] : [body]
}

/** An aspect’s line, and both its ends. */
function pairOf(property: string): readonly string[] {
  const [one = '', other = ''] = property.split('-').map((body) => CORNERS[body] ?? body)
  return [one, other, `${one} * ${other}`, `${other} * ${one}`]
}

const GRAHAS = new Set('lagna sun moon mars mercury jupiter venus saturn rahu ketu'.split(' '))

function vedic({ topic, property }: Told): readonly string[] {
  if (GRAHAS.has(topic)) return [topic]
  const ofGraha = topic === 'shadbala' || topic === 'mahadasha' || topic === 'gandanta'
  return ofGraha && GRAHAS.has(property) ? [property] : []
}

function humanDesign({ topic, property, value }: Told): readonly string[] {
  if (topic === 'channel') return [`channel ${property}`, ...gatesOf(property)]
  const center = /^(\w+)Center$/.exec(topic)?.[1]
  if (center !== undefined) return [`center ${center}`, `center ${center} *`]
  const activation = /^(personality|design)([A-Z]\w*)$/.exec(topic)
  if (!activation) return topic === 'variables' ? [`${property} *`] : []
  const [, side, planet = ''] = activation
  const drawn = `${side} ${planet.charAt(0).toLowerCase()}${planet.slice(1)}`
  const gate = /\d+/.exec(String(value))?.[0]
  return property === 'gate' && gate !== undefined ? [drawn, `gate ${gate}`] : [drawn]
}

function gatesOf(channel: string): readonly string[] {
  return channel.split('-').map((gate) => `gate ${gate}`)
}

const SEFIROT = new Set(
  'keter chokhmah binah chesed gevurah tiferet netzach hod yesod malkhut'.split(' '),
)

function kabbalah({ topic, property }: Told): readonly string[] {
  if (SEFIROT.has(topic)) return [capital(topic), `${capital(topic)} *`]
  const path = /^path(\d+)$/.exec(property)?.[1]
  if (topic === 'paths' && path !== undefined) return [`path ${path}`, `letter ${path}`]
  return property === 'letter' ? [`light * ${topic}`] : []
}

function ofTwo(system: string, { topic, property }: Told): readonly string[] {
  const overlay = /^(?:points\.)?p([12])-(\w+)-in-p[12]$/.exec(property)
  if (overlay) return [`${overlay[1] === '1' ? 'first' : 'second'} ${overlay[2]}`]
  if (system === 'western' && topic === 'synastry') {
    const [one = '', other = ''] = property.split('-')
    return [`first ${one}`, `second ${other}`, `${one} * ${other}`]
  }
  if (system === 'humanDesign' && /^\d+-\d+$/.test(property)) {
    return [`${topic} ${property}`, `mark ${property}`, ...gatesOf(property)]
  }
  if (system === 'humanDesign' && topic === 'sharedGate') return [`gate ${property}`]
  if (system === 'humanDesign' && topic === 'centers') return [`center ${property} *`]
  if (system === 'geneKeys' && topic === 'sameLine')
    return [`first ${property}`, `second ${property}`]
  if (system === 'kabbalah' && SEFIROT.has(topic)) {
    return [`first ${capital(topic)} *`, `second ${capital(topic)} *`, capital(topic)]
  }
  return []
}

function matches(part: string, pattern: string): boolean {
  const [before = '', after] = pattern.split('*')
  if (after === undefined) return part === pattern
  return (
    part.length >= before.length + after.length && part.startsWith(before) && part.endsWith(after)
  )
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
