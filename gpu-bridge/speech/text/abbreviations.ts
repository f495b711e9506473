import { NAME_TITLES } from '#core/name-titles.ts'
import { END, reader, START, wordBefore, type Reader } from './token.ts'

/** Written with a full stop that ends no sentence. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  ...NAME_TITLES,
  'Jr.': 'Junior',
  'Sr.': 'Senior',
  'Esq.': 'Esquire',
  'Mt.': 'Mount',
  'Tel.': 'Telephone',
  'tel.': 'telephone',
  'Ave.': 'Avenue',
  'Inc.': 'Incorporated',
  'Ltd.': 'Limited',
  'vs.': 'versus',
  'cf.': 'compare',
  'ca.': 'around',
  'c.': 'around',
  'b.': 'born',
  'approx.': 'approximately',
  'e.g.': 'for example',
  'i.e.': 'that is',
  'etc.': 'and so on',
  'viz.': 'namely',
  'et al.': 'and others',
  'No.': 'number',
  'Nos.': 'numbers',
  'no.': 'number',
  'nos.': 'numbers',
  'Vol.': 'volume',
  'vol.': 'volume',
  'Ch.': 'chapter',
  'ch.': 'chapter',
  'Fig.': 'figure',
  'fig.': 'figure',
  'pp.': 'pages',
  'p.': 'page',
  'deg.': 'degrees',
  'max.': 'at most',
  'min.': 'at least',
  'conj.': 'conjunct',
  'opp.': 'opposite',
  'sq.': 'square',
  'Ph.D.': 'P H D',
  'M.Sc.': 'M S C',
  'B.Sc.': 'B S C',
  'd.': 'died',
  'a.m.': 'A M',
  'p.m.': 'P M',
  'B.C.': 'B C',
  'A.D.': 'A D',
  'Jan.': 'January',
  'Feb.': 'February',
  'Mar.': 'March',
  'Apr.': 'April',
  'Jun.': 'June',
  'Jul.': 'July',
  'Aug.': 'August',
  'Sep.': 'September',
  'Sept.': 'September',
  'Oct.': 'October',
  'Nov.': 'November',
  'Dec.': 'December',
}
const MONTHS = /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/

const DAYS: Readonly<Record<string, string>> = {
  Mon: 'Monday',
  Tue: 'Tuesday',
  Tues: 'Tuesday',
  Wed: 'Wednesday',
  Thu: 'Thursday',
  Thurs: 'Thursday',
  Fri: 'Friday',
  Sat: 'Saturday',
  Sun: 'Sunday',
}
const DAY = Object.keys(DAYS).join('|')

/** Only before a number: "No." alone is a whole sentence, and so may "p." be the end of one. */
const BEFORE_NUMBERS = new Set(
  'No. Nos. no. nos. ca. c. b. d. max. min. Vol. vol. Ch. ch. Fig. fig. pp. p.'.split(' '),
)
/** Roman ones too, but I, who may be speaking. */
const NUMBER = String.raw`(?:\d|(?!I(?!\p{L}))[IVX]+(?![\p{L}\p{M}']))`
/** Only between words of a chart. */
const WITHIN = new Set('deg. conj. opp. sq.'.split(' '))

/** The British write these without a stop: before a name they are no word, nor behind one. */
const TITLES = 'Dr|Mr|Mrs|Ms|Mx|Mme|Mlle|Smt|Prof|St|Mt|Lt|Sgt|Capt'
const AFTER_NAMES = 'Jr|Sr'

/** Full stops of these may also end the sentence, and then the sentence still ends. */
const MAY_END_A_SENTENCE = new Set(
  'etc. a.m. p.m. B.C. A.D. Jr. Sr. Esq. Inc. Ltd. Ave. Nov. Dec. et al. Ph.D. M.Sc. B.Sc.'.split(
    ' ',
  ),
)

const NOTATION: Readonly<Record<string, string>> = {
  Asc: 'Ascendant',
  Dsc: 'Descendant',
  Desc: 'Descendant',
  MC: 'Midheaven',
  IC: 'I C',
  Rx: 'retrograde',
  PhD: 'P H D',
}

/** The source of each with what must stand behind it, longest first. */
const WRITTEN = Object.keys(ABBREVIATIONS)
  .toSorted((one, other) => other.length - one.length)
  .map((written) => written.replaceAll('.', String.raw`\.`) + whatFollows(written))

function whatFollows(written: string): string {
  if (BEFORE_NUMBERS.has(written) || MONTHS.test(written)) return `(?= ?${NUMBER})`
  if (WITHIN.has(written)) return String.raw`(?= \p{L})`
  return written in NAME_TITLES ? String.raw`(?!\p{Ll})` : String.raw`(?!\p{L})`
}

/** Titles, units of books and dates, initials: in names too. */
export const TITLE_READERS: readonly Reader[] = [
  // Main St., but St. John
  {
    kind: 'abbreviation',
    written: new RegExp(`${START}St(?:\\.|${END})(?! \\p{Lu})`, 'uy'),
    say: (_, { before }) => (/^\p{Lu}/u.test(wordBefore(before)?.written ?? '') ? 'Street' : null),
  },
  {
    kind: 'abbreviation',
    written: new RegExp(`${START}(?<!\\p{L}\\.)(?:${WRITTEN.join('|')})`, 'uy'),
    say: ([written]) => ABBREVIATIONS[written]!,
  },
  // Mon.–Fri., Sat–Sun; what begins with the Sun is two of a chart's
  {
    kind: 'abbreviation',
    written: new RegExp(`${START}(?!Sun)(${DAY})\\.? ?[-–] ?(${DAY})(?:\\.|${END})`, 'uy'),
    say: ([, from = '', to = '']) => `${DAYS[from]!} to ${DAYS[to]!}`,
  },
  // Sat., 5 Oct.; Sat. 9:30
  {
    kind: 'abbreviation',
    written: new RegExp(`${START}(${DAY})\\.(?=,| ?${NUMBER})`, 'uy'),
    say: ([, day = '']) => DAYS[day]!,
  },
  // Dr Lee, Lee Jr
  reader(
    'abbreviation',
    `(Mrs?|(?:${TITLES})(?= \\p{Lu}))`,
    ([title]) => ABBREVIATIONS[`${title}.`]!,
  ),
  reader('abbreviation', AFTER_NAMES, ([title], { before }) =>
    wordBefore(before) ? ABBREVIATIONS[`${title}.`]! : null,
  ),
  // J. R. Smith, U.S.
  {
    kind: 'capitals',
    written: new RegExp(`${START}\\p{Lu}\\.(?:\\p{Lu}\\.)+`, 'uy'),
    say: ([letters]) => Array.from(letters.replaceAll('.', '')).join(' '),
  },
  {
    kind: 'capitals',
    written: new RegExp(`${START}\\p{Lu}\\.(?= \\p{Lu})`, 'uy'),
    say: ([letter]) => letter.slice(0, -1),
  },
]

/** What charts cut short. A person may be called like it: names are read before. */
export const ABBREVIATION_READERS: readonly Reader[] = [
  ...TITLE_READERS,
  reader(
    'abbreviation',
    `(${Object.keys(NOTATION).join('|')})(?:\\.(?= \\p{Ll}))?`,
    ([, written = '']) => NOTATION[written]!,
  ),
]

function isDay(word: string): boolean {
  return word.endsWith('.') && Object.hasOwn(DAYS, word.slice(0, -1))
}

/** Whether the full stop at the end of `text` belongs to an abbreviation and not to the sentence. */
export function endsInAbbreviation(text: string, next: string): boolean {
  const [word] = /\S+$/.exec(text) ?? ['']
  const bare = word.replace(/^(?:["'“‘(]|.*[–-])+/, '')
  if (BEFORE_NUMBERS.has(bare) || MONTHS.test(bare) || isDay(bare))
    return new RegExp(`^${NUMBER}`, 'u').test(next)
  if (MAY_END_A_SENTENCE.has(bare) || text.endsWith('et al.')) return !/^\p{Lu}/u.test(next)
  return bare in ABBREVIATIONS || /^(?:\p{Lu}\.)+$/u.test(bare)
}
