import { DIMENSIONS, type Score } from '#astrology/couple/score.ts'
import { SYSTEM_TITLES, SYSTEMS } from '#core/systems.ts'
import { renderMarkdown } from '#publishing/text/render-markdown.ts'
import type { CoupleJson } from './couple-json.ts'
import type { MoonsAnswer } from './known-roles.ts'

/** What stands beside every score: no chart has been found to tell how a marriage fares. */
const STUDIES =
  'Large studies found no link between star signs and how marriages fare (Voas 2007; Helgertz and Scott 2020). A score says where a pair stands among pairs by the tradition’s own rules.'

/** What lies between two people as a text to read. */
export function matchMarkdown(answer: CoupleJson | MoonsAnswer): string {
  if (!('western' in answer)) return mooned(answer)
  const { scores, rarity, leanings, coincidences, windows } = answer
  const sections = [
    {
      heading: 'Scores',
      paragraphs:
        scores === null
          ? ['Somebody here is under 18, and nothing is scored.']
          : [STUDIES, ...scoreLines(scores)],
    },
    { heading: 'Leanings', paragraphs: leanings.map(({ statement }) => statement) },
    { heading: 'Rarity', paragraphs: rarity.statements },
    { heading: 'Coincidences', paragraphs: coincidences.map(told) },
    {
      heading: 'The time to come',
      paragraphs: windows.map(({ start, end, statements }) => {
        return `${start.slice(0, 10)} to ${end.slice(0, 10)}: ${statements.join(' ')}`
      }),
    },
  ]
  return renderMarkdown({
    title: 'Between two',
    people: [],
    language: 'en',
    sections: sections.filter(({ paragraphs }) => paragraphs.length > 0),
  })
}

type Scores = NonNullable<CoupleJson['scores']>

function scoreLines(scores: Scores): string[] {
  return [
    line('Overall', scores.overall),
    ...SYSTEMS.map((system) => {
      const { native, addressed } = scores[system]
      if (!addressed) return `${SYSTEM_TITLES[system]}: nothing to weigh`
      const points = native ? `, ${native.points} of ${native.of} by its own count` : ''
      return line(SYSTEM_TITLES[system], scores[system]) + points
    }),
    ...DIMENSIONS.flatMap((name) => {
      const score = scores.dimensions[name]
      if (!score) return []
      const { addressed, effort } = score
      return `${line(name, score)}, effort ${effort}${addressed ? '' : ' (hardly addressed)'}`
    }),
  ]
}

function line(name: string, { value, interval: [least, most] }: Score): string {
  const range = most - least < 0.05 ? '' : ` (${least.toFixed(1)} to ${most.toFixed(1)})`
  return `${name}: ${value.toFixed(1)} of 100${range}`
}

function told({ statement, frequency }: CoupleJson['coincidences'][number]): string {
  if (frequency === null) return statement
  const share = `${(frequency.share * 100).toPrecision(2)} % of ${frequency.of}`
  return `${statement} (${frequency.bound ? 'at most ' : ''}${share})`
}

function mooned({ scores }: MoonsAnswer): string {
  return renderMarkdown({
    title: 'Ashtakoota',
    people: [],
    language: 'en',
    sections: [
      {
        heading: null,
        paragraphs: Object.entries(scores).map(([koota, points]) => `${koota}: ${points}`),
      },
    ],
  })
}
