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
    const text = `${before?.text.slice(0, -1)}; ${lowered(each.text)}`
    if (
      before === undefined ||
      joined === MOST_JOINED ||
      !teller.isSparse() ||
      !canJoin(before, each) ||
      teller.isRefused(text)
    ) {
      out.push(each)
      continue
    }
    joined += 1
    teller.countJoined()
    out.pop()
    out.push({
      text,
      cites: [...new Set([...before.cites, ...each.cites])].toSorted(meaningsLast),
      memory: each.memory,
    })
  }
  return out
}

function canJoin(one: Said, other: Said): boolean {
  const [a, b] = [factsOf(one), factsOf(other)]
  if (a.length !== 1 || b.length !== 1 || a[0] === b[0]) return false
  // What a thing makes of somebody and that another thing is there are no one thought.
  if (isReading(one) !== isReading(other)) return false
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

function isReading({ cites }: Said): boolean {
  return cites.some((id) => id.startsWith('meaning.'))
}

function factsOf({ cites }: Said): readonly string[] {
  return cites.filter((id) => !id.startsWith('meaning.'))
}

const meaningsLast = (one: string, other: string) =>
  Number(one.startsWith('meaning.')) - Number(other.startsWith('meaning.'))

/** Words that have their capital from the start of a sentence alone. */
const COMMON =
  /^(?:A|About|Above|Across|Add|Added|After|Against|Alike|All|Along|Also|Among|An|And|Another|Anyone|Apart|As|Ask|Asked|At|Badly|Because|Before|Behind|Beside|Besides|Between|Beyond|Boasting|Both|But|By|Call|Carried|Close|Comfort|Comparing|Count|Counted|Curiosity|Deadlines|Details|Down|Each|Effort|Elbows|Even|Everybody|Few|First|For|Friends|From|Further|Given|Gone|Good|Guests|Habits|Half|He|Held|Help|Helped|Her|Here|His|Holidays|Hours|How|Hurried|If|In|Into|It|Its|Jealousy|Joined|Jokes|Just|Kindness|Last|Leaving|Left|Less|Letters|Like|Line|Lived|Look|Many|Meanwhile|More|Mornings|Most|Much|Neglected|Neither|Next|No|Nobody|Not|Noted|Nothing|Now|Number|Of|Old|On|Once|One|Only|Other|Others|Out|Over|Patience|People|Plans|Praise|Pressed|Pride|Put|Quietly|Repairs|Rest|Running|Said|Second|Seen|Separate|She|Side|Since|Small|So|Some|Somebody|Someone|Sooner|Space|Start|Still|Strangers|Such|Summed|Sympathy|Take|Taken|Teaching|Thanks|That|The|Their|Then|There|These|They|Third|This|Those|Though|Three|Through|Thus|To|Today|Together|Told|Too|Turned|Two|Under|Up|Vanity|Weighed|Were|What|Whatever|When|Where|Which|Whichever|While|Whoever|With|Within|Without|Yet)\b/

/** @internal */
export function lowered(text: string): string {
  return COMMON.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}
