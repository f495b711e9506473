import type { Signs } from './signs.ts'

/** Grave questions as they are put in Hindi and Urdu in Latin letters, mixed with English as spoken. */
export const HINDI: Signs = {
  'self-harm': [
    'khud ?khushi|khudkushi|atma ?hatya|aatma ?hatya|jaan de(?:na|ne|du|dun|doon| dunga| dungi)|(?:khud|apne aap) ko (?:maar|khatam|nuksan)\\p{L}*|(?:jeene|jine|jeena|jina|zinda)(?: rehne)? (?:ka|ki|nahi|nahin)(?: \\p{L}+){0,3} (?:nahi|nahin|mann|man|iccha|chah\\p{L}*|karta|lagta)|mar ?ja(?:na|u|un|aun|na chah\\p{L}*)(?= |[?.!,]|$)|marna chah\\p{L}*|zindagi khatam|zindagi se (?:thak|tang)\\p{L}*|jeene ka (?:koi )?(?:matlab|fayda|maksad)',
  ],
  violence: [
    '(?:mujhe|mujhko|muje|humein|use|usko|biwi ko|bacho ko|bachon ko|mummy ko|maa ko) (?:\\p{L}+ ){0,3}?(?:mar?ta|maarta|mar?ti|maarti|mar?te|maarte|mara|maara|peet\\p{L}*|pit\\p{L}*|dhamk\\p{L}*|thappad)(?= |[?.!,]|$)|(?:haath|hath) uth(?:ata|ati|aya|aata|aate|ate)|maar ?peet|mar ?pit|gharelu hinsa|dahej|zabar?dasti|jabar?dasti|balatkar|dhamki|badla (?:lena|lu|lun|kaise)|se dar(?:ti| lagta)(?<=(?:pati|husband|unse|usse|uss?e|sasur|pitaji|papa) se dar(?:ti| lagta))|galiyan? deta',
  ],
  minor: ['nabalig|naabalig|bal vivah'],
  death: [
    'mrityu|mrutyu|maut|(?:kab|kaise|kitne saal)(?: \\p{L}+){0,3} (?:mar(?:unga|ungi|ega|egi|enge)|jiyunga|jiyungi|jiyenge|jeevit|jinda)|mar(?:unga|ungi|ega|egi) kab|death kab|kab (?:\\p{L}+ )?(?:death|dehant|expire)|dehant|umar kitni (?:hai|hogi|likhi)|(?:meri|uski|unki|papa ki|mummy ki|pati ki) (?:umar|aayu|ayu|umr) kitn\\p{L}*|kitni (?:aayu|umr)|alpayu|vidhwa|bachenge ya nahi|bachega|bachegi',
  ],
  pregnancy: [
    '(?:bachcha|baccha|bacha|bache|bachche|aulad|santan|beta|beti|child|baby|twins)(?: \\p{L}+){0,3}? (?:kab|hoga|hogi|honge|hoga kya|nahi ho|nahin ho|paida|chahiye)|(?:kab|kya)(?: \\p{L}+){0,4} (?:bachcha|baccha|bacha|aulad|santan|child|baby|maa ban|papa ban|pregnant)(?= |[?.!,]|$)|santan (?:sukh|yog|prapti|dosh)\\p{L}*|maa (?:ban(?:ungi|na|ne|paungi)|kab)|garbh\\p{L}*|beta (?:hoga )?ya beti|ladka (?:hoga )?ya ladki|konsa bacha|baanjh|banjh',
  ],
  health: [
    'bimar\\p{L}*|beemar\\p{L}*|tabiyat|tabiyet|swasthya|sehat|rog(?= |[?.!,]|$)|(?:theek|thik) (?:hogi|hoga|honge|ho jayeg\\p{L}*|kab|ho paung\\p{L}*)(?<=(?:sugar|bp|cancer|bimari|mummy|papa|maa|dadi|nani|beta|beti|pati|patni|tabiyat|ghutn\\p{L}*|operation|ilaj|dard)[^?]{0,60})(?<!(?:rishta|sab|shaadi|kaam|business|halat)[^?]{0,20})|sugar (?:hai|ki|ka|patient)|ilaj|ilaaj|dawai|dawa(?= |[?.!,]|$)|operation (?:hoga|kab|theek|karwa)\\p{L}*|dard|sharab\\p{L}*|nasha|nashe|aspatal|doctor ne|durghatna',
  ],
  law: [
    'mukad\\p{L}*|muqad\\p{L}*|kanooni|kanuni|vakil|wakil|kachehri|(?:talaq|talak|divorce|zameen|jameen|property|jaidad|498)(?: \\p{L}+){0,2} (?:case|mukad\\p{L}*|faisla|jhagda)|case (?:kab|jeet\\p{L}*|har\\p{L}*|khatam|me|mein|niptega)|jel (?:hogi|jana)|thana|giraftar|zamanat|jamanat|visa (?:kab|milega|lagega|mil\\p{L}*)|saza|talaq kab (?:tak )?(?:milega|hoga)',
  ],
  whereabouts: [
    '(?:kahan|kaha|kidhar|kis (?:shehar|jagah|sheher|desh)|konse (?:shehar|jagah))(?: \\p{L}+){0,3}? (?:hai|hain|he|h|rehta|rehti|rahta|rahti|rah ?rah\\p{L}*|reh ?rah\\p{L}*|gaya|gayi|gaye|chala|chali|hoga|hogi|mileg\\p{L}*|chhup\\p{L}*)(?<!(?:shaadi|job|naukri|kaam|ghar|career|padhai|humari|hamari|settle|zindagi|kami|galti|problem|shani|mangal|rahu|ketu|guru|shukra|chandra)(?: \\p{L}+)* (?:kahan|kaha|kidhar) (?:\\p{L}+ )*\\p{L}+)|(?:ghar se|se) bhag (?:gay\\p{L}*|ga\\p{L}*)|laa?pata|gum (?:ho|hai|shuda)\\p{L}*|gayab|ka pata (?:kya|batao|chahiye|chalega)|zinda hai ya|jinda hai',
  ],
}
