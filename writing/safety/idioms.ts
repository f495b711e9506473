import { sign } from './words.ts'

/**
 * Ways of speaking that borrow the words of grave matters and mean none of them, taken out before
 * the rules look: `dying to know`, `sick of`, the sign of Cancer, the eighth house of death.
 */
const IDIOMS: readonly RegExp[] = [
  // Dying, killing and hitting that hurt nobody.
  'dying (?:to|for)(?= (?!of)\\p{L}+)(?! (?:him|her|them|me))',
  'die (?:laughing|of (?:boredom|laughter|embarrassment|curiosity)|hard|down)|to die for|do or die|never say die|old habits die',
  'kill(?:ing|s|ed)? (?:it|time|the (?:mood|vibe|romance|passion|spark))|dressed to kill|buzz ?kill|if looks could kill',
  'hit it off|hits? (?:home|different|the (?:road|jackpot|ceiling|wall|rocks)|rock bottom|a (?:wall|rough patch|plateau))|big hit|smash hit',
  'beat (?:around the bush|the odds|myself up|yourself up|him at|her at|them at|me at)|heart ?beats?|off ?beat|upbeat|same beat',
  'punch(?:es)? above|roll with the punches|pack a punch|knock(?:s|ed)? (?:my|his|her) socks off|fight(?:ing)? (?:for|over|about)',
  'shoot(?:ing)? (?:stars?|for|the breeze)|shot at (?:love|happiness|this)|give it a shot|long shot|call(?:s|ing)? the shots',
  'dead ?lines?|dead[ -]?ends?|dead (?:serious|tired|right|set|weight|sea)|drop dead gorgeous|over my dead body|dead in the water|beat(?:ing)? a dead horse',
  'death of (?:the |our |a )?(?:ego|romance|conversation|relationship|passion|career|old self)|ego death|bored to death|scared to death|love (?:him|her|them|you|each other) to death|(?:house|card|lord|planet|sign|symbol|theme)s? of death|death (?:card|and rebirth)|till death',
  'suicid(?:e|al) (?:squad|mission|workload)|burn(?:ed|t)? (?:out|bridges)|hang(?:ing)? (?:out|on|in there|up|around)',
  'cut(?:s|ting)? (?:corners|ties|back|down|him off|her off|them off|off (?:contact|ties)|the cord|to the chase|it off|deep|loose|the (?:cake|cost)s?)',
  'end it (?:with|between|now with|for good with)|end(?:ing)? (?:things|it all) with (?:him|her|them|my \\p{L}+)',
  "hurt(?:s|ing)? (?:my|his|her|their|our|each other's|anyone's|someone's) (?:feelings?|pride|ego)",
  // The body, as a figure.
  '(?:sick|tired) (?:of|and tired of)|love ?sick|home ?sick|worried sick|heart ?(?:ache|break|broken|sick|felt|strings)|broken hearts?|break(?:ing|s)? (?:my|his|her) heart|growing pains?|pain in the (?:neck|ass|butt)|no pain no gain',
  'healthy (?:relationships?|boundar(?:y|ies)|communication|way|ways|balance|distance|marriage|dynamic|love|habits?|conflict|competition|partnership|friendship|attachment|for (?:us|me|him|her|them))|health of (?:our|the|this|my) (?:relationship|marriage|bond|friendship|partnership|finances)',
  'stroke of (?:luck|genius)|blind (?:spots?|dates?|to|faith)|allergic to (?:commitment|work|conflict|change|drama)|addict(?:ed|ive)? to (?:drama|love|work|him|her|each other|chaos|attention|novelty)|work(?:a)?holic|in (?:good|bad) shape|fever dream|cabin fever|baby fever|itch to|chemistry|temperature',
  "law of (?:attraction|averages|the jungle|karma|large numbers)|laws? of (?:nature|physics|the universe)|(?:mother|father|brother|sister|son|daughter|parents?)s?[ -]in[ -]law|in[ -]?laws?|murphy's law|common law (?:wife|husband)|law of fives",
  'court(?:ing|ship|ed|s)? (?:me|him|her|danger|disaster|each other)|courtship|ball is in|tennis court|suits? (?:me|him|her|us|you|them|best)|suitors?|trial (?:and error|separation|run|period|basis)|jury is (?:still )?out|judg(?:e|ing|mental) (?:me|him|her|others|people)|case of (?:mistaken|the ex|love)|in (?:this|that|any|my|our|his|her) case|just in case|in case|a jail(?: cell)?-like|prison of (?:my|his|her) own',
  // Children that are none.
  'pregnant (?:pause|silence|with (?:meaning|possibilit(?:y|ies)|ideas))|expect(?:ing|s)? (?:too much|a lot|more|less|from|me to|him to|her to|a (?:call|promotion|proposal|lot)|of)|brain ?child|labou?r of love|conceive of|birth (?:chart|time|charts|times|date|dates|day|days|place|map|sign|signs|stone|order|card|rite|right)|fertile (?:imagination|ground|mind)|rebirth|deliver(?:s|ed|ing)? (?:on|the goods|results)|miss(?:ed|ing)? (?:period|out) (?:drama|of)',
  'inner child|child(?:like|ish)|childhood|only child|middle child|brought up|kid(?:ding| around|s me)|baby (?:steps?|boomers?|face|blue)|teenage (?:years|crush|sweethearts?|dreams?)|like (?:a )?(?:teenagers?|children|kids)|high ?school (?:sweethearts?|reunion|friends?|crush)|minor (?:aspects?|keys?|issues?|changes?|things?|arcana|details?|progressions?|adjustments?|disagreements?|quarrels?|differences?|asteroids?|planets?|dasha|period)|young at heart|puppy love',
  // Where nobody is looked for.
  'where (?:is|are) (?:this|we|it|our|things|that|the relationship|my (?:life|career|venus|mars|moon|sun|north node|saturn|jupiter|mercury|ascendant|lilith|love life))',
  'where (?:is|are) (?:his|her|their) (?:venus|mars|moon|sun|north node|saturn|jupiter|mercury|ascendant|lilith|heart|head|mind|boundar(?:y|ies)|limits?|priorit(?:y|ies)|loyalt(?:y|ies)|focus)',
  'where (?:is|are) (?:he|she|they|my \\p{L}+) (?:coming from|at emotionally|going with this|heading in life|in (?:life|all (?:of )?this)|stuck|headed)',
  // Of the sky.
  '(?:blood|super|full|new|dead|dying) moon|balsamic moon|dying star|eighth house|8th house|killer (?:smile|instinct|instincts)|mars (?:hits?|attacks?|hurts?|afflicts?|strikes?)|afflict(?:s|ed|ion)|poison(?:ous)? (?:relationship|ivy)|violent (?:agreement|mars|eighth)|combust|malefics?|besieged|detriment|exile|fall|injur(?:ed|y) (?:venus|mars|moon|sun)',
].map(sign)

/** The text with each such phrase taken out, a mark left in its place so that nothing closes up. */
export function withoutIdioms(text: string): string {
  return IDIOMS.reduce(
    (left, idiom) => left.replaceAll(new RegExp(idiom.source, 'gu'), ' · '),
    text,
  ).replaceAll(/ {2,}/g, ' ')
}
