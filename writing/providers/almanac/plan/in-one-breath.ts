import { countWords, type Said } from '../speech/sentence.ts'
import type { Teller } from '../teller.ts'

/** Two sentences of so many words together are still one breath. */
const MOST_TOGETHER = 25
/** More in one paragraph would be a manner. */
const MOST_JOINED = 4

/**
 * A paragraph in which short neighbours that rest on different facts stand in one sentence, as
 * long as the document has too few that join facts.
 */
export function inOneBreath(said: readonly Said[], teller: Teller): readonly Said[] {
  const out: Said[] = []
  let joined = 0
  for (const each of said) {
    const before = out.at(-1)
    if (
      before === undefined ||
      joined === MOST_JOINED ||
      !teller.isSparse() ||
      !canJoin(before, each)
    ) {
      out.push(each)
      continue
    }
    joined += 1
    teller.countJoined()
    out.pop()
    out.push({
      text: `${before.text.slice(0, -1)}; ${lowered(each.text)}`,
      cites: [...new Set([...before.cites, ...each.cites])].toSorted(meaningsLast),
      memory: each.memory,
    })
  }
  return out
}

function canJoin(one: Said, other: Said): boolean {
  const [a, b] = [factsOf(one), factsOf(other)]
  if (a.length !== 1 || b.length !== 1 || a[0] === b[0]) return false
  return (
    isPlain(one) && isOpen(other) && countWords(one.text) + countWords(other.text) <= MOST_TOGETHER
  )
}

function isPlain({ text }: Said): boolean {
  return /^[^;:!?“”]+\.$/.test(text)
}

/** What comes second may hold a colon. */
function isOpen({ text }: Said): boolean {
  return /^[^;!?“”]+\.$/.test(text)
}

function factsOf({ cites }: Said): readonly string[] {
  return cites.filter((id) => !id.startsWith('meaning.'))
}

const meaningsLast = (one: string, other: string) =>
  Number(one.startsWith('meaning.')) - Number(other.startsWith('meaning.'))

/** Words that have their capital from the start of a sentence alone. */
const COMMON =
  /^(?:A|An|About|Add|Against|Among|And|Another|As|At|Because|Behind|Besides?|Between|But|By|Even|Few|For|From|Given|He|Helped|Her|His|Hours|In|It|Its|Left|Less|More|Next|Not|Now|Of|On|One|Only|Out|Over|Quietly|She|Since|So|Some|Sooner|Still|Such|That|The|Their|Then|There|They|This|Though|Through|Thus|To|Together|Too|Two|Under|Up|What|When|Where|While|With)\b/

function lowered(text: string): string {
  return COMMON.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}
