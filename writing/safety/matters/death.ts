import { ANYBODY, SOMEBODY, sign } from '../words.ts'

/** When or how somebody dies, how long they live, or whether they outlive another. */
export const DEATH: readonly RegExp[] = [
  `(?:when|how|where|at what age|what age|what year|which year|what day|what date|how soon|how old)[^?.]{0,60}\\b(?:die|dies|dying|death|pass away|passes away|pass on|be dead|kick the bucket)`,
  `(?:will|would|is|are|am|does|going to|could|might|should|do|can|did) (?:${ANYBODY}|my \\p{L}+|our \\p{L}+)(?: and (?:${ANYBODY}))? (?:\\p{L}+ ){0,4}?(?:die|dies|dying|pass away|be dead|survive|outlive|live (?:to (?:be|see|\\d+)|past|beyond|until|longer|much longer|long)|make it (?:through|past|to|until))`,
  `(?:die|dies|dying|dead|death|pass away) (?:before|first|soon|young|early|alone|suddenly|next|this year|in an? accident|of (?:an? )?\\p{L}+|from \\p{L}+|in (?:my|his|her) sleep|tonight)`,
  `how (?:long|much (?:longer|time))[^?.]{0,40}(?:live|alive|left|have to live|lifespan)|how many (?:years|months|days) (?:do|does|are|have|has|will)[^?.]{0,30}(?:left|live|more to live)`,
  `(?:life ?span|life expectancy|longevity|ayur ?daya|maraka|length of (?:my|his|her|our|\\p{L}+) life|date of death|death date|cause of (?:\\p{L}+ )?death|time of death|year of (?:my |his |her )?death|predict(?:s|ed|ing)? (?:\\p{L}+ ){0,3}death|hour of (?:my|his|her) death)`,
  `(?:my|his|her|our|their|whose|\\p{L}+'s)(?: own)?(?: \\p{L}+)? death(?! of)|fear of (?:death|dying)|(?:see|show|indicate|foresee|mean|signif(?:y|ies)|read|tell)[^?.]{0,30}death`,
  `(?:become|be|end up|left|leave me) (?:an? )?(?:early |young )?(?:widow(?:er|ed)?|orphan)|widow(?:er|hood)`,
  `${SOMEBODY} (?:is|are) (?:dying|terminal(?:ly ill)?|on (?:his|her|their) death ?bed|in (?:a )?(?:hospice|coma)|on life support)|terminal(?:ly)? ill|terminal (?:illness|diagnosis)|death ?bed|hospice`,
  `(?:contact|speak|talk|message|hear|communicate) (?:to|with|from) (?:the dead|my dead|my late|my deceased|(?:my )?(?:\\p{L}+ )?(?:who|that) (?:died|passed))|(?:is|was) (?:my|our) (?:late|dead|deceased) \\p{L}+ (?:at peace|watching|angry|happy|in heaven)`,
  `(?:will|would) (?:${ANYBODY}) (?:ever )?(?:see|live to see)[^?.]{0,30}(?:next (?:year|birthday|christmas)|grow up|grandchildren|old age)|(?:reach|live to|see) old age|die or|live or die`,
  '(?:i|we) (?:die|dying)|sterben|stirbt|sterbe|todes\\p{L}*|wie lange (?:lebt|lebe|habe ich noch)',
  'mourir|meurt|mourra|(?:ma|sa|notre) mort|morir(?:é|á|emos)?|muerte|morire|morirò|morirà|morte|morrer',
].map(sign)
