import { withComparatives } from './comparatives.ts'
import { withoutIdioms } from './idioms.ts'
import { withEachOfTwo } from './each-of-two.ts'
import { mentionsOf } from './mentions.ts'
import { withLists } from './lists.ts'
import type { Owner } from './mention.ts'
import { notButs, withoutDenied } from './not-but.ts'
import { personReader, type People } from './people.ts'
import { segmentsOf, type Segment } from './segments.ts'
import { tokensOf, type Token } from './tokens.ts'
import { withOwners, type Owned } from './whose.ts'

/** A sentence taken apart: what it mentions, whose that is, and in what mood each stretch speaks. */
export interface ReadSentence {
  readonly sentence: string
  readonly tokens: readonly Token[]
  readonly mentions: readonly Owned[]
  readonly segments: readonly Segment[]
  /** Whom the next sentence may go on about without a name. */
  readonly about: Owner
  /** The same sentence in two, each read by itself, the second going on about whom the first was. */
  readonly inTwo: (at: number) => readonly [ReadSentence, ReadSentence]
}

/** Words somebody is quoted as saying claim nothing. */
const QUOTED = /[“"][^”"]*[”"]/g

/** Reads the sentences of one text in order; `about` is who was last spoken of. */
export function sentenceReader(people: People) {
  const readPerson = personReader(people)
  const readSentence = (text: string, about: Owner): ReadSentence => {
    const sentence = withoutIdioms(text)
    const tokens = tokensOf(sentence.replaceAll(QUOTED, (quoted) => ' '.repeat(quoted.length)))
    const all = withLists(tokens, withComparatives(tokens, mentionsOf(tokens, readPerson)))
    const instead = notButs(tokens, all)
    const found = withEachOfTwo(tokens, withoutDenied(all, instead))
    const mentions = withOwners(tokens, found, people.only ?? about, people.only !== null)
    const persons = mentions.filter(({ kind }) => kind === 'person')
    return {
      sentence,
      tokens,
      mentions,
      segments: segmentsOf(tokens, mentions, instead),
      about: people.only ?? persons.at(-1)?.owner ?? about,
      inTwo: (at) => {
        const cut = tokens[at]!.start
        const one = readSentence(sentence.slice(0, cut), about)
        return [one, readSentence(sentence.slice(cut), one.about)]
      },
    }
  }
  return readSentence
}
