import type { Fact } from '#astrology/facts.ts'
import type { Mark } from '#astrology/marks.ts'
import {
  karanaName,
  LUNAR_MONTHS,
  NITYA_YOGAS,
  tithiName,
} from '#astrology/vedic/panchanga/panchanga-names.ts'
import { VARAS } from '#astrology/vedic/panchanga/vedic-day.ts'
import { phaseOf } from './cited-sayings.ts'

/** Something of which there are few: what a fact says of it, and the words that prose has for each. */
export interface Pole {
  readonly kind: string
  readonly of: (fact: Fact) => readonly string[]
  readonly words: Readonly<Record<string, RegExp>>
}

type Answer = string | false | undefined

/** What a fact's marks answer. */
const byMark =
  (read: (mark: Mark) => Answer) =>
  ({ marks }: Fact): readonly string[] =>
    marks.map(read).filter((each) => each !== undefined && each !== false)

const RANKS: Readonly<Record<number, string>> = { 1: 'fullest', 12: 'emptiest' }

/** A center's state as one of two: nothing is told of how open it is. */
function stateOf({ center, state }: Mark): Answer {
  if (center === undefined || state === undefined) return undefined
  return state === 'defined' ? state : 'open'
}

const KINSHIPS: ReadonlySet<string> = new Set([
  'one letter',
  'neighbours',
  'friendly worlds',
  'crossing',
  'one world',
  'strangers',
  'opposite gates',
])

const BONDS = /^(electromagnetic|companionship|compromise|dominance)$/

const GROUPS = /( signs| half of the chart)$/

const named = (pattern: RegExp) => byMark(({ term }) => pattern.test(term ?? '') && term)

const SENSES =
  'sight hearing smell speech taste sexuality work action walking motion anger laughter thought sleep'.split(
    ' ',
  )

/** The names of the almanac of a day, each by its own word. */
const ALMANAC: Readonly<Record<string, readonly string[]>> = {
  tithi: Array.from({ length: 30 }, (_, index) => tithiName(index + 1)),
  vara: VARAS.map(({ name }) => name),
  'nitya yoga': NITYA_YOGAS,
  karana: Array.from({ length: 60 }, (_, index) => karanaName(index)),
  'lunar month': LUNAR_MONTHS,
}

const byName = (names: readonly string[]) =>
  Object.fromEntries(
    names.map((name) => [name, new RegExp(String.raw`\b${name.toLowerCase()}\b`, 'g')]),
  )

/** Facts that put one above all others of its kind, or below them, by what they are called. */
const EXTREMES: readonly (readonly [RegExp, string])[] = [
  [
    /^(strongest|strongestTogether|p[12]StrongestInp[12]|fullest|most|mostBonds|mostApart)$/,
    'most',
  ],
  [/^(weakest|emptiest)$/, 'least'],
]

const extremeOf = ({ property, topic }: Fact): readonly string[] =>
  topic === 'ashtakavarga'
    ? []
    : EXTREMES.flatMap(([pattern, name]) => (pattern.test(property) ? [name] : []))

export const POLES: readonly Pole[] = [
  {
    kind: 'extreme',
    of: extremeOf,
    words: {
      most: /\b(strongest|fullest|most|greatest|largest|richest|heaviest|firmest|thickest|best|highest|(no|none|nothing|nowhere|neither)( [a-z]+){0,6} (more|stronger|fuller|firmer|better|richer)|(more|stronger|fuller|firmer|better)( [a-z]+){0,4} than (any|all|every|anywhere|in any))\b/g,
      least:
        /\b(weakest|emptiest|least|fewest|poorest|smallest|thinnest|barest|lightest|feeblest|worst|lowest|(no|none|nothing|nowhere|neither)( [a-z]+){0,6} (less|fewer|weaker|emptier|worse|poorer)|(less|fewer|weaker|emptier|worse)( [a-z]+){0,4} than (any|all|every|anywhere|in any))\b/g,
    },
  },
  {
    kind: 'motion',
    of: byMark(({ motion }) => motion !== 'stationary' && motion),
    words: {
      direct: /\b(direct|forwards?|ahead|onwards?)\b/g,
      retrograde:
        /\b(retrograde|backwards?|in reverse|(turn|turned|turning|go|goes|going|went|walk|walks|walked|walking|move|moves|moved|moving|run|runs|ran|running|head|heads|headed|travel|travels|travelled|drift|drifts|drifted) back|in retreat|retreats?|retreating|retraces?|retracing|doubles back)\b/g,
    },
  },
  {
    kind: 'phase',
    of: byMark(phaseOf),
    words: {
      applying:
        /\b(appl(y|ies|ied|ying)|clos(es|ing)|tighten(s|ing)?|approach(es|ing)?|near(s|ing)|has yet|have yet|yet to|yet exact|to come|still (to|being|has to|forming|coming|gathering|building|on its way)|gather(s|ing)|building|coming together|draw(s|ing) (together|nearer|closer)|ahead of (it|them)|before (it|them)|narrow(s|ing))\b/g,
      separating:
        /\b(separat(es|ed|ing)|loosen(s|ing)?|part(s|ing)|past|behind (it|them)|wan(es|ing)|fad(es|ing)|let(s|ting)? go|leav(es|ing)|widen(s|ing)?|has been exact|was exact|already over|is over|dissolv(es|ing)|slacken(s|ing)?|(drift|pull|mov|draw|slip)(s|es|ing|ting)? (apart|away))\b/g,
    },
  },
  {
    kind: 'strength',
    of: byMark(({ term, rank, of }) => {
      if (term !== 'shadbala') return undefined
      if (rank === 1) return 'strongest'
      return rank === of ? 'weakest' : 'between'
    }),
    words: {
      strongest:
        /\b(?<!(second|third|fourth|fifth|sixth|seventh|next) )(strongest|(no|none|nothing)( [a-z]+){0,4} (outweighs|outranks|surpasses|beats|exceeds)|(no|none|nobody|nothing)( [a-z]+){0,4} (stronger|mightier)|leads|most powerful|mightiest|most muscle|on top|at the top|heads the (list|seven)|leads the (list|seven)|the champion|first place|carries the most weight|has the most|(the )?(greatest|most|largest)( [a-z]+)? strength|(stronger|mightier) than (any|all|every)|(more|greater) [a-z]+ than (any|all|every)|(?<!(is|are) )(outweighs?|outranks?|surpasses|beats?) (all|every|the others|the rest|the other))\b/g,
      weakest:
        /\b(?<!(second|third|fourth|fifth|sixth|next) )(weakest|feeblest|frailest|poorest|least|at the bottom|closes the (list|seven)|brings up the rear|last|the (most )?feeble|has the least|(no|none|nobody|nothing)( [a-z]+){0,4} (weaker|feebler)|(weaker|feebler) than (any|all|every)|less [a-z]+ than (any|all|every)|(outweighed|outranked|surpassed|beaten) by (all|every|the others|the rest|the other))\b/g,
      between: /\b(second|third|fourth|fifth|sixth)\b/g,
    },
  },
  {
    kind: 'points',
    of: byMark(({ term, rank = 0 }) => term === 'Sarvashtakavarga' && RANKS[rank]),
    words: {
      fullest:
        /\b(fullest|richest|most|highest|best (stocked|provided|endowed|fed|served)|wealthiest|strongest|heaviest|(no|none|nothing)( [a-z]+){0,2} (more|richer|fuller)|more [a-z]+ than any|tops?|best)\b/g,
      emptiest:
        /\b(emptiest|poorest|fewest|lowest|least|worst (stocked|provided|endowed|fed|served)|leanest|weakest|thinnest|barest|(no|none|nothing)( [a-z]+){0,2} (fewer|poorer|emptier)|fewer [a-z]+ than any|lightest|hungriest)\b/g,
    },
  },
  {
    kind: 'dusk',
    of: byMark(
      ({ relation, term }) => relation === 'born' && term?.endsWith('sunset') === true && term,
    ),
    words: {
      'before sunset':
        /\b(before (the )?(sunset|sundown|nightfall|dusk|dark|evening)|(sun (was|had|stood)( still| yet)? (up|not( yet)? set))|still (light|day)|daylight|in the light|by day|while it was (still )?light|while the sun)\b/g,
      'after sunset':
        /\b(after (the )?(sunset|sundown|nightfall|dusk|dark)|(already|long) (dark|night|set|down)|sun (was|had)( already)? (down|gone|set)|at night|by night|in the dark|once the sun)\b/g,
    },
  },
  {
    kind: 'sect',
    of: byMark(({ term, negated }) => /^(day|night) chart$/.test(term ?? '') && !negated && term),
    words: {
      'day chart':
        /\b(day (chart|birth)|broad day|by day|daytime|daylight|diurnal|(?<=\b(sun|it|light) [a-z ]{0,24})above the horizon|(sun|it) (was|is|stood) (still |already )?(up|light)|sun shone|in full light|sun overhead)\b/g,
      'night chart':
        /\b(night (chart|birth)|by night|at night|nighttime|nocturnal|(?<=\b(sun|it|light) [a-z ]{0,24})(below|under|beneath) the horizon|after dark|in the dark|sun (was|had|is) (already )?(down|gone|set)|lamps? (was|were) lit)\b/g,
    },
  },
  {
    kind: 'center',
    of: (fact) => (fact.subject === 'couple' ? [] : byMark(stateOf)(fact)),
    words: {
      defined:
        /\b(defined|colou?red( in)?|steady|steadily|fixed|constant|reliable|consistent(ly)?|the same every (day|morning))\b/g,
      open: /\b(undefined|wholly open|open|white|uncolou?red|borrowed|takes? in|amplif(y|ies)|absorbs?|unlit|blank)\b/g,
    },
  },
  {
    kind: 'state',
    of: byMark(({ sefirah, state }) => sefirah !== undefined && state),
    words: {
      strong: /\b(strong(?! by)|firm|sturdy|mighty|powerful|robust|in full strength)\b/g,
      supported: /\b(support(ed|s)?|propped|held up|some help|backed|shored up)\b/g,
      bare: /\b(bare|naked|unclothed|unfurnished|without (any )?(dignity|support|help)|empty-handed)\b/g,
      strained:
        /\b(strain(ed|s)?|burdened|under pressure|stretched|labou?rs|pinched|weak|weakened)\b/g,
    },
  },
  {
    kind: 'pillar',
    of: byMark(({ pillar, relation }) => relation === 'leans' && pillar),
    words: {
      Mercy:
        /\b(mercy|right[- ]hand (pillar|column|side)|(to|on) the right|right pillar|(leans?|leaning|inclines?|tilts?) right)\b/g,
      Severity:
        /\b(severity|left[- ]hand (pillar|column|side)|(to|on) the left|left pillar|(leans?|leaning|inclines?|tilts?) left)\b/g,
      Balance:
        /\b(balance|mildness|middle (pillar|column)|central pillar|(to|in) the (middle|centre|center))\b/g,
    },
  },
  {
    kind: 'authority',
    of: byMark(({ authority }) => authority),
    words: {
      Emotional:
        /\b(emotion(s|al|ally)?|feelings?|moods?|wave|waves|solar plexus|sleeps? on it)\b/g,
      Sacral: /\b(sacral|gut|guts|belly|grunt|uh-huh)\b/g,
      Splenic: /\b(splenic|spleen|instincts?|instinctive(ly)?|intuition|hunch)\b/g,
      'Ego Manifested': /\b(ego|willpower|heart center)\b/g,
      'Ego Projected': /\b(ego|willpower|heart center)\b/g,
      'Self-Projected': /\b(self[- ]projected|own voice|by talking|hearing (her|him)self)\b/g,
      Mental: /\b(mental|sounding boards?)\b/g,
      Lunar: /\b(lunar|a month|twenty-eight days|moon's round)\b/g,
    },
  },
  {
    kind: 'sense',
    of: byMark(({ sense }) => sense),
    words: byName(SENSES),
  },
  ...Object.entries(ALMANAC).map(([kind, names]): Pole => ({
    kind,
    of: byMark(({ term, name }) => term === kind && name),
    words: byName(names),
  })),
  {
    kind: 'half',
    of: named(/^(bright|dark) half$/),
    words: {
      'bright half': /\b(bright|waxing|shukla|growing|light half)\b/g,
      'dark half': /\b(dark|waning|krishna|shrinking)\b/g,
    },
  },
  {
    kind: 'year',
    of: byMark(
      ({ relation, term }) =>
        relation === 'Hebrew year' && /^(common|leap)$/.test(term ?? '') && term,
    ),
    words: {
      common: /\b(common|ordinary|plain|twelve months|(a )?single adar|one adar)\b/g,
      leap: /\b(leap|thirteen months|two adars|second adar|embolismic|pregnant)\b/g,
    },
  },
  {
    kind: 'geometry',
    of: byMark(
      ({ cross, term }) =>
        /^(Right Angle|Left Angle|Juxtaposition)/.exec(cross ?? '')?.[0] ??
        ({ 'right geometry': 'Right Angle', 'left geometry': 'Left Angle' } as const)[
          term as 'right geometry'
        ],
    ),
    words: {
      'Right Angle': /\bright[- ]angled?\b/g,
      'Left Angle': /\bleft[- ]angled?\b/g,
      Juxtaposition: /\bjuxtaposition\b/g,
    },
  },
  {
    kind: 'grade',
    of: byMark(({ name }) => /^(low|middle|high) grade$/.test(name ?? '') && name),
    words: {
      'low grade': /\b(low|lowest|mild|slight|light)\b/g,
      'middle grade': /\b(middle|medium|middling)\b/g,
      'high grade': /\b(high|highest|strong|severe|grave|full)\b/g,
    },
  },
  {
    kind: 'joint center',
    of: byMark(
      ({ relation, term }) =>
        relation === 'defined by' &&
        ({ neither: 'undefined', together: 'defined' } as const)[term as 'neither'],
    ),
    words: {
      defined: /\b(defined|colou?red|steady)\b(?! alone)/g,
      undefined: /\b(undefined|open|white)\b/g,
    },
  },
  {
    kind: 'bond',
    of: byMark(
      ({ channel, relation }) => channel !== undefined && BONDS.test(relation ?? '') && relation,
    ),
    words: {
      electromagnetic: /\b(electromagnetic|by attraction|an attraction)\b/g,
      companionship: /\bcompanionship\b/g,
      compromise: /\bcompromise\b/g,
      dominance: /\bdominance\b/g,
    },
  },
  {
    kind: 'sequence',
    of: byMark(({ term }) => term?.endsWith(' sequence') === true && term),
    words: byName(['Activation sequence', 'Venus sequence', 'Pearl sequence']),
  },
  {
    kind: 'kinship',
    of: byMark(({ relation }) => KINSHIPS.has(relation ?? '') && relation),
    words: {
      'opposite gates': /\bopposite (gates|signs|sides)\b/g,
      'one letter': /\b(one|the same) letter\b/g,
      'one world': /\b(one|the same) (world|element)\b/g,
      neighbours: /\bneighbou?rs?\b/g,
      strangers: /\bstrangers?\b/g,
      crossing: /\b(cross(es|ing)?|crossroads?)\b/g,
      'friendly worlds': /\bfriendly (worlds|elements)\b/g,
    },
  },
  {
    kind: 'dialogue',
    of: (fact) =>
      fact.system === 'kabbalah'
        ? byMark(({ partnerSefirah, aspect }) => partnerSefirah !== undefined && aspect)(fact)
        : [],
    words: {
      trine: /\b(help (each other|one another) freely|trines?)\b/g,
      sextile: /\b(offer (each other|one another) a hand|sextiles?)\b/g,
      square: /\b(press(es)? on|squares?)\b/g,
      opposition: /\b(fac(e|es|ing) (each other|one another)|oppos(es|ed|ition))\b/g,
      conjunction: /\b(with one voice|conjunctions?|conjunct)\b/g,
    },
  },
  {
    kind: 'nothing',
    of: byMark(
      ({ term, count }) =>
        GROUPS.test(term ?? '') && count !== undefined && (count === 0 ? 'none' : 'some'),
    ),
    words: {
      none: /\b(none|nothing|no planets?(?! but )|not a (single )?planet|missing|absent|lacking|without a planet|empty|neither( of [a-z]+( [a-z]+)?)? ha(s|ve) an?( single)? planet)\b/g,
      some: /\b(one|two|three|four|five|six|seven|eight|nine|ten|all|half|most|some|few|several|many)\b(?= (of (her|his|its|the|ten|them)\b|planets?\b|in\b|stands?\b|lights?\b|[a-z]+ planets?\b|[.,]))/g,
    },
  },
  {
    kind: 'quarter',
    of: byMark(({ relation, term }) => relation === 'quarter' && term),
    words: {
      ...byName(['Initiation', 'Duality', 'Mutation']),
      Civilization: /\bcivili[sz]ation\b/g,
    },
  },
  {
    kind: 'points',
    of: byMark(
      ({ points, term, body }) =>
        points !== undefined &&
        body !== undefined &&
        term === 'relationship score' &&
        (points === 0 ? 'nothing' : 'some'),
    ),
    words: {
      nothing: /\b(nothing( at all)?|no points?|counts? for nothing|not (a|one) point|empty)\b/g,
      some: /\b([a-z]+ points?|points)\b/g,
    },
  },
  {
    kind: 'agreement',
    of: byMark(
      ({ relation, count }) =>
        count !== undefined && /^(for|against)$/.test(relation ?? '') && relation,
    ),
    words: {
      for: /\b(speaks?|spoke|argues?) (up )?for\b|\bin favou?r of\b/g,
      against: /\b(speaks?|spoke|is|are|argues?) against\b/g,
    },
  },
  {
    kind: 'hour',
    of: byMark(
      ({ relation, term }) => relation === 'hour' && /^(day|night)$/.test(term ?? '') && term,
    ),
    words: {
      day: /\b(hours? of the day|of daylight|by day)\b/g,
      night: /\b(hours? of the night|of darkness|by night)\b/g,
    },
  },
  {
    kind: 'level',
    of: byMark(({ relation }) => /^(low|middle|high)$/.test(relation ?? '') && relation),
    words: {
      low: /\b(lived low|at (its|the) lowest|low form|lives? low|badly|in the dark)\b/g,
      middle: /\b(lived well|lives? well|in the middle)\b/g,
      high: /\b(at (its|the) highest|lived high(est)?|at its best|at the top)\b/g,
    },
  },
  {
    kind: 'friendship',
    of: byMark(({ relation }) => /^(friend|enemy|neutral)$/.test(relation ?? '') && relation),
    words: {
      friend: /\b(friends?|friendly|allies|well disposed|befriend(s|ed)?)\b/g,
      enemy: /\b(enem(y|ies)|hostile|foes?|at odds)\b/g,
      neutral: /\b(neutrals?|indifferent|neither friends? nor)\b/g,
    },
  },
  {
    kind: 'porutham',
    of: ({ marks }) => {
      const agree = marks.filter(
        ({ term, state }) => term?.endsWith(' porutham') === true && state === 'agreeing',
      )
      return agree.map(({ negated }) => (negated === true ? 'disagrees' : 'agrees'))
    },
    words: {
      agrees:
        /\b(agrees?|agreeing|assents?|is (met|kept|given)|says yes|passes|holds|consents?)\b/g,
      disagrees:
        /\b(disagrees?|fails?|refuses?|says no|is (missed|broken|withheld)|objects?|dissents?)\b/g,
    },
  },
]
