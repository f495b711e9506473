/** `⟨sextile⟩`: a term that may be explained where it is first met. */
export const TERMS = /⟨([^⟩]+)⟩/g
/** `⟪sextile|, an easy sixty degrees,⟫`: an explanation that may be left out. */
const GLOSSES = /⟪([^|⟫]+)\|([^⟫]*)⟫/g

export function termsIn(text: string): readonly string[] {
  return [...text.matchAll(TERMS)].map(([, term]) => term!)
}

export function glossesIn(text: string): readonly string[] {
  return [...text.matchAll(GLOSSES)].map(([, term]) => `term ${term}`)
}

export function unmarked(text: string): string {
  return tidy(text.replaceAll(GLOSSES, '$2'))
}

export function withoutGlosses(text: string): string {
  return tidy(text.replaceAll(GLOSSES, ''))
}

/** `…, closest,: …` and the like, where a phrase brings its own comma. */
function tidy(text: string): string {
  return text
    .replaceAll(/,\s*([,;:.])/g, '$1')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
