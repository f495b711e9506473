import type { Fact } from '#astrology/facts.ts'
import type { DocumentPlan } from '#core/job-types.ts'
import { SYSTEMS } from '#core/systems.ts'
import { reviewedAnswer, reviewedInShort } from '../safety/reviewed-answers.ts'
import { triage } from '../safety/triage.ts'
import { speaksOfLove } from '../safety/words-of-love.ts'
import type { Question, Theme } from './brief.ts'
import type { BriefOrder } from './order.ts'
import {
  ALL_MATTERS_OF_LIFE,
  bears,
  LIFE,
  LOVE,
  TIME,
  type MatterOfLife,
} from './question-matters.ts'

/** What was asked, before it is known which facts are told. */
export interface Asked {
  readonly question: Omit<Question, 'facts'>
  /** None where no chart may answer. */
  readonly matters: readonly MatterOfLife[]
}

const MOST_MATTERS = 2

/** Reads a question: what may not be answered is triaged, the rest is about something. Null where none was asked. */
export function readQuestion({
  question,
  country,
  document,
  people,
  isAnsweredElsewhere = false,
}: Pick<
  BriefOrder,
  'question' | 'country' | 'document' | 'people' | 'isAnsweredElsewhere'
>): Asked | null {
  if (question === null || question.trim() === '') return null
  const isOfYoung = people.some(({ isOfAge }) => !isOfAge)
  // Harmless between two who are grown up.
  const category =
    triage(question) ?? (isOfYoung && speaksOfLove(question, 'friends') ? 'minor' : null)
  if (category !== null) {
    const reviewed = isAnsweredElsewhere
      ? reviewedInShort(category, country, placeOf(document))
      : reviewedAnswer(category, country)
    return { question: { text: question, category, reviewed, about: null }, matters: [] }
  }
  const named = firstAsked(question).filter(({ name }) => !isOfYoung || name !== LOVE)
  const matters = named.length > 0 ? named : [LIFE]
  const about =
    matters.length === 1 ? matters[0]!.name : matters.map(({ short }) => short).join(' and ')
  return { question: { text: question, category: null, reviewed: null, about }, matters }
}

/** Which of the readings of a package it is, from 0. */
function placeOf({ subject, theme }: DocumentPlan): number {
  const system = SYSTEMS.findIndex((each) => each === theme)
  return ['p1', 'p2', 'couple'].indexOf(subject) * SYSTEMS.length + Math.max(0, system)
}

/** The matters that a question names first, a time last, in the order of the list. */
function firstAsked(question: string): readonly MatterOfLife[] {
  const place = ({ asked, name }: MatterOfLife) =>
    name === TIME ? question.length : question.search(asked)
  const all = ALL_MATTERS_OF_LIFE.filter(({ asked }) => asked.test(question))
  const byPlace = all.toSorted((one, other) => place(one) - place(other))
  const first = new Set(byPlace.slice(0, MOST_MATTERS))
  return all.filter((each) => first.has(each))
}

/** Whether a fact bears on what was asked. */
export function bearsOn(fact: Fact, asked: Asked | null): boolean {
  return asked?.matters.some((each) => bears(each, fact)) ?? false
}

const MOST_ANSWERS = 6

/** The question with the facts that answer it, those of the document's own first. */
export function questionOf(asked: Asked | null, themes: readonly Theme[]): Question | null {
  if (asked === null) return null
  const facts = themes
    .flatMap((theme) => theme.facts)
    .filter(({ fact }) => bearsOn(fact, asked))
    .toSorted((one, other) => other.weight - one.weight)
    .map(({ fact }) => fact.id)
  return { ...asked.question, facts: facts.slice(0, MOST_ANSWERS) }
}
