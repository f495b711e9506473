import type { Fact } from '#astrology/facts.ts'
import type { Mark } from '#astrology/marks.ts'
import { SIGNS } from '#astrology/western/zodiac/zodiac.ts'

/** What a piece of a chart stands for, by the names that facts have for it too, and whose it is where there are two. */
export interface About {
  /** `sun`, `house4`, `sun-saturn`, `gate34`, `channel20-34`, `solarPlexusCenter`, `lifesWork`, `tiferet`, `path15`. */
  readonly name: string
  readonly whose: 'p1' | 'p2' | null
}

const WHOSE: Readonly<Record<string, About['whose']>> = { first: 'p1', second: 'p2' }
const ANGLES: Readonly<Record<string, string>> = {
  AC: 'ascendant',
  MC: 'midheaven',
  DC: 'descendant',
  IC: 'imumCoeli',
}

type Named = (...caught: string[]) => string | null

/** Parts by what they look like, and what they are called. The first that fits counts. */
const PARTS: readonly (readonly [RegExp, Named])[] = [
  [/^(AC|MC|DC|IC)(?: arc)?$/, (angle) => ANGLES[angle!]!],
  [/^(?:house|cusp) (\d+)$/, (number) => `house${number}`],
  [/^(?:sector )?([A-Z][a-z]+)$/, (name) => name!.toLowerCase()],
  [/^sign (\d+)$/, (number) => SIGNS[Number(number) - 1]?.toLowerCase() ?? null],
  [/^(?:gate (\d+)|half (\d+) of .*)$/, (gate, half) => `gate${gate ?? half}`],
  [
    /^(?:channel|dominance|compromise|electromagnetic|companionship|mark) (\d+-\d+)$/,
    (id) => `channel${id}`,
  ],
  [/^center (\w+)(?: \w+)?$/, (center) => `${center}Center`],
  [/^(personality|design) (\w+)$/, (side, planet) => side! + capital(planet!)],
  [/^(?:path|letter) (\d+)$/, (number) => `path${number}`],
  [/^light (\d+) \w+$/, (number) => `path${number}`],
  [/^fortune(?: (?:leader|foot|arc))?$/, () => 'lotOfFortune'],
  [/^(?:bar|needed) (\w+)$/, (graha) => graha!],
  [/^([A-Z]\w+) (?:strong|supported|bare|strained|open)$/, (sefirah) => sefirah!.toLowerCase()],
  [/^([a-z]\w*)(?: (?:leader|foot|arc))?$/, (body) => body!],
  [/^([a-z]\w*) [a-z]+ ([a-z]\w*)$/, (one, other) => `${one}-${other}`],
]

/** What a part of a drawing stands for; null for what stands for nothing that facts are told of. */
export function aboutOfPart(part: string): About | null {
  const [, prefix, own = ''] =
    /^(?:maybe )?(?:(first|second|both|together) )?(.*)$/.exec(part) ?? []
  for (const [pattern, named] of PARTS) {
    const found = pattern.exec(own)
    if (found === null) continue
    const name = named(...found.slice(1))
    return name === null ? null : { name, whose: WHOSE[prefix ?? ''] ?? null }
  }
  return null
}

/**
 * What of a chart a fact is about, by the same names: what it is told of first, then whatever its
 * marks name. Of two people without whose it is.
 */
export function aboutOfFact({ topic, property, marks }: Fact): readonly string[] {
  const isBetween = /aspect|aspectMotion|synastry$/.test(topic)
  const first = isBetween && /^\w+-\w+$/.test(property) ? property : topic
  return [...new Set([first, ...marks.flatMap(aboutOfMark)])]
}

function aboutOfMark(mark: Mark): string[] {
  const { body, partner, sign, house, gate, channel, center, key, sphere, sefirah, path } = mark
  return [
    body && camel(body),
    partner && camel(partner),
    house && `house${house}`,
    gate && `gate${gate}`,
    channel && `channel${channel}`,
    center && `${camel(center)}Center`,
    key && `key${key}`,
    sphere && camel(sphere),
    sefirah && sefirah.toLowerCase(),
    mark.partnerSefirah && mark.partnerSefirah.toLowerCase(),
    path && `path${path}`,
    sign && sign.toLowerCase(),
  ].flatMap((name) => name || [])
}

/** What marks call by another name than topics do. */
const OTHERWISE: Readonly<Record<string, string>> = { 'North Node': 'trueNode' }

/** `Personality Sun` as its topic is called: `personalitySun`. */
function camel(words: string): string {
  const known = OTHERWISE[words]
  if (known !== undefined) return known
  const [one = '', ...rest] = words.replaceAll(/[^\w ]/g, '').split(' ')
  return one.charAt(0).toLowerCase() + one.slice(1) + rest.map(capital).join('')
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
