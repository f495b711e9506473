import { CHANNELS } from '#astrology/human-design/bodygraph/channels.ts'
import { dateAt } from './dates.ts'
import { sensesAt, type Sense } from './lexicon.ts'
import { angleAt } from './measures.ts'
import type { Mention, MentionKind, Owner } from './mention.ts'
import { numberAt, ordinalAt } from './numbers.ts'
import type { PersonWord } from './people.ts'
import type { Token } from './tokens.ts'
import { wordsOf } from './words-of.ts'

/** A mention as it was found: a person's with whom and how, a term's with what else it may mean. */
export interface Found extends Mention {
  readonly owner?: Owner
  readonly form?: PersonWord['form']
  readonly others?: readonly Sense[]
  /** An ordinal that stands alone where a house may be meant: `in the tenth`. */
  readonly isBare?: true
  /** Numbers of an angle, or of points and their most. */
  readonly from?: number
  readonly to?: number
}

type ReadPerson = (
  tokens: readonly Token[],
  at: number,
  isTerm: (at: number) => boolean,
) => PersonWord | null

const CHANNEL_IDS: ReadonlySet<string> = new Set(CHANNELS.map(({ id }) => id))

/** Everything the tokens of a sentence mention, in order; people by the reader of this text. */
export function mentionsOf(tokens: readonly Token[], readPerson: ReadPerson): readonly Found[] {
  const isSmall = tokens.every(({ isCapital }) => !isCapital)
  const isTerm = (at: number) => sensesAt(tokens, at, { isSmall }) !== null
  const found: Found[] = []
  let at = 0
  while (at < tokens.length) {
    const here = mentionsAt(tokens, at, { isSmall, isTerm, readPerson })
    const words = (mention: Omit<Found, 'words'>): Found => ({
      ...mention,
      words: tokens
        .slice(mention.at, mention.end)
        .map(({ text }) => text)
        .join(' '),
    })
    found.push(...here.map(words))
    at = Math.max(at + 1, ...here.map(({ end }) => end))
  }
  return found
}

interface Reading {
  readonly isSmall: boolean
  readonly isTerm: (at: number) => boolean
  readonly readPerson: ReadPerson
}

type Bare = Omit<Found, 'words'>

function mentionsAt(tokens: readonly Token[], at: number, reading: Reading): readonly Bare[] {
  const person = reading.readPerson(tokens, at, reading.isTerm)
  if (person) {
    const { owner, end, form } = person
    const mention = { kind: 'person', value: owner ?? '', owner, form, at, end } as const
    // `neither of the two` names two and denies.
    return tokens[at]!.lower === 'neither'
      ? [{ kind: 'no', value: 'no', at, end: at + 1 }, mention]
      : [mention]
  }
  const lord = lordOf(tokens, at, reading)
  if (lord.length > 0) return lord
  const named = namedByOrdinal(tokens, at, reading)
  if (named) return [named]
  for (const read of READERS) {
    const mentions = read(tokens, at)
    if (mentions.length > 0) return mentions
  }
  const sensed = sensesAt(tokens, at, reading)
  if (sensed) {
    const [first, ...others] = sensed.senses
    // `Gemini rising`: the Ascendant, in Gemini.
    if (first!.kind === 'sign' && /^(rising|ascending)$/.test(lower(tokens, sensed.end))) {
      const end = sensed.end + 1
      return [
        { kind: 'body', value: 'Ascendant', at, end },
        { kind: 'sign', value: first!.value, at, end },
      ]
    }
    const sense = senseOf(tokens, at, sensed.senses)
    return [{ kind: sense.kind, value: sense.value, at, end: sensed.end, others }]
  }
  return numeric(tokens, at)
}

const OF_DESIGN = /^(gates?|keys?|lines?|personality|design|conscious|unconscious|bodygraph)$/
const OF_KEYS = /^(gene|keys?|spheres?|rings?|profile)$/

/** What a word means where it may mean two things: the element earth or the body, the measure of attraction or the sphere. */
function senseOf(tokens: readonly Token[], at: number, senses: readonly Sense[]): Sense {
  const [first] = senses
  const has = (pattern: RegExp) => tokens.some((token) => pattern.test(token.lower))
  const other = (kind: MentionKind) => senses.find((sense) => sense.kind === kind)
  if (first!.value === 'Earth' && !has(OF_DESIGN)) return other('group') ?? first!
  if (first!.kind === 'sphere' && at === 0 && !has(OF_KEYS)) return other('dimension') ?? first!
  return first!
}

/** `fourth quadrant`, `ninth division`: a phrase of the lexicon that begins with an ordinal. */
function namedByOrdinal(
  tokens: readonly Token[],
  at: number,
  { isSmall }: Reading,
): Bare | undefined {
  const ordinal = ordinalAt(tokens, at)
  const sensed = ordinal && sensesAt(tokens, at, { isSmall })
  const [sense] = sensed?.senses ?? []
  if (!sensed || !sense || sensed.end <= ordinal.end || sense.kind === 'phaseOfMoon')
    return undefined
  return { kind: sense.kind, value: sense.value, at, end: sensed.end }
}

const lower = (tokens: readonly Token[], at: number) => tokens[at]?.lower ?? ''

/** Numbers after a word, as lists have them: `Gates 1, 2 and 7`. */
function listAt(
  tokens: readonly Token[],
  at: number,
): { value: string; at: number; end: number }[] {
  const list: { value: string; at: number; end: number }[] = []
  let here = at
  for (;;) {
    const number = numberAt(tokens, here)
    if (number === null || (tokens[number.end]?.text === '-' && list.length === 0)) return list
    list.push({
      value: tokens[here]!.text.includes('.') ? tokens[here]!.text : String(number.value),
      at: here,
      end: number.end,
    })
    let next = number.end
    const isList = () => [',', 'and', 'or', '&'].includes(lower(tokens, next))
    if (!isList()) return list
    while (isList()) next += 1
    if (numberAt(tokens, next) === null) return list
    here = next
  }
}

type Reader = (tokens: readonly Token[], at: number) => readonly Bare[]

const listed =
  (words: readonly string[], kind: MentionKind): Reader =>
  (tokens, at) => {
    if (!words.includes(lower(tokens, at))) return []
    return listAt(tokens, at + 1).map(({ value, ...place }, index) => ({
      kind,
      value,
      ...place,
      ...(index === 0 && { at }),
    }))
  }

const gates: Reader = (tokens, at) =>
  listed(['gate', 'gates'], 'gate')(tokens, at).map((gate) =>
    gate.value.includes('.') ? { ...gate, kind: 'gateLine' } : gate,
  )

/** `1.3` alone, where a gate with its line must be meant. */
const gateLine: Reader = (tokens, at) => {
  const { text = '' } = tokens[at] ?? {}
  if (!/^[1-6]?\d\.[1-6]$/.test(text)) return []
  if (/^(degrees?|points?|years?|rupas|of|to|billion|million)$/.test(lower(tokens, at + 1)))
    return []
  if (at > 0 && !/^(in|at|is|of|gate|and|,|:|to|by|holds)$/.test(lower(tokens, at - 1))) return []
  return [{ kind: 'gateLine', value: text, at, end: at + 1 }]
}

const channel: Reader = (tokens, at) => {
  const from = lower(tokens, at) === 'channel' ? at + 1 : at
  const [first, dash, second] = [tokens[from], tokens[from + 1], tokens[from + 2]]
  if (!/^[-–—]$/.test(dash?.text ?? '')) return []
  const pair = [Number(first?.text), Number(second?.text)]
  if (pair.some((gate) => !Number.isInteger(gate) || gate < 1 || gate > 64)) return []
  const id = pair.toSorted((a, b) => a - b).join('-')
  // `8-1` is a connection of centers.
  if (from === at && (!CHANNEL_IDS.has(id) || pair[0]! > pair[1]!)) return []
  return [{ kind: 'channel', value: id, at, end: from + 3 }]
}

const profile: Reader = (tokens, at) => {
  const [first, slash, second] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (slash?.text !== '/' || !/^\d{1,2}$/.test(first?.text ?? '')) return []
  if (!/^\d{1,2}$/.test(second?.text ?? '')) return []
  return [{ kind: 'profile', value: `${first!.text}/${second!.text}`, at, end: at + 3 }]
}

const keys: Reader = (tokens, at) => {
  const from = lower(tokens, at) === 'gene' ? at + 1 : at
  const found = listed(['key', 'keys'], 'key')(tokens, from)
  // `By Gene Keys 8 things weigh`.
  if (lower(tokens, from) === 'keys' && found.length < 2) return []
  return found.map((key, index) => (index === 0 ? { ...key, at } : key))
}

/** What an ordinal or a number beside a word makes: a house, a line, a quarter, a path, a Name. */
const PLACES: Readonly<Record<string, MentionKind>> = {
  house: 'house',
  houses: 'house',
  bhava: 'house',
  bhavas: 'house',
  cusp: 'house',
  line: 'line',
  lines: 'line',
  pada: 'pada',
  quarter: 'pada',
  padas: 'pada',
  path: 'path',
  lord: 'lord',
  lords: 'lord',
  ruler: 'lord',
  key: 'key',
  keys: 'key',
  gate: 'gate',
  gates: 'gate',
}

const ordinals: Reader = (tokens, at) => {
  const list: { value: number; at: number; end: number }[] = []
  let here = at
  for (;;) {
    const ordinal = ordinalAt(tokens, here)
    if (ordinal === null) break
    list.push({ value: ordinal.value, at: here, end: ordinal.end })
    let next = ordinal.end
    if (!['and', 'or', ',', 'to', '-'].includes(lower(tokens, next))) break
    while (
      ['and', 'or', ',', 'the', 'to', '-', 'its', 'from', 'her', 'his'].includes(
        lower(tokens, next),
      )
    )
      next += 1
    if (ordinalAt(tokens, next) === null) break
    here = next
  }
  const last = list.at(-1)
  if (last === undefined) return []
  const noun = lower(tokens, last.end) === '-' ? last.end + 1 : last.end
  const isGene = lower(tokens, noun) === 'gene' && /^keys?$/.test(lower(tokens, noun + 1))
  const named = PLACES[lower(tokens, noun)]
  let kind = isGene ? 'key' : (named ?? apposedTo(tokens, at))
  let end = named === undefined ? last.end : noun + 1
  if (isGene) end = noun + 2
  if (kind === 'house' && /^(lord|ruler)s?$/.test(lower(tokens, noun + 1))) {
    kind = 'lord'
    end = noun + 2
  }
  if (kind === 'pada' && lower(tokens, noun) === 'quarter' && lower(tokens, noun + 1) === 'moon')
    return []
  if (kind === undefined) {
    return list.map(({ value, ...place }) => ({
      kind: 'ordinal',
      value: String(value),
      ...place,
      ...(isLoose(tokens, place.at, last.end) && { isBare: true as const }),
    }))
  }
  return list.map((each, index) => ({
    kind,
    value: String(each.value),
    at: each.at,
    end: index === list.length - 1 ? end : each.end,
  }))
}

/** `the same gate, the 34th`: what the noun before the comma is. */
function apposedTo(tokens: readonly Token[], at: number): MentionKind | undefined {
  const lead = wordsOf(tokens, at - 6, at)
  const noun = /\b(gate|key|house|path)( of (hers|his|theirs))? , the$/.exec(lead)?.[1]
  return noun === undefined ? undefined : PLACES[noun]
}

const NOUNLESS =
  /^([.,;:!?)—–-]|and|but|or|as|is|was|are|were|stands?|sits?|falls?|lies|from|in|of|for|while|where|which|who|the|too|also|at|to|by|with|has|holds|then|because|though|so|works|that|when|she|he|hers|his|her|itself|again|instead|together|alone)$/

/** Whether an ordinal stands for a house, with no noun of its own after it: `in the tenth,`. */
function isLoose(tokens: readonly Token[], at: number, end: number): boolean {
  if (lower(tokens, end) === 'of' && numberAt(tokens, end + 1) !== null) return false
  // `The third is owed to …`: the third of a list.
  if (at === 1 && /^(is|was)$/.test(lower(tokens, end))) return false
  const article = /^(the|her|his|their|'s|my|its)$/.test(lower(tokens, at - 1))
  if (/^(from|at|for)$/.test(lower(tokens, at - 2)) && lower(tokens, at - 1) === 'the') return false
  return article && (tokens[end] === undefined || NOUNLESS.test(lower(tokens, end)))
}

/** `house ten`, `line 3`, `pada two`, `path 23`, `Name 46`. */
const numbered: Reader = (tokens, at) => {
  const kind = NUMBERED[lower(tokens, at)]
  if (kind === undefined) return []
  const from = lower(tokens, at + 1) === 'number' ? at + 2 : at + 1
  const list = listAt(tokens, from)
  if (list.length === 0 || list.some(({ value }) => value.includes('.'))) return []
  const isMany = lower(tokens, at).endsWith('s')
  return (isMany ? list : list.slice(0, 1)).map(({ value, ...place }, index) => ({
    kind,
    value,
    ...place,
    ...(index === 0 && { at }),
  }))
}

const NUMBERED: Readonly<Record<string, MentionKind>> = {
  house: 'house',
  houses: 'house',
  bhava: 'house',
  line: 'line',
  lines: 'line',
  pada: 'pada',
  path: 'path',
}

/** `lord of the seventh house`, `ruler of her first`, `owner of the sixth`. */
function lordOf(tokens: readonly Token[], at: number, reading: Reading): readonly Bare[] {
  if (!/^(lords?|rulers?|owner)$/.test(lower(tokens, at)) || lower(tokens, at + 1) !== 'of')
    return []
  let here = at + 2
  const person =
    tokens[here] === undefined ? null : reading.readPerson(tokens, here, reading.isTerm)
  if (person) here = person.end
  while (/^(the|'s|its|each|both|own)$/.test(lower(tokens, here))) here += 1
  const whose = person ? { owner: person.owner, form: person.form } : {}
  if (/^(ascendant|lagna|chart)$/.test(lower(tokens, here)))
    return [{ kind: 'lord', value: '1', at, end: here + 1, ...whose }]
  const ordinal = ordinalAt(tokens, here)
  if (ordinal === null) return []
  const end = /^(house|bhava)$/.test(lower(tokens, ordinal.end)) ? ordinal.end + 1 : ordinal.end
  return [{ kind: 'lord', value: String(ordinal.value), at, end, ...whose }]
}

const hebrewDate: Reader = (tokens, at) => {
  const ordinal = ordinalAt(tokens, at)
  const day = numberAt(tokens, at) ?? ordinal
  if (day === null || day.value > 30) return []
  const of = lower(tokens, day.end) === 'of' ? day.end + 1 : day.end
  // A second Adar is a month.
  if (day === ordinal && of === day.end && !/^5\d{3}$/.test(lower(tokens, of + 1))) return []
  const month = sensesAt(tokens, of, { isSmall: false })
  const named = month?.senses.find(({ kind }) => kind === 'hebrewMonth')
  if (!month || !named) return []
  const year = /^5\d{3}$/.test(tokens[month.end]?.text ?? '') ? tokens[month.end]!.text : ''
  return [
    {
      kind: 'hebrewDate',
      value: `${day.value} ${named.value}${year === '' ? '' : ` ${year}`}`,
      at,
      end: year === '' ? month.end : month.end + 1,
    },
  ]
}

/** `the forty-sixth Name`, `Name 46`, `number 46 of the seventy-two`. */
const angelNumber: Reader = (tokens, at) => {
  const ordinal = ordinalAt(tokens, at)
  if (ordinal && wordsOf(tokens, ordinal.end, ordinal.end + 3).startsWith('of the seventy'))
    return [{ kind: 'angel', value: String(ordinal.value), at, end: ordinal.end }]
  if (ordinal && /^names?$/.test(lower(tokens, ordinal.end)))
    return [{ kind: 'angel', value: String(ordinal.value), at, end: ordinal.end + 1 }]
  if (
    !/^(name|number)$/.test(lower(tokens, at)) ||
    !(tokens[at]!.isCapital || lower(tokens, at) === 'number')
  )
    return []
  const number = numberAt(tokens, at + 1)
  if (number === null || number.value > 72) return []
  const rest = wordsOf(tokens, number.end, number.end + 4)
  if (lower(tokens, at) === 'number' && !/^(of|in|among) the seventy/.test(rest)) return []
  return [{ kind: 'angel', value: String(number.value), at, end: number.end }]
}

const angle: Reader = (tokens, at) => {
  const read = angleAt(tokens, at)
  return read === null
    ? []
    : [{ kind: 'degrees', value: '', at, end: read.end, from: read.from, to: read.to }]
}

const date: Reader = (tokens, at) => {
  const read = dateAt(tokens, at)
  return read === null ? [] : [{ kind: 'date', value: read.value, at, end: read.end }]
}

const skipPossessive = (tokens: readonly Token[], at: number) =>
  /^(its|their|the|all|possible)$/.test(lower(tokens, at)) ||
  (lower(tokens, at) === 'a' && lower(tokens, at + 1) !== 'hundred')
    ? at + 1
    : at

/** `27 of 36`, `twenty-seven out of thirty-six points`, `six of six`, `minus five`. */
const points: Reader = (tokens, at) => {
  if (/^(number|year|hour|day|place)$/.test(lower(tokens, at - 1))) return []
  const isMinus = lower(tokens, at) === 'minus' || tokens[at]?.text === '−'
  const isPlus = lower(tokens, at) === 'plus'
  const isHalf = /^half a point\b/.test(wordsOf(tokens, at, at + 3))
  const read = isHalf
    ? { value: 0.5, end: at + 2 }
    : numberAt(tokens, isMinus || isPlus ? at + 1 : at)
  if (read === null) return []
  const isUnitFirst =
    /^points?$/.test(lower(tokens, read.end)) &&
    numberAt(
      tokens,
      skipPossessive(tokens, read.end + (lower(tokens, read.end + 1) === 'out' ? 3 : 2)),
    ) !== null &&
    /^(of|out)$/.test(lower(tokens, read.end + 1))
  const first = isUnitFirst ? { ...read, end: read.end + 1 } : read
  const isBelow = /^(points? )?(below|under) (nothing|zero|nought)/.test(
    wordsOf(tokens, first.end, first.end + 3),
  )
  const sign = isMinus || isBelow ? -1 : 1
  const of = /^(of|out|from)$/.test(lower(tokens, first.end))
  const most = !of
    ? null
    : numberAt(
        tokens,
        skipPossessive(tokens, lower(tokens, first.end) === 'out' ? first.end + 2 : first.end + 1),
      )
  const isPossessed =
    most !== null &&
    /^(its|their|the|all|a|her|his|possible)$/.test(lower(tokens, most.end - 2)) &&
    lower(tokens, first.end) === 'of'
  const unit = (end: number) => /^(points?|bindus?|gunas?)$/.test(lower(tokens, end))
  if (most !== null) {
    const noun = lower(tokens, most.end) === 'simple' ? 'letters' : lower(tokens, most.end)
    if (isPossessed && !unit(most.end) && most.value !== 100) return []
    const isCount =
      /^(planets?|centers?|centres?|channels?|placements?|gates?|kootas?|grahas?|conscious|unconscious|houses?|signs?|letters?|sefirot|paths?|rings?|spheres?|arrows?|measures?|pairs?|couples?|people|persons?)$/.test(
        noun,
      )
    if (isCount) return []
    const end = unit(most.end) ? most.end + 1 : most.end
    return [{ kind: 'points', value: `${first.value * sign} of ${most.value}`, at, end }]
  }
  if (/^(side|apart|that|which|beside)$/.test(lower(tokens, first.end + 1))) return []
  const adjective = /^(full|good|meagre|whole|bare|little|mere)$/.test(lower(tokens, first.end))
    ? 1
    : 0
  if (isHalf && !isUnitFirst) return [{ kind: 'points', value: '0.5', at, end: at + 3 }]
  if (unit(first.end + adjective)) {
    const end = first.end + adjective + 1
    return [{ kind: 'points', value: String(first.value * sign), at, end }]
  }
  return isMinus || isPlus || isBelow
    ? [{ kind: 'points', value: String(first.value * sign), at, end: first.end }]
    : []
}

/** `the Left Angle Cross of the Sphinx 4`, also one that no birth has. */
const cross: Reader = (tokens, at) => {
  const turn = lower(tokens, at + 1) === '-' ? at + 2 : at + 1
  const isAngle = /^(right|left)$/.test(lower(tokens, at)) && lower(tokens, turn) === 'angle'
  const isJuxtaposition = lower(tokens, at) === 'juxtaposition'
  const from = isAngle ? turn + 1 : at + 1
  if (!(isAngle || isJuxtaposition) || lower(tokens, from) !== 'cross') return []
  let end = from + 1
  if (lower(tokens, end) === 'of') {
    let here = lower(tokens, end + 1) === 'the' ? end + 2 : end + 1
    while (tokens[here]?.isCapital || (here > end + 1 && /^\d$/.test(tokens[here]?.text ?? '')))
      here += 1
    if (here > end + 2 || tokens[end + 1]?.isCapital) end = here
  }
  const value = tokens
    .slice(at, end)
    .filter(({ text }) => text !== '-')
    .map(({ text }) => text)
    .join(' ')
  return [{ kind: 'cross', value, at, end }]
}

/** The letters of a Name: `Resh-Alef-He`. */
const spelling: Reader = (tokens, at) => {
  const letters: string[] = []
  let here = at
  for (;;) {
    const letter = sensesAt(tokens, here, { isSmall: false })?.senses.find(
      ({ kind }) => kind === 'letter',
    )
    if (!letter) return []
    letters.push(letter.value)
    if (tokens[here + 1]?.text !== '-') break
    here += 2
  }
  return letters.length < 2 ? [] : [{ kind: 'angel', value: letters.join('-'), at, end: here + 1 }]
}

/** `is split`, `not split`: a definition, of however many parts. */
const split: Reader = (tokens, at) =>
  lower(tokens, at) === 'split' &&
  /^(is|are|was|not|be|being)$/.test(lower(tokens, at - 1)) &&
  !/^(by|up|from)$/.test(lower(tokens, at + 1))
    ? [{ kind: 'definition', value: 'split', at, end: at + 1 }]
    : []

/** Ways of drawing together or apart that no list of phrases holds. */
const phase: Reader = (tokens, at) => {
  if (
    !/^(draw|draws|drawing|drew|pull|pulls|pulling|move|moves|moving|slip|slips|slipping|drift|drifts|drifting|come|comes|coming|creep|creeps|creeping|close|closes|closing|edge|edging|lean|leaning|inch|inching|walk|walking|grow|grows|growing)$/.test(
      lower(tokens, at),
    )
  )
    return []
  const next = lower(tokens, at + 1)
  if (/^(apart|away|off)$/.test(next))
    return [{ kind: 'phase', value: 'separating', at, end: at + 2 }]
  if (
    /^(together|closer|nearer|near|toward|towards)$/.test(next) ||
    (next === 'up' && lower(tokens, at + 2) === 'to') ||
    (next === 'in' && lower(tokens, at + 2) === 'on')
  )
    return [{ kind: 'phase', value: 'applying', at, end: at + 2 }]
  return []
}

const GOES =
  /^(go|goes|going|gone|went|run|runs|running|ran|move|moves|moving|moved|walk|walks|walking|walked|travel|travels|travelling|travelled|creep|creeps|crept|step|steps|stepping|wander|wanders|wandering|march|marches|head|heads|slip|slips|stroll|strolls|drift|drifts)$/

/** `went backward that night`, `walks steadily forward`. */
const motion: Reader = (tokens, at) => {
  if (!GOES.test(lower(tokens, at))) return []
  const words = [1, 2].map((step) => lower(tokens, at + step))
  const step = words.findIndex((word) => /^(backwards?|forwards?|direct)$/.test(word))
  if (step < 0 || (step === 1 && !/ly$|^vakra$/.test(words[0]!))) return []
  const value = words[step]!.startsWith('back') ? 'retrograde' : 'direct'
  return [{ kind: 'motion', value, at, end: at + step + 2 }]
}

/** `the fallen Sun`. */
const fallen: Reader = (tokens, at) =>
  lower(tokens, at) === 'fallen' &&
  sensesAt(tokens, at + 1, { isSmall: false })?.senses[0]?.kind === 'body'
    ? [{ kind: 'dignity', value: 'fall', at, end: at + 1 }]
    : []

/** `nearly exact`, `a few minutes of being exact`. */
const closeness: Reader = (tokens, at) => {
  const words = wordsOf(tokens, at, at + 3)
  if (/^(nearly|almost|virtually|practically) (exact|perfect)\b/.test(words))
    return [{ kind: 'degrees', value: '', at, end: at + 2, from: 0, to: 1 }]
  if (/^(a few|few) (arc)?minutes/.test(words))
    return [
      {
        kind: 'degrees',
        value: '',
        at,
        end: at + (words.startsWith('a') ? 3 : 2),
        from: 0,
        to: 0.2,
      },
    ]
  return []
}

/** What comes first takes the tokens. */
const READERS: readonly Reader[] = [
  channel,
  profile,
  gates,
  gateLine,
  keys,
  angelNumber,
  split,
  motion,
  fallen,
  phase,
  closeness,
  hebrewDate,
  spelling,
  cross,
  date,
  angle,
  points,
  ordinals,
  numbered,
]

function numeric(tokens: readonly Token[], at: number): readonly Bare[] {
  const number = numberAt(tokens, at)
  return number === null
    ? []
    : [{ kind: 'number', value: String(number.value), at, end: number.end }]
}
