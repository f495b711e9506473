import { SIGNS } from '#astrology/western/zodiac/zodiac.ts'
import type { Entry } from './lexicon-entry.ts'

/** What stands in the sky, what it stands in, and what it does there, in the words prose has for them. */
const BODIES: Readonly<Record<string, string>> = {
  Sun: 'sun, suns, surya, ravi',
  Moon: 'moon, moons, chandra',
  Mercury: 'mercury, mercuries, budha',
  Venus: 'venus, venuses, shukra',
  Mars: 'mars, mangala, kuja',
  Jupiter: 'jupiter, jupiters, guru, brihaspati',
  Saturn: 'saturn, saturns, shani',
  Uranus: 'uranus, uranuses',
  Neptune: 'neptune, neptunes',
  Pluto: 'pluto, plutos',
  Chiron: 'chiron, chirons',
  'osculating Lilith': 'osculating lilith',
  'mean North Node': 'mean north node, mean node',
  'mean South Node': 'mean south node',
  Lilith: 'lilith, black moon, black moon lilith, mean lilith',
  Ceres: 'ceres',
  Pallas: 'pallas, pallas athena, pallas athene',
  Juno: 'juno',
  Vesta: 'vesta',
  Ascendant: 'ascendant, ascendants, rising sign, rising point, rising degree, asc, rising',
  Descendant: 'descendant, descendants, setting point, dsc',
  Midheaven:
    'midheaven, midheavens, medium coeli, mc, top of the chart, highest point of the chart, top of her chart, top of his chart, top of their chart',
  'Imum Coeli':
    'imum coeli, ic, lowest point of the chart, nadir, foot of the chart, bottom of the chart',
  Vertex: 'vertex',
  'North Node': 'north node, northern node, ascending node, true node, lunar node, north nodes',
  'South Node': 'south node, southern node, descending node, south nodes',
  Rahu: "rahu, dragon 's head",
  Ketu: "ketu, dragon 's tail",
  Lagna: 'lagna, lagnas',
  'Lot of Fortune': 'lot of fortune, part of fortune, fortuna',
  'Lot of Spirit': 'lot of spirit, part of spirit',
}

const STARS =
  'Algol|Alcyone|Aldebaran|Capella|Sirius|Procyon|Regulus|Alkaid|Algorab|Spica|Arcturus|Alphecca|Antares|Vega|Deneb Algedi|Fomalhaut|Rigel|Betelgeuse|Pollux|Altair'.split(
    '|',
  )

const SIGN_WORDS: Readonly<Record<string, string>> = {
  Aries: 'mesha, arian',
  Taurus: 'vrishabha, taurean',
  Gemini: 'mithuna, geminian',
  Cancer: 'karka, cancerian',
  Leo: 'simha, leonine',
  Virgo: 'kanya, virgoan',
  Libra: 'tula, libran',
  Scorpio: 'vrishchika, scorpionic',
  Sagittarius: 'dhanu, sagittarian',
  Capricorn: 'makara, capricornian',
  Aquarius: 'kumbha, aquarian',
  Pisces: 'meena, piscean',
}

/** An aspect by its noun, its verbs and the ways of saying it without either. */
const ASPECTS: Readonly<Record<string, string>> = {
  conjunction:
    'conjunction, conjunctions, conjunct, conjoins, conjoined, conjoin, joined to, joins, is joined, are joined, sits on top of, rests on, lies on, falls exactly on, right beside, lies beside, sits beside, stands beside, sits right beside, right beside it sits, stands with, keeps company with, fastened to, meets in conjunction, sits exactly on, stands exactly on, sits on, lands on, fused with, fused',
  opposition:
    'opposition, oppositions, opposes, oppose, opposed, opposite, opposing, faces, face, face each other, faces each other, stands across from, stares at',
  trine: 'trine, trines, trined, in trine, trining',
  square: 'square, squares, squared, squaring',
  sextile: 'sextile, sextiles, sextiled, sextiling',
  quincunx: 'quincunx, quincunxes, inconjunct',
  semisextile: 'semisextile, semi-sextile, semisextiles',
  semisquare: 'semisquare, semi-square, semisquares',
  sesquisquare: 'sesquisquare, sesquiquadrate, sesqui-square, sesquisquares',
  quintile: 'quintile, quintiles',
  biquintile: 'biquintile, bi-quintile, biquintiles',
  parallel: 'parallel in declination, parallel to, in parallel',
  contraparallel: 'contraparallel',
}

const DIGNITIES: Readonly<Record<string, string>> = {
  domicile:
    'in domicile, domicile, at home, in its own sign, in his own sign, in her own sign, in a sign of its own, in its own house, own sign, own signs, sign of its own, sign of his own, his own country, her own country, its own country, in its home sign, rules the sign it stands in, in rulership',
  exaltation:
    'exalted, in exaltation, exaltation, in its exaltation, exaltation sign, at its highest dignity',
  detriment: 'in detriment, detriment, in exile, exiled, in its detriment',
  fall: 'in fall, in its fall, is fallen, was fallen, a fallen, its fall, his fall, her fall, in his fall, in her fall, fallen from its dignity, fallen from dignity, the opposite of exalted, opposite of exalted',
  peregrine:
    'peregrine, without any dignity, without dignity, no dignity at all, no dignity, no essential dignity, a stranger without standing',
  triplicity: 'triplicity, ruler of its triplicity',
  bound: 'in its own term, in its own bounds, in its own bound, in his own bound, in her own bound',
  face: 'in its own face, in its face, its own face',
  debilitated: 'debilitated, in debilitation, debilitation, debility',
  moolatrikona: 'moolatrikona, mulatrikona, in moolatrikona',
  'friend’s sign':
    "friend 's sign, sign of a friend, friendly sign, in a friend 's sign, friend 's house, among friends, guest of a friend, house of a friend, a friend 's guest",
  'enemy’s sign':
    "enemy 's sign, sign of an enemy, hostile sign, enemy sign, enemy 's house, guest of an enemy, house of an enemy, an enemy 's guest, under an enemy 's roof",
  'great friend’s sign':
    "great friend 's sign, sign of a great friend, best friend 's sign, guest of a great friend, house of a great friend, great friend 's house, great friend 's guest, under a great friend 's roof",
  'great enemy’s sign':
    "great enemy 's sign, sign of a great enemy, bitter enemy 's sign, guest of a great enemy, house of a great enemy, great enemy 's house, great enemy 's guest, under a great enemy 's roof",
  'neutral sign': "neutral sign, neutral 's sign, sign of a neutral",
}

const MOTIONS: Readonly<Record<string, string>> = {
  retrograde:
    'retrograde, retrogrades, runs backward, runs backwards, moves backward, moves backwards, moving backward, moving backwards, moved backward, moved backwards, running backward, running backwards, ran backward, ran backwards, goes backward, goes backwards, walks backward, walks backwards, in retreat, backward motion, retrograde motion, going backward, going backwards, ran backward, vakri, vakra, in reverse',
  direct:
    'moves direct, is direct, was direct, are direct, were direct, direct motion, in direct motion, runs direct, moves forward, moving forward, moved forward, runs forward, running forward, ran forward, goes forward, goes steadily forward, going forward, walks forward, turned direct, steadily forward, went forward, stays direct, moving direct, direct in motion',
  stationary: 'stationary, stands still, standing still, stood still, at station, on station',
}

const PHASES: Readonly<Record<string, string>> = {
  applying:
    'applying, applies, applied, still closing, closing in, closing, drawing together, still drawing together, moving up to, drawing closer, draws closer, drawing near, still forming, forming, tightening, approaching, growing tighter, building, still building, still to be perfected, not yet exact, has yet to perfect, yet to become exact, moving towards, moving toward, coming together, on its way to, drawing nearer, draws nearer, getting closer, narrowing, gathering, still gathering, on the way in, on their way in, on its way in, still on the way in, closing up, growing closer, still to come, has yet to reach, yet to perfect, not yet perfect',
  separating:
    'leaving, separating, separates, separated, drawing apart, draws apart, already drawing apart, moving apart, pulling apart, pulling away, moving away, loosening, past exactness, already past, waning aspect, growing wider, widening, parting, letting go of each other, on the way out, on their way out, on its way out, on his way out, on her way out, behind its height, past its height, past its peak, past its best, past perfection, past exact, falling apart, coming apart, falling away, ebbing, slackening, easing apart, no longer exact, has passed its height, has had its height, has had its moment, already over, has overtaken, overtaken, hurrying on, hurries on, running ahead, has outrun, has run past, is done with',
}

export const SKY_ENTRIES: readonly Entry[] = [
  ...Object.entries(BODIES).map(([value, phrases]) => ({ kind: 'body', value, phrases }) as const),
  { kind: 'body', value: 'Earth', phrases: 'earth', isCased: true },
  ...STARS.map((star) => ({ kind: 'body', value: star, phrases: star, isCased: true }) as const),
  ...SIGNS.map(
    (sign) =>
      ({
        kind: 'sign',
        value: sign,
        phrases: `${sign}, ${SIGN_WORDS[sign]}`,
        isCased: true,
      }) as const,
  ),
  ...Object.entries(ASPECTS).map(
    ([value, phrases]) => ({ kind: 'aspect', value, phrases }) as const,
  ),
  ...Object.entries(DIGNITIES).map(
    ([value, phrases]) => ({ kind: 'dignity', value, phrases }) as const,
  ),
  ...Object.entries(MOTIONS).map(
    ([value, phrases]) => ({ kind: 'motion', value, phrases }) as const,
  ),
  ...Object.entries(PHASES).map(([value, phrases]) => ({ kind: 'phase', value, phrases }) as const),
]
