import { near, sign } from '../words.ts'

const NUMBERS = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve',
  'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen',
] // prettier-ignore
const AGE = `(?<age>\\d{1,2}|${NUMBERS.slice(5).join('|')}|eighteen|nineteen|twenty(?:[ -]\\p{L}+)?|thirty(?:[ -]\\p{L}+)?|forty(?:[ -]\\p{L}+)?|fifty(?:[ -]\\p{L}+)?)`
const SPAN =
  '(?! ?(?:years?|months?|weeks?|days?|hours?|min\\p{L}*|miles?|degrees?|percent|points?|times|euros?|pounds|kilos?|cm|feet|ft|km|houses?|signs?|o.?clock|am|pm|th|st|nd|rd|of|in a|-?inch|gates?|siblings|kids|children|people|stone)(?: |[?.!,]|$))'
const YEARS_OLD =
  '(?:[ -]?years?[ -]old|[ -]?y[./ ]?o\\b|[ -]?years?[ -]olds?|[ -]?years? (?:of age|boy|girl|daughter|son|child|kid)|[ -]?(?:saal|sal|baras|jahre(?: alt)?|ans(?! de)|anos|anni)(?! (?:de|di) (?:relac|matrimon|mariage|casa)\\p{L}*))'

/** Somebody's age as it is now: "I am 15", "she is only sixteen", "my daughter, 11,", "me (29)", "15 ans". */
const AGES: readonly RegExp[] = [
  `(?<!(?:together|for|since|over|after|about|depuis|seit|hace|ha|pendant|vor|nach|last|next|past|these|was|were|when i was|when (?:he|she) was)(?: only| just| about)? )${AGE}${YEARS_OLD}(?! (?:older|younger|apart|ago|together|into|with|in love|of (?:marriage|love|friendship|experience)|relationship|gap|bond|friendship|difference))`,
  `(?:i|he|she|they|who|we|one|(?:step-?)?(?:daughter|son)|girl|boy|girlfriend|boyfriend|bf|gf|crush|teacher|partner|husband|other|friend|brother|sister|niece|nephew|student|pupil|coach|fiance|kid|child)(?:'s| (?:am|is|are|turned|just turned|turn|turns|will be|will turn|be|would be|only))(?: both| only| just| still| now| about to turn| turning| almost| nearly| barely| going on| already| aged| like| also)* ${AGE}(?![ -]?\\d)(?! (?:years?|months?|weeks?|days?|hours?|miles?|minutes?|degrees?) (?:older|younger|apart|away|now|ago|with|together|in|into|late|of|from|since))${SPAN}`,
  `(?:(?:girl|boy|student|pupil|daughter|son|kid|child|lad|lass) of|aged?|age of|at age|turn(?:s|ing|ed)?|at|only|just|me|him|her|i|he|she|(?:step-?)?(?:daughter|son)|niece|nephew|girl|boy|student|pupil|brother|sister)[,]? ${AGE}(?=[,?.!]| and | but | with | to | he | she | my | i | who |$)(?<!(?:gate|house|line|number|key|room|at) (?:\\d+|\\p{L}+))`,
  `(?:ich bin|er ist|sie ist|ist|bin|j'ai|il a|elle a|a|tengo|tiene|tenho|tem|ho|ha|er|und er|et lui|meri umar|umar|woh|wo|main) (?:erst |nur |solo |apenas )?${AGE}(?=[,?.!]| und | et | y | e | aur | jahre| ans| anos| saal| sal| anni| hai| ka | ki |$)`,
].map((pattern) => new RegExp(sign(pattern).source, 'gu'))

const ROMANCE =
  '(?:love|loves me|loved|in love|marry|marri(?:age|ed)|wedding|wife|husband|soul ?mates?|twin flames?|boyfriend|girlfriend|bf|gf|crush(?:ing)?|dat(?:e|ing|ed)|kiss\\p{L}*|sex\\p{L}*|sleep with|slept with|attract\\p{L}*|romanc\\p{L}*|romantic\\p{L}*|relationship|couple|partners?|compatib\\p{L}*|in bed|chemistry|desires?|virgin\\p{L}*|hook(?:ing|ed)? up|turn(?:s|ed)? on|flirt\\p{L}*|lovers?|likes? (?:me|him|her|them)(?: like that| back)?|synastry|our (?:charts|nodes|venus|stars)|match|meant to be|my age|age gap|too (?:young|old) for|right for (?:me|him|her)|chemistry|bond|venus (?:contact|conjunct)|(?:keeps?|looks?|looking|stares?|staring) (?:looking |staring )?at me|feelings for|feels? (?:it|the same)|destin\\p{L}*|nudes?|the one|my (?:baby|man)|engaged|elope|older man|older woman|meet (?:me|up)? ?alone|(?:interested in|into|likes?|prefers?|fancies) (?:girls|boys|men|women)|thinking (?:about|of) (?:boys|girls)|girls or boys|boys or girls|orientation|gay|lesbian|queer|bisexual|straight or|sexuality|first kiss|in love with|admirer|suitor|fall for|older (?:boy|guy|girl|lover)|wed|bride|groom|match(?:ing|making)?|shaadi|pyaar|pyar|passen wir|zusammen|freund|verliebt|novi[oa]|compatibles?|namorad[oa]|dar? certo|copain|copine|amoureu\\p{L}*|reciproque|me plait|amor|fidanzat\\p{L}*|gun milan|rishta)'
const ROMANTIC = sign(ROMANCE)
/** The love of drawing, the love between parents, a love reading for somebody else: none of theirs. */
const NOT_THEIRS = sign(
  "loves? (?:to )?(?:draw|read|sing|danc|play|paint|animals|horses|football|music|school|math|his|her|books|cook|swim|dinosaurs|lego|science|computers?|being|it|nature|sports?)\\p{L}*|(?:parents?|mother|father|mum|mom|dad)(?: and i)? (?:got )?(?:divorced|separated|married)|new (?:partner|husband|wife|boyfriend|girlfriend)|(?:my|his|her) (?:partner|husband|wife)(?:'s)? (?:and i|son|daughter|child|kid)s?|unconditional love|(?:show|feel|give) (?:him|her|them) (?:\\p{L}+ )?love|parents? love",
)

const GROWN_UP = 18
const MUCH_OLDER = 5

/** Love, bodies or marriage asked of somebody under eighteen, or by one. */
export function asksOfMinor(text: string): boolean {
  return WORDED.some((rule) => rule.test(text)) || namesAnAge(text) || hasBeenYoung(text)
}

/** An age under eighteen, with love in the same question, or with the age of somebody grown up beside it. */
function namesAnAge(text: string): boolean {
  const ages = AGES.flatMap((rule) =>
    [...text.matchAll(rule)].map(({ groups }) => yearsOf(groups?.['age'] ?? '')),
  )
  const youngest = Math.min(...ages)
  if (youngest >= GROWN_UP) return false
  if (Math.max(...ages) >= GROWN_UP && PAIRED.test(text)) return true
  return ROMANTIC.test(text.replaceAll(new RegExp(NOT_THEIRS.source, 'gu'), ' · '))
}

const PAIRED = sign(
  'he|she|him|her|we|us|our|a (?:\\d+|\\p{L}+)[ -]year[ -]old|boy|girl|man|woman|er|sie|lui|elle|ele|ela|el|ella|woh|between',
)

/** "I was 12 when he first said he loved me and he was 30": a child then, whoever asks now. */
function hasBeenYoung(text: string): boolean {
  const then = [
    ...text.matchAll(
      new RegExp(sign(`(?:i|he|she|they|who) (?:was|were) (?:only |just |about |already )?${AGE}(?=[,?.!]| and | when | but | he | she |$)`).source, 'gu'), // prettier-ignore
    ),
  ].map(({ groups }) => yearsOf(groups?.['age'] ?? ''))
  const [youngest, eldest] = [Math.min(...then), Math.max(...then)]
  return (
    youngest < GROWN_UP &&
    eldest >= GROWN_UP &&
    eldest - youngest >= MUCH_OLDER &&
    !/\bnow\b/.test(text)
  )
}

/** The years a figure or a word stands for; all words above seventeen are grown up alike. */
function yearsOf(age: string): number {
  const worded = NUMBERS.indexOf(age)
  if (worded >= 0) return worded
  return /^\d+$/.test(age) ? Number(age) : (WORDED_TENS[age.split(/[ -]/)[0] ?? ''] ?? GROWN_UP)
}

const WORDED_TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
}

const SCHOOL = `(?:in |at |still (?:in|at) |only in |a )?(?:middle school|elementary school|primary school|secondary school|junior high|high[ -]?school(?: (?:sophomore|freshman|junior|student|girl|boy|kid))|(?:sixth|seventh|eighth|ninth|tenth|eleventh|6th|7th|8th|9th|10th|11th)[ -]grade(?:r)?|(?:year|class|grade|std) (?:six|seven|eight|nine|ten|eleven|6|7|8|9|10|11)|school ?(?:girl|boy|kid)s?|(?:am|is|are) still (?:at|in) school|freshman|sophomore|quinceanera)`
const CHILD =
  '(?:minors?|under ?age|teen(?:age|ager)?s?|school ?(?:girl|boy)s?|kids?|little (?:girl|boy)|pre-?teen|tween|toddler|pupil|student of mine|my student|my pupil|child bride)'
const BODY =
  '(?:sexual(?:ly)?|erotic|attracted|seduc\\p{L}*|virginity|naked|nudes?|lover|turns? (?:him|her|them) on|in bed|lust\\p{L}*|hot for|sleep with|kiss(?:ed|es|ing)?|make out|touch(?:es|ed)? me)'

const WORDED: readonly RegExp[] = [
  `${SCHOOL}[^?]*[^]*(?:${ROMANCE})|(?:${ROMANCE})[^]*${SCHOOL}(?<!(?:met|since|knew each other|sweethearts|known)[^?]{0,20}${SCHOOL})`,
  'under ?age|jail ?bait|age of consent|statutory|barely legal|child marriage|child bride|lolita',
  `(?:i am|i'm|im|she is|he is|they are|being|if i am|because i am|still|as) (?:\\p{L}+ )?(?:a )?(?:minor|teen|teenager|underage|kid)(?= |[?.!,]|$)[^]*(?:${ROMANCE})`,
  `(?:${ROMANCE}) (?:with|to|for|between|in|a|an|the|with a|my) (?:\\p{L}+ ){0,3}(?:minors?|teenager|teen|child|school ?girl|school ?boy|little (?:girl|boy)|pre-?teen|pupil|my student)(?= |[?.!,]|$)(?! (?:years?|sweethearts?|crush|who|like|free|support|care))`,
  `(?:a|the|this|my|our) (?:minor|teenager|teen|school ?girl|school ?boy|pre-?teen|pupil|student)(?:'s)? [^?]*(?:in love|marry|kiss|sex|attract|romantic|dating|date (?:him|her)|relationship with me|in bed|crush|feelings for)(?<!(?:daughter|son)[^?]{0,40}(?:dating|in love|crush))`,
  `(?:who|whom|when|at what age|how|what kind of (?:man|woman|lover|husband|wife)|will|can|does|is)${' (?:\\p{L}+ ){0,3}?'}(?:my|our) (?:\\p{L}+ )?(?:little (?:girl|boy|one|daughter|son|sister|brother|princess)|toddler|baby (?:girl|boy|daughter|son)|infant|newborn|child|kid)(?:'s)? (?:\\p{L}+ )*(?:marry|marries|married|date|fall in love|lose her|lose his|lover|sexual|husband|wife|wed|kiss|crush)`,
  near(
    BODY,
    `(?:${CHILD}|my (?:step)?(?:daughter|son)|(?:step)-?(?:daughter|son)|my (?:niece|nephew)|babysit\\p{L}*)`,
    10,
  ),
  `(?:how|what) (?:sexual|kind of lover|sort of lover)[^?]*(?:son|daughter|child|girl|boy|kid|she|he) (?:will |would |is |be |become )*`,
  `(?:still at school|at school still|homework|my (?:maths?|science|history|english|gym|pe|music|class|form|school|drama|art|chemistry|french|spanish) teacher|(?:my|a) (?:school )?teacher (?:at school)?)[^?]*(?:love|crush|kiss|feel (?:it|the same)|flirt|attract|into me|likes? me|dating|match)|(?:in love with|crush on|kissed|flirt\\p{L}* with|dating|sleeping with) (?:my|his|her) (?:\\p{L}+ )?(?:teacher|coach|tutor|scout leader|student|pupil|babysitter)(?! (?:at (?:uni|college|university)|from (?:uni|college)|years ago|trainer))`,
  'minderjahrig\\p{L}*|mineure?s?|menor(?:es)? de edad|minorenni?|menor(?:es)? de idade|nabalig|nabalik|quinceanera',
  `my (?:pupil|student|ward|mentee|trainee at school)(?:'s)? [^?]*(?:love|crush|kiss(?:ed)?|feelings|attract\\p{L}*|flirt\\p{L}*|marry|desire)(?! (?:maths?|reading|the subject|learning|for (?:maths?|music|the)))`,
  `(?:not (?:yet|even|quite)? ?(?:18|eighteen)|under (?:18|eighteen|age|16|sixteen)|below (?:18|eighteen)|(?:until|till|when|before|once) (?:i|he|she) (?:am|is|turns?|turn) (?:18|eighteen)|(?:he|she|i) (?:is|am) not (?:yet )?(?:18|eighteen)(?: yet)?)[^]*(?:${ROMANCE})|(?:${ROMANCE})[^]*(?:not (?:yet|even|quite)? ?(?:18|eighteen)(?: yet)?|under (?:18|eighteen|16|sixteen)|(?:until|till|when|before|once) (?:i|he|she) (?:am|is|turns?|turn) (?:18|eighteen))`,
  near('babysit\\p{L}*', `(?:chance with|${ROMANCE}|cute|pretty|into me)`, 10),
].map(sign)
