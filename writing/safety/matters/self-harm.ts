import { ANYBODY, sign, SOMEBODY } from '../words.ts'

/** Somebody may take their own life or hurt themselves, the one who asks or another. */
export const SELF_HARM: readonly RegExp[] = [
  'suicid\\p{L}*',
  `(?:kill|killing|hurt|hurting|harm|harming|cut|cutting|starve|starving|drown|hang|shoot|poison) (?:myself|himself|herself|themselves|ourselves)`,
  'self[ -]?(?:harm|injur|mutilat|destruct by)\\p{L}*|cutting (?:again|my (?:arms?|wrists?|legs?))|cut my wrists?|slit(?:ting)? (?:my|his|her) wrists?',
  '(?:end|ending|take|taking|took|finish) (?:my|his|her|their)(?: own)? (?:life|lives)',
  '(?:end|ending) (?:it all|everything|this life)|end it(?: (?:now|tonight|soon|for good))?(?=\\s*[?.,!]|$)(?<=(?:want to|going to|should i|ready to|should just|way to|could) end it(?: (?:now|tonight|soon|for good))?)',
  '(?:do|does|did|can) not (?:really |even )?(?:want|wish|care) (?:to (?:live|be alive|exist|wake up|be here|go on living)|if i (?:live|die|wake up))',
  '(?:no|any|a|what is the|is there a|without a) (?:reason|point|sense|purpose) (?:to|in|of|for me to) (?:live|living|being alive|my life|go(?:ing)? on living|keep(?:ing)? living|stay(?:ing)? alive)',
  '(?:better|best) off (?:dead|without me|if i (?:was|were|am) (?:dead|gone|not here))',
  '(?:wish|want|rather) (?:i (?:was|were|had been) (?:dead|never born)|to (?:be dead|die|(?:go to |fall a)?sleep and (?:never|not) wake up|disappear (?:forever|for good)|sleep and (?:never|not) wake up)|(?:never|not) to (?:wake up|have been born)|i (?:could|would) (?:die|not wake up|never wake up))',
  'want(?:s|ed)? to die|(?:should|may|might|could) (?:as well )?(?:just )?(?:die|be dead)|should i (?:just )?(?:die|jump|disappear for good)|ready to (?:die|go for good)',
  '(?:can|could) not (?:go on|keep going|do this|live|take (?:it|this|life)|bear (?:it|life|living)) (?:any ?more|any longer|much longer)|(?:tired|sick|weary) of (?:living|being alive|life itself|existing)|life (?:is|feels) (?:not|no longer) worth(?: living)?|not worth living|nothing (?:left )?to live for',
  `overdos\\p{L}*|(?:take|taking|swallow\\p{L}*) (?:all |too many )(?:of )?(?:my |the |his |her )?(?:pills|tablets|meds)|jump(?:ing)? (?:off|from|in front of)|goodbye (?:letter|note)`,
  `${SOMEBODY} (?:says?|said|threatens?|threatened|keeps saying|will|would) (?:that )?(?:to )?(?:he |she |they )?(?:will |would |is going to )?(?:kill|hurt|harm) (?:himself|herself|themselves)`,
  `(?:world|everyone|everybody|they|family|he|she) (?:would|will) be (?:better|happier) (?:off )?(?:without me|if i (?:was|were) gone)`,
  `${ANYBODY} (?:tried|tries|attempt(?:ed|s)?) (?:to )?(?:end|take|kill)`,
  // The same in the languages nearest to hand.
  'selbstmord\\p{L}*|suizid\\p{L}*|mich umbringen|mir das leben nehmen|nicht mehr leben|ritze mich|will sterben',
  'me suicider|me tuer|mettre fin à mes jours|envie de mourir|plus envie de vivre',
  'suicid\\p{L}*|suicíd\\p{L}*|matarme|quitarme la vida|no quiero vivir|quiero morir',
  'uccidermi|ammazzarmi|togliermi la vita|voglio morire|farla finita|me matar|tirar (?:a )?minha vida|quero morrer|não quero (?:mais )?viver',
].map(sign)
