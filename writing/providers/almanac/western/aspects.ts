export type AspectKind = 'fusion' | 'ease' | 'tension' | 'adjustment'

export const ASPECT_KINDS: Readonly<Record<string, AspectKind>> = {
  conjunction: 'fusion',
  parallel: 'fusion',
  sextile: 'ease',
  trine: 'ease',
  quintile: 'ease',
  biquintile: 'ease',
  square: 'tension',
  opposition: 'tension',
  'contra-parallel': 'tension',
  semisquare: 'tension',
  sesquisquare: 'tension',
  sesquiquadrate: 'tension',
  quincunx: 'adjustment',
  semisextile: 'adjustment',
  inconjunct: 'adjustment',
}

/** How one side of a contact stands to the other; follows the first theme, precedes the second. */
export const RELATIONS: Readonly<
  Record<AspectKind, { readonly p1: readonly string[]; readonly p2: readonly string[] }>
> = {
  fusion: {
    p1: ['is seldom to be told apart from', 'speaks in one breath with', 'never goes out without'],
    p2: ['has grown together with', 'shares one skin with', 'takes the colour of'],
  },
  ease: {
    p1: ['lends a hand to', 'finds an open door to', 'keeps easy company with'],
    p2: ['runs downhill into', 'is on first-name terms with', 'comes readily to the aid of'],
  },
  tension: {
    p1: ['has a standing quarrel with', 'must bargain every time with', 'is challenged by'],
    p2: ['pulls the other way from', 'strikes sparks against', 'is kept awake by'],
  },
  adjustment: {
    p1: ['stands at an odd angle to', 'has to be introduced again and again to'],
    p2: ['speaks a different dialect from', 'keeps adjusting its stride to'],
  },
}
