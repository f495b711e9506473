import { plainText } from './plain-text.ts'
import { sign } from './words.ts'

/** Why a sentence must not stand in any reading. */
export type Unfit = 'advice' | 'excuse' | 'blame' | 'fate' | 'doom'

/** The tie between two, by any name a text may give it. */
const TIE =
  '(?:marriage|relationship|union|match|bond|pair|couple|engagement|partnership|love|affair)'
const OF_TIE = `(?:the|this|that|their|his|her|a) (?:\\p{L}+ )?${TIE}`
const ONE = '(?:him|her|them|each other|one another|\\p{L}+)'

const LEAVING = `
  leave (?:him|her|them|(?:the|this|her|his) (?:marriage|relationship|husband|wife|partner))|
  divorce|file for divorce|separate(?: from ${ONE})?(?! (?:rooms?|beds?|accounts?|what|the|facts?|tables?))|split up|
  break (?:up|it off|off)(?: with ${ONE})?|walk (?:out|away)(?: (?:from|on|before|of))?|part ways|call it (?:off|quits)|
  end (?:it|(?:the|this) (?:marriage|relationship|union|match))|let (?:him|her) go|get out of (?:the|this) ${TIE}|
  go (?:her|his|their) (?:own|separate) ways?`
const STAYING = `
  stay (?:with (?:him|her|them|each other|one another)|together|married|put|in (?:the|this) (?:marriage|relationship))|
  remain (?:with (?:him|her)|together|married)|put up with (?:him|her|it)|endure (?:it|him|her)|forgive (?:him|her)|
  go back to (?:him|her)|take (?:him|her|them) back|marry(?! (?:well|the two))|(?:get|be) (?:married|divorced)|
  give (?:the|this|him|her) (?:marriage|relationship|union|another chance)|hold on to (?:him|her|the marriage|this)|
  stick it out|save the marriage`
const TOLD = `
  should|must|ought to|needs? to|has to|have to|had better|would do well to|would be wise to|(?:is|are) advised to|
  (?:is|are) (?:well )?advised|(?:is|are) to`

const HARM =
  '(?:blows?|slaps?|violence|abuse|cruelty|beatings?|threats?|rages?|outbursts?|(?:his|her) (?:temper|anger|violence|control|fists?))'
const HARMING =
  '(?:hit(?:s|ting)?|beat(?:s|ing)?|strik(?:es?|ing)(?: out)?|slap(?:s|ping)?|hurt(?:s|ing)?|lash(?:es|ing)? out|rag(?:es?|ing)|shout(?:s|ing)?|ly(?:ing)|lies|lie|cheat(?:s|ing)?|threaten(?:s|ing)?|abus(?:es?|ing)|drink(?:s|ing)?|raise (?:his|her) (?:hand|voice)|yell(?:s|ing)?)'
const SKY =
  '(?:mars|saturn|pluto|uranus|neptune|venus|mercury|jupiter|moon|sun|chiron|rahu|ketu|lilith|the chart|chart|the stars?|planets?|gate|karma|sefir\\p{L}+|dasha|placement|transit|house)'

const GRAVE =
  '(?:death|loss of (?:a|the|an|their|his|her) (?:child|husband|wife|son|daughter|spouse|partner|parent|mother|father)|widow(?:s|er|hood|ed)?|illness|disease|accident|ruin|poverty|disgrace|prison|bankruptcy|infertility|childlessness|miscarriage|madness|insanity|divorce|misfortune|calamity|catastrophe)'

/**
 * Sentences no reading may contain, whoever wrote it. To tell somebody to stay or to leave, to
 * excuse or explain away harm, to blame who was harmed, to speak of what is fated, and to foretell
 * death, illness or ruin. Whoever says that something is *not* so ("None of this is fate") says
 * nothing of it.
 */
const PATTERNS: Readonly<Record<Unfit, readonly string[]>> = {
  advice: [
    `(?:${TOLD}) (?:not |never |now |simply |just |finally |both |at last )*(?:${LEAVING}|${STAYING})(?! (?:the (?:room|table|house for|door)|room|things))`,
    `(?:it is|it's|the time (?:is|has come)|time|better|best|wise(?:st)?|advisable|kinder|healthier|safer) (?:time )?(?:for (?:him|her|them|both) )?to (?:${LEAVING}|${STAYING})`,
    `(?:wisest|best|right|healthiest|kindest|only|safest|sensible|better|clever(?:est)?|honest) (?:thing|step|choice|course|way|move|answer|decision)[^.;]{0,30} (?:${LEAVING}|${STAYING})`,
    `(?:${TIE}|two|they|these two|both|pair) (?:should|must|ought to) (?:not )?(?:be )?(?:end|ended|dissolved|saved|preserved|separate|part|happen|take place|go on|marry)(?! (?:of|with|the|on|at|in) )`,
    `(?:staying|leaving|separating|marrying|divorcing|parting|separation|divorce|a clean break|breaking up|remaining|forgiving)(?: (?:him|her|them|together|now|with (?:him|her)))?(?: (?:is|would be|will be|may be|seems|looks)) (?:\\p{L}+ )?(?:right|wrong|best|better|wise\\p{L}*|healthiest|healthier|kind(?:er|est)|safer|only|sensible|mistake|answer|choice|step|thing|way|what)`,
    `(?:better|best|happier|safer) off (?:without|with|apart|alone|separated|divorced|single)`,
    `worth (?:saving|fighting for|preserving|keeping)(?= |[.!?,;]|$)(?<=${TIE}[^.;]{0,30})|at any price(?<=${TIE}[^.;]{0,40})`,
    `(?:stars?|charts?|planets|verdict|figures|figure|systems|this reading|saturn|advice|counsel)[^.;]{0,20} (?:advis\\p{L}*|counsels?|recommends?|urges?|forbids?|warns? against|speaks? against|demands?|rules? out)[^.;]{0,40}(?:${TIE}|stay\\p{L}*|leav\\p{L}*|marry\\p{L}*|separat\\p{L}*|divorce|break|patience with (?:his|her))`,
    `(?:clean break|separation|divorce)[^.;]{0,20} (?:recommends?|recommended|advised|advises|due|called for|in order|needed|what)`,
    `(?:it would be |it is )(?:a )?(?:mistake|folly|pity|wrong|foolish|unwise|madness) (?:for (?:him|her|them) )?(?:not )?to (?:${LEAVING}|${STAYING}|end ${OF_TIE})`,
    `(?<!(?:they|we|who|two|people|both|that) )(?:do not|never|let (?:her|him|them)) (?:${LEAVING}|${STAYING}|leave|stay)(?= (?:before|until|him|her|yet|with|now)|[.!]|$)`,
    `(?:two|they|pair|couple) belong together(?! (?:on|in the (?:drawer|box)))|should be together|(?:unfit|not meant|not made|unsuited) (?:for|to) (?:each other|one another|marriage|marry|be together)`,
    `(?:should|must|ought to|had better) (?:not |never |now )?(?:leave|divorce|forgive|marry) (?!the |room|it|things|a |an |space|time|some|early|late|aside|quiet|still|home|in |silent|calm|open|awake|at |for |by |when|with|work|his |her |their |all|nothing|everything|town|well)\\p{L}+(?= (?:before|now|at once|and|for good|soon)|[.!;,]|$)`,
    `\\p{L}+ (?:should|must|ought to|needs to|had better) (?:leave|stay|separate|marry|walk out|walk away)(?=[.!?;]| (?:before|until|now|soon|at once|for the (?:children|sake)|while)|$)(?! (?:the|work|the room|early|late))`,
  ],
  excuse: [
    `${HARM}[^.]{0,60}(?:because of|owing to|due to|explained by|comes? from|is only|is just|are only|is merely|is simply|belongs? to|is the fault of|was|is|are|stands?|lies|speaks?)[^.]{0,40}${SKY}`,
    `${HARMING}[^.]{0,50}(?:because|for|since|as|owing to|due to|on account of)[^.]{0,30}${SKY}(?=[^.]{0,40}(?:afflict|injur|wound|square|badly|detriment|fall|debilit|transit|on (?:his|her)|in (?:his|her)|is|retrograde|[.!]?$))(?<=${HARMING}[^.]{0,50}(?:because|owing to|due to|for|on account of)[^.]{0,40})`,
    `${SKY}[^.]{0,40}(?:makes?|made|forces?|forced|drives?|drove|compels?|compelled|excuses?|leads?|led) (?:him|her|them|his hand|her hand)? ?(?:to )?${HARMING}`,
    `(?:can ?not|could ?not|can not|can hardly|can not) help (?:but )?${HARMING}`,
    `(?:no wonder|small wonder|understandable|only natural|hardly surprising)[^.]{0,30}${HARMING}`,
    `(?:behind|under|beneath) (?:the|his|her) (?:violence|blows|cruelty|abuse|rage|anger)[^.]{0,20} (?:stands?|is|lies|hides)`,
    `does not (?:really )?mean (?:it|to (?:hurt|hit|harm))(?=[:;, ][^.]*${SKY}|[.!]?$)|is how (?:his|her|a) [^.]{0,20} (?:shows?|says?|expresses) (?:love|care|affection)|(?:jealousy|control|anger|possessiveness|blows?) (?:proves?|shows?|is a sign|is proof|is love|only means)[^.]{0,30} lov\\p{L}*`,
  ],
  blame: [
    '(?:has only (?:himself|herself|themselves) to blame|(?:brought|brings|bring) (?:it|this|that) (?:on|upon) (?:himself|herself|themselves)|deserves? (?:it(?= |[.!]|$)(?<!what deserves it)|this|what (?:he|she|they) (?:got|gets?|has|suffers?)|the blows?|to be (?:hurt|hit|left|punished))|(?:he|she|they) (?:asked|asks|was asking|is asking) for it(?= |[.!]|$)|(?:got|gets) (?:only )?what (?:he|she|they) asked for|only got what)',
    '(?:provok(?:es?|ed|ing)) (?:the (?:blows?|violence|abuse|anger|slap)|him|her|it)(?= |[.!,]|$)(?! (?:into laugh|to laugh|into think))|(?:invites?|attracts?|draws?|calls down) (?:such |her |his |the (?!anger of a crowd))?(?:abuse|violence|harm|betrayal|cruelty|anger|blows|such (?:men|women|partners)|violent (?:men|partners))(?<!(?:who|that) (?:invites?|attracts?|draws?) [^.]{0,20})',
    '(?:chosen|chose|choose|chooses) (?:this|her|his|their|the) (?:own )?(?:suffering|pain|abuse|lot|hardship|victimhood)|(?:lets?|allows?) (?:herself|himself|themselves) (?:to )?be (?:hurt|hit|beaten|used|abused|humiliated)|(?:made|makes) (?:her|him|them) (?:a|the) victim|it takes two (?:for|to)(?= [^.]*(?:blow|fight|violence|abuse|hit))|(?:without|but for) (?:her|his) [^.]{0,30} would (?:never|not) have (?:raised|hit|struck|hurt|beaten|left)|(?:is|was) (?:partly |also |just as |equally )?(?:to blame|at fault|guilty|her own fault|his own fault) for (?:the|his|her|what)|victim (?:by choice|by nature|role)',
  ],
  fate: [
    'soul ?mates?|twin (?:flames?|souls?)|kindred souls? (?:by|of) fate|karmic(?! (?:geometr\\p{L}*|angle|axis of))|past[ -]li(?:fe|ves)|(?:previous|earlier|former|another|other|last) li(?:fe|ves)(?=[^.]*(?:debt|tie|tied|bond|met|finish|owe|began|begun|paid|knew|love|loved|together|promise))|(?:soul|souls) (?:\\p{L}+ )?(?:contract|agreement|pact|promise)|souls (?:made|agreed|signed|chose|recogni[sz]ed)|(?:debt|tie|bond|knot|oath|wound|vow|promise)s? from (?:an? )?(?:earlier|previous|former|past|other|another)',
    '(?:is|are|was|were|it is|feels?|been) (?:\\p{L}+ )?(?:fated|destined|predestined|meant to (?:be|meet|find)(?= (?:together|his|hers|theirs|one|a couple|each|one another)|[.!]|$)|meant (?:to be )?for (?:each other|one another|him|her)|written in the stars|inevitable|preordained|foreordained|doomed|cursed|star-?crossed|unavoidable)|meant for (?:each other|one another)|(?:fate|destiny|the universe|heaven|the stars|providence|the heavens) (?:has |have |had |will |would )?(?:\\p{L}+ly )?(?:brought|brings?|decided?|decides|wants?|wanted|chose|chosen|demands?|meant|means|decrees?|promised|placed|plac(?:es|e)|put|sent|sends|planned|plans|arranged|intended|led|a hand|its hand|wrote|written|saw to|ordains?)|(?:stars|heavens|fate|destiny|universe) had (?:planned|meant|chosen|arranged|its hand|a hand)|made for (?:each other|one another)|bound to (?:part|fail|marry|end|separate|meet)|no escape from',
    '(?:no (?:accident|coincidence|chance) that (?:they|he|she|the two|these two)(?: ever| first)? (?:met|meet|found|crossed|came))|(?:was|were|is) always going to (?:happen|be|meet|find|end|fail)|nothing (?:could|can) (?:have )?(?:kept|keep|prevent\\p{L}*|part\\p{L}*|stop\\p{L}*)[^.]{0,20} (?:two|them|apart|pair)|(?:born|made|created) for (?:him|her|this love|each other)(?= |[.!]|$)|(?:he|she) was born for(?=[.!]|$)|(?:met|found) (?:her|his|their) (?:other|better) half|can ?not be (?:avoided|escaped|helped|prevented)(?<=(?:separation|parting|end|meeting|break|divorce|this|marriage|love|bond|it)[^.]{0,20}can ?not be (?:avoided|escaped|helped|prevented))|can not be (?:avoided|escaped|prevented)(?<=(?:separation|parting|end|meeting|divorce|marriage|love|bond)[^.]{0,30})|the one (?:for|meant for) (?:him|her)(?=[.!,]|$)|(?:his|her|their) (?:destiny|fate) (?:is|was|lies|will|has)|destined|predestin\\p{L}*|foreordained|fated',
  ],
  doom: [
    `(?:will|shall|is going to|are going to|may|might|could|is bound to|are bound to) (?:surely |soon |probably |one day |certainly |never )?(?:die|be widowed|outlive|fall (?:gravely |seriously )?ill|get (?:cancer|ill)|miscarry|be (?:childless|barren|betrayed|divorced|ruined|struck|jailed|imprisoned|killed|infertile|sickly|poor|punished)|go to (?:prison|jail)|end in (?:ruin|divorce|tears|disaster|tragedy)|break apart|lose (?:a|the|their|his|her) (?:child|husband|wife|partner|life|mind|fortune|baby|sight|job|home)|suffer (?:a|an|from) (?:\\p{L}+ )?(?:illness|accident|loss|disease|breakdown)|never (?:marry|have children|be happy|recover))`,
    `(?:early|sudden|violent|untimely|premature) (?:death|end)(?! of the (?:show|concert|meeting))|death of (?:a|the|one) (?:partner|spouse|husband|wife|child)|death (?:comes?|will come|awaits|waits|takes|threatens|strikes)|(?:threat\\p{L}*|brings?|promises?|foretells?|announces?|causes?|means?|spells?|signals?|portends?|lies ahead|awaits?|waits for|lead(?:s)? to|makes?|makes of (?:her|him))[^.;]{0,30} (?:a |an |the )?(?:\\p{L}+ )?${GRAVE}(?! (?:of (?:the|an?|his|her) (?:ego|old|argument|joke|party|umbrella|glove|button)))`,
    `(?:serious |grave |bad |fatal )?${GRAVE}(?: of (?:the )?\\p{L}+)? (?:lies? ahead|awaits|threatens|comes|is coming|will come|is near|follows|strikes|is certain|is written|is shown|is indicated)`,
    `widowhood|makes? (?:a )?widows?|childless(?:ness)?|infertil\\p{L}*|(?:danger|risk|threat|harm|harmful) (?:to|for) (?:the |his |her |their )?(?:health|life|offspring|children|progeny|husband|wife|spouse)|(?:bad|harmful|dangerous|unhealthy) for (?:the )?(?:health|children|offspring)|sickly(?! (?:plant|geranium|yellow|light|green))|no (?:children|child|offspring|issue) (?:will )?(?:come|comes|be born|are promised|is promised)|womb (?:stays|remains|is) (?:empty|closed|barren)|(?:kills?|takes|claims|destroys?) (?:the|a|her|his) (?:husband|wife|spouse|partner|child|first ?born|native)(?! (?:by (?:the )?(?:hand|arm)|out|home|to|along|for|with|seriously|in))`,
    '(?:there is |with |has |have )?no hope(?: (?:for|of|in) (?:this|the|these|them|their))(?= [^.]*(?:pair|couple|two|marriage|match|union|love|them))|(?:is|are|was) (?:cursed|doomed|hopeless)(?! (?:at|with|about) )|under a curse|evil (?:eye|fate)|curse (?:of|on) (?:the|this|their) (?:pair|marriage|union|family)',
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
