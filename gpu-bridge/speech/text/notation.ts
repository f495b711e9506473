import { cardinal } from './number-words.ts'
import { isOwned, SHARE_READERS } from './shares.ts'
import { reader, wordBefore, type Reader, type Surroundings } from './token.ts'
import { COUNTED } from './units.ts'

/** The 36 channels of the bodygraph, the lower gate first: alone among pairs of numbers they are no range. */
const CHANNELS = new Set(
  (
    '1-8 2-14 3-60 4-63 5-15 6-59 7-31 9-52 10-20 10-34 10-57 11-56 12-22 13-33 16-48 17-62 18-58 19-49 ' +
    '20-34 20-57 21-45 23-43 24-61 25-51 26-44 27-50 28-38 29-46 30-41 32-54 34-57 35-36 37-40 39-55 ' +
    '42-53 47-64'
  ).split(' '),
)
/** How many centres two people define together, and leave open: of nine. */
const CONNECTIONS = new Set('9-0 8-1 7-2 6-3 5-4'.split(' '))
/** What two numbers with a stroke between them are counted in when they are a range. */
const RANGE_OF =
  /^(?:ages?|aged|pages?|pp\.?|years?|verses?|chapters?|weeks?|days?|hours?|between|from|roughly|approximately|scored?|won|wins?|lost|loses?|beat|beaten|led|leads?|drew)$/i
/** What stands in a gate. */
const ACTIVATED =
  /^(?:Sun|Moon|Earth|Nodes?|Mercury|Venus|Mars|Jupiter|Saturn|Uranus|Neptune|Pluto|activations?)$/
const GATE = /^(?:Gates?|Keys?|Lines?|Spheres?)$/i
const LIST_JOINT = /^(?:,? ?and |, | or |\/)$/

/** How the five systems write their numbers: gates with lines, channels, profiles, divisional charts, shares. */
export const NOTATION_READERS: readonly Reader[] = [
  // Gate 34.2, Gene Keys 25.3 and 10.1
  reader('notation', '(\\d{1,2})\\.([1-6])(?![.,]?\\d)', (found, around) => {
    const [all, gate = '', line = ''] = found
    if (!isOfGates(around) || COUNTED.test(around.text.slice(found.index + all.length))) return null
    return `${cardinal(Number(gate))}, line ${cardinal(Number(line))}`
  }),
  // 34-20, 5–15
  reader('notation', '(\\d{1,2}) ?[-–] ?(\\d{1,2})(?![-–.,:°/%]?\\d)', (found, around) => {
    const [all, one = '', other = ''] = found
    const after = around.text.slice(found.index + all.length)
    if (!isPair([Number(one), Number(other)], around) || isCounted(after, around)) return null
    return `${cardinal(Number(one))} ${cardinal(Number(other))}`
  }),
  ...SHARE_READERS,
  // D9
  reader('notation', 'D-?(\\d{1,2})', ([, division = '']) => `D ${cardinal(Number(division))}`),
]

/** 5–15 days are a range, and the 5-15 of somebody's design is none. */
function isCounted(after: string, around: Surroundings): boolean {
  return after.startsWith(' of ') ? !isOwned(around) : COUNTED.test(after)
}

/** Right after the word, or in a list that began right after it. */
function isOfGates({ before }: Surroundings): boolean {
  const word = wordBefore(before)
  if (word && GATE.test(word.written)) return true
  // His Sun is in 1.3; an orb is never in anything.
  if (/^in$/i.test(word?.written ?? '') && before.some(({ written }) => ACTIVATED.test(written)))
    return true
  const earlier = before.findLastIndex(
    ({ kind, spoken }) => kind === 'notation' && spoken.includes(', line '),
  )
  if (earlier === -1) return false
  return LIST_JOINT.test(
    before
      .slice(earlier + 1)
      .map(({ written }) => written)
      .join(''),
  )
}

/** Two numbers that belong together and are no range. */
function isPair([one, other]: readonly [number, number], { before }: Surroundings): boolean {
  const clause = before.slice(before.findLastIndex(({ written }) => /[.;:!?]/.test(written)) + 1)
  if (clause.some(({ written }) => /^channels?$/i.test(written))) return true
  const word = wordBefore(before)
  if (word && RANGE_OF.test(word.written)) return false
  return (
    CONNECTIONS.has(`${one}-${other}`) ||
    CHANNELS.has(`${Math.min(one, other)}-${Math.max(one, other)}`)
  )
}
