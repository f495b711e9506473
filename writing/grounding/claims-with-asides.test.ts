import { describe, expect, it } from 'vitest'
import { CORPORA } from './claims-corpora.fixture.ts'
import { isFlagged, readClaims } from './claims-corpus.fixture.ts'

/** Talk that claims nothing, around a statement that may. */
const ASIDES: readonly (readonly [before: string, after: string])[] = [
  ['It is no accident that ', ''],
  ['In the first place, ', ''],
  ['To put it in one line, ', ''],
  ['Nobody would guess it from the outside, but ', ''],
  ['Ask twenty people and you will hear twenty stories; yet ', ''],
  ['', ', which is the opposite of a complaint'],
  ['', ', and for the first three winters nobody noticed'],
  ['', ', like a house with two doors and one key'],
  ['', ', which keeps the door open and the kettle on'],
  ['', ', and one does not argue with that at home'],
  ['', ', where others would have needed seven years and a map'],
  ['', ', and everything else follows from it at its own pace'],
]

const STARTS =
  /^(The|Her|His|He|She|In|Between|By|It|On|Both|Two|Of|With|At|From|Their|They|What|To|For|Three|Four|Five|Six|Seven|Eight|Nine|One|Neither|Each|All|There|Where|As|Under|Only|A|An) /

const spoken = (sentence: string, [before, after]: (typeof ASIDES)[number]) => {
  const said = before === '' ? sentence : sentence[0]!.toLowerCase() + sentence.slice(1)
  return `${before}${said.slice(0, -1)}${after}.`
}

/** How many of a corpus’ plain sentences are flagged, each with some aside of the list. */
const flaggedIn = (corpus: (typeof CORPORA)[number], label: 'true' | 'false') =>
  readClaims(corpus.file)
    .filter((claim) => claim.label === label && claim.facts.length > 0)
    .filter(({ sentence }) => STARTS.test(sentence) && /^[^“”"?;:]*\.$/.test(sentence))
    .filter((claim) => isFlagged(claim, corpus) === (label === 'false'))
    .map((claim, index) => {
      const sentence = spoken(claim.sentence, ASIDES[index % ASIDES.length]!)
      return isFlagged({ ...claim, sentence }, corpus)
    })

describe('an aside', () => {
  it('makes nothing false of what is true', () => {
    const flagged = CORPORA.flatMap((corpus) => flaggedIn(corpus, 'true'))
    expect(flagged.filter(Boolean).length / flagged.length).toBeLessThan(0.005)
  })

  it('hides nothing that is false', () => {
    const flagged = CORPORA.flatMap((corpus) => flaggedIn(corpus, 'false'))
    expect(flagged.filter(Boolean).length / flagged.length).toBeGreaterThan(0.97)
  })
})
