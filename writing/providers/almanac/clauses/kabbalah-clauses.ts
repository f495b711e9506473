import type { Fact } from '#astrology/facts.ts'
import { marked } from '../../../brief/card-ids/row.ts'
import {
  clause,
  counted,
  first,
  listed,
  nearness,
  other,
  own,
  row,
  the,
  upperFirst,
  who,
} from './clause.ts'
import type { Clause, ClauseRow } from './clause.ts'

const POINTS = (points: number | undefined) => {
  if (points === undefined) return ''
  if (points === 0) return ' with no points'
  return ` with ${points < 0 ? 'minus ' : ''}${Math.abs(points)} point${Math.abs(points) === 1 ? '' : 's'}`
}

const STATES: Readonly<Record<string, readonly [string, string]>> = {
  strong: ['is strong', 'a strong'],
  supported: ['is supported', 'a supported'],
  bare: ['is bare', 'a bare'],
  strained: ['is strained', 'a strained'],
}

function strength(fact: Fact): Clause | null {
  const name = first(fact).sefirah
  const state = STATES[String(fact.value)]
  if (name === undefined || state === undefined) return null
  const points = fact.measures['points']
  const many = points === undefined || points.from !== undefined ? '' : POINTS(points.value)
  return clause(
    [`${name} ${state[0]} in {S's} tree${many}`, `{S's} ${name} ${state[0]}${many}`],
    [`${state[1]} ${name}`, `{S's} ${state[1].replace(/^an? /, '')} ${name}`],
  )
}

const DIALOGUES: Readonly<Record<string, readonly [string, string]>> = {
  conjunction: ['speak with one voice, in conjunction', 'conjunction'],
  opposition: ['face each other, in opposition', 'opposition'],
  trine: ['help each other freely, in trine', 'trine'],
  square: ['press on each other, in square', 'square'],
  sextile: ['offer each other a hand, in sextile', 'sextile'],
}

/** Two sefirot that touch, of one tree or of two. */
function dialogue(fact: Fact): Clause | null {
  const mark = fact.marks.find(
    ({ sefirah, partnerSefirah, aspect }) =>
      sefirah !== undefined && partnerSefirah !== undefined && aspect !== undefined,
  )
  const said = DIALOGUES[mark?.aspect ?? '']
  if (mark === undefined || said === undefined) return null
  const isBetween = fact.subject === 'couple'
  const from = isBetween ? `${own(mark.whose)} ${mark.sefirah}` : `${mark.sefirah}`
  const to = isBetween
    ? `${own(mark.partnerWhose)} ${mark.partnerSefirah}`
    : `${mark.partnerSefirah}`
  const where = isBetween ? '' : " in {S's} tree"
  return clause(
    [`${from} and ${to}${where} ${said[0]}${nearness(fact)}`],
    [`the ${said[1]} of ${from} and ${to}`],
  )
}

const KINSHIPS: Readonly<Record<string, string>> = {
  'one world': 'are of one element',
  'friendly worlds': 'come from friendly worlds',
  strangers: 'are strangers',
  'opposite gates': 'stand at opposite gates',
  neighbours: 'are neighbours',
  'same gate': 'share one gate',
}

function kinship(fact: Fact): Clause | null {
  const said = KINSHIPS[String(fact.value)]
  const [one, two] = ['p1', 'p2'].map(
    (whose) => fact.marks.find((mark) => mark.whose === whose)?.sign,
  )
  const name = fact.marks.find(({ sefirah }) => sefirah !== undefined)?.sefirah
  if (
    said === undefined ||
    one === undefined ||
    two === undefined ||
    name === undefined ||
    one === two
  )
    return null
  return clause(
    [`in ${name} {A's} ${one} and {B's} ${two} ${said}`],
    [`${name}, where ${one} and ${two} ${said},`],
  )
}

function stronger(fact: Fact): Clause | null {
  const name = first(fact).sefirah
  if (name === undefined) return null
  if (fact.value === 'equal')
    return clause([`neither {A} nor {B} outweighs the other in ${name}`], [])
  const lends = fact.marks.find(({ relation }) => relation === 'lends')
  if (lends === undefined) return null
  const giver = String(fact.value)
  return clause(
    [`${who(giver)} holds ${name} more firmly than ${who(other(giver))} and can lend it`],
    [`the ${name} that ${who(giver)} can lend`],
  )
}

function named(fact: Fact): Clause {
  const { body = '', nameNumber = 0, name = '' } = first(fact)
  return clause(
    [
      `{S's} ${body} stands under Name ${nameNumber} of the seventy-two, called ${name}`,
      `the Name over {S's} ${body} is number ${nameNumber}, that of ${name}`,
    ],
    [`Name ${nameNumber} over {S's} ${body}`, `${name} over {S's} ${body}`],
  )
}

const PILLARS: Readonly<Record<string, string>> = {
  right: 'Mercy',
  left: 'Severity',
  middle: 'Balance',
}

export const KABBALAH_CLAUSES: readonly ClauseRow[] = [
  row(/^hebrewDate\.date$/, ({ value }) =>
    clause(
      [`{S} <was> born on ${String(value)} of the Hebrew calendar`],
      [`a birth on ${String(value)}`],
    ),
  ),
  row(/^weekday\.day$/, (fact) =>
    clause(
      [`by the Hebrew count {S} <was> born on a ${String(fact.value)}`],
      [`a birth on a Hebrew ${String(fact.value)}`],
    ),
  ),
  row(/^weekday\.creation$/, ({ value }) =>
    clause(
      [`the weekday of {S's} birth is that on which ${String(value)}`],
      [`the day on which ${String(value)}`],
    ),
  ),
  row(/^month\.name$/, (fact) =>
    clause([`{S's} birth month is ${String(fact.value)}`], [`the month of ${String(fact.value)}`]),
  ),
  row(/^month\.letter$/, (fact) => {
    const { hebrewMonth = '', letter = '' } = first(fact)
    return clause(
      [`the letter that rules ${hebrewMonth}, the month of {S's} birth, is ${letter}`],
      [`${letter}, the letter of ${hebrewMonth},`],
    )
  }),
  row(/^month\.sense$/, (fact) =>
    clause(
      [`the sense given to {S's} month is ${String(fact.value)}`],
      [`the sense of ${String(fact.value)}`],
    ),
  ),
  row(/^month\.letterImage$/, (fact) => {
    const letter = first(fact).letter ?? ''
    return clause(
      [`${letter}, the letter of {S's} month, is ${String(fact.value)} by its name`],
      [`${letter}, ${String(fact.value)},`],
    )
  }),
  row(/^month\.tribe$/, ({ value }) =>
    clause(
      [`among the twelve tribes {S's} month belongs to ${String(value)}`],
      [`the tribe of ${String(value)}`],
    ),
  ),
  row(/^weekday\.letter$/, (fact) => {
    const letter = first(fact).letter ?? ''
    return clause(
      [`the Gra gives {S's} weekday the double letter ${letter}`],
      [`the double letter ${letter}`],
    )
  }),
  row(/^weekday\.hour$/, (fact) =>
    clause(
      [`{S} <was> born in an hour that ${the(first(fact).body ?? '')} serves`],
      [`an hour of ${the(first(fact).body ?? '')}`],
    ),
  ),
  row(/^hebrewDay\.moon$/, (fact) => {
    const { count } = first(fact)
    return count === undefined
      ? null
      : clause(
          [`{S} <was> born on day ${count} of a lunar month`],
          [`day ${count} of a lunar month`],
        )
  }),
  row(/^hebrewDate\.sunset$/, ({ value }) =>
    clause([`{S} <was> born ${String(value)} sunset`], []),
  ),
  row(/^sefirot\.strongest$/, ({ value }) =>
    clause([`the strongest sefirah of {S's} tree is ${String(value)}`], []),
  ),
  row(/^sefirot\.weakest$/, ({ value }) =>
    clause([`the sefirah with the least to lean on in {S's} tree is ${String(value)}`], []),
  ),
  row(/^\w+\.strength$/, (fact) => strength(fact)),
  row(
    /^(?:keter|chokhmah|binah|chesed|gevurah|tiferet|netzach|hod|yesod|malkhut)\.sign$/,
    (fact) => {
      const { sefirah = '', body = '', sign = '' } = first(fact)
      return clause(
        [`${sefirah} is carried in {S's} chart by ${the(body)} in ${sign}`],
        [`${sefirah}, carried by ${the(body)} in ${sign},`],
      )
    },
  ),
  row(/^pillars\.leaning$/, (fact) => {
    const pillar = first(fact).pillar
    if (pillar === undefined) return null
    return fact.subject === 'couple'
      ? clause(
          [`the tree that {A} and {B} make together leans to the pillar of ${pillar}`],
          [`a joint tree that leans to ${pillar}`],
        )
      : clause([`{S's} tree leans to the pillar of ${pillar}`], [`a tree that leans to ${pillar}`])
  }),
  row(/^pillars\.(right|left|middle)$/, (fact, [side = '']) => {
    const points = fact.measures['points']
    return points === undefined || points.from !== undefined
      ? null
      : clause(
          [
            `the pillar of ${PILLARS[side]} carries${POINTS(points.value).replace(' with', '')} of dignity`,
          ],
          [`the pillar of ${PILLARS[side]}`],
        )
  }),
  row(/^worlds\.empty$/, ({ value }) =>
    typeof value !== 'object' || value.length !== 1
      ? null
      : clause([`no light of {S's} chart is in ${value[0]}`], [`the empty world of ${value[0]}`]),
  ),
  row(/^worlds\.fullest$/, ({ value, subject }) => {
    if (typeof value !== 'object' || value.length !== 1) return null
    return subject === 'couple'
      ? clause(
          [`the lights of {A} and {B} together are thickest in ${value[0]}`],
          [`the fullest world, ${value[0]},`],
        )
      : clause(
          [`the fullest of the four worlds in {S's} chart is ${value[0]}`],
          [`${value[0]} as the fullest world`],
        )
  }),
  row(/^worlds\.(atzilut|beriah|yetzirah|assiah)$/, (fact) => {
    const { world = '', term = '', count = 0 } = first(fact)
    return clause(
      [
        `${counted(count)} ${count === 1 ? 'light' : 'lights'} of {S's} chart ${count === 1 ? 'is' : 'are'} in ${term}, the element of ${world}`,
      ],
      [`${counted(count)} ${count === 1 ? 'light' : 'lights'} in ${world}`],
    )
  }),
  row(/^worlds\.p\dBrings$/, () => null),
  row(/^tikkun\.toward$/, ({ value }) =>
    clause([`{S's} tikkun points toward ${String(value)}`], [`a tikkun toward ${String(value)}`]),
  ),
  row(/^tikkun\.learns$/, ({ value }) =>
    clause([`the mending asks {S} ${String(value)}`], [`the task ${String(value)}`]),
  ),
  row(/^tikkun\.leaves$/, ({ value }) => clause([`{S} <has> to loosen ${String(value)}`], [])),
  row(/^tikkun\.from$/, ({ value }) =>
    clause(
      [`the South Node in ${String(value)} shows where {S} sets out`],
      [`the South Node in ${String(value)}`],
    ),
  ),
  row(/^tikkun\.(toward|from)Sefirah$/, (fact, [end = '']) => {
    const { body = '', sefirah = '' } = first(fact)
    return clause(
      [
        end === 'toward'
          ? `the work of {S's} ${body} passes through ${sefirah}`
          : `the gift of {S's} ${body} rests in ${sefirah}`,
      ],
      [`${sefirah} ${end === 'toward' ? 'on the road ahead' : 'on the road behind'}`],
    )
  }),
  row(/^tikkun\.(?:south|north)Node(\w+)$/, (fact) => {
    const { body = '', partner = '' } = first(fact)
    return clause(
      [`{S} <has> ${the(body)} beside the ${partner}`],
      [`${the(body)} beside the ${partner}`],
    )
  }),
  row(/^tikkun\.road$/, (fact) => {
    const { path, sefirah, partnerSefirah } = first(fact)
    return path === undefined
      ? null
      : clause(
          [`{S's} North Node walks path ${path}, from ${sefirah} to ${partnerSefirah}`],
          [`path ${path}, from ${sefirah} to ${partnerSefirah},`],
        )
  }),
  row(/^tikkun\.writing$/, ({ value }) =>
    typeof value !== 'object'
      ? null
      : clause(
          [`the road of {S's} mending is written from ${value[0]} to ${value[1]}`],
          [`the road from ${value[0]} to ${value[1]}`],
        ),
  ),
  row(/^tikkun\.roads$/, (fact) => {
    const [one, two] = marked(fact, 'sign')
    return one === undefined || two === undefined
      ? null
      : clause(
          [`{A's} mending goes toward ${one} and {B's} toward ${two}`],
          [`two mendings, toward ${one} and toward ${two},`],
        )
  }),
  row(/^sunName\.number$|^\w+\.nameOf72$/, (fact) => named(fact)),
  row(/^sunName\.angel$/, ({ value }) =>
    clause([`the angel of {S's} solar Name is ${String(value)}`], [`the angel ${String(value)}`]),
  ),
  row(/^sunName\.choir$/, (fact) => {
    const { name = '', choir = '' } = first(fact)
    return clause(
      [`${name}, the angel of {S's} Sun, belongs to the choir of ${choir}`],
      [`the choir of ${choir}`],
    )
  }),
  row(/^choirs\./, (fact) => {
    const { choir = '', count = 0 } = first(fact)
    return clause(
      [`the choir of ${choir} gathers ${counted(count)} lights of {S's} chart`],
      [`${counted(count)} lights in the choir of ${choir}`],
    )
  }),
  row(/^names\.shared\d+$/, (fact) => {
    const bodies = marked(fact, 'body').map(the)
    const name = first(fact).name ?? ''
    return clause(
      [
        `${upperFirst(listed(bodies)).replace(/^The /, 'the ')} of {S} stand under one Name, that of ${name}`,
      ],
      [`the one Name over ${listed(bodies)}`],
    )
  }),
  row(/^names\./, (fact) => {
    const [one, two] = fact.marks
    return one?.body === undefined || two?.body === undefined
      ? null
      : clause(
          [
            `${own(one.whose)} ${one.body} and ${own(two.whose)} ${two.body} share the Name of ${one.name}`,
          ],
          [`the Name of ${one.name} over both`],
        )
  }),
  row(/^letters\.gathered/, (fact) => {
    const { letter = '', count = 0 } = first(fact)
    return clause(
      [`the letter ${letter} is written ${counted(count)} times in {S's} chart`],
      [`${letter}, written ${counted(count)} times,`],
    )
  }),
  row(/^letters\.shared(\w+)$/, (fact) =>
    clause(
      [`both {A} and {B} write the letter ${String(fact.value)}`],
      [`the letter ${String(fact.value)} in both`],
    ),
  ),
  row(/^letters\.image/, (fact) => {
    const { letter = '' } = first(fact)
    return clause(
      [`the letter ${letter} that {S} carries is ${String(fact.value)}`],
      [`${letter}, ${String(fact.value)},`],
    )
  }),
  row(/^(?:sun|moon|ascendant|mercury|venus|mars|jupiter|saturn)\.letter$/, (fact) => {
    const { body = '', letter = '', sign = '' } = first(fact)
    return clause(
      [`{S's} ${body} in ${sign} writes the letter ${letter}`],
      [`the letter ${letter} of {S's} ${body}`],
    )
  }),
  row(/^\w+\.kinship$/, (fact) => kinship(fact)),
  row(/^\w+\.stronger$/, (fact) => stronger(fact)),
  row(/^lending\.(p\d)ToP\d$/, ({ value }, [giver = '']) => {
    if (typeof value !== 'object' || value.length === 0) return null
    return clause(
      [`${who(giver)} can lend ${who(other(giver))} ${listed(value)}`],
      [`${listed(value)}, which ${who(giver)} can lend,`],
    )
  }),
  row(/^sefirot\.mostApart$/, (fact) => {
    const name = first(fact).sefirah
    const points = fact.measures['points']
    return name === undefined || fact.marks.length > 1 || points?.from !== undefined
      ? null
      : clause(
          [`nowhere do the trees of {A} and {B} differ as much as in ${name}`],
          [`${name}, where they differ most,`],
        )
  }),
  row(/^sefirot\.strongestTogether$/, (fact) => {
    const name = first(fact).sefirah
    return name === undefined || fact.marks.length > 1
      ? null
      : clause(
          [`the trees of {A} and {B} together are strongest in ${name}`],
          [`${name}, the strongest place of both trees together,`],
        )
  }),
  row(/^sefirot\.p\dStrongestInp\d$/, (fact) => {
    const [one, two] = fact.marks
    if (one?.sefirah === undefined || two?.state === undefined) return null
    return clause(
      [
        `${who(one.whose)} is strongest in ${one.sefirah}, and there ${own(two.whose)} tree is ${two.state}`,
      ],
      [`${own(one.whose)} strongest sefirah, ${one.sefirah},`],
    )
  }),
  row(/^sefirot\.closest$/, (fact) => {
    const said = dialogue(fact)
    return said === null
      ? null
      : clause(
          [`nothing between the two trees is as close as ${said.nouns[0]}`],
          [`${said.nouns[0]}, the closest tie of the trees,`],
        )
  }),
  row(/^sefirot\./, (fact) => dialogue(fact)),
  row(/^paths\.joining$/, (fact) => {
    const [one, two] = fact.marks
    return one?.sefirah !== undefined && one.sefirah === two?.sefirah
      ? clause(
          [`{A} and {B} are strongest in the same sefirah, ${one.sefirah}`],
          [`${one.sefirah}, strongest in both,`],
        )
      : null
  }),
  row(/^pillars\.exchange$/, (fact) => {
    const [one, two] = marked(fact, 'pillar')
    if (one === undefined || two === undefined) return null
    return one === two
      ? clause([`both {A} and {B} lean to the pillar of ${one}`], [`two trees that lean to ${one}`])
      : clause(
          [`{A} leans to the pillar of ${one} and {B} to that of ${two}`],
          [`the pillars of ${one} and ${two}`],
        )
  }),
  row(/^nodes\.(p\d)\w+On(p\d)(North|South)$/, (fact, [from = '', to = '', node = '']) => {
    const { body = '', sign } = first(fact)
    return sign === undefined
      ? clause(
          [`${own(from)} ${body} is beside ${own(to)} ${node} Node`],
          [`${own(from)} ${body} beside ${own(to)} ${node} Node`],
        )
      : clause(
          [`${own(from)} ${body} is in ${sign}, the sign of ${own(to)} ${node} Node`],
          [`${own(from)} ${body} in ${sign}, the sign of ${own(to)} ${node} Node,`],
        )
  }),
  row(/^months\.letters$/, (fact) => {
    const [one, two] = fact.marks
    return one?.letter === undefined || two?.letter === undefined
      ? null
      : clause(
          [`{A's} month is ruled by ${one.letter} and {B's} by ${two.letter}`],
          [`the letters ${one.letter} and ${two.letter} of the two months`],
        )
  }),
]
