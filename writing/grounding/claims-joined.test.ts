import { expect, it } from 'vitest'
import { CORPORA } from './claims-corpora.fixture.ts'
import { isFlagged, readClaims, type LabelledClaim } from './claims-corpus.fixture.ts'

const LINKS = ['; ', ', and ', ', while ', ' — ', ', so that '] as const

/** Whole statements that rest on facts and stand without what was supposed or asked before them. */
const isPlain = ({ label, facts, sentence }: LabelledClaim) =>
  label === 'true' &&
  facts.length > 0 &&
  /^(?!Had |If |Were |A person|Another|Every|Any|A )[^“”"?;:]*\.$/.test(sentence)

/** The words that may stand in small letters inside a sentence. */
const OPENINGS =
  /^(The|Her|His|He|She|In|Between|By|It|On|Both|Two|Of|With|At|From|Their|They|What|To|For|Three|Four|Five|Six|Seven|Eight|Nine|One|No|Neither|Each|All|There|Where|As|Under|Nothing|Only|Twenty|Across|Not)\b/

const inside = (sentence: string) =>
  OPENINGS.test(sentence) ? sentence[0]!.toLowerCase() + sentence.slice(1) : sentence

/** Two true sentences in one say nothing false: a reader that ties a value to the wrong side of a comma is found out. */
it('leaves alone two true sentences that are joined', () => {
  const joined = CORPORA.flatMap((corpus) => {
    const claims = readClaims(corpus.file)
      .filter(isPlain)
      .filter((claim) => !isFlagged(claim, corpus))
    const documents = Map.groupBy(claims, ({ document }) => document)
    return [...documents.values()].flatMap((own) =>
      own.slice(1).map((two, index) => {
        const one = own[index]!
        const link = LINKS[index % LINKS.length]!
        const claim = {
          ...one,
          sentence: `${one.sentence.slice(0, -1)}${link}${inside(two.sentence)}`,
          facts: [...new Set([...one.facts, ...two.facts])],
        }
        return isFlagged(claim, corpus)
      }),
    )
  })
  expect(joined.length).toBeGreaterThan(900)
  expect(joined.filter(Boolean).length / joined.length).toBeLessThan(0.045)
})
