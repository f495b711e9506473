import type { Paragraph } from '../plan/paragraph.ts'
import { WINDOWS } from '../skeletons/verdict.ts'
import type { Said } from '../speech/sentence.ts'
import type { Told } from '../told.ts'
import type { Court } from './tell-verdict.ts'

/** What runs now, then three windows with their dates and what each is good for. */
export function tellTime({ theme, told, teller }: Court): readonly Paragraph[] {
  const all = theme.facts.flatMap(({ fact }) => told.get(fact.id) ?? [])
  const now = all.filter(({ fact }) => /^time\.now|^runningDashas/.test(fact.topic))
  const windows = Map.groupBy(
    all.filter((each) => !now.includes(each)),
    ({ fact }) => `${fact.system}.${fact.topic}`,
  )
  return [
    paragraphOf(now, null, teller),
    ...[...windows.values()].map((facts) => paragraphOf(facts, bodyOf(facts[0]), teller)),
  ].filter((each) => each.length > 0)
}

function paragraphOf(
  facts: readonly Told[],
  body: string | null,
  teller: Court['teller'],
): Paragraph {
  teller.startParagraph()
  const said = facts.flatMap((f): Said[] => {
    const main = teller.tell(TOLD, { f }, `time.${f.id}`)
    return [main ?? teller.quote({ text: `${f.clause.stated}.`, cites: [f.id] })]
  })
  const use =
    body === null
      ? null
      : teller.choose(WINDOWS[body] ?? WINDOWS['default']!, `time.${facts[0]?.id ?? ''}`)
  const cites = facts.map(({ id }) => id)
  return use === null ? said : [...said, teller.quote({ text: `It is ${use}.`, cites })]
}

const TOLD = [
  '[f.main].',
  'As things stand, [f.main].',
  'Then [f.main].',
  'In the same months [f.main].',
  'Further on, [f.main].',
  'After that, [f.main].',
]

function bodyOf(told: Told | undefined): string | null {
  return told?.fact.marks.find(({ body }) => body !== undefined)?.body ?? null
}
