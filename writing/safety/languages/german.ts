import type { Signs } from './signs.ts'

/** Grave questions as they are put in German; umlauts come without their dots, or spelled out. */
export const GERMAN: Signs = {
  'self-harm': [
    'selbstmord\\p{L}*|suizid\\p{L}*|(?:mich|sich|dich) (?:selbst )?(?:umbringen|umzubringen|toten|zu toten|erhangen|ritzen|verletzen)|(?:das|mein|sein|ihr) leben (?:zu )?(?:nehmen|beenden)|nicht mehr (?:leben|da sein|weiterleben|aufwachen|hier sein)|ritze mich|ritzt sich|will sterben|mochte sterben|lebensmude|keinen sinn mehr|schluss machen mit dem leben|allem ein ende|ohne mich besser dran',
  ],
  violence: [
    '(?:schla(?:e)?gt|schlug|wurgt|tritt|verprugelt|bedroht|misshandelt|stalkt|verfolgt|boxt|stosst|ohrfeigt|prugelt) (?:mich|sie|ihn|uns|meine?|die kinder)|geschlagen (?:hat|wird|von|worden)|(?:mich|sie|uns) (?:\\p{L}+ ){0,3}(?:geschlagen|gewurgt|bedroht|vergewaltigt|misshandelt|schlagt)|handgreiflich|vergewaltig\\p{L}*|misshandel\\p{L}*|hausliche gewalt|gewalttatig|angst vor (?:ihm|meinem|meiner (?:frau|freundin)|ihr)|ra(?:e)?chen|umbringen|blaue flecken',
  ],
  minor: ['minderjahrig\\p{L}*|minderjaehrig\\p{L}*'],
  death: [
    'sterben|stirbt|sterbe|gestorben ware|todes\\p{L}*|(?:mein|sein|ihr|der|den) tod(?! mude)|wie lange (?:lebt|lebe|habe ich noch|hat (?:er|sie)|werde ich leben)|noch zu leben|lebenserwartung|witwe (?:werden|sein)|uberlebt (?:er|sie|mein\\p{L}*)',
  ],
  pregnancy: [
    'schwanger\\p{L}*|fehlgeburt|abtreib\\p{L}*|abgetrieben|kinderwunsch|unfruchtbar|junge oder (?:ein )?madchen|(?:ein|noch ein) (?:kind|baby) (?:bekomm|krieg|hab)\\p{L}*|mutter werde\\p{L}*|werde ich (?:mutter|vater)|ausgeblieben|kunstliche befruchtung',
  ],
  health: [
    'krank(?:heit\\p{L}*)?|(?:habe|hat|habe ich|hat (?:er|sie|meine? \\p{L}+)|an|mein|sein|der|den) krebs(?= |[?.!,]|$)(?! (?:mond|sonne|aszendent|und|mann|frau))(?<!(?:der|mein|sein) krebs)|brustkrebs|lungenkrebs|krebs (?:besieg|heil)\\p{L}*|depressionen|depressiv|schlaganfall|herzinfarkt|(?:die|meine|seine|ihre|der|eine) operation|operier\\p{L}*|gesund (?:werden|sein|bleiben)?|gesundheit|heilung|geheilt|medikament\\p{L}*|tabletten|diagnose|alkoholiker\\p{L}*|schmerzen|arzt|therapie|burn-?out|demenz|unfall|suchtig nach (?:drogen|alkohol|tabletten)',
  ],
  law: [
    'rechtlich|gericht(?:s\\p{L}*)?|sorgerecht|anwalt\\p{L}*|prozess (?:gewinn|verlier)\\p{L}*|den prozess|gefangnis|verklag\\p{L}*|verhaftet|anzeige (?:erstatten|gegen)|polizei|scheidungs\\p{L}*|unterhalt zahlen|aufenthalts\\p{L}*|abgeschoben|schuldig gesprochen|testament|knast|steuerhinterziehung|erbstreit|urteil',
  ],
  whereabouts: [
    'wo (?:ist|wohnt|lebt|steckt|halt sich|arbeitet|schlaft|versteckt) (?:er|sie|mein\\p{L}*|sich|seine?|ihre?)|wo (?:er|sie|mein\\p{L}* \\p{L}+) (?:jetzt |gerade )?(?:ist|wohnt|lebt|steckt|arbeitet|schlaft|hingezogen)|vermisst(?:e|er|en)?(?= |[?.!,]|$)(?<!(?:er|sie|mich|ihn) vermisst(?:e)?)|verschwunden|seine adresse|ihre adresse|mit wem (?:ist|schlaft|trifft) (?:er|sie)|durchgebrannt|in welche[rm] (?:stadt|land|strasse) (?:ist|lebt|wohnt) (?:er|sie|mein\\p{L}*)',
  ],
}
