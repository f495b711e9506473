import type { Fact } from '#astrology/facts.ts'
import type { Mark } from '#astrology/marks.ts'

type Is = (fact: Fact, caught: readonly string[]) => boolean

/** Letters alone, so that `Purva Phalguni` is `purvaPhalguni`. */
const same = (one: unknown, other: unknown) => letters(one) === letters(other)
const letters = (word: unknown) =>
  String(word)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')

const value: Is = (fact, caught) => same(fact.value, caught.at(-1))
const marked =
  (field: keyof Mark): Is =>
  ({ marks }, caught) =>
    marks.some((mark) => same(mark[field], caught.at(-1)))
const all =
  (...rules: readonly Is[]): Is =>
  (fact, caught) =>
    rules.every((rule) => rule(fact, caught))
const named =
  (name: RegExp): Is =>
  ({ topic, property }) =>
    name.test(`${topic}.${property}`)
/** Whether a claim of the fact is of this light, by whatever name cards have for it. */
const ofBody: Is = ({ marks }, [body = '']) =>
  marks.some((mark) => same(mark.body, body === 'node' ? 'North Node' : body))

const counted = ({ value: listed }: Fact) => (typeof listed === 'object' ? listed.length : 0)

const SIGNS =
  'aries|taurus|gemini|cancer|leo|virgo|libra|scorpio|sagittarius|capricorn|aquarius|pisces'

/**
 * Of which facts the gloss of a card says what they are: those that hold the very value the card is
 * of. Worked out by the facts, and never by the almanac's own choice; what stands in no row explains nothing.
 */
const ROWS: readonly (readonly [card: RegExp, is: Is])[] = [
  [
    /^vedic\.dasha\.(\w+)$/,
    all(named(/^(?:(?:running|next)Dasha\.mahadasha|dasha\.birthLord|mahadasha\.\w+)$/), ofBody),
  ],
  [
    /^vedic\.karaka\.(\w+)\.(\w+)$/,
    (fact, [office, graha]) =>
      fact.topic === 'charaKaraka' && fact.property === office && same(fact.value, graha),
  ],
  [/^vedic\.lagna\.(\w+)$/, all(named(/^lagna\.sign$/), value)],
  [/^vedic\.(\w+)\.house(\d+)$/, all(named(/^(?:\w+|lord\d+)\.house$/), ofBody, value)],
  [/^vedic\.(\w+)\.from(\d+)$/, all(named(/\.p\dFromP\d(?:Moon|Venus)$/), ofBody, value)],
  [new RegExp(`^vedic\\.(\\w+)\\.(${SIGNS})$`), all(ofBody, marked('sign'))],
  [/^vedic\.nakshatra\.(\w+)$/, marked('nakshatra')],
  [/^vedic\.koota\.(\w+)\.(full|part|none)$/, isOfPoints],
  [
    /^vedic\.porutham\.(\w+)\.(agrees|disagrees)$/,
    (fact, [name, how = '']) => fact.property === name && how.startsWith(agreeing(fact)),
  ],
  [/^vedic\.yoga\.(.+)$/, (fact, [name]) => fact.topic === 'yoga' && fact.property === name],
  [
    /^vedic\.dosha\.(\w+)$/,
    (fact, [name = '']) => fact.topic.startsWith(name) && fact.value !== 'none',
  ],
  [/^vedic\.(?:mangal|venuses)\.(.+)$/, all(named(/^(?:mangal|venus|navamshas)\./), value)],
  [/^western\.house(\d+)$/, (fact, [house]) => fact.topic === `house${house}`],
  [/^western\.composite\.house(\d+)$/, all(named(/^composite\.\w+\.house$/), value)],
  [/^western\.dignity\.(\w+)$/, (fact, [dignity]) => fact.property === dignity],
  [
    /^western\.retrograde\.(\w+)$/,
    all(named(/\.motion$/), ofBody, ({ value: is }) => is === 'retrograde'),
  ],
  [
    /^western\.balance\.(\w+)\.lacking$/,
    (fact, [name]) => fact.property === name && counted(fact) === 0,
  ],
  [
    /^western\.balance\.(fire|earth|air|water)\.leading$/,
    (fact, [name]) => fact.property === name && counted(fact) >= 4,
  ],
  [
    /^western\.balance\.(\w+)\.leading$/,
    (fact, [name]) => fact.property === name && counted(fact) >= 5,
  ],
  [/^western\.(?:phase|pattern)\.(\w+)$/, value],
  [/^western\.(\w+)\.house(\d+)$/, all(named(/^\w+\.house$/), ofBody, value)],
  [new RegExp(`^western\\.(\\w+)\\.(${SIGNS})$`), all(ofBody, marked('sign'))],
  [/^humanDesign\.center\.(\w+)\.(\w+)$/, isOfState],
  [/^humanDesign\.type\.(\w+)$/, all(named(/^(?:type|coincidence)\.type$/), marked('type'))],
  [/^humanDesign\.(authority|profile|definition)\.(.+)$/, isOne],
  [/^humanDesign\.channel\.(.+)$/, (fact, [channel]) => fact.property === channel],
  [
    /^humanDesign\.gate\.(\d+)$/,
    all((fact) => new Set(fact.marks.flatMap(({ gate }) => gate ?? [])).size === 1, marked('gate')),
  ],
  [
    /^humanDesign\.variable\.([a-z]+)([A-Z]\w*)?$/,
    (fact, [kind, is = '']) =>
      fact.property === kind && letters(fact.value).startsWith(letters(is)),
  ],
  [
    /^geneKeys\.key\.(\d+)$/,
    all(named(/^(?:\w+\.key|key\d+\.\w+|sharedKey\.\d+|coincidence\.sphere-\w+)$/), marked('key')),
  ],
  [/^geneKeys\.line\.(\d)$/, all(named(/^(?:\w+\.line|sameLine\.\w+)$/), marked('line'))],
  [/^geneKeys\.ring\.(\w+)$/, isOfRing],
  [/^geneKeys\.partner$/, named(/^partner(?:Key)?s\./)],
  [
    /^kabbalah\.sefirah\.(\w+)\.(\w+)$/,
    ({ marks }, [name, state]) =>
      marks.some((mark) => same(mark.sefirah, name) && mark.state === state),
  ],
  [
    /^kabbalah\.letter\.(\w+)$/,
    all(
      named(/^(?:month\.letterImage|\w+\.letter|letters\.(?:gathered|shared|image)[A-Z]\w+)$/),
      marked('letter'),
    ),
  ],
  [/^kabbalah\.name\.(\d+)$/, marked('nameNumber')],
  [
    /^kabbalah\.month\.(\w+)$/,
    all(
      named(/^(?:month\.(?:name|letter)|hebrewDate\.date|coincidence\.hebrewMonth)$/),
      marked('hebrewMonth'),
    ),
  ],
  [
    /^kabbalah\.weekday\.(\w+)$/,
    all(named(/^(?:weekday\.(?:day|creation)|coincidence\.weekday)$/), marked('weekday')),
  ],
  [
    /^kabbalah\.path\.(\d+)$/,
    all((fact) => new Set(fact.marks.flatMap(({ path }) => path ?? [])).size === 1, marked('path')),
  ],
  [/^kabbalah\.tikkun\.(\w+)$/, all(named(/^tikkun\.(?:toward|learns)$/), marked('sign'))],
  [/^kabbalah\.pillar\.(\w+)$/, (fact, [pillar]) => fact.property === pillar],
  [
    /^kabbalah\.world\.(\w+)$/,
    (fact, [world]) => fact.property === world && fact.topic === 'worlds',
  ],
]

/** Whether what the gloss of a card explains is what this fact tells. */
export function explains(card: string, fact: Fact): boolean {
  const row = ROWS.find(([of]) => of.test(card))
  return row !== undefined && row[1](fact, (row[0].exec(card) ?? []).slice(1))
}

function isOfPoints(
  { topic, property, marks, value: points }: Fact,
  [name, how]: readonly string[],
): boolean {
  const most = marks.find(({ of }) => of !== undefined)?.of ?? Number.NaN
  const share = Number(points) >= most ? 'full' : 'part'
  const is = points === 0 ? 'none' : share
  return topic === 'ashtakoota' && property === name && is === how
}

function agreeing({ value: is }: Fact): string {
  return is === 'disagree' ? 'disagree' : 'agree'
}

/** A center in one, or in every one of two that it is told of; `defined` of what is so only together. */
function isOfState(
  { topic, property, marks, value: is }: Fact,
  [name = '', state]: readonly string[],
): boolean {
  const center = topic === 'centers' ? property : topic.replace(/Center$/, '')
  if (!same(center, name)) return false
  if (is === 'together') return state === 'defined'
  const states = new Set(marks.map((mark) => mark.state))
  return states.has(state) || (state === 'undefined' && states.has('open'))
}

/** What one is, or both alike; two that differ are explained by neither. */
function isOne({ marks }: Fact, [field = '', is]: readonly string[]): boolean {
  const held = new Set(marks.flatMap((mark) => mark[field as 'profile'] ?? []).map(letters))
  return held.size === 1 && held.has(letters(is))
}

function isOfRing({ topic, marks }: Fact, [name = '']: readonly string[]): boolean {
  const rings = new Set(marks.flatMap(({ ring }) => ring ?? []))
  const [ring = ''] = rings
  return (
    topic !== 'sameSphere' &&
    rings.size === 1 &&
    same(ring.replace(/^(?:the )?Ring of (?:the )?/i, ''), name)
  )
}
