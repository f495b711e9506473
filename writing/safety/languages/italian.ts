import type { Signs } from './signs.ts'

/** Grave questions as they are put in Italian, accents or none. */
export const ITALIAN: Signs = {
  'self-harm': [
    'suicid\\p{L}*|uccidermi|ammazzarmi|togliermi la vita|togliersi la vita|voglio morire|farla finita|non voglio (?:piu )?(?:vivere|esserci|svegliarmi|stare qui)|voglia di (?:morire|sparire)(?! dal ridere)|mi taglio|farmi del male|senza di me starebbero',
  ],
  violence: [
    '(?:mi|ci|la) (?:picchia(?:va|to)?|mena|minaccia(?:to)?|violenta|maltratta|spinge|schiaffeggia|strangola|perseguita)|mi ha (?:picchiat|minacciat|violentat|strangolat|spint|colpit)\\p{L}+|violenza|paura di (?:lui|mio (?:marito|padre)|lei)|vendicar\\p{L}*|vendetta|con la forza|lividi|non mi lascia (?:uscire|vedere|lavorare)',
  ],
  minor: ['minorenni?'],
  death: [
    '(?:quando|come|di che cosa|dove|prima)(?: \\p{L}+){0,4} (?:morir(?:o|a|e|emo)|muore|muoio)(?! (?:dal ridere|dalla voglia))|(?:mia|sua|la|della) morte|quanto (?:tempo )?(?:mi|gli|le) (?:resta|rimane)|aspettativa di vita|restero vedov[oa]|vedov[oa] giovane|sopravvivera',
  ],
  pregnancy: [
    'incinta|gravidanza|aborto|abortire|infertil\\p{L}*|steril\\p{L}*|(?:avro|avremo|avere) (?:un |una |dei |altri )*(?:figli[oa]?|bambin[oi]|bebe)|diventer(?:o|emo) (?:madre|mamma|padre|genitori)|maschio o femmina|perso il bambino',
  ],
  health: [
    'malatti\\p{L}*|malat[oa]|(?:la|mia|sua|di) salute|cancro (?:al|alla|tornera)|(?:ho|ha) il cancro|tumore|depress(?:ione|o|a)|operazione|intervento chirurgico|guarir\\p{L}*|medicin[ae]|farmaci|dottore|medico|diagnosi|alcolizzat[oa]|droga|ospedale|incidente|ictus|infarto',
  ],
  law: [
    'tribunale|avvocat[oa]|processo (?:contro|penale|civile|in tribunale)|(?:vincer|perder)\\p{L}* (?:il|la) (?:processo|causa)|causa (?:legale|in tribunale|contro)|affidamento|prigione|carcere|denunciar\\p{L}*|giudice|polizia|alimenti per|permesso di soggiorno|testamento|eredita|arrestat[oa]|tasse',
  ],
  whereabouts: [
    "dov(?:e|'e) ?(?:e|abita|vive|si (?:trova|nasconde)|lavora|dorme|e andat[oa])?(?= (?:mio|mia|lui|lei|il mio|la mia|adesso|ora)|[?.!,]? ?$)(?<=dov(?:e|'e) ?(?:e|abita|vive|si (?:trova|nasconde)|lavora|dorme|e andat[oa])|dov'e)(?! (?:la mia|il mio|mio|mia) (?:venere|luna|sole|marte|posto|strada|felicita))|con chi (?:e|sta|esce|dorme)|scompars[oa]|il suo indirizzo|in che citta|ancora viv[oa]",
  ],
}
