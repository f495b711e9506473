import type { Fact } from '#astrology/facts.ts'
import type { Mark } from '#astrology/marks.ts'
import { KOOTA_MAXIMA, type Koota } from '#astrology/vedic/koota/ashtakoota.ts'
import { camel, marked, own, row, valuesOf, type CardRow } from './row.ts'

/** Cards of a graha in the sign its mark names. */
function inItsSign(fact: Fact, graha: string): string[] {
  return marked(fact, 'sign').map((sign) => `vedic.${graha}.${sign.toLowerCase()}`)
}

const periods = (fact: Fact) => valuesOf(fact).map((lord) => `vedic.dasha.${camel(lord)}`)

/** How much of what it can give a koota gives. */
function koota(name: string, points: number): string {
  if (points <= 0) return `vedic.koota.${name}.none`
  return `vedic.koota.${name}.${points >= (KOOTA_MAXIMA[name as Koota] ?? points) ? 'full' : 'part'}`
}

/** The taras the texts count good; the first is between, the others are not. */
const TARAS: Readonly<Record<string, string>> = {
  Janma: 'part',
  Sampat: 'full',
  Kshema: 'full',
  Sadhana: 'full',
  Mitra: 'full',
  'Parama Mitra': 'full',
}

const POORLY_PLACED = /^(?:2\/12|5\/9|6\/8)$/

const PORUTHAMS: Readonly<Record<string, readonly string[]>> = {
  agree: ['agrees'],
  disagree: ['disagrees'],
  partly: ['agrees', 'disagrees'],
}

/** What office a graha holds of whom a mark is: by its term, or where it tells none, by what two offices a fact links. */
function officeOf({ term, whose }: Mark, link: string): 'atma' | 'dara' {
  if (term !== undefined) return term === 'Darakaraka' ? 'dara' : 'atma'
  const [, spouseOf] = /^(p\d)Dara/.exec(link) ?? []
  return link.startsWith('daras') || spouseOf === whose ? 'dara' : 'atma'
}

export const VEDIC_CARDS: readonly CardRow[] = [
  row(/\.withheld$/, () => []),
  own(/^yoga\.(.+)$/, (_, [yoga = '']) => [`vedic.yoga.${yoga}`]),
  own(/^lagna\.sign$/, ({ value }) => [`vedic.lagna.${String(value).toLowerCase()}`]),
  own(/^\w+\.(?:nakshatra|pada)$|^coincidence\.\w+(?:[nN]akshatra|Pada)$/, (fact) =>
    marked(fact, 'nakshatra').map((name) => `vedic.nakshatra.${camel(name)}`),
  ),
  // So many years has the long period of a graha alone: none inside it, and no yogini.
  own(/^(?:running|next)Dasha\.mahadasha$|^dasha\.birthLord$|^mahadasha\./, (fact) =>
    periods(fact),
  ),
  row(/^(?:running|next)Dasha\.|^yoginiDasha\.birthLord$/, (fact) => periods(fact)),
  own(/^charaKaraka\.(\w+)$/, ({ value }, [karaka = '']) => [
    `vedic.karaka.${karaka}.${camel(String(value))}`,
  ]),
  own(/^lord\d+\.house$/, (fact) =>
    marked(fact, 'body').map((lord) => `vedic.${camel(lord)}.house${String(fact.value)}`),
  ),
  own(/^(mangal)Dosha\.|^(kalaSarpa|sadeSati|gandanta)\./, ({ value }, caught) =>
    value === 'none' ? [] : [`vedic.dosha.${caught.find((name) => name !== undefined) ?? ''}`],
  ),
  row(/^mangal\.p\dFrom$/, () => ['vedic.dosha.mangal']),
  own(/^mangal\./, ({ value }) => [`vedic.mangal.${String(value)}`]),
  row(/^D(?:9|10)\.lagna$/, ({ value }) => [`vedic.lagna.${String(value).toLowerCase()}`]),
  own(/^D(?:9|10)\.(\w+)$/, ({ value }, [graha = '']) => [
    `vedic.${graha}.${String(value).toLowerCase()}`,
  ]),
  row(/^planetaryWar\./, (fact) =>
    marked(fact, 'body').map((graha) => `vedic.dasha.${camel(graha)}`),
  ),
  row(/^ashtakoota\.total$/, () => []),
  own(/^ashtakoota\.(\w+)$/, ({ value }, [name = '']) => [koota(name, Number(value))]),
  row(/^kootaExtremes\.(fullest|emptiest|costliest)$/, (fact) =>
    valuesOf(fact).map((name, place) => koota(name, fact.marks[place]?.points ?? 0)),
  ),
  row(/^kootaException\.(\w+)-/, (_, [name = '']) => [`vedic.koota.${name}.none`]),
  row(/^kootaRoles\.(\w+)$/, (_, [name = '']) =>
    name in KOOTA_MAXIMA ? [`vedic.koota.${name}.part`] : [],
  ),
  row(/^tara\./, ({ value }) => [`vedic.koota.tara.${TARAS[String(value)] ?? 'none'}`]),
  row(/^moons\.relation$/, ({ value }) => [
    `vedic.koota.bhakoot.${POORLY_PLACED.test(String(value)) ? 'none' : 'full'}`,
  ]),
  row(/^moons\.places$/, ({ value }) => [
    `vedic.koota.bhakoot.${[1, 3, 4, 7, 10, 11].includes(Number(value)) ? 'full' : 'none'}`,
  ]),
  own(/^porutham\.(\w+)$/, ({ value }, [name = '']) =>
    (PORUTHAMS[String(value)] ?? []).map((how) => `vedic.porutham.${name}.${how}`),
  ),
  row(/^seventhLords?\.|^navamshas\.(?:p\dSeventh|seventhLords)$/, (fact) =>
    marked(fact, 'body')
      .filter((body) => body !== 'Lagna')
      .map((lord) => `vedic.karaka.dara.${camel(lord)}`),
  ),
  row(/^karakas\.(\w+)$|^coincidence\.karaka/, (fact, [link = '']) =>
    fact.marks.flatMap((mark) =>
      mark.body === undefined ? [] : [`vedic.karaka.${officeOf(mark, link)}.${camel(mark.body)}`],
    ),
  ),
  row(/^(?:running|next)Dashas\.|^coincidence\.turn|^time\./, (fact) =>
    marked(fact, 'body').map((lord) => `vedic.dasha.${camel(lord)}`),
  ),
  own(/^(?:venus\.relation|navamshas\.venuses)$/, ({ value }) => [
    `vedic.venuses.${String(value).replace('/', '-')}`,
  ]),
  own(/^(venus|jupiter)\.p\dFromP\d(?:Moon|Venus)$/, ({ value }, [graha = '']) => [
    `vedic.${graha}.from${String(value)}`,
  ]),
  row(/^(?:moonHouse|venus|jupiter)\.p\dFrom/, (fact) =>
    fact.marks.flatMap(({ body, house }) =>
      body === undefined || house === undefined ? [] : [`vedic.${camel(body)}.house${house}`],
    ),
  ),
  own(
    /^(sun|moon|mars|mercury|jupiter|venus|saturn|rahu|ketu)\.house$/,
    ({ value }, [graha = '']) => [`vedic.${graha}.house${String(value)}`],
  ),
  own(/^(sun|moon|mars|mercury|jupiter|venus|saturn|rahu|ketu)\./, (fact, [graha = '']) =>
    inItsSign(fact, graha),
  ),
]
