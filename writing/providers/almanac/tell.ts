import type { DocumentPlan } from '#core/job-types.ts'
import type { FactSystem, System } from '#core/systems.ts'
import type { Fact } from '#astrology/facts.ts'
import { tellGeneKeys } from './gene-keys/tell-gene-keys.ts'
import { tellConnection } from './human-design/tell-connection.ts'
import { tellHumanDesign } from './human-design/tell-human-design.ts'
import { tellKabbalah } from './kabbalah/tell-kabbalah.ts'
import { plainStatements } from './plain-statements.ts'
import { wordsIn, type Paragraph } from './prose.ts'
import { byTopic, type TellTopic } from './topic.ts'
import type { Voice } from './voice.ts'
import { tellKootas } from './vedic/tell-kootas.ts'
import { tellVedic } from './vedic/tell-vedic.ts'
import { tellSynastry } from './western/tell-synastry.ts'
import { tellWestern } from './western/tell-western.ts'

export interface Telling {
  readonly document: DocumentPlan
  /** How many to spend. */
  readonly words: number
  /** All the document knows, for what one topic needs of another. */
  readonly all: readonly Fact[]
}

/** Short topics share a paragraph until it has about this many words. */
const PARAGRAPH_WORDS = 90

/**
 * The facts of a section as paragraphs, heaviest topics first, until the words are spent.
 * A topic has special words where its system knows it, and its own statements otherwise.
 */
export function tell(
  facts: readonly Fact[],
  voice: Voice,
  { document, words, all }: Telling,
): readonly Paragraph[] {
  const tellers = document.subject === 'couple' ? BETWEEN : ALONE
  const paragraphs: Paragraph[] = []
  let open: Paragraph = []
  const left = () => words - wordsIn([...paragraphs, open])
  const add = (sentences: Paragraph) => {
    open = [...open, ...within(sentences, Math.max(left(), SHORTEST))]
    if (wordsIn([open]) < PARAGRAPH_WORDS) return
    paragraphs.push(...inParagraphs(open))
    open = []
  }
  for (const topic of byTopic(facts, all)) {
    if (left() <= 0) break
    add(tellerOf(tellers, topic.system)(topic, voice) ?? plainStatements(topic.facts, voice))
  }
  const untold = untoldOf(facts, [...paragraphs, open])
  for (let from = 0; from < untold.length && left() > 0; from += 4) {
    add(plainStatements(untold.slice(from, from + 4), voice))
  }
  return [...paragraphs, ...inParagraphs(open)]
}

/** What no one system says alone has no words of its own. */
function tellerOf(tellers: Readonly<Record<System, TellTopic>>, system: FactSystem): TellTopic {
  return system === 'together' ? () => null : tellers[system]
}

/** A topic begun says at least about this much. */
export const SHORTEST = 40

/** What the special words passed over, kept for a longer text; what only a chart needs is left to the chart. */
export function untoldOf(facts: readonly Fact[], told: readonly Paragraph[]): readonly Fact[] {
  const ids = new Set(told.flat().flatMap(({ facts: cited }) => cited.map(({ id }) => id)))
  return facts.filter(
    (fact) =>
      !ids.has(fact.id) &&
      fact.value !== 'direct' &&
      !FOR_CHARTS.test(`${fact.topic}.${fact.property}`),
  )
}

/** Facts that a chart shows better than a sentence tells them, and notices the essays already give. */
export const FOR_CHARTS =
  /^(aspectMotion|meanNode|osculatingLilith|key\d+|yoga|balance)\.|\.(degree|fine|dignityScore|dispositor|face|bound|peregrine|notSelf|ofCivilDay|notAffiliated|affiliation|notice)$|^\w+\.gate$/

const ALONE: Readonly<Record<System, TellTopic>> = {
  western: tellWestern,
  vedic: tellVedic,
  humanDesign: tellHumanDesign,
  geneKeys: tellGeneKeys,
  kabbalah: tellKabbalah,
}

const BETWEEN: Readonly<Record<System, TellTopic>> = {
  western: tellSynastry,
  vedic: tellKootas,
  humanDesign: tellConnection,
  geneKeys: () => null,
  kabbalah: () => null,
}

/** As many sentences as the words allow, at least one. */
export function within(sentences: Paragraph, words: number): Paragraph {
  return sentences.filter((_, index) => index === 0 || wordsIn([sentences.slice(0, index)]) < words)
}

/** A long run of sentences cut where it is full; a lone last sentence stays with the one before. */
export function inParagraphs(sentences: Paragraph): readonly Paragraph[] {
  const paragraphs: Paragraph[] = []
  let open: Paragraph = []
  for (const sentence of sentences) {
    open = [...open, sentence]
    if (wordsIn([open]) >= PARAGRAPH_WORDS * 1.3) {
      paragraphs.push(open)
      open = []
    }
  }
  if (open.length === 0) return paragraphs
  const last = paragraphs.at(-1)
  return open.length === 1 && last !== undefined
    ? [...paragraphs.slice(0, -1), [...last, ...open]]
    : [...paragraphs, open]
}
