import type { Paragraph } from '../plan/paragraph.ts'
import { plainly } from '../plan/tell-knot.ts'
import { WINDOWS } from '../skeletons/verdict.ts'
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
  const [one, two, ...rest] = facts
  const both = one && two ? teller.tell(TOGETHER, { f: one, g: two }, `time.${one.id}`) : null
  const alone = both === null ? facts : rest
  const said = [both, ...alone.map((f) => plainly(f, teller, `time.${f.id}`))].flatMap(
    (each) => each ?? [],
  )
  const use =
    body === null
      ? null
      : teller.choose(WINDOWS[body] ?? WINDOWS['default']!, `time.${facts[0]?.id ?? ''}`)
  const cites = facts.map(({ id }) => id)
  return use === null ? said : [...said, teller.quote({ text: `It is ${use}.`, cites })]
}

const TOGETHER = [
  '[f.main], and [g.main].',
  '[f.main]; [g.main].',
  'While [f.main], [g.main].',
  '[f.main], with [g.noun] close by.',
  'At one time [f.main] and [g.main].',
]

function bodyOf(told: Told | undefined): string | null {
  return told?.fact.marks.find(({ body }) => body !== undefined)?.body ?? null
}
