import type { Fact } from '#astrology/facts.ts'
import type { Mark } from '#astrology/marks.ts'
import { ordinalOf } from '#astrology/western/zodiac/houses.ts'

/** Something a fact is about, and whose it is: two facts that share one belong together. */
export interface Token {
  /** `p1 body Moon`, `couple gate 34`. */
  readonly key: string
  /** As a sentence names it: `the Moon`, `Gate 34`. */
  readonly words: string
}

type Named = keyof Mark

/** What marks name, how it is said, and whether it matters whose it is. */
const NAMING: readonly (readonly [Named, string, (value: string) => string, boolean])[] = [
  ['body', 'body', named, true],
  ['partner', 'body', named, true],
  ['sign', 'sign', (sign) => sign, true],
  ['house', 'house', house, true],
  ['ofHouse', 'house', house, true],
  ['nakshatra', 'nakshatra', (name) => name, false],
  ['gate', 'gate', (gate) => `Gate ${gate}`, false],
  ['key', 'gate', (key) => `Gene Key ${key}`, false],
  ['partnerKey', 'gate', (key) => `Gene Key ${key}`, false],
  ['channel', 'channel', (channel) => `the Channel ${channel}`, false],
  ['center', 'center', (center) => `the ${center} Center`, true],
  ['sefirah', 'sefirah', (sefirah) => sefirah, true],
  ['partnerSefirah', 'sefirah', (sefirah) => sefirah, true],
  ['letter', 'letter', (letter) => `the letter ${letter}`, false],
  ['nameNumber', 'name', (number) => `Name ${number}`, false],
  ['sphere', 'sphere', (sphere) => sphere, true],
  ['ring', 'ring', (ring) => ring, false],
  ['pillar', 'pillar', (pillar) => `the pillar of ${pillar}`, true],
  ['world', 'world', (world) => world, true],
  ['path', 'path', (path) => `path ${path}`, false],
  ['type', 'type', (type) => type, true],
  ['authority', 'authority', (authority) => `${authority} authority`, true],
  ['definition', 'definition', (definition) => `${definition} definition`, true],
  ['circuit', 'circuit', (circuit) => `${circuit} circuitry`, false],
  ['tribe', 'tribe', (tribe) => `the tribe of ${tribe}`, false],
  ['hebrewMonth', 'month', (month) => month, true],
  ['term', 'term', (term) => term, false],
]

/** Ends of a relation that are the partner's. */
const OF_PARTNER: ReadonlySet<Named> = new Set<Named>(['partner', 'partnerSefirah', 'partnerKey'])

const UNNAMED_TERMS = /^(?:composite chart|leaning|score|tikkun|transit|navamsha)$/

/** Everything a fact names, each once. */
export function tokensOf(fact: Fact): readonly Token[] {
  const tokens = fact.marks.flatMap((mark) =>
    NAMING.flatMap(([field, kind, say, isOwned]): Token[] => {
      const value = mark[field]
      if (value === undefined || (field === 'term' && UNNAMED_TERMS.test(String(value)))) return []
      const whose = OF_PARTNER.has(field) ? (mark.partnerWhose ?? mark.whose) : mark.whose
      const owner = isOwned ? `${whose ?? fact.subject} ` : ''
      return [{ key: `${owner}${kind} ${String(value)}`, words: say(String(value)) }]
    }),
  )
  return [...new Map(tokens.map((token) => [token.key, token])).values()]
}

const WITH_ARTICLE =
  /^(?:Sun|Moon|Earth|Ascendant|Midheaven|Descendant|Lagna|North Node|South Node|Vertex|Imum Coeli)$/

function named(body: string): string {
  return WITH_ARTICLE.test(body) ? `the ${body}` : body
}

function house(number: string): string {
  return `the ${ordinalOf(Number(number))} house`
}
