import { ALL_CROSSES } from '#astrology/human-design/bodygraph/incarnation-cross.ts'
import { CHANNELS } from '#astrology/human-design/bodygraph/channels.ts'
import { type Reader, listed, lower } from './mention-reader.ts'
import { wordsOf } from './words-of.ts'

const CHANNEL_IDS: ReadonlySet<string> = new Set(CHANNELS.map(({ id }) => id))

export const gates: Reader = (tokens, at) =>
  listed(['gate', 'gates'], 'gate')(tokens, at).map((gate) =>
    gate.value.includes('.') ? { ...gate, kind: 'gateLine' } : gate,
  )

/** `1.3` alone, where a gate with its line must be meant. */
export const gateLine: Reader = (tokens, at) => {
  const { text = '' } = tokens[at] ?? {}
  if (!/^[1-6]?\d\.[1-6]$/.test(text)) return []
  if (/^(degrees?|points?|years?|rupas|of|to|billion|million)$/.test(lower(tokens, at + 1)))
    return []
  // Of so many pairs: `one in 3.4`.
  if (wordsOf(tokens, at - 2, at) === 'one in') return []
  if (at > 0 && !/^(in|at|is|of|gate|and|,|:|to|by|holds)$/.test(lower(tokens, at - 1))) return []
  return [{ kind: 'gateLine', value: text, at, end: at + 1 }]
}

export const channel: Reader = (tokens, at) => {
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

const KOOTA =
  /\b(varna|vashya|tara|yoni|maitri|gana|bhakoot|nadi|koota)( (koota|at|gives|has|scores|is|:|\())?$/

export const profile: Reader = (tokens, at) => {
  const [first, slash, second] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (slash?.text !== '/' || !/^\d{1,2}$/.test(first?.text ?? '')) return []
  if (!/^\d{1,2}$/.test(second?.text ?? '')) return []
  // `Yoni 3/4, Maitri 4/5`; `27/36`.
  if (KOOTA.test(wordsOf(tokens, at - 2, at)) || Number(second!.text) > 12)
    return [{ kind: 'points', value: `${first!.text} of ${second!.text}`, at, end: at + 3 }]
  return [{ kind: 'profile', value: `${first!.text}/${second!.text}`, at, end: at + 3 }]
}

export const keys: Reader = (tokens, at) => {
  const from = lower(tokens, at) === 'gene' ? at + 1 : at
  const found = listed(['key', 'keys'], 'key')(tokens, from)
  // `By Gene Keys 8 things weigh`.
  if (lower(tokens, from) === 'keys' && found.length < 2) return []
  return found.map((key, index) => (index === 0 ? { ...key, at } : key))
}

/** `the Left Angle Cross of the Sphinx 4`, also one that no birth has. */
export const cross: Reader = (tokens, at) => {
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

/** What crosses are of, without their angle: `Planning`, `Four Ways`; the longest first. */
const CROSS_THEMES: readonly (readonly string[])[] = [
  ...new Set(
    ALL_CROSSES.map(({ name }) => name.replace(/^.*Cross of (the )?/, '').replace(/ \d$/, '')),
  ),
]
  .map((theme) => theme.toLowerCase().split(/[ -]/))
  .toSorted((a, b) => b.length - a.length)

/** `His cross is that of Planning`: a theme alone, where a cross is spoken of. */
export const crossTheme: Reader = (tokens, at) => {
  // `the quarter of Mutation`.
  if (/\bquarter of( the)?$/.test(wordsOf(tokens, at - 3, at))) return []
  const from = /^the$/.test(lower(tokens, at)) ? at + 1 : at
  if (tokens[from]?.isCapital !== true) return []
  const theme = CROSS_THEMES.find(
    (words) => wordsOf(tokens, from, from + words.length) === words.join(' '),
  )
  // `Planning is the name of her cross`.
  const isNamed =
    theme !== undefined &&
    /^(is|was) the (name|theme|title) of [^,;]*\bcross\b/.test(
      wordsOf(tokens, from + theme.length, from + theme.length + 9),
    )
  const isAfter =
    /\b(of|is|called|named)$/.test(wordsOf(tokens, at - 1, at)) &&
    tokens.slice(0, at).some(({ lower: word }) => /^cross(es)?$/.test(word))
  if (!isNamed && !isAfter) return []
  return theme === undefined
    ? []
    : [{ kind: 'cross', value: theme.join(' '), at, end: from + theme.length }]
}

/** `is split`, `not split`: a definition, of however many parts. */
export const split: Reader = (tokens, at) =>
  lower(tokens, at) === 'split' &&
  /^(is|are|was|not|be|being)$/.test(lower(tokens, at - 1)) &&
  !/^(by|up|from)$/.test(lower(tokens, at + 1))
    ? [{ kind: 'definition', value: 'split', at, end: at + 1 }]
    : []
