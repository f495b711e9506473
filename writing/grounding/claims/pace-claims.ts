import { told, type Claim, type ClaimReader, type Ground } from '../claim.ts'
import type { Owned } from '../reading/whose.ts'
import { wordsOf } from '../reading/words-of.ts'

const WAITS =
  /^(needs?|takes?|wants?|has to|must|should|ought to|have to)\b.{0,18}\b(night|nights|time|wave|wait|sleep|days?)\b|^(waits|sleeps on|is slow to decide|decides slowly|cannot decide at once)\b/
const AT_ONCE =
  /^(knows?|decides?|answers?|has it|can decide|can answer|is quick to decide)\b.{0,14}\b(at once|on the spot|in a breath|immediately|instantly|straight away|right away|there and then)\b/
const DECIDING =
  /\b(decid\w*|decisions?|authority|authorities|answer|answers|wave|sleep on|sleeps on|make up)\b/i

/** `She needs a night to decide; he does not`: who of two has to wait before a decision. */
export const paceClaims: ClaimReader = (ground) => {
  const known = ground.knowledge
    .with('relation')
    .filter(({ mark, who }) => mark.relation === 'waits' && (who === 'p1' || who === 'p2'))
  if (known.length === 0 || !DECIDING.test(ground.read.sentence)) return []
  return ground.segment.mentions.flatMap((person): Claim[] => {
    if (person.kind !== 'person' || !/^(subject|name)$/.test(person.form ?? '')) return []
    const isNeither = /^(neither|nor)$/.test(ground.read.tokens[person.at - 1]?.lower ?? '')
    const said = doesWait(ground, person)
    const does = said === null ? null : said !== isNeither
    const own = known.find(({ who }) => who === person.owner)
    if (does === null || !own) return []
    const waits = own.mark.negated !== true
    return [
      {
        kind: 'pace',
        words: wordsOf(ground.read.tokens, person.at, person.end + 4),
        verdict: told(waits ? 'supported' : 'contradicted', !does),
      },
    ]
  })
}

/** Whether somebody is said to wait, or to know at once; null where neither is said. */
function doesWait({ read: { tokens } }: Ground, { end }: Owned): boolean | null {
  const text = wordsOf(tokens, end, end + 9).replace(/^who /, '')
  // `so he has to wait for her`: for the other, who needs the time.
  if (/\bwaits? for (her|him|the other)\b/.test(text)) return null
  if (/^(does not|need not|never)\b/.test(text))
    return WAITS.test(text.replace(/^(does not|need not|never) /, '')) ? false : null
  if (WAITS.test(text)) return true
  return AT_ONCE.test(text) ? false : null
}
