import type { Entry } from './lexicon-entry.ts'

/** What can be counted in a chart; `value` names how (`claims/counting.ts`). */
const GROUPS: Readonly<Record<string, string>> = {
  'fire signs': 'fire signs, fire sign, in fire, fire, fiery signs, fiery, burn in fire',
  'earth signs': 'earth signs, earth sign, in earth, earthy signs, earth, earthy, element of earth',
  'air signs': 'air signs, air sign, in air, airy signs, air, airy',
  'water signs': 'water signs, water sign, in water, watery signs, water, watery',
  'cardinal signs': 'cardinal signs, cardinal sign, cardinal',
  'fixed signs': 'fixed signs, fixed sign',
  'mutable signs': 'mutable signs, mutable sign, mutable',
  'southern half of the chart':
    'above the horizon, over the horizon, southern half, upper half, southern hemisphere, upper half of the chart',
  'northern half of the chart':
    'below the horizon, northern half, lower half, northern hemisphere, under the horizon, beneath the horizon, underground',
  'eastern half of the chart':
    'eastern half, eastern hemisphere, east of the meridian, to the east, eastern side',
  'western half of the chart':
    'western half, western hemisphere, west of the meridian, to the west, western side',
  'first quadrant of the chart': 'first quadrant',
  'second quadrant of the chart': 'second quadrant',
  'third quadrant of the chart': 'third quadrant',
  'fourth quadrant of the chart': 'fourth quadrant',
}

const QUANTITIES: Readonly<Record<string, string>> = {
  planets: 'planets, planet, grahas, bodies, placements, activations',
  centers: 'centers, centres, center, centre',
  channels: 'channels, channel',
  gates: 'gates',
  kootas: 'kootas, koota, kutas, measures',
  exceptions: 'exceptions, exception',
  keys: 'keys',
  partners:
    'programming partners, programming partner, partner keys, pairs of programming partners, partnerships',
  rings: 'rings, ring',
  letters: 'letters, letter, simple letters',
  paths: 'paths',
  lights: 'lights, light',
  steps: 'steps, steps apart, places apart',
  years: 'years, year',
  days: 'days',
  months: 'months, month',
  points: 'points, point, bindus, bindu',
  houses: 'houses',
  aspects: 'aspects, aspect, contacts, contact, touch, touches, touched, touching',
  areas: 'areas, islands, rooms, parts, blocks',
  bridges: 'bridge, bridges, bridged',
  poruthamCount: 'agreements',
  names: 'names',
  times: 'times',
}

const SYSTEMS: Readonly<Record<string, string>> = {
  western:
    'western, western chart, western astrology, western scale, the west, western score, western system, western side, tropical',
  vedic:
    'vedic, vedic astrology, jyotish, indian system, indian, the east, ashtakoota, indian astrology, vedic chart, vedic comparison, sidereal',
  humanDesign: 'human design, bodygraph',
  geneKeys: 'gene keys, golden path, hologenetic profile',
  kabbalah: 'kabbalah, tree of life, sefer yetzirah, kabbalistic, hebrew count, the tree',
}

const FRAMES: Readonly<Record<string, string>> = {
  composite:
    'composite, composite chart, chart of the union, chart of their union, chart of the midpoints, midpoint chart, chart they make together, chart of the two together, chart of the two, chart they share, joint chart, shared chart, chart of both together, common chart',
  davison: 'davison, davison chart, davison relationship chart',
  progressed: 'progressed, progression, progressions, secondary progression, solar arc, directed',
  transit:
    'transit, transits, transiting, solar return, lunar return, profection, profected, annual profection, return chart',
  drekkana: 'drekkana, drekkana chart, d3',
  dashamsha: 'dashamsha, d10, dasamsa, tenth division, tenth divisional chart',
  saptamsha: 'saptamsha, d7',
}

/** Terms of the art that no fact of ours ever computes: who claims one has it from elsewhere. */
const FOREIGN =
  'eris, sedna, haumea, makemake, quaoar, eros, psyche, hygeia, hygiea, yod, finger of god, finger of fate, kite, grand cross, grand sextile, mystic rectangle, grand trine, t-square, t square, part of marriage, lot of marriage, lot of eros, lot of necessity, lot of courage, lot of love, part of love, lot of victory, upapada, upapada lagna, arudha, arudha lagna, gulika, mandi, sade sati, sadhe sati, kala sarpa, kaal sarp, pitra dosha, pitri dosha, pitru dosha, numerology, numerological, life path number, destiny number, tarot, chinese zodiac, chinese calendar, chinese astrology, chinese horoscope, enneagram, myers, mbti, dream rave, penta, rave cosmology, past life, past lives, cognition, outer vision, inner vision, kala sarpa, kaal sarp, draconic, heliocentric, antiscia, antiscion, midpoint, dodecatemory, dwad, sabian symbol, sabian, harmonic chart, tertiary, eclipse, eclipses, void of course, cazimi, via combusta, under the beams, hayz, almuten, hyleg, alcocoden, mutual reception, syzygy, prenatal, ophiuchus, i ching reading, transneptunian, cupido, hades, kronos, white moon, selena, blue moon, vulcan, nibiru, proserpina, astrocartography, local space, relocated, gochara, prashna, horary, varshaphala, tajika, argala, ishta devata, karakamsha, navatara, tikkun hanefesh, gilgul, reincarnation, soul root, dream, quantum human design, bridging profile, star sign of'

export const WORD_ENTRIES: readonly Entry[] = [
  ...Object.entries(GROUPS).map(([value, phrases]): Entry => ({ kind: 'group', value, phrases })),
  ...Object.entries(QUANTITIES).map(([value, phrases]): Entry => ({
    kind: 'quantity',
    value,
    phrases,
  })),
  ...Object.entries(SYSTEMS).map(([value, phrases]): Entry => ({ kind: 'system', value, phrases })),
  ...Object.entries(FRAMES).map(([value, phrases]): Entry => ({ kind: 'frame', value, phrases })),
  { kind: 'foreign', value: 'foreign', phrases: FOREIGN.replace(', dream,', ',') },
  ...[
    'Exceptional',
    'Medium',
    'Important',
    'Minimal',
    'High',
    'Low',
    'Very Important',
    'Rare Exceptional',
  ].map((value): Entry => ({ kind: 'grade', value, phrases: value, isCased: true })),
  {
    kind: 'score',
    value: 'relationship score',
    phrases: 'relationship score, relationship scale, discepolo, scale',
  },
  {
    kind: 'superlative',
    value: 'first',
    phrases:
      'closest, tightest, strongest, greatest, most exact, narrowest, weakest, fullest, emptiest, poorest, richest, loosest, widest, nearest, heaviest, lightest, highest, lowest, largest, smallest, busiest, most, fewest, best placed, worst placed, least, comes last, last of the seven, comes first',
  },
  {
    kind: 'superlative',
    value: 'nearly',
    phrases: 'nearly every, almost every, nearly all, almost all, the majority, most of',
  },
  { kind: 'superlative', value: 'only', phrases: 'only, sole, alone, single one, solely' },
  {
    kind: 'no',
    value: 'no',
    phrases:
      "no, not, none, neither, never, nor, nothing, lacks, lack, isn 't, isn't, doesn't, wasn't, aren't, don't, didn't, hasn't, cannot, nowhere, not one, no longer, fails to",
  },
]
