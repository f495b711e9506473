/** How one point meets another, by the name of their aspect. */
const VERBS: Readonly<Record<string, string>> = {
  conjunction: 'is in conjunction with',
  opposition: 'is in opposition to',
  trine: 'is in trine with',
  square: 'is in square to',
  sextile: 'is in sextile with',
  quincunx: 'is in quincunx with',
  semisextile: 'makes a semisextile to',
  semisquare: 'makes a semisquare to',
  sesquisquare: 'makes a sesquisquare to',
  quintile: 'makes a quintile to',
  biquintile: 'makes a biquintile to',
  parallel: 'is parallel in declination to',
  contraparallel: 'is contraparallel in declination to',
}

/** `is in square to`; nothing of an aspect that is not known. */
export function meets(aspect: string): string | undefined {
  return VERBS[aspect]
}
