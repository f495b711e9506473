import type { Owned } from './whose.ts'
import type { Token } from './tokens.ts'

/** `general` and `hypothetical` claim nothing of the two. */
export type Mood = 'indicative' | 'hypothetical' | 'general'

/** `a Mars in its own sign` is any. */
const INDEFINITE: ReadonlySet<string> = new Set([
  'body',
  'type',
  'sign',
  'dignity',
  'nakshatra',
  'sefirah',
  'motion',
  'state',
  'profile',
  'authority',
])

const SUPPOSED =
  /^([;:—–,"“(] )?(but |and |though |yet )?(a|an|any|another|somebody|someone|anyone|anybody|whoever|one|people|those|a person|no)\b.*\b(would|might|could|will|can|may)\b/

/** `the surprises, one may suppose, are still on their way`: what somebody adds to what is so. */
const SUPPOSED_OF_IT =
  /(, )?\b(one|i|we|you) (may|might|must|can|could|would) (well |perhaps )?(suppose|imagine|think|say|guess|add)( ,)?/g

/** `The year, which nobody could have told, was 5727`. */
const TOLD_BY_THE_WAY = /, (which|who) [^,]*\b(would|could|might|should) [^,]* ,/g

/** `in Libra, if that is the word for it`: a doubt about the wording, and none about the chart. */
const WORDED = /, if (that|this|it) is (the|a|what|how) .*$/

/** `…, if you want it for the envelope`: what is offered to the reader. */
const OFFERED = / , if (you|one|anybody) [^,]*$/

/** Whether a stretch tells of the two, only supposes, or speaks of all charts. */
export function moodOf(tokens: readonly Token[], mentions: readonly Owned[], from: number): Mood {
  const text = withoutAside(
    tokens
      .map(({ lower }) => lower)
      .join(' ')
      .replaceAll(SUPPOSED_OF_IT, ' ')
      .replaceAll(TOLD_BY_THE_WAY, ' ')
      .replace(WORDED, ' ')
      .replace(OFFERED, ' '),
  )
  if (isHypothetical(text) || isWithheld(text)) return 'hypothetical'
  const isAboutThem = mentions.some(
    ({ kind, form }) =>
      kind === 'person' && (form !== 'pair' || !/\b(each other|one another)\b/.test(text)),
  )
  // `A Projector in his chair would wait`: somebody else.
  const isInstead =
    /\bin (his|her|their|\S+ 's) (place|chair|shoes|seat|position|stead)\b/.test(text) &&
    mentions.filter(({ kind }) => kind === 'person').length === 1
  // `Someone with Gate 19 would join the islands` tells what bridges them.
  const isBridging =
    /\b(gap|split|halves|islands|areas)\b/.test(text) &&
    mentions.some(({ kind }) => kind === 'gate')
  if ((!isAboutThem || isInstead) && !isBridging && SUPPOSED.test(text)) return 'hypothetical'
  // `A Generator and a Projector` are the two.
  const isPair = mentions.filter(({ kind }) => kind === 'type').length > 1
  // `A North Node in Aries would ask her to begin`: another than hers, whomever it would ask.
  const isAnother =
    !isPair &&
    /^([;:—–,"“(] )?(but |and |though |yet |for )?an? [^,;]*\b(would|could|might)\b/.test(text) &&
    mentions.slice(0, 1).some(({ kind, at }) => INDEFINITE.has(kind) && at - from <= 3)
  if (isAnother) return 'hypothetical'
  const isOne =
    !isPair &&
    /^([;:—–,"“(] )?(but |and |though |yet |for )?(a|an) /.test(text) &&
    mentions.slice(0, 1).some(({ kind, at }) => INDEFINITE.has(kind) && at - from <= 3)
  // `Anybody with Gate 5 closes the gap` tells of the gap.
  const isBridge =
    /\b(gap|split|bridges?|islands)\b/.test(text) && mentions.some(({ kind }) => kind === 'gate')
  // `When the room is used as it was built, the sign of it is satisfaction` tells the signature.
  const isSignature = mentions.some(({ kind }) => kind === 'feeling') && /\bsign of it\b/.test(text)
  return !isAboutThem && !isBridge && !isSignature && (isOne || isGeneral(text))
    ? 'general'
    : 'indicative'
}

/** `Whether she has Gene Key 55 cannot be told`: what nobody can say is not said. */
const isWithheld = (text: string) =>
  /\b(cannot|can't|can not) be (told|known|said|given|settled|made out|worked out)\b(?!.*, (and|so|yet) )/.test(
    text,
  ) ||
  /\b(is|are|stays?|remains?|has to stay|have to stay) (withheld|untold|unknown|in the dark)\b(?!.*, (and|so|yet) )/.test(
    text,
  )

/** `the world knows her, if it knows her, by the label`: an aside supposes nothing of what it stands in. */
const withoutAside = (text: string) =>
  /\b(would|could|might|should|had|were)\b/.test(text)
    ? text
    : text.replaceAll(/ , if [^,]* ,/g, ' ,')

/** What is only supposed: `had Mars stood`, `if Mercury were`, `a Moon in Leo would have`. */
function isHypothetical(said: string): boolean {
  // `holds on to what it should have thrown out` says so of the thing.
  const text = said.replaceAll(/\bwhat (it|he|she|they|one) should have\b/g, ' ')
  if (
    /\b(if(?! (any|at all|not|ever|only|need be))|unless|suppose|supposing|imagine|as though|as if|were (it|she|he|they|her|his|the))\b/.test(
      text,
    )
  )
    return true
  // `Put the same Venus in Pisces and the textbook would clap`, `Take Nadi away and the total drops`.
  if (
    /^(put|place|set|move|take|leave) [^,;:]*\band [^,;:]*\b(would|could|drops?|falls?)\b/.test(
      text,
    )
  )
    return true
  if (/^left to (herself|himself|themselves)\b.*\bwould\b/.test(text)) return true
  // `In Cancer such a Mars would be a worry`, `Five systems that agreed would be one`.
  if (/\bsuch an? [a-z]+ would\b|^([a-z]+ ){1,2}(that|who) [^,;]*\bwould be\b/.test(text))
    return true
  if (
    /(^|[,;:—] |\bthen )(it|there|that|this) would\b|^([;:—–,] )?(with|without)\b.*\bwould\b/.test(
      text,
    )
  )
    return true
  if (/^([;:—–,"“(] )?(but |and |though |yet )?had (?!to\b)/.test(text)) return true
  // `Were Nadi to pay only half they would stand at twenty-three`.
  if (
    /^([;:—–,"“(] )?(but |and |though |yet )?(were|should) .*\b(would|might|could|to)\b/.test(text)
  )
    return true
  if (
    /\b(would|could|might|should) (not |never |then |also |perhaps |well )?have (?!(him|her|them|it|a|an|the|to|no|his|their|its|this|that|any)\b)/.test(
      text,
    ) &&
    !/\b(may|might) (well )?have been called\b/.test(text)
  )
    return true
  return false
}

/** How far into a stretch the words stand that make all of it general. */
const HEAD_WORDS = 10

/** What is said of all charts: `squares are said to push`, `a Mars in its own sign seldom waits`. */
function isGeneral(text: string): boolean {
  if (
    /^(\S+ ){0,8}(are|is) (often |usually |sometimes |generally |commonly |traditionally )?(said|thought|held|believed|supposed|known|called|reckoned|taken|read) (to|as|for|by (the )?(ancients|tradition|traditions|astrologers|sages|texts|books|many|some|most))\b/.test(
      text,
    )
  )
    return true
  if (
    /\b(astrologers|astrology|tradition|traditions|textbooks|the ancients|practitioners|ptolemy|the sages) (read|reads|say|says|call|calls|hold|holds|teach|teaches|treat|treats|give|gives|count|counts|regard|regards|keep|keeps|link|links|see|sees|assign|assigns|consider|considers|look|looks|use|uses|take|takes|make|makes|mean|means|describe|describes)\b/.test(
      // Farther on it is an aside: `in Aries, where tradition calls it exalted`.
      text.split(' ').slice(0, HEAD_WORDS).join(' '),
    )
  )
    return true
  if (
    /^([;:—–,"“(] )?(but |and |though |yet |for |since |because )?(any|every|many|such|anyone|anybody|someone|somebody|whoever|people|those|whenever|most people|some people|(a|an) (\w+ )?(person|people|man|woman|soul|planet|chart|child|house|sign|line|gate|channel|match|couple)) /.test(
      text,
    )
  )
    return true
  if (/^when [^,]*$/.test(text)) return true
  // `with nine centers one can still come out in two pieces`.
  if (/(?<!\bas )\bone (can|may|must|cannot|never|has to|had better)\b/.test(text)) return true
  return /\b(in general|by tradition|traditionally|in any chart|in every chart|of any chart|in most charts|for most people|to most people|seldom|usually|as a rule|tends? to)\b/.test(
    text,
  )
}
