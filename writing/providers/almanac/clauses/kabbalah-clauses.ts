import type { Fact } from '#astrology/facts.ts'
import { marked } from '../../../brief/card-ids/row.ts'
import {
  a,
  clause,
  counted,
  countedOf,
  inNumber,
  first,
  listed,
  measured,
  nearness,
  other,
  own,
  plural,
  row,
  the,
  upperFirst,
  who,
} from './clause.ts'
import type { Clause, ClauseRow } from './clause.ts'

const POINTS = (points: number | undefined) => {
  if (points === undefined) return ''
  if (points === 0) return ' with no points'
  return ` with ${points < 0 ? 'minus ' : ''}${Math.abs(points)} ${inNumber(Math.abs(points), 'point')}`
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
    [
      `${from} and ${to}${where} ${said[0]}${nearness(fact)}`,
      `there is ${a(said[1])} of ${from} and ${to}${where}`,
    ],
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
    [
      `in ${name} {A's} ${one} and {B's} ${two} ${said}`,
      `{A's} ${one} and {B's} ${two} ${said} in ${name}`,
    ],
    [`${name}, where ${one} and ${two} ${said},`],
  )
}

function stronger(fact: Fact): Clause | null {
  const name = first(fact).sefirah
  if (name === undefined) return null
  if (fact.value === 'equal')
    return clause(
      [
        `neither {A} nor {B} outweighs the other in ${name}`,
        `in ${name} {A} and {B} are of one weight`,
      ],
      [],
    )
  const lends = fact.marks.find(({ relation }) => relation === 'lends')
  if (lends === undefined) return null
  const giver = String(fact.value)
  return clause(
    [
      `${who(giver)} holds ${name} more firmly than ${who(other(giver))} and can lend it`,
      `of ${name} ${who(giver)} has more than ${who(other(giver))}, enough to lend`,
    ],
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
      [
        `{S} <was> born on ${String(value)} of the Hebrew calendar`,
        `the Hebrew calendar has ${String(value)} for {S's} birth`,
      ],
      [`a birth on ${String(value)}`],
    ),
  ),
  row(/^weekday\.day$/, (fact) =>
    clause(
      [
        `by the Hebrew count {S} <was> born on a ${String(fact.value)}`,
        `the day of {S's} birth is a ${String(fact.value)} by the Hebrew count`,
      ],
      [`a birth on a Hebrew ${String(fact.value)}`],
    ),
  ),
  row(/^weekday\.creation$/, ({ value }) =>
    clause(
      [
        `the weekday of {S's} birth is that on which ${String(value)}`,
        `in the week of creation {S's} day is that on which ${String(value)}`,
      ],
      [`the day on which ${String(value)}`],
    ),
  ),
  row(/^month\.name$/, (fact) =>
    clause([`{S's} birth month is ${String(fact.value)}`], [`the month of ${String(fact.value)}`]),
  ),
  row(/^month\.letter$/, (fact) => {
    const { hebrewMonth = '', letter = '' } = first(fact)
    return clause(
      [
        `the letter that rules ${hebrewMonth}, the month of {S's} birth, is ${letter}`,
        `${letter} rules ${hebrewMonth}, in which {S} <was> born`,
      ],
      [`${letter}, the letter of ${hebrewMonth},`],
    )
  }),
  row(/^month\.sense$/, (fact) =>
    clause(
      [
        `the sense given to {S's} month is ${String(fact.value)}`,
        `{S's} month has ${String(fact.value)} for its sense`,
      ],
      [`the sense of ${String(fact.value)}`],
    ),
  ),
  row(/^month\.letterImage$/, (fact) => {
    const letter = first(fact).letter ?? ''
    return clause(
      [
        `${letter}, the letter of {S's} month, is ${String(fact.value)} by its name`,
        `by its name the letter of {S's} month, ${letter}, is ${String(fact.value)}`,
      ],
      [`${letter}, ${String(fact.value)},`],
    )
  }),
  row(/^month\.tribe$/, ({ value }) =>
    clause(
      [
        `among the twelve tribes {S's} month belongs to ${String(value)}`,
        `{S's} month is that of ${String(value)} among the tribes`,
      ],
      [`the tribe of ${String(value)}`],
    ),
  ),
  row(/^weekday\.letter$/, (fact) => {
    const letter = first(fact).letter ?? ''
    return clause(
      [
        `the Gra gives {S's} weekday the double letter ${letter}`,
        `{S's} weekday has the double letter ${letter} with the Gra`,
      ],
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
          [
            `{S} <was> born on day ${count} of a lunar month`,
            `day ${count} of a lunar month was the day of {S's} birth`,
          ],
          [`day ${count} of a lunar month`],
        )
  }),
  row(/^hebrewDate\.sunset$/, ({ value }) =>
    clause([`{S} <was> born ${String(value)} sunset`], []),
  ),
  row(/^month\.path$/, (fact) => {
    const { path, sefirah = '', partnerSefirah = '' } = first(fact)
    return path === undefined
      ? null
      : clause(
          [
            `the letter of {S's} month is path ${path}, between ${sefirah} and ${partnerSefirah}`,
            `path ${path}, between ${sefirah} and ${partnerSefirah}, is that of {S's} month`,
          ],
          [`path ${path} between ${sefirah} and ${partnerSefirah}`],
        )
  }),
  row(/^paths\.strong\d+$/, (fact) => {
    const { path, letter = '', sefirah = '', partnerSefirah = '' } = first(fact)
    return path === undefined
      ? null
      : clause(
          [
            `${sefirah} and ${partnerSefirah} are both strong in {S's} tree, and path ${path} joins them`,
            `path ${path}, the letter ${letter}, joins two strong sefirot in {S's} tree, ${sefirah} and ${partnerSefirah}`,
          ],
          [`path ${path} between ${sefirah} and ${partnerSefirah}`],
        )
  }),
  row(/^paths\.path\d+$/, (fact) => {
    const { path, letter = '', sefirah = '', partnerSefirah = '' } = first(fact)
    const lights = fact.marks
      .slice(1)
      .flatMap(({ body }) => (body === undefined ? [] : [the(body)]))
    return path === undefined || lights.length === 0
      ? null
      : clause(
          [
            `{S} <walks> path ${path}, between ${sefirah} and ${partnerSefirah}, with ${listed(lights)}`,
            `path ${path}, the letter ${letter}, is lit for {S} by ${listed(lights)}`,
          ],
          [`path ${path} between ${sefirah} and ${partnerSefirah}`],
        )
  }),
  row(/^paths\.\w+Meeting$/, (fact) => {
    const [meets, one, two] = fact.marks
    return one?.body === undefined || two?.letter === undefined
      ? null
      : clause(
          [
            `the paths of both ${one.body === 'Ascendant' ? 'Ascendants' : `lights, {A's} ${one.body} and {B's}`}, ${one.letter} and ${two.letter}, meet at ${meets?.sefirah}`,
            `at ${meets?.sefirah} meet the paths that {A's} ${one.body} and {B's} ${two.body} walk`,
          ],
          [`the meeting of two paths at ${meets?.sefirah}`],
        )
  }),
  row(/^paths\.shared$/, (fact) => {
    const count = first(fact).count
    return count === undefined
      ? null
      : plural(
          [
            `{A} and {B} both light ${countedOf(count, 'path')} of the tree`,
            `${countedOf(count, 'path')} of the tree ${count === 1 ? 'is' : 'are'} lit by both {A} and {B}`,
          ],
          [`${countedOf(count, 'path')} that both light`],
        )
  }),
  row(/^letters\.shared$/, (fact) => {
    const count = first(fact).count
    const letters = marked(fact, 'letter')
    return count === undefined || letters.length === 0
      ? null
      : plural(
          [
            `{A} and {B} have ${countedOf(count, 'simple letter')} in common`,
            `the simple letters ${listed(letters)} are written by both {A} and {B}`,
          ],
          [`${countedOf(count, 'letter')} in common`],
        )
  }),
  row(/^letters\.most$/, (fact) => {
    const { letter, count } = first(fact)
    return letter === undefined || count === undefined || fact.marks.length > 1
      ? null
      : clause(
          [
            `of the letters that {A} and {B} share, ${letter} has the most lights`,
            `${counted(count)} lights of {A} and {B} write the letter ${letter}`,
          ],
          [`the letter ${letter}, written by ${counted(count)} lights,`],
        )
  }),
  row(/^letters\.together$/, ({ value }) =>
    clause(
      [
        `together {A} and {B} write ${counted(Number(value))} of the twelve simple letters`,
        `${counted(Number(value))} of twelve simple letters are written between {A} and {B}`,
      ],
      [],
    ),
  ),
  row(/^months\.p\dLetterInp\d$/, (fact) => {
    const [month, light] = fact.marks
    return month?.letter === undefined || light?.body === undefined
      ? null
      : clause(
          [
            `the letter of ${own(month.whose)} month, ${month.letter}, is written in ${own(light.whose)} sky by ${the(light.body)}`,
            `${own(light.whose)} ${light.body} writes ${month.letter}, the letter of ${own(month.whose)} month`,
          ],
          [`${own(month.whose)} letter ${month.letter} in ${own(light.whose)} sky`],
        )
  }),
  row(/^months\.tribes$/, (fact) => {
    const [one, two] = marked(fact, 'tribe')
    return one === undefined || two === undefined
      ? null
      : clause(
          [
            `by their months {A} belongs to the tribe of ${one} and {B} to that of ${two}`,
            `${one} is the tribe of {A's} month and ${two} that of {B's}`,
          ],
          [`the tribes of ${one} and ${two}`],
        )
  }),
  row(/^sunName\.distance$/, (fact) => {
    const steps = first(fact).count
    return steps === undefined
      ? null
      : clause(
          [
            `the solar Names of {A} and {B} are ${counted(steps)} steps apart among the seventy-two`,
            `${counted(steps)} steps lie between the solar Names of {A} and {B}`,
          ],
          [`the ${counted(steps)} steps between two solar Names`],
        )
  }),
  row(/^sunName\.choirs$/, (fact) => {
    const [one, two] = marked(fact, 'choir')
    return one === undefined || two === undefined
      ? null
      : clause(
          [
            `{A's} solar Name sings with the ${one} and {B's} with the ${two}`,
            `the ${one} have {A's} solar Name and the ${two} have {B's}`,
          ],
          [`the choirs of ${one} and ${two}`],
        )
  }),
  row(/^anniversaries\.daysApart$/, (fact) => {
    const days = measured(fact, 'days', 'day')
    return clause(
      [
        `the Hebrew birthdays of {A} and {B} are ${days} apart in the year`,
        `between the Hebrew birthdays of {A} and {B} lie ${days}`,
      ],
      [`Hebrew birthdays ${days} apart`],
    )
  }),
  row(/^anniversaries\.weekdays$/, (fact) => {
    const [one, two] = marked(fact, 'count')
    return one === undefined || two === undefined
      ? null
      : clause(
          [
            `{A} was born on day ${one} of creation and {B} on day ${two}`,
            `day ${two} of creation is {B's} and day ${one} is {A's}`,
          ],
          [`days ${one} and ${two} of creation`],
        )
  }),
  row(/^sefirot\.strongest$/, ({ value }) =>
    clause(
      [
        `the strongest sefirah of {S's} tree is ${String(value)}`,
        `${String(value)} is the strongest sefirah in {S's} tree`,
      ],
      [],
    ),
  ),
  row(/^sefirot\.weakest$/, ({ value }) =>
    clause(
      [
        `the sefirah with the least to lean on in {S's} tree is ${String(value)}`,
        `${String(value)} has the least to lean on in {S's} tree`,
      ],
      [],
    ),
  ),
  row(/^\w+\.strength$/, (fact) => strength(fact)),
  row(
    /^(?:keter|chokhmah|binah|chesed|gevurah|tiferet|netzach|hod|yesod|malkhut)\.sign$/,
    (fact) => {
      const { sefirah = '', body = '', sign = '' } = first(fact)
      return clause(
        [
          `${sefirah} is carried in {S's} chart by ${the(body)} in ${sign}`,
          `${the(body)} in ${sign} carries ${sefirah} for {S}`,
        ],
        [`${sefirah}, carried by ${the(body)} in ${sign},`],
      )
    },
  ),
  row(/^pillars\.leaning$/, (fact) => {
    const pillar = first(fact).pillar
    if (pillar === undefined) return null
    return fact.subject === 'couple'
      ? clause(
          [
            `the tree that {A} and {B} make together leans to the pillar of ${pillar}`,
            `taken together, the trees of {A} and {B} lean to ${pillar}`,
          ],
          [`a joint tree that leans to ${pillar}`],
        )
      : clause(
          [
            `{S's} tree leans to the pillar of ${pillar}`,
            `the pillar of ${pillar} is where {S's} tree leans`,
          ],
          [`a tree that leans to ${pillar}`],
        )
  }),
  row(/^pillars\.(right|left|middle)$/, (fact, [side = '']) => {
    const points = fact.measures['points']
    return points === undefined || points.from !== undefined
      ? null
      : clause(
          [
            `the pillar of ${PILLARS[side]} carries${POINTS(points.value).replace(' with', '')} of dignity`,
            `{S's} pillar of ${PILLARS[side]} comes to${POINTS(points.value).replace(' with', '')} of dignity`,
          ],
          [`the pillar of ${PILLARS[side]}`],
        )
  }),
  row(/^worlds\.empty$/, ({ value }) =>
    typeof value !== 'object' || value.length !== 1
      ? null
      : clause(
          [
            `no light of {S's} chart is in ${value[0]}`,
            `${value[0]} is the one world without a light of {S's}`,
          ],
          [`the empty world of ${value[0]}`],
        ),
  ),
  row(/^worlds\.fullest$/, ({ value, subject }) => {
    if (typeof value !== 'object' || value.length !== 1) return null
    return subject === 'couple'
      ? clause(
          [
            `the lights of {A} and {B} together are thickest in ${value[0]}`,
            `in ${value[0]} most of the lights of {A} and {B} meet`,
          ],
          [`the fullest world, ${value[0]},`],
        )
      : clause(
          [
            `the fullest of the four worlds in {S's} chart is ${value[0]}`,
            `${value[0]} is the fullest of the four worlds for {S}`,
          ],
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
    clause(
      [
        `{S's} tikkun points toward ${String(value)}`,
        `it is toward ${String(value)} that {S's} tikkun points`,
      ],
      [`a tikkun toward ${String(value)}`],
    ),
  ),
  row(/^tikkun\.learns$/, ({ value }) =>
    clause(
      [`the mending asks {S} ${String(value)}`, `what the mending asks of {S} is ${String(value)}`],
      [`the task ${String(value)}`],
    ),
  ),
  row(/^tikkun\.leaves$/, ({ value }) =>
    clause(
      [`{S} <has> to loosen ${String(value)}`, `what {S} <has> to loosen is ${String(value)}`],
      [],
    ),
  ),
  row(/^tikkun\.from$/, ({ value }) =>
    clause(
      [
        `the South Node in ${String(value)} shows where {S} sets out`,
        `{S} <sets> out from the South Node in ${String(value)}`,
      ],
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
      [
        `{S} <has> ${the(body)} beside the ${partner}`,
        `${the(body)} is beside the ${partner} in {S's} chart`,
      ],
      [`${the(body)} beside the ${partner}`],
    )
  }),
  row(/^tikkun\.road$/, (fact) => {
    const { path, sefirah, partnerSefirah } = first(fact)
    return path === undefined
      ? null
      : clause(
          [
            `{S's} North Node walks path ${path}, from ${sefirah} to ${partnerSefirah}`,
            `from ${sefirah} to ${partnerSefirah}, along path ${path}, walks {S's} North Node`,
          ],
          [`path ${path}, from ${sefirah} to ${partnerSefirah},`],
        )
  }),
  row(/^tikkun\.writing$/, ({ value }) =>
    typeof value !== 'object'
      ? null
      : clause(
          [
            `the road of {S's} mending is written from ${value[0]} to ${value[1]}`,
            `from ${value[0]} to ${value[1]} runs the writing of {S's} mending`,
          ],
          [`the road from ${value[0]} to ${value[1]}`],
        ),
  ),
  row(/^tikkun\.roads$/, (fact) => {
    const [one, two] = marked(fact, 'sign')
    return one === undefined || two === undefined
      ? null
      : clause(
          [
            `{A's} mending goes toward ${one} and {B's} toward ${two}`,
            `toward ${one} goes the mending of {A}, toward ${two} that of {B}`,
          ],
          [`two mendings, toward ${one} and toward ${two},`],
        )
  }),
  row(/^sunName\.number$|^\w+\.nameOf72$/, (fact) => named(fact)),
  row(/^sunName\.angel$/, ({ value }) =>
    clause(
      [
        `the angel of {S's} solar Name is ${String(value)}`,
        `${String(value)} is the angel of {S's} solar Name`,
      ],
      [`the angel ${String(value)}`],
    ),
  ),
  row(/^sunName\.choir$/, (fact) => {
    const { name = '', choir = '' } = first(fact)
    return clause(
      [
        `${name}, the angel of {S's} Sun, belongs to the choir of ${choir}`,
        `in the choir of ${choir} sings ${name}, the angel of {S's} Sun`,
      ],
      [`the choir of ${choir}`],
    )
  }),
  row(/^choirs\./, (fact) => {
    const { choir = '', count = 0 } = first(fact)
    return clause(
      [
        `the choir of ${choir} gathers ${counted(count)} lights of {S's} chart`,
        `${counted(count)} lights of {S's} chart belong to the choir of ${choir}`,
      ],
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
            `one Name, that of ${one.name}, stands over ${own(one.whose)} ${one.body} and ${own(two.whose)} ${two.body}`,
          ],
          [`the Name of ${one.name} over both`],
        )
  }),
  row(/^letters\.gathered/, (fact) => {
    const { letter = '', count = 0 } = first(fact)
    return clause(
      [
        `the letter ${letter} is written ${counted(count)} times in {S's} chart`,
        `{S's} chart writes the letter ${letter} ${counted(count)} times`,
      ],
      [`${letter}, written ${counted(count)} times,`],
    )
  }),
  row(/^letters\.shared(\w+)$/, (fact) =>
    clause(
      [
        `both {A} and {B} write the letter ${String(fact.value)}`,
        `the letter ${String(fact.value)} is written by {A} and by {B}`,
      ],
      [`the letter ${String(fact.value)} in both`],
    ),
  ),
  row(/^letters\.image/, (fact) => {
    const { letter = '' } = first(fact)
    return clause(
      [
        `the letter ${letter} that {S} carries is ${String(fact.value)}`,
        `{S} <carries> the letter ${letter}, ${String(fact.value)}`,
      ],
      [`${letter}, ${String(fact.value)},`],
    )
  }),
  row(/^(?:sun|moon|ascendant|mercury|venus|mars|jupiter|saturn)\.letter$/, (fact) => {
    const { body = '', letter = '', sign = '' } = first(fact)
    return clause(
      [
        `{S's} ${body} in ${sign} writes the letter ${letter}`,
        `the letter ${letter} is written by {S's} ${body}`,
      ],
      [`the letter ${letter} of {S's} ${body}`],
    )
  }),
  row(/^\w+\.kinship$/, (fact) => kinship(fact)),
  row(/^\w+\.stronger$/, (fact) => stronger(fact)),
  row(/^lending\.(p\d)ToP\d$/, ({ value }, [giver = '']) => {
    if (typeof value !== 'object' || value.length === 0) return null
    return clause(
      [
        `${who(giver)} can lend ${who(other(giver))} ${listed(value)}`,
        `what ${who(giver)} can lend ${who(other(giver))} is ${listed(value)}`,
      ],
      [`${listed(value)}, which ${who(giver)} can lend,`],
    )
  }),
  row(/^sefirot\.mostApart$/, (fact) => {
    const name = first(fact).sefirah
    const points = fact.measures['points']
    return name === undefined || fact.marks.length > 1 || points?.from !== undefined
      ? null
      : clause(
          [
            `nowhere do the trees of {A} and {B} differ as much as in ${name}`,
            `in ${name} the trees of {A} and {B} differ most`,
          ],
          [`${name}, where they differ most,`],
        )
  }),
  row(/^sefirot\.strongestTogether$/, (fact) => {
    const name = first(fact).sefirah
    return name === undefined || fact.marks.length > 1
      ? null
      : clause(
          [
            `the trees of {A} and {B} together are strongest in ${name}`,
            `in ${name} the trees of {A} and {B} are strongest together`,
          ],
          [`${name}, the strongest place of both trees together,`],
        )
  }),
  row(/^sefirot\.p\dStrongestInp\d$/, (fact) => {
    const [one, two] = fact.marks
    if (one?.sefirah === undefined || two?.state === undefined) return null
    return clause(
      [
        `${who(one.whose)} is strongest in ${one.sefirah}, and there ${own(two.whose)} tree is ${two.state}`,
        `in ${one.sefirah}, where ${who(one.whose)} is strongest, ${own(two.whose)} tree is ${two.state}`,
      ],
      [`${own(one.whose)} strongest sefirah, ${one.sefirah},`],
    )
  }),
  row(/^sefirot\.closest$/, (fact) => {
    const said = dialogue(fact)
    return said === null
      ? null
      : clause(
          [
            `nothing between the two trees is as close as ${said.nouns[0]}`,
            `the closest thing between the two trees is ${said.nouns[0]}`,
          ],
          [`${said.nouns[0]}, the closest tie of the trees,`],
        )
  }),
  row(/^sefirot\./, (fact) => dialogue(fact)),
  row(/^paths\.joining$/, (fact) => {
    const [one, two] = fact.marks
    return one?.sefirah !== undefined && one.sefirah === two?.sefirah
      ? clause(
          [
            `{A} and {B} are strongest in the same sefirah, ${one.sefirah}`,
            `${one.sefirah} is strongest both in {A} and in {B}`,
          ],
          [`${one.sefirah}, strongest in both,`],
        )
      : null
  }),
  row(/^pillars\.exchange$/, (fact) => {
    const [one, two] = marked(fact, 'pillar')
    if (one === undefined || two === undefined) return null
    return one === two
      ? clause(
          [
            `both {A} and {B} lean to the pillar of ${one}`,
            `the pillar of ${one} is where {A} and {B} both lean`,
          ],
          [`two trees that lean to ${one}`],
        )
      : clause(
          [
            `{A} leans to the pillar of ${one} and {B} to that of ${two}`,
            `${one} is the pillar of {A} and ${two} that of {B}`,
          ],
          [`the pillars of ${one} and ${two}`],
        )
  }),
  row(/^nodes\.(p\d)\w+On(p\d)(North|South)$/, (fact, [from = '', to = '', node = '']) => {
    const { body = '', sign } = first(fact)
    return sign === undefined
      ? clause(
          [
            `${own(from)} ${body} is beside ${own(to)} ${node} Node`,
            `beside ${own(to)} ${node} Node is ${own(from)} ${body}`,
          ],
          [`${own(from)} ${body} beside ${own(to)} ${node} Node`],
        )
      : clause(
          [
            `${own(from)} ${body} is in ${sign}, the sign of ${own(to)} ${node} Node`,
            `${own(from)} ${body} shares ${sign} with ${own(to)} ${node} Node`,
          ],
          [`${own(from)} ${body} in ${sign}, the sign of ${own(to)} ${node} Node,`],
        )
  }),
  row(/^months\.letters$/, (fact) => {
    const [one, two] = fact.marks
    return one?.letter === undefined || two?.letter === undefined
      ? null
      : clause(
          [
            `{A's} month is ruled by ${one.letter} and {B's} by ${two.letter}`,
            `${one.letter} rules the month of {A} and ${two.letter} that of {B}`,
          ],
          [`the letters ${one.letter} and ${two.letter} of the two months`],
        )
  }),
]
