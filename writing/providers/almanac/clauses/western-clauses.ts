import type { Fact } from '#astrology/facts.ts'
import type { Mark } from '#astrology/marks.ts'
import {
  clause,
  counted,
  first,
  house,
  listed,
  measured,
  nearness,
  own,
  placement,
  plural,
  row,
  term,
  the,
  who,
} from './clause.ts'
import type { Clause, ClauseRow } from './clause.ts'

const body = (fact: Fact): string => first(fact).body ?? ''

function inSign(fact: Fact): Clause {
  const [light, sign] = [body(fact), String(fact.value)]
  return placement(
    `is in ${sign}`,
    clause(
      [
        `{S's} ${light}${term(light)} is in ${sign}`,
        `${the(light)} was in ${sign} when {S} <was> born`,
      ],
      [`${the(light)} in ${sign}`, `{S's} ${light} in ${sign}`],
    ),
  )
}

function inHouse(fact: Fact): Clause {
  const [light, place] = [
    body(fact),
    `${house(String(fact.value))}${term(`house${String(fact.value)}`)}`,
  ]
  return placement(
    `is in ${place}`,
    clause(
      [`{S's} ${light} is in ${place}`, `${the(light)} is in {S's} ${place.slice(4)}`],
      [`${the(light)} in ${place}`, `{S's} ${light} in ${place}`],
    ),
  )
}

/** How two points meet, as a verb from the first to the second, and as a noun. */
const MEETINGS: Readonly<Record<string, readonly [string, string]>> = {
  conjunction: ['is in conjunction with', 'conjunction'],
  opposition: ['is in opposition to', 'opposition'],
  trine: ['is in trine with', 'trine'],
  square: ['is in square to', 'square'],
  sextile: ['is in sextile with', 'sextile'],
  quincunx: ['is in quincunx with', 'quincunx'],
  semisextile: ['makes a semisextile to', 'semisextile'],
  semisquare: ['makes a semisquare to', 'semisquare'],
  sesquisquare: ['makes a sesquisquare to', 'sesquisquare'],
  quintile: ['makes a quintile to', 'quintile'],
  biquintile: ['makes a biquintile to', 'biquintile'],
  parallel: ['is parallel in declination to', 'parallel'],
  contraparallel: ['is contraparallel in declination to', 'contraparallel'],
}

function aspect(fact: Fact): Clause | null {
  const { body: one = '', partner: other = '', aspect: kind = '' } = first(fact)
  const said = MEETINGS[kind]
  if (said === undefined) return null
  const [verb, noun] = said
  const near = nearness(fact)
  return clause(
    [
      `{S's} ${one} makes ${article(noun)} to ${the(other)}${near}`,
      `{S's} ${one} ${verb} ${the(other)}${near}`,
      `${the(one)} and ${the(other)} are in ${noun} in {S's} chart`,
    ],
    [
      `the ${noun} of ${the(one)} and ${the(other)}${term(noun)}`,
      `the ${noun} between ${the(one)} and ${the(other)}`,
    ],
  )
}

const article = (noun: string) => (/^[ao]/.test(noun) ? `an ${noun}` : `a ${noun}`)

const DIGNITIES: Readonly<Record<string, (light: string) => Clause>> = {
  domicile: (light) =>
    clause(
      [`{S's} ${light} is in its own sign${term('domicile')}`],
      [`${article2(light)} in its own sign`],
    ),
  exaltation: (light) =>
    clause(
      [`{S's} ${light} is exalted${term('exaltation')}`],
      [`the exalted ${light}`, `an exalted ${light}`],
    ),
  detriment: (light) =>
    clause(
      [`{S's} ${light} is in detriment${term('detriment')}`],
      [`${article2(light)} in detriment`],
    ),
  fall: (light) =>
    clause([`{S's} ${light} is in fall${term('fall')}`], [`${article2(light)} in fall`]),
  peregrine: (light) =>
    clause(
      [`{S's} ${light} is peregrine${term('peregrine')}`],
      [`the peregrine ${light}`, `a peregrine ${light}`],
    ),
}

/** The same, of a light that has been named. */
const STATES: Readonly<Record<string, string>> = {
  domicile: 'in its own sign',
  exaltation: 'exalted',
  detriment: 'in detriment',
  fall: 'in fall',
  peregrine: 'peregrine',
}

const article2 = (light: string) => (the(light) === light ? light : `the ${light}`)

function pattern(fact: Fact): Clause | null {
  const bodies = fact.marks.flatMap(({ body: each, relation }) =>
    each !== undefined && relation === 'belongs' ? [the(each)] : [],
  )
  const kind = first(fact).term ?? ''
  if (bodies.length < 3 || kind === '') return null
  const sign = first(fact).sign
  const name = `${kind}${sign === undefined ? '' : ` in ${sign}`}`
  return clause(
    [
      `${listed(bodies)} make ${article(kind)}${term(kind)}${sign === undefined ? '' : ` in ${sign}`}`,
    ],
    [`the ${name}`, `{S's} ${name}`],
  )
}

function balance(fact: Fact, kind: string): Clause | null {
  if (typeof fact.value !== 'object') return null
  const count = fact.value.length
  if (count === 0) {
    return clause(
      [
        `none of {S's} planets is in ${articleOf(kind)} sign`,
        `{S} <has> no planet in ${articleOf(kind)} sign`,
      ],
      isElement(kind)
        ? [`the missing ${kind}`, `a chart without ${kind}`]
        : [`the missing ${kind} signs`],
    )
  }
  const many = counted(count)
  const verb = count === 1 ? 'is' : 'are'
  return plural(
    [
      `${many} of {S's} ten planets ${verb} in ${kind} signs`,
      `of {S's} ten planets ${many} ${verb} in ${kind} signs`,
    ],
    nounsOf(count, kind),
  )
}

const isElement = (kind: string) => /^(?:fire|earth|air|water)$/.test(kind)

function nounsOf(count: number, kind: string): readonly string[] {
  if (count < 2) return []
  return [`${counted(count)} planets in ${kind} signs`]
}

const articleOf = (kind: string) => (/^[ae]/.test(kind) ? `an ${kind}` : `a ${kind}`)

function rulerHouse(fact: Fact, number: string): Clause {
  const ruler = body(fact)
  const [ruled, place] = [house(number), house(String(fact.value))]
  return clause(
    [
      `${the(ruler)}, the ruler of {S's} ${ruled.slice(4)}, is in ${place}${term(`house${String(fact.value)}`)}`,
      `the ruler of {S's} ${ruled.slice(4)}, ${the(ruler)}, is in ${place}`,
    ],
    [`${the(ruler)} in ${place} as ruler of the ${ruled.slice(4).replace(' house', '')}`],
  )
}

function dispositor(fact: Fact): Clause {
  const { body: ruler = '', partner: light = '' } = first(fact)
  return clause(
    [
      `{S's} ${light} answers to ${the(ruler)}, the ruler of its sign`,
      `${the(ruler)} rules the sign of {S's} ${light}`,
    ],
    [`${the(ruler)} as ruler of the sign of {S's} ${light}`],
  )
}

const SHAPES: Readonly<Record<string, string>> = {
  bowl: 'a bowl',
  bucket: 'a bucket',
  bundle: 'a bundle',
  locomotive: 'a locomotive',
  seesaw: 'a seesaw',
  splash: 'a splash',
  splay: 'a splay',
}

/** Points in another's chart, or of one chart. */
export const WESTERN_CLAUSES: readonly ClauseRow[] = [
  row(/^pattern\./, (fact) => pattern(fact)),
  row(/^balance\.(fire|earth|air|water|cardinal|fixed|mutable)$/, (fact, [kind = '']) =>
    balance(fact, kind),
  ),
  row(/^balance\./, () => null),
  row(/^chart\.lunarPhase$/, ({ value }) =>
    clause(
      [`{S} <was> born under the ${String(value)}`, `{S's} birth fell under the ${String(value)}`],
      [`a birth under the ${String(value)}`, `the ${String(value)} of the birth`],
    ),
  ),
  row(/^chart\.shape$/, ({ value }) => {
    const shape = SHAPES[String(value)]
    return shape === undefined
      ? null
      : clause(
          [`{S's} planets are spread as ${shape}`, `the planets make ${shape} in {S's} chart`],
          [`planets spread as ${shape}`],
        )
  }),
  row(/^chart\.sect$/, ({ value }) =>
    clause([`{S's} chart is a ${String(value)} chart`], [`a ${String(value)} chart`]),
  ),
  row(/^house(\d+)\.rulerHouse$/, (fact, [number = '']) => rulerHouse(fact, number)),
  row(/^house(\d+)\.ruler$/, (fact, [number = '']) =>
    clause(
      [`${the(body(fact))} rules {S's} ${house(number).slice(4)}`],
      [`${the(body(fact))} as ruler of ${house(number)}`],
    ),
  ),
  row(/^\w+\.dispositor$/, (fact) => dispositor(fact)),
  row(/^\w+\.(domicile|exaltation|detriment|fall|peregrine)$/, (fact, [dignity = '']) =>
    placement(`is ${STATES[dignity] ?? ''}${term(dignity)}`, DIGNITIES[dignity]!(body(fact))),
  ),
  row(/^\w+\.motion$/, (fact) =>
    fact.value === 'retrograde'
      ? clause(
          [
            `{S's} ${body(fact)} is retrograde`,
            `${the(body(fact))} was retrograde when {S} <was> born`,
          ],
          [`the retrograde ${body(fact)}`, `a retrograde ${body(fact)}`],
        )
      : null,
  ),
  row(/^(?:aspect|parallel|contraparallel)\./, (fact) => aspect(fact)),
  row(/^composite\.aspect\./, (fact) => compositeAspect(fact)),
  row(/^composite\.chart\.lunarPhase$/, ({ value }) =>
    clause(
      [`the composite chart stands at the ${String(value)}`],
      [`a composite chart at the ${String(value)}`],
    ),
  ),
  row(/^composite\.\w+\.angular$/, (fact) =>
    clause(
      [`${the(body(fact))} of the composite chart is angular, beside the ${String(fact.value)}`],
      [`${the(body(fact))} beside the ${String(fact.value)} of the composite chart`],
    ),
  ),
  row(/^composite\.\w+\.sign$/, (fact) =>
    clause(
      [
        `the composite ${body(fact)}${term('composite')} is in ${String(fact.value)}`,
        `${the(body(fact))} of the composite chart is in ${String(fact.value)}`,
      ],
      [`the composite ${body(fact)} in ${String(fact.value)}`],
    ),
  ),
  row(/^composite\.\w+\.house$/, (fact) =>
    clause(
      [
        `the composite ${body(fact)}${term('composite')} is in ${house(String(fact.value))}${term(`house${String(fact.value)}`)}`,
        `${the(body(fact))} of the composite chart is in ${house(String(fact.value))}`,
      ],
      [`the composite ${body(fact)} in ${house(String(fact.value))}`],
    ),
  ),
  row(/^synastry\.double\./, (fact) => double(fact)),
  row(/^synastry\.closest\.(\w+)$/, (fact, [of = '']) => closest(fact, of)),
  row(/^synastry\.mostTouched\./, (fact) => mostTouched(fact)),
  row(/^synastry(?:-parallel|-contraparallel)?\./, (fact) => contact(fact)),
  row(/^relationshipScore\.points$/, (fact) => {
    const [points, most] = [measured(fact, 'points'), measured(fact, 'maximumPoints')]
    return clause(
      [`{A} and {B} reach ${points} out of ${most} on the relationship scale`],
      [`a score of ${points} out of ${most} on the relationship scale`],
    )
  }),
  row(/^relationshipScore\./, (fact) => contact(fact)),
  row(/^coincidence\.degree-/, (fact) => {
    const [one, two] = fact.marks
    return one?.body === undefined || two?.body === undefined
      ? null
      : clause(
          [
            `${own(one.whose)} ${one.body} and ${own(two.whose)} ${two.body} are at one degree`,
            `one degree holds ${own(one.whose)} ${one.body} and ${own(two.whose)} ${two.body}`,
          ],
          [`${own(one.whose)} ${one.body} and ${own(two.whose)} ${two.body} at one degree`],
        )
  }),
  row(/^overlay\.filled\./, (fact) => filled(fact)),
  row(/^overlay\./, (fact) => overlay(fact)),
  row(/^(?:\w+)\.sign$/, (fact) => inSign(fact)),
  row(/^(?:\w+)\.house$/, (fact) => inHouse(fact)),
]

function compositeAspect(fact: Fact): Clause | null {
  const { body: one = '', partner: other = '', aspect: kind = '' } = first(fact)
  const said = MEETINGS[kind]
  if (said === undefined) return null
  return clause(
    [
      `in the composite chart ${the(one)} ${said[0]} ${the(other)}`,
      `${the(one)} of the composite chart ${said[0]} its ${other}`,
    ],
    [`the composite ${said[1]} of ${the(one)} and ${the(other)}`],
  )
}

/** What touches what between two charts. */
function contact(fact: Fact, mark: Mark = first(fact)): Clause | null {
  const { body: one = '', partner: other = '', aspect: kind = '', whose, partnerWhose } = mark
  const said = MEETINGS[kind]
  if (said === undefined) return null
  const [from, to] = [`${own(whose)} ${one}`, `${own(partnerWhose)} ${other}`]
  return clause(
    [
      `${from} makes ${article(said[1])} to ${to}${nearness(fact)}`,
      `${from} ${said[0]} ${to}${nearness(fact)}`,
      `${to} ${said[0]} ${from}`,
    ],
    [
      `the ${said[1]} of ${from} and ${to}${term(said[1])}`,
      `the ${said[1]} between ${from} and ${to}`,
    ],
  )
}

function double(fact: Fact): Clause | null {
  const [one, other] = fact.marks
  if (one?.body === undefined || other?.body === undefined) return null
  const [kind, back] = [MEETINGS[one.aspect ?? '']?.[1], MEETINGS[other.aspect ?? '']?.[1]]
  if (kind === undefined || back === undefined) return null
  const again = kind === back ? 'another' : article(back)
  return clause(
    [
      `${own(one.whose)} ${one.body} makes ${article(kind)} to ${own(one.partnerWhose)} ${one.partner}, and ${own(other.whose)} ${other.body} ${again} to ${own(other.partnerWhose)} ${other.partner}`,
    ],
    [`the double tie of ${the(one.body)} and ${the(one.partner ?? '')}`],
  )
}

const CLOSEST: Readonly<Record<string, string>> = {
  any: 'closest aspect of all between the two charts',
  planets: 'closest aspect from planet to planet',
  flowing: 'closest flowing aspect between the two charts',
  straining: 'closest straining aspect between the two charts',
  conjunction: 'closest conjunction between the two charts',
}

function closest(fact: Fact, of: string): Clause | null {
  const name = CLOSEST[of]
  const between = contact(fact)
  if (name === undefined || between === null) return null
  return clause(
    [`the ${name} is ${between.nouns[0]}`, `${between.nouns[0]} is the ${name}`],
    [`the ${name}, ${between.nouns[0]},`],
  )
}

function mostTouched(fact: Fact): Clause | null {
  const bodies = fact.marks.flatMap(({ body: each }) => (each === undefined ? [] : [each]))
  const whose = first(fact).whose
  const count = fact.measures['contacts']?.value
  if (bodies.length !== 1 || count === undefined) return null
  return clause(
    [
      `${own(whose)} ${bodies[0]} takes ${count} aspects from ${own(whose === 'p1' ? 'p2' : 'p1')} chart, more than any other planet there`,
    ],
    [`${own(whose)} ${bodies[0]}, the planet most touched,`],
  )
}

function filled(fact: Fact): Clause {
  const { whose, partnerWhose, house: number = 1 } = first(fact)
  const bodies = fact.marks.flatMap(({ body: each }) => (each === undefined ? [] : [the(each)]))
  const place = `${own(partnerWhose)} ${house(number).slice(4)}`
  return plural(
    [
      `${who(whose)} brings ${listed(bodies)} into ${place}`,
      `into ${place} come ${listed(bodies)} of ${who(whose)}`,
    ],
    [`${own(whose)} planets in ${place}`],
  )
}

function overlay(fact: Fact): Clause {
  const { whose, body: light = '', partnerWhose, house: number = 1 } = first(fact)
  const place = `${own(partnerWhose)} ${house(number).slice(4)}`
  return clause(
    [
      `${own(whose)} ${light} is in ${place}${term(`house${number}`)}`,
      `in ${place} stands ${own(whose)} ${light}`,
    ],
    [`${own(whose)} ${light} in ${place}`],
  )
}
