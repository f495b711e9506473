import { NOBODY_NAMED, type Memory } from '../speech/mentions.ts'
import { openingOf, type Said } from '../speech/sentence.ts'
import type { Speakers } from '../speech/speakers.ts'
import type { Tone } from './tone.ts'

/** From this share on of sentences that join facts, more of them would be a drone. */
const DENSE = 0.48
/** Below this they would be a list. */
const SPARSE = 0.45

/** What one document has said so far, so that nothing in it comes twice. */
export class Remembered {
  /** Who has been called by name in this paragraph. */
  memory: Memory = NOBODY_NAMED
  /** Cards, moments and whole phrases that are used up. */
  readonly used = new Set<string>()
  /** Terms that have been explained. */
  readonly explained = new Set<string>()
  /** How often each skeleton has stood. */
  readonly worn = new Map<string, number>()
  readonly openings = new Set<string>()
  /** Facts told in this paragraph. */
  readonly here = new Set<string>()
  /** The fact told last; null after a moment that claims nothing. */
  last: string | null = null
  /** Which way the sentence told last left it. */
  tone: Tone = null
  readonly #speakers: Speakers
  readonly #citing = { all: 0, joint: 0 }

  constructor(speakers: Speakers) {
    this.#speakers = speakers
  }

  /** A sentence has been said that uses these up; a term is `term …`. */
  keep(said: Said, uses: readonly string[], tone: Tone = null): Said {
    this.tone = tone
    this.memory = said.memory
    this.openings.add(openingOf(said.text, this.#speakers))
    for (const each of uses)
      (each.startsWith('term ') ? this.explained : this.used).add(each.replace(/^term /, ''))
    for (const id of said.cites) this.here.add(id)
    const facts = said.cites.filter((id) => !id.startsWith('meaning.'))
    this.last = facts.at(-1) ?? null
    if (facts.length > 0) this.#citing.all += 1
    if (facts.length > 1) this.#citing.joint += 1
    return said
  }

  /** A moment has been shown: who is called by name in it, and when, is part of it. */
  keepScene(texts: readonly string[]): readonly Said[] {
    for (const text of texts) this.openings.add(openingOf(text, this.#speakers))
    this.memory = NOBODY_NAMED
    this.last = null
    this.tone = null
    return texts.map((text) => ({ text, cites: [], memory: NOBODY_NAMED }))
  }

  startParagraph(): void {
    this.memory = NOBODY_NAMED
    this.here.clear()
    this.last = null
    this.tone = null
  }

  /** Two sentences about one fact each have become one about both. */
  countJoined(): void {
    this.#citing.all -= 1
    this.#citing.joint += 1
  }

  /** Whether so much has been told two facts at a time that one alone is welcome. */
  isDense(): boolean {
    return this.#citing.joint > this.#citing.all * DENSE
  }

  /** Whether too little has been told so. */
  isSparse(): boolean {
    return this.#citing.joint < this.#citing.all * SPARSE
  }
}
