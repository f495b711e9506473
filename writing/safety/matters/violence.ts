import { SOMEBODY, THEM, sign } from '../words.ts'

const BLOWS =
  'hit|hits|hitting|beat|beats|beating|beaten|slap(?:s|ped|ping)?|punch(?:es|ed|ing)?|kick(?:s|ed|ing)?|chok(?:e|es|ed|ing)|strangl(?:e|es|ed|ing)|shov(?:e|es|ed|ing)|push(?:es|ed)?|grab(?:s|bed)?|bit(?:e|es)|burn(?:s|ed)?|stab(?:s|bed)?|attack(?:s|ed|ing)?|assault(?:s|ed|ing)?|hurt(?:s|ing)?|harm(?:s|ed|ing)?|throttl(?:e|es|ed)|spank(?:s|ed)?|whip(?:s|ped)?|smack(?:s|ed)?|batter(?:s|ed)?|drag(?:s|ged)?|spit(?:s)? (?:at|on)|spat (?:at|on)'

/** Somebody is hurt, threatened, watched, forced or held, or the one who asks may do it to another. */
export const VIOLENCE: readonly RegExp[] = [
  `${SOMEBODY} (?:has |have |had |is |keeps? |sometimes |often |always |once |only |never stops |started |might |will |would |tried to |tries to |used to |\\p{L}+ly )*(?:${BLOWS}) (?:me|us|him|her|them|my|our|the kids|the children|${SOMEBODY})`,
  `(?:been|being|am|is|are|was|were|get|gets|getting|got) (?:\\p{L}+ly )?(?:hit|beaten|slapped|punched|kicked|choked|strangled|assaulted|attacked|raped|molested|abused|battered|stalked|threatened|locked (?:in|up|out)|held (?:captive|against))`,
  `(?:want(?:s|ed)? to|going to|thinking (?:of|about)|feel like|could|will|should i|should we|tempted to|how (?:do|can|could|to)(?: i)?|able to) (?:just )?(?:${BLOWS}|kill|killing|murder|poison|poisoning|shoot|get rid of|stalk|punish physically) (?:${THEM}|my (?!career|job|love|business|habit)|someone|somebody|people|everyone|the (?:man|woman|guy|other|kids?|bastard|bitch)|that (?:man|woman|guy|bastard|bitch))`,
  `(?:kill|kills|killing|murder(?:s|ing)?|rape[sd]?|raping|molest(?:s|ed|ing)?|stalk(?:s|ed|ing)?|threaten(?:s|ed|ing)? (?:to (?:hurt|hit|kill|harm|beat|take|burn|shoot)|me|us|him|her|them|my|our)|terroris\\p{L}+|terroriz\\p{L}+) (?:to \\p{L}+ )?(?:${THEM}|someone|somebody|people|everyone)`,
  `(?:abus(?:e|es|ed|ive|er|ing)|violen(?:t|ce)|domestic|battered|rapist|rape|incest|stalker|stalking|grooming|trafficked|coerc\\p{L}+|gaslight\\p{L}*)(?! of power)`,
  `(?:force[sd]?|forcing|makes?|made|pressur(?:e[sd]?|ing)) (?:me|her|him|us) (?:to (?:have sex|sleep with|do (?:sexual )?things|touch|undress|marry)|into (?:sex|bed|marriage|things in bed))|without my consent|(?:did|do|does) not consent|said no (?:but|and) (?:he|she)|forced marriage|against my will`,
  `(?:afraid|scared|terrified|frightened|fear(?:ful)?|in fear) (?:of (?:${SOMEBODY}|him|her|them|what (?:he|she|they)|going home|being at home)|for (?:my|our|her|his|their) (?:life|lives|safety|child\\p{L}*|kids?)|that (?:he|she|they|my \\p{L}+) (?:will|might|could|would) (?:\\p{L}+ )?(?:${BLOWS}|kill|find me|take))`,
  `(?:safe|unsafe|in danger|danger(?:ous)?) (?:at home|with (?:him|her|them|my \\p{L}+)|from (?:him|her|them|my \\p{L}+)|around (?:him|her|them)|to be (?:around|near|with) (?:him|her)|man|person|to me)`,
  `(?:does not|do not|will not|never|refuses to|is not letting|never lets?) (?:let|allow|lets|allowing)?(?: me)? ?(?:leave the house|see my (?:friends|family)|have (?:my own )?(?:money|a phone|a job)|go out(?:side)?|use my phone)|takes? (?:away )?my (?:money|phone|passport|papers|keys|wages)|lock(?:s|ed)? me (?:in|out|up)|track(?:s|ing)? my (?:phone|location|every move)|follow(?:s|ed|ing) me (?:home|everywhere|around)|will not leave me alone|control(?:s|led) (?:everything|what i|my (?:money|phone|clothes)|who i)`,
  `(?:black eye|bruis\\p{L}+|broke my (?:arm|nose|jaw|rib|wrist)|knife|gun|weapon|throws? (?:things|plates|stuff|objects) at|threw (?:something|things|a \\p{L}+) at|punch(?:es|ed)? (?:the )?(?:wall|door)s?|raises? (?:his|her) (?:hand|fist)s?|put(?:s)? (?:his|her) hands (?:on me|around my (?:neck|throat))|lays? (?:a )?hands? on (?:me|her|him|us))`,
  `(?:gets?|becomes?|turns?|is|gets so) (?:physical|physically|violent|rough|aggressive) (?:with (?:me|us|her|him)|when|if|after|toward)|physical(?:ly)? (?:hurt|fight|aggress\\p{L}+|intimidat\\p{L}+)`,
  '(?:hurt|hurts|hurting|harm|hit|hits|beat|beats) (?:the|my|our|his|her|their) (?:kids?|child(?:ren)?|baby|son|daughter|dog|cat|mother|animals?)|revenge on (?:him|her|them|my)|make (?:him|her|them) (?:suffer|pay with|bleed)|put a (?:curse|hex) on|curse (?:him|her|them|my)',
  'schlägt (?:mich|sie|ihn|uns)|geschlagen (?:hat|wird|von)|bedroht mich|vergewaltig\\p{L}*|misshandel\\p{L}*|häusliche gewalt|angst vor (?:ihm|meinem mann)',
  '(?:me|nous|la) (?:frappe|bat|tape|menace|viole)|violences? conjugales?|peur de (?:lui|mon mari)',
  'me (?:pega|golpea|maltrata|amenaza|viola|bate|agride|ameaça)|violencia|violência|maltrato|miedo de él',
  'mi (?:picchia|mena|minaccia|violenta|maltratta)|violenza|paura di lui',
].map(sign)
