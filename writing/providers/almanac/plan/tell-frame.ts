import type { Brief } from '../../../brief/brief.ts'
import type { Skeleton } from '../skeletons/skeleton.ts'
import {
  AT_LAST,
  LAST,
  RARE_BETWEEN,
  RARE_FIRST,
  RAREST_BETWEEN,
  RAREST_FIRST,
  RETURNS,
  TENSIONS,
  TENSIONS_IN_WORDS,
  UNIONS,
  UNIONS_IN_WORDS,
} from '../skeletons/frames.ts'
import { CLOSINGS } from '../skeletons/headings.ts'
import type { Said } from '../speech/sentence.ts'
import type { Teller } from '../teller.ts'
import type { Told } from '../told.ts'
import type { Paragraph, Section } from './paragraph.ts'
import { gift, price, trait } from './readings-of.ts'

/** A moment told in two parts: the opening breaks it off, the close finishes it. */
interface Frame {
  readonly opening: Section
  readonly close: () => Section
}

/**
 * The beginning and the end: the rarest true thing, what the text turns on, and a moment that is
 * left standing until the last page.
 */
export function frameOf(brief: Brief, told: ReadonlyMap<string, Told>, teller: Teller): Frame {
  const pair = thesisPair(brief, told)
  const rare = brief.rare.flatMap((id) => told.get(id) ?? []).find(isSayable) ?? null
  const [f, g] = pair
  const start = paragraph(teller, [
    () => (rare === null ? null : rarely(rare, teller)),
    () => (rare === null ? null : trait(rare, teller, 'opening.rare')),
    () => (f && g ? turning(brief, { f, g }, teller, 'opening.thesis') : null),
  ])
  teller.startParagraph()
  const scene = sceneOf([f, g, ...brief.thesis.for.map((id) => told.get(id))], teller)
  const cut = scene.length > 1 ? scene.length - 1 : scene.length
  const shown = scene.slice(0, cut)
  const after = [
    f ? gift(f, teller, 'opening.gift') : null,
    g ? price(g, teller, 'opening.price') : null,
  ]
  const picture = [...shown, ...after.flatMap((said) => (said === null ? [] : [said]))]
  return {
    opening: { heading: null, paragraphs: [start, picture].filter((each) => each.length > 0) },
    close: () => closing(scene, cut, pair, teller),
  }
}

// oxlint-disable-next-line max-params -- a moment in two parts, and what the text hangs on
function closing(
  scene: readonly Said[],
  cut: number,
  [f, g]: readonly (Told | undefined)[],
  teller: Teller,
): Section {
  const start = scene[0]?.text
  const rest = scene.slice(cut)
  const lead = start === undefined || rest.length === 0 ? null : teller.choose(RETURNS, 'close')
  const said = paragraph(teller, [
    () =>
      lead === null
        ? null
        : teller.quote({ text: lead.replace('[start]', withoutStop(start)), cites: [] }),
    ...rest.map((each) => () => each),
    () => (f && g ? teller.tell(AT_LAST, { f: g, g: f }, 'close.thesis') : null),
    () => (f ? trait(f, teller, 'close.trait') : null),
    () => (f && g ? teller.tell(LAST, { f, g }, 'close.last') : null),
  ])
  return { heading: teller.choose(CLOSINGS, 'close'), paragraphs: said.length > 0 ? [said] : [] }
}

function withoutStop(sentence = ''): string {
  return sentence.replace(/[.!]["”’]?$/, '')
}

function paragraph(teller: Teller, turns: readonly (() => Said | null)[]): Paragraph {
  teller.startParagraph()
  return turns.flatMap((turn) => turn() ?? [])
}

function isSayable({ clause, howCommon }: Told): boolean {
  return howCommon !== null && clause.mains.length > 0
}

function rarely(f: Told, teller: Teller): Said | null {
  const isBound = f.fact.frequency?.bound ?? false
  const isAlone = teller.speakers.people.P !== undefined
  return teller.tell(rareFirst(isBound, isAlone), { f }, 'opening.first')
}

function rareFirst(isBound: boolean, isAlone: boolean): readonly Skeleton[] {
  if (isAlone) return isBound ? RAREST_FIRST : RARE_FIRST
  return isBound ? RAREST_BETWEEN : RARE_BETWEEN
}

/** What a text turns on: in plain words where they have not been used, else by the names of the two facts. */
// oxlint-disable-next-line max-params -- what turns on what, told by whom and where
export function turning(
  { thesis }: Pick<Brief, 'thesis'>,
  both: { readonly f: Told; readonly g: Told },
  teller: Teller,
  place: string,
): Said | null {
  const [inWords, byName] =
    thesis.kind === 'tension' ? [TENSIONS_IN_WORDS, TENSIONS] : [UNIONS_IN_WORDS, UNIONS]
  return teller.tell(inWords, both, place) ?? teller.tell(byName, both, place)
}

/** The two a text hangs on: either side of its tension, or the two heaviest that agree. */
export function thesisPair(
  { thesis }: Pick<Brief, 'thesis'>,
  told: ReadonlyMap<string, Told>,
): readonly (Told | undefined)[] {
  const heads = thesis.for.flatMap((id) => told.get(id) ?? []).filter(isThesis)
  const against = thesis.against.flatMap((id) => told.get(id) ?? []).find(isThesis)
  return [heads[0], against ?? heads[1]]
}

/** What can be named, and is no mere excuse for something else. */
function isThesis({ fact, clause }: Told): boolean {
  return clause.nouns.length > 0 && fact.topic !== 'kootaException'
}

/** A moment of several sentences, so that it can be broken off; else any. */
function sceneOf(facts: readonly (Told | undefined)[], teller: Teller): readonly Said[] {
  for (const told of facts) {
    const scene = told === undefined ? null : teller.scene(told)
    if (scene !== null) return scene
  }
  return []
}
