import { plainText } from './plain-text.ts'
import { sign } from './words.ts'

/** Why a sentence must not stand in any reading. */
export type Unfit = 'advice' | 'excuse' | 'blame' | 'fate' | 'doom'

const LEAVING = '(?:leave|divorce|separate from|break up with|walk away from|end it with)'
const STAYING =
  '(?:stay (?:with|together|in (?:the|this) (?:marriage|relationship))|remain with|put up with|endure|forgive|go back to|take (?:him|her|them) back)'
const THE_TWO = '(?:he|she|they|the two|the couple|both|each|one|anyone|whoever|\\p{L}+)'

/**
 * Sentences no reading may contain, whoever wrote it. To tell somebody to stay or to leave, to
 * excuse or explain away harm, to blame who was harmed, to speak of what is fated, and to foretell
 * death, illness or ruin. Whoever says that something is *not* so ("None of this is fate") says
 * nothing of it.
 */
const PATTERNS: Readonly<Record<Unfit, readonly string[]>> = {
  advice: [
    `${THE_TWO} (?:should|must|ought to|needs? to|has to|have to|had better|would do well to|would be wise to|is advised to|are advised to) (?:not |never |now |simply |just |finally )?(?:${LEAVING}|${STAYING}|(?:get |be )?divorced?|separate(?! (?:rooms?|beds?|accounts?|what|the))|split up|part ways|marry|stay|leave)(?! (?:the (?:room|table|house for|door|last|first)|room|it|things|a|space|time|some|each other (?:space|room|alone)|work|early|late|aside|quiet|still|home|in touch|silent|calm|curious|open|awake))`,
    `(?:it is|it's|the time (?:is|has come)|time|better|best|wise(?:st)?|advisable) (?:time )?to (?:${LEAVING}|${STAYING}|separate(?! rooms)|split up|part ways|call it (?:off|quits))`,
    `(?:this|the) (?:marriage|relationship|match|union|bond) (?:should|must|ought to) (?:be )?(?:end|ended|dissolved|saved|preserved at any price|not (?:be|go on|happen|take place))`,
    '(?:unfit|not meant|not made|unsuited) (?:for|to) (?:each other|one another|marriage|marry|be together)',
  ],
  excuse: [
    '(?:hits?|beats?|strikes?|slaps?|hurts?|violence|blows?|abuse[sd]?|cruelty|rages?|threats?)[^.]{0,60}(?:because of|owing to|due to|explained by|comes? from|is only|is just|are only|is merely|belongs? to|is the fault of)[^.]{0,40}(?:mars|saturn|pluto|moon|chart|planet|gate|karma|sefir\\p{L}+|dasha|placement|stars?)',
    '(?:mars|saturn|pluto|rahu|the chart|the stars?|(?:his|her|their) (?:mars|saturn|pluto|chart))[^.]{0,40}(?:makes?|forces?|drives?|compels?|excuses?) (?:him|her|them) (?:to )?(?:hit|beat|strike|hurt|lie|cheat|rage|abuse|threaten|drink)',
    '(?:can not|cannot|could not) help (?:hitting|hurting|lying|cheating|raging|beating)',
  ],
  blame: [
    '(?:has only (?:himself|herself|themselves) to blame|brought (?:it|this|that) (?:on|upon) (?:himself|herself|themselves)|deserves? (?:it(?= |[.!]|$)(?<!what deserves it)|this|what (?:he|she|they) (?:got|gets?|has|suffers?)|the blows?|to be (?:hurt|hit|left|punished))|(?:he|she|they) (?:asked|asks|was asking|is asking) for it(?= |[.!]|$)|provokes? (?:the (?:blows?|violence|abuse)|him to (?:hit|strike)|her to (?:hit|strike))|invites? (?:abuse|violence|harm))',
  ],
  fate: [
    'soul ?mates?|twin flames?|karmic (?:debts?|bond|ties?|contract|partners?|lovers?|relationship|punishment|retribution|payback)|past[ -]li(?:fe|ves) (?:debts?|lovers?|bond|contract|together|wrong)|soul contract',
    '(?:is|are|was|were|it is|feels?) (?:\\p{L}+ )?(?:fated|destined|predestined|meant to be (?:together|his|hers|theirs|one|a couple)|written in the stars|inevitable|preordained|doomed|cursed|star-?crossed)|(?:fate|destiny|the universe|heaven|the stars) (?:has |have )?(?:brought|brings?|decided?|decides|wants?|chose|chosen|demands?|meant|means|decrees?|promised)|made for (?:each other|one another)|bound to (?:part|fail|marry|end|separate|meet)|no escape from',
  ],
  doom: [
    '(?:will|shall|is going to|are going to|may|might|could) (?:surely |soon |probably |one day )?(?:die|be widowed|fall (?:gravely |seriously )?ill|miscarry|be (?:childless|barren|betrayed|divorced|ruined)|lose (?:a|the|their|his|her) (?:child|husband|wife|partner|life|mind|fortune))',
    '(?:early|sudden|violent|untimely) death|death of (?:a|the|one) (?:partner|spouse|husband|wife|child)|widow(?:ed|hood)|childless(?:ness)?|infertil\\p{L}*|(?:danger|risk|threat|harm) to (?:the )?(?:health|life|offspring|children|progeny)|(?:bad|harmful|dangerous|unhealthy) for (?:the )?(?:health|children|offspring)|sickly (?:children|offspring)',
  ],
}

const UNFIT_KINDS = Object.keys(PATTERNS) as Unfit[]
const UNFIT = Object.fromEntries(
  UNFIT_KINDS.map((kind) => [kind, PATTERNS[kind].map(sign)]),
) as Record<Unfit, RegExp[]>

/** A no, not, none or never shortly before. */
const DENIED =
  /(?:\b(?:no|not|none|nothing|never|nobody|neither|nor|without|cannot)\b[^.;:]{0,40}|n't [^.;:]{0,30})$/

/** Why a sentence must not stand; null where nothing is wrong with it. */
export function unfitOf(sentence: string): Unfit | null {
  const text = plainText(sentence)
  const isSaid = (rule: RegExp): boolean => {
    const found = rule.exec(text)
    return found !== null && !DENIED.test(text.slice(0, found.index))
  }
  return UNFIT_KINDS.find((kind) => UNFIT[kind].some(isSaid)) ?? null
}
