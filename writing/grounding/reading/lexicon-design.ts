import { AUTHORITIES } from '#astrology/human-design/bodygraph/authority.ts'
import { CENTER_TRAITS } from '#astrology/human-design/bodygraph/centers.ts'
import { ALL_CROSSES } from '#astrology/human-design/bodygraph/incarnation-cross.ts'
import { LINE_ROLES } from '#astrology/human-design/bodygraph/profile.ts'
import { SPHERE_TRAITS } from '#astrology/gene-keys/spheres.ts'
import { CODON_RINGS } from '#astrology/gene-keys/codon-rings.ts'
import { TYPES } from '#astrology/human-design/bodygraph/type.ts'
import type { Entry } from './lexicon-entry.ts'

const AUTHORITY_WORDS: Readonly<Record<string, string>> = {
  Emotional:
    'emotional authority, solar plexus authority, authority is emotional, emotional wave as authority',
  Sacral: 'sacral authority, authority is sacral, gut decides',
  Splenic: 'splenic authority, authority is splenic, spleen authority',
  'Ego Manifested': 'ego manifested authority, ego authority, heart authority, will authority',
  'Ego Projected': 'ego projected authority',
  'Self-Projected': 'self-projected authority, self projected authority',
  Mental: 'mental authority, environmental authority, no inner authority',
  Lunar: 'lunar authority',
}

const KEYWORDS: Readonly<Record<string, string>> = {
  digestion: 'Appetite|Taste|Thirst|Touch|Sound|Light',
  environment: 'Caves|Markets|Kitchens|Mountains|Valleys|Shores',
  motivation: 'Fear|Hope|Desire|Need|Guilt|Innocence',
  perspective: 'Survival|Possibility|Power|Wanting|Probability|Personal',
}

const VARIABLES: Readonly<Record<string, string>> = {
  digestion:
    'digestion, takes things in, taking things in, takes in food, takes food in, eats best, determination, way of eating',
  environment: 'environment, does well, thrives, thrive, thrives in, surroundings',
  motivation: 'motivation, motivated by, moved by, drives him, drives her, moves her, moves him',
  perspective: 'perspective, view of the world, looks out at the world, way of seeing',
}

const authority = (value: string) =>
  `${value} authority, authority is ${value}, authorities are ${value}, ${AUTHORITY_WORDS[value] ?? ''}`

export const DESIGN_ENTRIES: readonly Entry[] = [
  {
    kind: 'side',
    value: 'Personality',
    phrases: 'personality, conscious, conscious side, personality side, consciously, black',
  },
  {
    kind: 'side',
    value: 'Design',
    phrases: 'unconscious, unconscious side, design side, unconsciously, red side, of the body',
  },
  { kind: 'side', value: 'Design', phrases: 'design', isCased: true },
  ...TYPES.map((value): Entry => ({ kind: 'type', value, phrases: `${value}, ${value}s` })),
  ...AUTHORITIES.map((value): Entry => ({ kind: 'authority', value, phrases: authority(value) })),
  ...Object.values(LINE_ROLES).map((value): Entry => ({
    kind: 'role',
    value,
    phrases: value,
    isCased: true,
  })),
  ...[
    ['None', 'no definition at all, no definition'],
    ['Single', 'single definition, definition is single, one single area'],
    ['Split', 'split definition, definition is split, simple split, a split in two'],
    ['Triple Split', 'triple split, triple split definition, triple-split definition'],
    ['Quadruple Split', 'quadruple split, quadruple split definition'],
  ].map(([value = '', phrases = '']): Entry => ({ kind: 'definition', value, phrases })),
  ...Object.values(CENTER_TRAITS).map(({ title }): Entry => {
    const words = title.replace(/ Center$/, '')
    const lone = words === 'G' ? 'g, self center, identity center' : words
    return {
      kind: 'center',
      value: words,
      phrases: `${lone}, ${words} center, ${words} centre${words === 'Heart' ? ', Ego center' : ''}`,
      isCased: true,
    }
  }),
  {
    kind: 'state',
    value: 'defined',
    phrases: 'defined, coloured, colored, coloured in, colored in, is coloured, fixed and steady',
  },
  { kind: 'state', value: 'undefined', phrases: 'undefined, not defined, white' },
  {
    kind: 'state',
    value: 'open',
    phrases: 'wholly open, completely open, open, without a single gate',
  },
  ...[...new Set(ALL_CROSSES.flatMap(({ name }) => [name, name.replace(/ \d$/, '')]))].map(
    (value): Entry => ({ kind: 'cross', value, phrases: value }),
  ),
  ...[
    [
      'individual',
      'individual circuitry, as individual, individual circuit, individual channel, individual channels, are individual, is individual',
    ],
    [
      'integration',
      'integration circuitry, integration circuit, integration channel, integration channels, belongs to integration, of integration',
    ],
    [
      'collective',
      'collective circuitry, as collective, collective circuit, collective channel, collective channels, the collective, are collective, is collective',
    ],
    [
      'tribal',
      'tribal circuitry, as tribal, tribal circuit, tribal channel, tribal channels, is tribal, the tribal, are tribal',
    ],
  ].map(([value = '', phrases = '']): Entry => ({ kind: 'circuit', value, phrases })),
  ...[
    ['electromagnetic', 'electromagnetic, electromagnetics'],
    ['companionship', 'companionship, companionships, companions'],
    ['compromise', 'compromise, compromises, compromised, compromising'],
    ['dominance', 'dominance, dominances, dominates, dominate, dominating, dominated'],
  ].map(([value = '', phrases = '']): Entry => ({ kind: 'bond', value, phrases })),
  ...Object.entries(VARIABLES).map(([value, phrases]): Entry => ({
    kind: 'variable',
    value,
    phrases,
  })),
  ...Object.entries(KEYWORDS).flatMap(([variable, words]) =>
    words.split('|').map((word): Entry => ({
      kind: 'keyword',
      value: `${variable} ${word}`,
      phrases: word,
      isCased: true,
    })),
  ),
  {
    kind: 'arrow',
    value: 'left',
    phrases:
      'arrow to the left, left arrow, arrow left, arrow points left, arrow pointing left, turned to the left',
  },
  {
    kind: 'arrow',
    value: 'right',
    phrases:
      'arrow to the right, right arrow, arrow right, arrow points right, arrow pointing right, turned to the right',
  },
  ...Object.values(SPHERE_TRAITS).map(({ title }): Entry => ({
    kind: 'sphere',
    value: title,
    phrases: title.replace("'s", " 's"),
    isCased: true,
  })),
  ...CODON_RINGS.map(({ name }): Entry => ({ kind: 'ring', value: name, phrases: name })),
]
