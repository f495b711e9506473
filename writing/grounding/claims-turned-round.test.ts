import { expect, it } from 'vitest'
import { CORPORA } from './claims-corpora.fixture.ts'
import { isFlagged, readClaims, type LabelledClaim } from './claims-corpus.fixture.ts'

const DENIES = /\b(not|no|never|none|nothing|neither|nor|without|nobody)\b/i

const VERB = /\b(is|are|was|were|stands?|has|have|holds?|rules?|falls?)\b/

/** `is not`, `does not stand`, `do not have`. */
function denial(verb: string): string {
  if (/^(is|are|was|were)$/.test(verb)) return `${verb} not`
  if (verb === 'has') return 'does not have'
  return verb.endsWith('s') ? `does not ${verb.slice(0, -1)}` : `do not ${verb}`
}

const denied = (sentence: string) => sentence.replace(VERB, (verb) => denial(verb))

/** True statements that deny nothing and say what they say at once, of which the first verb may be denied. */
const isPlain = ({ label, facts, sentence }: LabelledClaim) =>
  label === 'true' &&
  facts.length === 1 &&
  sentence.length < 80 &&
  !DENIES.test(sentence) &&
  !/^(If|Had|When|What|It|There)\b/.test(sentence) &&
  VERB.test(sentence)

it('finds out a true sentence that is denied', () => {
  const found = CORPORA.flatMap((corpus) =>
    readClaims(corpus.file)
      .filter(isPlain)
      .map((claim) => isFlagged({ ...claim, sentence: denied(claim.sentence) }, corpus)),
  )
  expect(found.length).toBeGreaterThan(200)
  expect(found.filter(Boolean).length / found.length).toBeGreaterThan(0.68)
})
