import smartquotes from 'smartquotes'
import { state, type Names } from '#astrology/facts.ts'
import { planDocuments, type DocumentPlan } from '#core/job-types.ts'
import { titleOf as documentTitle } from '#core/titles.ts'
import { briefOf } from '../brief/brief-of.ts'
import type { Brief, Register } from '../brief/brief.ts'
import type { Candidate } from '../brief/candidates.ts'
import { drawOf } from '../brief/draw.ts'
import type { BriefOrder } from '../brief/order.ts'
import { titleOf } from '../documents/title-of.ts'
import { HOOK_FIRST } from '../providers/almanac/skeletons/hooks.ts'
import { JOINS, SIMPLY } from '../providers/almanac/skeletons/joins.ts'
import { RARELY } from '../providers/almanac/skeletons/sides.ts'
import type { Skeleton } from '../providers/almanac/skeletons/skeleton.ts'
import { tellHook } from '../providers/almanac/tell-hook.ts'
import { spokenName } from '../spoken-name.ts'
import { contrastOf } from './contrast.ts'
import { rarestFirst } from './rarest-first.ts'
import { judgeOf, type Judge } from './judge.ts'
import { factsIn, sayOne, type FirstSentence, type Setting } from './say-one.ts'

/** What all documents of the first words share. */
export type FirstOrder = Omit<
  BriefOrder,
  'document' | 'digests' | 'missing' | 'question' | 'country'
>

interface HookText {
  readonly title: string
  readonly sentences: readonly FirstSentence[]
}

export interface FirstWords {
  /** The rarest true thing of the first person. */
  readonly first: FirstSentence
  readonly hooks: {
    readonly sun: HookText
    readonly moon: HookText
    readonly rising: HookText | null
  }
  /** What strains among Sun, Moon and rising sign; null where nothing does. */
  readonly contradiction: FirstSentence | null
  /** The rarest true thing of the two; null of one person. */
  readonly both: FirstSentence | null
  readonly headings: readonly {
    readonly document: DocumentPlan['id']
    readonly title: string
    readonly thesis: string | null
  }[]
}

/**
 * What somebody is told in the first minute, before anything is ordered: by rule alone, third person,
 * every sentence resting on facts. The theses of what is between two are left open, for they build on
 * texts that are not written yet. Stops between pieces of work of a few milliseconds.
 */
export function* firstWordsOf(order: FirstOrder): Generator<undefined, FirstWords> {
  const briefs = new Map<string, Brief>()
  for (const plan of planDocuments('hook')) {
    briefs.set(plan.theme, briefOf(orderOf(plan, order)))
    yield
  }
  const sun = briefs.get('sun')!
  const names = namesOf(order)
  const ofFirst = judgeOf(order, 'p1')
  yield
  const hook = (theme: string) => hookText(briefs.get(theme)!, names, ofFirst)
  const isRisingKnown = order.facts.some(({ id }) => id === 'p1.western.ascendant.sign')
  const ofSun = hook('sun')
  yield
  const ofMoon = hook('moon')
  yield
  const hooks = { sun: ofSun, moon: ofMoon, rising: isRisingKnown ? hook('rising') : null }
  yield
  const first = rarestOf(rarestFirst(order.facts, 'p1', sun.register), {
    skeletons: HOOK_FIRST,
    setting: sun,
    isTrue: ofFirst,
  })
  yield
  const between = order.people.length > 1 ? coupleSetting(sun, order) : null
  const both = between && (yield* bothOf(order, between))
  yield
  const contrast = contrastOf(order.facts, 'p1')
  const contradiction = contrast && sayOne(CONTRASTS, contrast, sun)
  return {
    first: first ?? hooks.sun.sentences[0]!,
    hooks,
    contradiction: contradiction && ofFirst(contradiction) ? contradiction : null,
    both,
    headings: yield* headingsOf(order, names),
  }
}

function* bothOf(order: FirstOrder, setting: Setting): Generator<undefined, FirstSentence | null> {
  const isTrue = judgeOf(order, 'couple')
  yield
  const rarest = rarestFirst(order.facts, 'couple', setting.register)
  yield
  return rarestOf(rarest, { skeletons: RARELY, setting, isTrue })
}

/** Of what strains, the ways that also say what is meant. */
const CONTRASTS = JOINS.strains.filter(
  (skeleton) => skeleton.includes('.trait]') && isOpening(skeleton),
)

/** The rarest that can be said with how rare it is; without that where nothing was counted. */
function rarestOf(candidates: readonly Candidate[], words: Wording): FirstSentence | null {
  for (const skeletons of [words.skeletons, [SIMPLY]]) {
    for (const { fact } of candidates) {
      const said = sayOne(skeletons, [fact], words.setting)
      if (said !== null && words.isTrue(said)) return said
    }
  }
  return null
}

interface Wording {
  readonly skeletons: readonly Skeleton[]
  readonly setting: Setting
  readonly isTrue: Judge
}

function orderOf(document: DocumentPlan, order: FirstOrder): BriefOrder {
  return { ...order, document, question: null, country: null, digests: [], missing: [] }
}

function hookText(brief: Brief, names: Names, isTrue: Judge): HookText {
  const sentences = tellHook(brief)
    .paragraphs.flat()
    .map(({ text, cites }) => ({ sentence: smartquotes.string(text), facts: factsIn(cites) }))
  return { title: titleOf(brief.document, names), sentences: sentences.filter(isTrue) }
}

/** As a verdict speaks of two. */
function coupleSetting(sun: Brief, { facts, people, relation }: FirstOrder): Setting {
  const { themes: _, cards: _cards, ...shared } = sun
  const isYoung = people.some(({ isOfAge }) => !isOfAge)
  const register: Register = isYoung ? 'young' : (relation ?? 'partners')
  const document = planDocuments('nuclear_v2').find(({ theme }) => theme === 'verdict')!
  return {
    ...shared,
    document,
    draw: drawOf(facts),
    people: people.map(({ name, pronouns }) => ({ name, pronouns })),
    relation,
    register,
  }
}

function* headingsOf(
  order: FirstOrder,
  names: Names,
): Generator<undefined, FirstWords['headings'][number][]> {
  const plans = planDocuments(order.people.length > 1 ? 'nuclear_v2' : 'complete_reading')
  const headings: FirstWords['headings'][number][] = []
  for (const plan of plans) {
    const thesis = plan.subject === 'couple' ? null : thesisOf(briefOf(orderOf(plan, order)), names)
    headings.push({ document: plan.id, title: documentTitle(order, plan), thesis })
    yield
  }
  return headings
}

/** What a reading turns on: the heaviest for it with what is heaviest against it, or with what agrees. */
function thesisOf(brief: Brief, names: Names): string | null {
  const { thesis, themes } = brief
  const facts = new Map(themes.flatMap((theme) => theme.facts.map(({ fact }) => [fact.id, fact])))
  const find = (id: string | undefined) => (id === undefined ? undefined : facts.get(id))
  const [one, against] = [find(thesis.for[0]), find(thesis.against[0])]
  if (one === undefined) return null
  const other = thesis.kind === 'tension' ? against : find(thesis.for[1])
  const joins = (thesis.kind === 'tension' ? JOINS.strains : JOINS.agrees).filter(isOpening)
  const said = other && sayOne(joins, [one, other], brief)
  return said?.sentence ?? smartquotes.string(state(one, names))
}

/** Whether it can be said with nothing before it. */
function isOpening(skeleton: Skeleton): boolean {
  return !/^(?:But|Then) /.test(skeleton)
}

function namesOf({ people }: FirstOrder): Names {
  const [p1 = '', p2] = people.map(({ name }) => spokenName(name))
  return { p1, ...(p2 !== undefined && { p2 }) }
}
