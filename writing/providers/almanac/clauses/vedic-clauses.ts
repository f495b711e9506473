import type { Fact } from '#astrology/facts.ts'
import { ordinal } from '#astrology/vedic/ordinals.ts'
import {
  a,
  placement,
  term,
  clause,
  first,
  house,
  inNumber,
  listed,
  measured,
  other,
  own,
  plural,
  row,
  the,
  who,
} from './clause.ts'
import type { Clause, ClauseRow } from './clause.ts'

const body = (fact: Fact): string => first(fact).body ?? ''

/** `rising sign` for the lagna, the graha's name for the others. */
const point = (fact: Fact) => (body(fact) === 'Lagna' ? 'rising sign' : body(fact))
const thePoint = (fact: Fact) => (body(fact) === 'Lagna' ? 'the rising sign' : the(body(fact)))

const lordOf = (value: unknown): string => {
  const lord = String(value)
  return the(lord.charAt(0).toUpperCase() + lord.slice(1))
}

function placed(fact: Fact, where: string): Clause {
  return placement(
    `is in ${where}`,
    clause(
      [`{S's} ${point(fact)} is in ${where}`, `${where} holds {S's} ${point(fact)}`],
      [`${thePoint(fact)} in ${where}`, `{S's} ${point(fact)} in ${where}`],
    ),
  )
}

const DIGNITIES: Readonly<Record<string, string>> = {
  exalted: 'exalted',
  moolatrikona: 'in its moolatrikona',
  own: 'in its own sign',
  greatFriend: "in a great friend's sign",
  friend: "in a friend's sign",
  neutral: "in a neutral's sign",
  enemy: "in an enemy's sign",
  greatEnemy: "in a great enemy's sign",
  debilitated: 'debilitated',
}

function dignity(fact: Fact): Clause | null {
  const state = DIGNITIES[String(fact.value)]
  const sign = first(fact).sign
  if (state === undefined || sign === undefined) return null
  const adjective = /^(?:exalted|debilitated)$/.test(state)
  const explained = term(state.replace(/^in its /, ''))
  return placement(
    `is ${state}${explained} there`,
    clause(
      [
        `{S's} ${body(fact)} is ${state}${explained} in sidereal ${sign}`,
        `${the(body(fact))} of {S} is ${state} in sidereal ${sign}`,
      ],
      [adjective ? `the ${state} ${body(fact)}` : `${the(body(fact))} ${state}`],
    ),
  )
}

/** `Rahu's period until February 2030`. */
function running(fact: Fact, name: string): Clause {
  const lord = lordOf(fact.value)
  const end = measured(fact, 'end', 'month')
  return clause(
    [
      `{S} <is> in the ${name} of ${lord}, which lasts until ${end}`,
      `the ${name} of ${lord} runs for {S} until ${end}`,
    ],
    [`the ${name} of ${lord}, until ${end},`, `the ${name} of ${lord}`],
  )
}

const RANKS = [
  'strongest',
  'second strongest',
  'third strongest',
  'fourth strongest',
  'fifth strongest',
  'sixth strongest',
  'seventh strongest',
]

const KARAKAS: Readonly<Record<string, readonly [string, string]>> = {
  atma: ['Atmakaraka', 'the significator of the self'],
  amatya: ['Amatyakaraka', 'the significator of counsel and work'],
  dara: ['Darakaraka', 'the significator of the partner'],
}

const KOOTAS: Readonly<Record<string, readonly [string, string]>> = {
  nadi: ['Nadi', 'the koota of constitutions'],
  bhakoot: ['Bhakoot', 'the koota of the two Moon signs'],
  gana: ['Gana', 'the koota of temperaments'],
  maitri: ['Graha Maitri', 'the koota of friendship between the Moon lords'],
  yoni: ['Yoni', 'the koota of the two star animals'],
  tara: ['Tara', 'the koota of the counted stars'],
  vashya: ['Vashya', 'the koota of who yields to whom'],
  varna: ['Varna', 'the smallest of the kootas'],
}

/** Why the texts excuse a koota that gives nothing. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'lords-friends': 'the lords of the Moon signs are friends',
  'tara-pure': 'the taras are good both ways',
  'one-lord': 'one graha rules both Moon signs',
  'one-star-two-signs': 'both Moons share a nakshatra in different signs',
  'one-star-two-padas': 'both Moons share a nakshatra in different padas',
}

function koota(fact: Fact, name: string): Clause | null {
  const named = KOOTAS[name]
  const of = first(fact).of ?? fact.marks.find((mark) => mark.of !== undefined)?.of
  if (named === undefined || of === undefined) return null
  const points = Number(fact.value)
  const amount =
    points === 0 ? `no points of ${of}` : `${points} ${inNumber(points, 'point')} of ${of}`
  return clause(
    [
      `${named[0]} gives ${amount}`,
      `${named[0]}, ${named[1]}, gives ${amount}`,
      `the two are given ${amount} by ${named[0]}`,
    ],
    [`${named[0]} with ${amount}`],
  )
}

function relation(fact: Fact, what: string, single: string): Clause | null {
  const [one, back] = String(fact.value).split('/').map(Number)
  if (one === undefined || back === undefined) return null
  const marks = fact.marks.filter(({ count }) => count !== undefined)
  const ofOne = marks.find(({ whose }) => whose === 'p1')?.count
  const ofTwo = marks.find(({ whose }) => whose === 'p2')?.count
  if (one === 1 && back === 1)
    return clause([`the ${what} of {A} and {B} are in one sign`], [`the two ${what} in one sign`])
  if (ofOne === undefined || ofTwo === undefined)
    return clause(
      [`the ${what} of {A} and {B} stand ${String(fact.value)} to each other`],
      [`the ${what} at ${String(fact.value)}`],
    )
  return clause(
    [
      `{B's} ${single} is in the ${ordinal(ofTwo)} sign from {A's}, and {A's} in the ${ordinal(ofOne)} from {B's}`,
      `the ${what} of {A} and {B} stand ${String(fact.value)} to each other`,
    ],
    [`the ${what} at ${String(fact.value)}`, `the ${what}, ${String(fact.value)} to each other,`],
  )
}

function fromOther(fact: Fact, property: string): Clause | null {
  const { whose, body: light, house: number, count } = first(fact)
  const place = number ?? count ?? Number(fact.value)
  const found = /^p\dFromP\d(Lagna|Moon|Venus)$/.exec(property)
  if (light === undefined || found === null || !Number.isFinite(place)) return null
  const unit = found[1] === 'Lagna' ? 'house' : 'sign'
  const from = found[1] === 'Lagna' ? 'lagna' : found[1]
  return clause(
    [
      `{X} ${light} is in the ${ordinal(place)} ${unit} from {Y} ${from}`
        .replace('{X}', own(whose))
        .replace('{Y}', own(other(whose))),
    ],
    [`${own(whose)} ${light} in the ${ordinal(place)} ${unit} from ${own(other(whose))} ${from}`],
  )
}

function mangalMatch({ value, marks }: Fact): Clause | null {
  if (value === 'clear')
    return clause(
      ['by the wide reading neither {A} nor {B} has Mangal dosha'],
      ['two charts free of Mangal dosha'],
    )
  if (value === 'matched')
    return clause(
      ['by the wide reading both {A} and {B} have Mangal dosha, which the texts hold to cancel it'],
      ['Mangal dosha in both charts'],
    )
  const holder = marks.find(({ negated }) => negated !== true)?.whose
  if (value !== 'one-sided' || holder === undefined) return null
  const [having, without] = holder === 'p1' ? ['{A}', '{B}'] : ['{B}', '{A}']
  return clause(
    [`by the wide reading ${having} has Mangal dosha and ${without} has not`],
    [`Mangal dosha in one of the two charts`],
  )
}

export const VEDIC_CLAUSES: readonly ClauseRow[] = [
  row(/^yoga\./, (fact) => {
    const name = first(fact).term ?? ''
    return clause(
      [`{S's} chart forms the yoga ${name}`, `the yoga ${name} is formed in {S's} chart`],
      [`the yoga ${name}`, `{S's} ${name} yoga`],
    )
  }),
  row(/^runningDasha\.(\w+)$/, (fact, [name = '']) => running(fact, name)),
  row(/^nextDasha\.(\w+)$/, (fact, [name = '']) =>
    clause(
      [
        `the ${name} of ${lordOf(fact.value)} begins for {S} in ${measured(fact, 'start', 'month')}`,
        `in ${measured(fact, 'start', 'month')} {S} <enters> the ${name} of ${lordOf(fact.value)}`,
      ],
      [`the ${name} of ${lordOf(fact.value)} from ${measured(fact, 'start', 'month')}`],
    ),
  ),
  row(/^dasha\.birthLord$/, ({ value }) =>
    clause(
      [
        `{S} <was> born in the mahadasha of ${lordOf(value)}`,
        `the mahadasha of ${lordOf(value)} ran at {S's} birth`,
      ],
      [],
    ),
  ),
  row(/^yoginiDasha\.birthLord$/, (fact) =>
    clause([`{S} <was> born in the Yogini dasha of ${first(fact).name ?? ''}`], []),
  ),
  row(/^charaKaraka\.(\w+)$/, ({ value }, [karaka = '']) => {
    const named = KARAKAS[karaka]
    return named === undefined
      ? null
      : clause(
          [
            `{S's} ${named[0]}, ${named[1]}, is ${lordOf(value)}`,
            `${lordOf(value)} is {S's} ${named[0]}`,
          ],
          [`${lordOf(value)} as ${named[0]}`],
        )
  }),
  row(/^planetaryWar\./, (fact) =>
    clause(
      [
        `{S's} ${body(fact)} wins a planetary war against ${the(first(fact).partner ?? '')}`,
        `in a planetary war {S's} ${body(fact)} beats ${the(first(fact).partner ?? '')}`,
      ],
      [`the planetary war that ${the(body(fact))} wins against ${the(first(fact).partner ?? '')}`],
    ),
  ),
  row(/^shadbala\./, (fact) => {
    const rank = RANKS[Number(fact.value) - 1]
    return rank === undefined
      ? null
      : clause(
          [
            `{S's} ${body(fact)} is the ${rank} of the seven grahas by shadbala`,
            `by shadbala {S's} ${body(fact)} is the ${rank} of the seven grahas`,
          ],
          [`${the(body(fact))} as the ${rank} graha`],
        )
  }),
  row(/^ashtakavarga\.(fullest|emptiest)$/, (fact, [which = '']) => {
    const { house: number, points } = first(fact)
    if (number === undefined || points === undefined) return null
    const most = which === 'fullest' ? 'most' : 'fewest'
    return clause(
      [`of {S's} houses the ${ordinal(number)} has the ${most} points of ashtakavarga, ${points}`],
      [],
    )
  }),
  row(/^lord(\d+)\.house$/, (fact, [number = '']) =>
    clause(
      [
        `the lord of {S's} ${ordinal(Number(number))} house, ${the(body(fact))}, is in ${house(String(fact.value))}`,
        `${the(body(fact))}, lord of {S's} ${ordinal(Number(number))} house, is in ${house(String(fact.value))}`,
      ],
      [
        `${the(body(fact))} in ${house(String(fact.value))} as lord of the ${ordinal(Number(number))}`,
        `the lord of the ${ordinal(Number(number))}, ${the(body(fact))}, in ${house(String(fact.value))}`,
      ],
    ),
  ),
  row(/^mangalDosha\.grade$/, ({ value }) =>
    value === 'none'
      ? clause([`{S} <has> no Mangal dosha`], [`the absence of Mangal dosha`])
      : null,
  ),
  row(/^sadeSati\.running$/, ({ value }) =>
    value === 'none'
      ? clause([`{S} <is> not in Sade Sati now`], [])
      : clause([`{S} <is> in Sade Sati now`, `Sade Sati runs for {S} now`], ['Sade Sati']),
  ),
  row(/^panchanga\.(tithi|yoga|karana|lunarMonth|vara)$/, (fact, [kind = '']) =>
    panchanga(fact, kind),
  ),
  row(/^D(9|10)\.\w+$/, (fact, [varga = '']) => {
    const chart = varga === '9' ? 'navamsha' : 'dashamsha'
    const light = body(fact) === 'Lagna' ? 'lagna' : body(fact)
    return clause(
      [
        `in the ${chart} {S's} ${light} is in ${String(fact.value)}`,
        `{S's} ${light} is in ${String(fact.value)} in the ${chart}`,
      ],
      [],
    )
  }),
  row(/^\w+\.nakshatra$/, (fact) => placed(fact, String(fact.value))),
  row(/^\w+\.pada$/, (fact) =>
    placed(fact, `the ${ordinal(Number(fact.value))} pada of ${first(fact).nakshatra ?? ''}`),
  ),
  row(/^\w+\.dignity$/, (fact) => dignity(fact)),
  row(/^\w+\.vargottama$/, (fact) =>
    clause(
      [
        `{S's} ${point(fact)} is vargottama in ${first(fact).sign ?? ''}`,
        `in ${first(fact).sign ?? ''} {S's} ${point(fact)} is vargottama`,
      ],
      [`the vargottama ${point(fact)}`],
    ),
  ),
  row(/^\w+\.combust$/, (fact) =>
    clause(
      [
        `{S's} ${body(fact)} is combust, too near the Sun`,
        `the Sun is so near {S's} ${body(fact)} that it is combust`,
      ],
      [`the combust ${body(fact)}`],
    ),
  ),
  row(/^(?:sun|moon|mars|mercury|jupiter|venus|saturn)\.motion$/, (fact) =>
    fact.value === 'retrograde'
      ? clause([`{S's} ${body(fact)} is retrograde`], [`the retrograde ${body(fact)}`])
      : null,
  ),
  row(/^ashtakoota\.total$/, ({ value }) =>
    clause(
      [
        `the eight kootas give {A} and {B} ${String(value)} ${inNumber(Number(value), 'point')} of 36`,
        `the Ashtakoota of {A} and {B} comes to ${String(value)} ${inNumber(Number(value), 'point')} of 36`,
      ],
      [`a total of ${String(value)} ${inNumber(Number(value), 'point')} of 36`],
    ),
  ),
  row(/^ashtakoota\.(\w+)$/, (fact, [name = '']) => koota(fact, name)),
  row(/^kootaExtremes\.(fullest|emptiest|costliest)$/, (fact, [which = '']) =>
    extremes(fact, which),
  ),
  row(/^tara\.(p\d)ToP\d$/, ({ value }, [from = '']) =>
    clause(
      [
        `counted from ${own(from)} birth star, ${own(other(from))} Moon is in the ${String(value)} tara`,
        `${own(other(from))} Moon is in the ${String(value)} tara from ${own(from)} birth star`,
      ],
      [`the ${String(value)} tara from ${own(from)} star`],
    ),
  ),
  row(/^kootaException\.(\w+)-(.+)$/, (_, [name = '', which = '']) => {
    const named = KOOTAS[name]?.[0]
    const why = EXCEPTIONS[which]
    return named === undefined || why === undefined
      ? null
      : clause(
          [
            `${named} is excused because ${why}`,
            `the books excuse ${named}, since ${why}`,
            `for ${named} there is an excuse, since ${why}`,
          ],
          [`the excuse for ${named}, that ${why},`],
        )
  }),
  row(/^karakas\.(?:atmas|daras)$/, (fact) => {
    const [one, two] = fact.marks
    const name = one?.term
    return one?.body === undefined || two?.body === undefined || name === undefined
      ? null
      : clause(
          [
            `{A's} ${name} is ${the(one.body)} and {B's} is ${the(two.body)}`,
            `${the(two.body)} is {B's} ${name}, ${the(one.body)} {A's}`,
          ],
          [`${the(one.body)} and ${the(two.body)} as the two ${name}s`],
        )
  }),
  row(/^karakas\.(atmas|daras)Signs$/, (fact, [which = '']) => {
    const name = which === 'atmas' ? 'Atmakarakas' : 'Darakarakas'
    return fact.value === '1/1'
      ? clause(
          [
            `the ${name} of {A} and {B} are in one sign`,
            `one sign holds the ${name} of {A} and {B}`,
          ],
          [`the ${name} in one sign`],
        )
      : clause(
          [
            `the ${name} of {A} and {B} are ${String(fact.value)} to each other`,
            `at ${String(fact.value)} lie the ${name} of {A} and {B}`,
          ],
          [`the ${name} at ${String(fact.value)}`],
        )
  }),
  row(/^navamshas\.(lagnas|moons|venuses)$/, (fact, [which = '']) => {
    const name = { lagnas: 'lagnas', moons: 'Moons', venuses: 'Venuses' }[which] ?? ''
    return clause(
      [
        fact.value === '1/1'
          ? `in the navamsha the ${name} of {A} and {B} are in one sign`
          : `in the navamsha the ${name} of {A} and {B} are ${String(fact.value)} to each other`,
        fact.value === '1/1'
          ? `one sign of the navamsha holds both ${name}`
          : `the navamsha has the ${name} of {A} and {B} at ${String(fact.value)}`,
      ],
      [],
    )
  }),
  row(/^coincidence\.(?:moon|sun|lagna)\w*Nakshatra$/, (fact) => {
    const { nakshatra = '' } = first(fact)
    const light = point(fact)
    return clause(
      [
        `{A} and {B} both have the ${light} in ${nakshatra}`,
        `${nakshatra} holds the ${light} of both {A} and {B}`,
      ],
      [`${nakshatra} as the mansion of both`],
    )
  }),
  row(/^coincidence\.tithi$/, (fact) =>
    clause(
      [
        `{A} and {B} were born on one lunar day, ${first(fact).name ?? ''}`,
        `${first(fact).name ?? ''} is the lunar day of both {A} and {B}`,
      ],
      [`one lunar day for both`],
    ),
  ),
  row(/^kalaSarpa\.formed$/, (fact) => {
    const kind = fact.marks.find(({ name }) => name !== undefined)?.name ?? ''
    return clause(
      [
        `{S} <has> Kala Sarpa of the kind ${kind}`,
        `all seven grahas of {S} lie between the nodes, as Kala Sarpa`,
      ],
      [`the Kala Sarpa of the kind ${kind}`],
    )
  }),
  row(/^seventhLords\.friendship$/, (fact) => {
    const [one, two] = fact.marks
    return one?.body === undefined || two?.body === undefined || one.body === two.body
      ? null
      : clause(
          [
            `{A's} seventh lord is ${the(one.body)} and {B's} is ${the(two.body)}`,
            `${the(two.body)} is lord of {B's} seventh house, ${the(one.body)} of {A's}`,
          ],
          [`${the(one.body)} and ${the(two.body)} as seventh lords`],
        )
  }),
  row(/^moons\.relation$/, (fact) => relation(fact, 'Moons', 'Moon')),
  row(/^lagnas\.relation$/, (fact) => relation(fact, 'rising signs', 'rising sign')),
  row(/^venus\.relation$/, (fact) => relation(fact, 'Venuses', 'Venus')),
  row(/^seventhLords\.relation$/, (fact) => relation(fact, 'seventh lords', 'seventh lord')),
  row(/^poruthams\.mean$/, ({ value }) =>
    clause(
      [
        `of the ten South Indian poruthams {A} and {B} have ${String(value)}`,
        `${String(value)} of the ten South Indian poruthams hold for {A} and {B}`,
      ],
      [`${String(value)} of ten poruthams`],
    ),
  ),
  row(/^porutham\.(\w+)$/, (fact) => {
    const name = first(fact).term ?? ''
    if (name === '' || fact.value === 'partly') return null
    const verb = fact.value === 'agree' ? 'agrees' : 'does not agree'
    return clause([`${name} ${verb}, counted from either star`], [])
  }),
  row(/^mangal\.match$/, (fact) => mangalMatch(fact)),
  row(/^mangal\.strict$/, ({ value }) =>
    value === 'clear'
      ? clause(['by the strict reading neither {A} nor {B} has Mangal dosha'], [])
      : null,
  ),
  row(/^(?:moonHouse|venus|jupiter|seventhLord)\.(p\dFromP\d\w+)$/, (fact, [property = '']) =>
    fromOther(fact, property),
  ),
  row(/^runningDashas\.(\w+)$/, (fact, [name = '']) => {
    const [one, two] = ['p1', 'p2'].map(
      (whose) => fact.marks.find((mark) => mark.whose === whose && mark.relation === 'runs')?.body,
    )
    if (one === undefined || two === undefined) return null
    if (one === two)
      return clause(
        [`both {A} and {B} are in the ${name} of ${the(one)}`],
        [`the same ${name}, of ${the(one)}, in both`],
      )
    return clause(
      [
        `{A} runs the ${name} of ${the(one)} and {B} that of ${the(two)}`,
        `{B} is in the ${name} of ${the(two)}, {A} in that of ${the(one)}`,
      ],
      [`${a(name)} of ${the(one)} beside one of ${the(two)}`],
    )
  }),
  row(/^nextDashas\.(p\d)Mahadasha$/, (fact, [whose = '']) =>
    clause(
      [
        `for ${who(whose)} a mahadasha of ${lordOf(fact.value)} begins in ${measured(fact, 'start', 'month')}`,
        `in ${measured(fact, 'start', 'month')} ${who(whose)} enters a mahadasha of ${lordOf(fact.value)}`,
      ],
      [`${own(whose)} mahadasha of ${lordOf(fact.value)} from ${measured(fact, 'start', 'month')}`],
    ),
  ),
  row(/^(?:sun|moon|mars|mercury|jupiter|venus|saturn|rahu|ketu|lagna)\.sign$/, (fact) =>
    placed(fact, `sidereal ${String(fact.value)}`),
  ),
  row(/^(?:sun|moon|mars|mercury|jupiter|venus|saturn|rahu|ketu)\.house$/, (fact) =>
    placed(fact, house(String(fact.value))),
  ),
]

function panchanga(fact: Fact, kind: string): Clause | null {
  const name = first(fact).name ?? String(fact.value)
  switch (kind) {
    case 'tithi': {
      const half = fact.marks.find((mark) => /half/.test(mark.term ?? ''))?.term ?? 'month'
      return clause(
        [
          `{S} <was> born on the lunar day ${name} of the ${half}`,
          `the lunar day of {S's} birth is ${name} of the ${half}`,
        ],
        [`a birth on the lunar day ${name}`],
      )
    }
    case 'yoga':
      return clause(
        [`{S} <was> born in the nitya yoga ${name}`, `the nitya yoga of {S's} birth is ${name}`],
        [`the nitya yoga ${name}`],
      )
    case 'karana':
      return clause(
        [`{S} <was> born in the karana ${name}`, `the karana of {S's} birth is ${name}`],
        [`the karana ${name}`],
      )
    case 'lunarMonth':
      return clause(
        [`{S} <was> born in the lunar month ${name}`, `${name} was the lunar month of {S's} birth`],
        [`the lunar month ${name}`],
      )
    default:
      return clause(
        [`{S} <was> born on ${name}, the weekday of ${the(first(fact).body ?? '')}`],
        [`a birth on ${name}`],
      )
  }
}

/** Whether its kootas give just so many points. */
function isAt(
  { marks }: Fact,
  points: (mark: Fact['marks'][number]) => number | undefined,
): boolean {
  return marks.every((mark) => mark.points === points(mark))
}

function extremes(fact: Fact, which: string): Clause | null {
  if (typeof fact.value !== 'object' || fact.value.length === 0) return null
  const names = fact.value.map((each) => KOOTAS[each]?.[0] ?? each)
  const said = listed(names)
  const give = names.length === 1 ? 'gives' : 'give'
  const kootas = names.length === 1 ? 'koota' : 'kootas'
  if (which === 'fullest' && isAt(fact, ({ of }) => of))
    return plural(
      [`${said} ${give} all that can be given`, `all that can be given comes from ${said}`],
      [`the full points of ${said}`],
    )
  if (which === 'fullest')
    return clause(
      [
        `of eight kootas ${said} ${give} the largest share`,
        `the largest share of eight kootas comes from ${said}`,
      ],
      [`the largest share in ${said}`],
    )
  if (which === 'emptiest' && isAt(fact, () => 0))
    return clause(
      [`${said} ${give} nothing at all`, `nothing at all comes from ${said}`],
      [`the empty ${kootas} ${said}`],
    )
  if (which === 'emptiest')
    return clause(
      [
        `of eight kootas ${said} ${give} the smallest share`,
        `the smallest share of eight kootas comes from ${said}`,
      ],
      [`the smallest share in ${said}`],
    )
  const points = fact.marks.find(({ points: lost }) => lost !== undefined)?.points
  const lost = measured(fact, 'lost') || (points === undefined ? '' : String(points))
  return clause(
    [
      `of what is lacking most is lost in ${said}${lost === '' ? '' : `, ${lost} ${inNumber(Number(lost), 'point')}`}`,
    ],
    [`the points lost in ${said}`],
  )
}
