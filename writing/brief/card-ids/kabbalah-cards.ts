import type { Fact } from '#astrology/facts.ts'
import { SIMPLE_LETTERS } from '#astrology/kabbalah/letters/simple-letters.ts'
import { camel, marked, own, row, valuesOf, type CardRow } from './row.ts'

const names = (fact: Fact) => marked(fact, 'nameNumber').map((n) => `kabbalah.name.${n}`)
const letters = (fact: Fact) => marked(fact, 'letter').map((l) => `kabbalah.letter.${camel(l)}`)
const paths = (fact: Fact) => marked(fact, 'path').map((path) => `kabbalah.path.${path}`)
const worlds = (fact: Fact) => marked(fact, 'world').map((w) => `kabbalah.world.${camel(w)}`)
const weekdays = (fact: Fact) =>
  marked(fact, 'weekday').map((day) => `kabbalah.weekday.${camel(day)}`)
/** What somebody whose mending goes toward these signs is asked for. */
const mendings = (fact: Fact) =>
  marked(fact, 'sign').map((sign) => `kabbalah.tikkun.${camel(sign)}`)
const months = (fact: Fact) => marked(fact, 'hebrewMonth').map((m) => `kabbalah.month.${camel(m)}`)

/** Sefirot in the states their marks tell. */
function sefirot(fact: Fact): string[] {
  return fact.marks.flatMap(({ sefirah, state }) =>
    sefirah !== undefined && state !== undefined
      ? [`kabbalah.sefirah.${camel(sefirah)}.${state}`]
      : [],
  )
}

/** What each could give the other there. */
function lending(fact: Fact): string[] {
  return marked(fact, 'sefirah').map((sefirah) => `kabbalah.lend.${camel(sefirah)}`)
}

/** Two sefirot that touch: each as something lent. */
function touching(fact: Fact): string[] {
  return fact.marks.flatMap(({ sefirah, partnerSefirah }) =>
    [sefirah, partnerSefirah].flatMap((each) =>
      each === undefined ? [] : [`kabbalah.lend.${camel(each)}`],
    ),
  )
}

const SEFIROT = 'keter|chokhmah|binah|chesed|gevurah|tiferet|netzach|hod|yesod|malkhut'

export const KABBALAH_CARDS: readonly CardRow[] = [
  row(/\.withheld$/, () => []),
  own(new RegExp(`^(${SEFIROT})\\.strength$`), ({ value }, [sefirah = '']) => [
    `kabbalah.sefirah.${sefirah}.${String(value)}`,
  ]),
  row(new RegExp(`^(?:${SEFIROT})\\.stronger$`), (fact) => [...lending(fact), ...sefirot(fact)]),
  row(new RegExp(`^(?:${SEFIROT})\\.kinship$`), (fact) => lending(fact)),
  row(new RegExp(`^(${SEFIROT})\\.sign$`), ({ value }, [sefirah = '']) => [
    `kabbalah.letter.${LETTER_OF_SIGN[String(value)] ?? ''}`,
    `kabbalah.lend.${sefirah}`,
  ]),
  row(/^lending\./, (fact) => lending(fact)),
  own(/^sefirot\.(?:strongest|weakest)$/, (fact) => sefirot(fact)),
  row(/^sefirot\.(?:strongestTogether|mostApart)$/, (fact) => lending(fact)),
  row(/^sefirot\.p\dStrongestInp\d$/, (fact) => [...sefirot(fact), ...lending(fact)]),
  own(/^sefirot\./, (fact) => [...paths(fact), ...touching(fact)]),
  own(/^sunName\.number$|\.nameOf72$|^names\./, (fact) => names(fact)),
  row(/^(?:sunName|choirs)\./, (fact) => names(fact)),
  row(/^months?\.p\dLetter|^months\.letters$/, (fact) => letters(fact)),
  own(/^month\.path$/, (fact) => [...paths(fact), ...months(fact)]),
  own(/^month\.(?:name|letter)$|^hebrewDate\.date$|^coincidence\.hebrewMonth$/, (fact) => [
    ...months(fact),
    ...letters(fact),
  ]),
  own(/^month\.letterImage$/, (fact) => letters(fact)),
  row(/^month\.|^anniversaries\.dayOfMonth$/, (fact) => [...months(fact), ...letters(fact)]),
  row(/^weekday\.hour|^hebrewDay\.|^hebrewYear\.|^hebrewDate\./, () => []),
  own(/^weekday\.(?:day|creation)$|^coincidence\.weekday$/, (fact) => weekdays(fact)),
  row(/^weekday\./, (fact) => [...weekdays(fact), ...letters(fact)]),
  own(/^tikkun\.toward$/, ({ value }) => [`kabbalah.tikkun.${camel(String(value))}`]),
  row(/^tikkun\.(?:toward|from)Sefirah$/, (fact) => lending(fact)),
  own(/^tikkun\.road$/, (fact) => paths(fact)),
  own(/^tikkun\.learns$/, (fact) => mendings(fact)),
  row(/^tikkun\.(?:from|leaves)$|^nodes\.\w+South$/, (fact) =>
    marked(fact, 'sign').map((sign) => `kabbalah.tikkun.${OPPOSITE[sign] ?? ''}`),
  ),
  row(/^tikkun\./, (fact) => [...mendings(fact), ...letters(fact)]),
  row(/^nodes\./, (fact) => mendings(fact)),
  own(/^pillars\.(left|right|middle)$/, (_, [pillar = '']) => [`kabbalah.pillar.${pillar}`]),
  row(/^pillars\.(?:leaning|exchange|strongest)$/, (fact) =>
    valuesOf(fact)
      .filter((value) => /^(?:left|right|middle)$/.test(value))
      .map((pillar) => `kabbalah.pillar.${pillar}`),
  ),
  own(/^worlds\.(?:atzilut|beriah|yetzirah|assiah)$/, (fact) => worlds(fact)),
  row(/^worlds\./, (fact) => worlds(fact)),
  own(/^paths\.(?:path|strong)\d+$/, (fact) => [...paths(fact), ...letters(fact)]),
  row(/^paths\./, (fact) => [...paths(fact), ...letters(fact)]),
  own(/^\w+\.letter$|^letters\.(?:gathered|shared|image)[A-Z]/, (fact) => letters(fact)),
  row(/letter/i, (fact) => letters(fact)),
]

const CIRCLE = SIMPLE_LETTERS.map(({ sign }) => sign)

/** The simple letter of each sign, by Sefer Yetzirah. */
const LETTER_OF_SIGN: Readonly<Record<string, string>> = Object.fromEntries(
  SIMPLE_LETTERS.map(({ sign, letter }) => [sign, camel(letter)]),
)

/** The tikkun that starts out from a sign goes toward the one across from it. */
const OPPOSITE: Readonly<Record<string, string>> = Object.fromEntries(
  CIRCLE.map((sign, index) => [sign, camel(CIRCLE[(index + 6) % CIRCLE.length]!)]),
)
