/** Words that stand for each other in a question: whose Mars it is says nothing of what is asked. */
const KINDS: Readonly<Record<string, string>> = {
  SKY: `sun moon mercury venus mars jupiter saturn uranus neptune pluto chiron lilith rahu ketu aries
    taurus gemini cancer leo virgo libra scorpio sagittarius capricorn aquarius pisces chart charts
    stars horoscope horoscopes synastry transit transits retrograde rising ascendant lagna kundli
    dasha mahadasha house houses trine square conjunct opposition sextile eclipse planets planet sign
    signs zodiac astrology astrological natal birth composite node nodes midheaven dosha mangal guna
    koota yoga nakshatra`,
  MATE: `he she him her husband wife hubby partner boyfriend girlfriend bf gf ex fiance fiancee spouse
    lover missus hes shes`,
  ELDER: `mum mom mother mam amma ma dad father papa daddy nan gran granny nana grandma grandad grandpa
    grandmother grandfather parents aunt uncle auntie`,
  YOUNGER: `son daughter child kid kids children boy girl brother sister nephew niece cousin baby`,
}

const KIND_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(KINDS).flatMap(([kind, words]) =>
    words.split(/\s+/).map((word) => [word, kind] as const),
  ),
)

/** Ages matter by what one may do at them; a longer number is a year, a price or a degree. */
const AGES: readonly (readonly [below: number, kind: string])[] = [
  [10, 'FEW'],
  [18, 'TEEN'],
  [30, 'YOUNG'],
  [60, 'GROWN'],
  [120, 'OLD'],
  [1900, 'MANY'],
]

/** A word as the model reads it: its kind, or itself without the commonest English endings. */
export function kindOf(word: string): string {
  const kind = KIND_OF.get(word)
  if (kind !== undefined) return kind
  if (/^\d+$/.test(word)) return AGES.find(([below]) => Number(word) < below)?.[1] ?? 'YEAR'
  return word.length < 5 ? word : word.replace(/(?:ing|edly|ed|es|s|ly)$/, '')
}
