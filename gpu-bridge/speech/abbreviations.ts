import type { SpokenRule } from './spoken-rule.ts'

/** Written with a full stop that ends no sentence. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  'Dr.': 'Doctor',
  'Mr.': 'Mister',
  'Mrs.': 'Missus',
  'Ms.': 'Miz',
  'Prof.': 'Professor',
  'St.': 'Saint',
  'Jr.': 'Junior',
  'Sr.': 'Senior',
  'Rev.': 'Reverend',
  'vs.': 'versus',
  'cf.': 'compare',
  'ca.': 'around',
  'approx.': 'approximately',
  'e.g.': 'for example',
  'i.e.': 'that is',
  'etc.': 'and so on',
  'viz.': 'namely',
  'No.': 'number',
  'Nos.': 'numbers',
  'vol.': 'volume',
  'ch.': 'chapter',
  'pp.': 'pages',
  'p.': 'page',
  'a.m.': 'A M',
  'p.m.': 'P M',
  'B.C.': 'B C',
  'A.D.': 'A D',
}

/** Only before a number: "No." alone is a whole sentence, and so may "p." be the end of one. */
const BEFORE_NUMBERS = new Set(['No.', 'Nos.', 'ca.', 'vol.', 'ch.', 'pp.', 'p.'])

/** Full stops of these may also end the sentence, and then the sentence still ends. */
const MAY_END_A_SENTENCE = new Set(['etc.', 'a.m.', 'p.m.', 'B.C.', 'A.D.', 'Jr.', 'Sr.'])

export const ABBREVIATION_RULES: readonly SpokenRule[] = [
  ...Object.entries(ABBREVIATIONS).map(([written, spoken]) => ({
    written: new RegExp(
      `(?<![\\p{L}\\p{N}.])${written.replaceAll('.', '\\.')}${BEFORE_NUMBERS.has(written) ? '(?=\\s*\\d)' : ''}`,
      'gu',
    ),
    spoken: () => spoken,
  })),
  { written: /\bAsc\b\.?/g, spoken: () => 'Ascendant' },
  { written: /\bDsc\b\.?/g, spoken: () => 'Descendant' },
  { written: /\bMC\b/g, spoken: () => 'Midheaven' },
  { written: /\bIC\b/g, spoken: () => 'I C' },
  { written: /\bRx\b/g, spoken: () => 'retrograde' },
]

/** Whether the full stop at the end of `text` belongs to an abbreviation and not to the sentence. */
export function endsInAbbreviation(text: string, next: string): boolean {
  const [word] = /\S+$/.exec(text) ?? ['']
  const bare = word.replace(/^["'“‘(]+/, '')
  if (BEFORE_NUMBERS.has(bare)) return /^\d/.test(next)
  if (MAY_END_A_SENTENCE.has(bare)) return !/^\p{Lu}/u.test(next)
  return bare in ABBREVIATIONS || /^(?:\p{Lu}\.)+$/u.test(bare)
}
