import type { Signs } from './signs.ts'

/** Grave questions as they are put in French, accents or none. */
export const FRENCH: Signs = {
  'self-harm': [
    'me suicid\\p{L}*|suicid\\p{L}*|me tuer|se tuer|mettre fin a (?:mes|ses|ma|sa) (?:jours|vie)|en finir(?= avec (?:la|ma) vie| ?[?.!,]|$)|envie de (?:mourir|disparaitre)(?! de rire)|plus envie de (?:vivre|rien)|ne veux plus (?:vivre|etre la|me reveiller)|veux mourir|a quoi bon vivre|me (?:scarifie|coupe)|mieux sans moi|raison de vivre',
  ],
  violence: [
    "(?:me|m'|m' ?a|nous|la|l'|m'a|l'a) ?(?:a |ai )?(?:frapp(?:e|ait)|bat(?:tu|tait)?|tape|gifle|menace|viole|etrangle|cogne|pousse|harcele|insulte|brutalise|agresse)(?= |[?.!,]|$)(?! (?:dans l'oeil|a (?:etre|devenir|faire)))|violences?|viol(?:e|ent|ente)|peur de (?:lui|mon (?:mari|copain|ex|pere)|ma femme)|me venger|vengeance|lui faire du mal|des coups|des bleus|m'oblige a|me force a|m'enferme|m'empeche de (?:sortir|voir|travailler)",
  ],
  minor: ['mineure?s?(?= |[?.!,]|$)(?! (?:aspect|arcane))(?<!(?:arcanes?|aspects?) mineure?s?)'],
  death: [
    '(?:quand|comment|va|vais|vas|allons|de quoi|avant|a quel age|ou)(?: \\p{L}+){0,4} (?:mourir|meurt|mourra|mourrai|deceder\\p{L}*|deces)(?! de (?:rire|faim|envie|honte))|(?:ma|sa|notre|la|de) mort(?! de rire)|combien de temps (?:me|lui) reste|esperance de vie|(?:devenir|serai(?:-je)?|etre) veuve?|survivr(?:a|e)|encore (?:combien )?a vivre|longevite',
  ],
  pregnancy: [
    "enceinte|fausse couche|avort\\p{L}*|ivg|fiv|tomber enceinte|steril\\p{L}*|infertil\\p{L}*|(?:aurai|aurons|avoir|aura|auront)(?:-\\p{L}+)? (?:un |une |d'autres |des |notre |bientot )*(?:enfants?|bebe|fils|fille)(?! (?:sage|epanoui))|(?:devenir|serai(?:-je)?|etre) (?:maman|mere|papa|pere|parents)|fille ou garcon|garcon ou fille|perdu (?:le|mon|un) bebe|grossesse|accouch\\p{L}*|tests? de grossesse",
  ],
  health: [
    "malad(?:e|ie|ies)(?! d'amour)|sante|gueri\\p{L}*|(?:ai|a) (?:un|le|eu un) cancer|cancer (?:du|de la|des)|tumeur|depressi(?:on|f|ve)|(?:mon|son|l'|une|cette) ?operation|operer|operee?|chirurgie|medicaments?|medecin|docteur (?:dit|a dit)|hopital|diagnostic\\p{L}*|douleurs?|alcoolique|drogue|un accident|chimio\\p{L}*|traitement|anxiolytiques|avc|infarctus",
  ],
  law: [
    "proces(?! (?:de|du) (?:guerison|croissance|transformation))|avocate?|garde (?:des|de mes|de nos|des) enfants|garde alternee|en prison|porter plainte|plainte|juge(?= |[?.!,]|$)(?<!(?:me|te|se|ne) juge)|la police|pension alimentaire|divorce (?:prononce|a l'amiable|contentieux)|expuls\\p{L}*|titre de sejour|heritage|testament|condamn\\p{L}*|mon visa|impots|coupable de|jugement",
  ],
  whereabouts: [
    'ou (?:est|habite|vit|se (?:trouve|cache)|travaille|dort|est (?:parti|passe)e?)(?:-(?:il|elle))?(?= (?:il|elle|mon|ma|mes|maintenant|en ce moment|cache)|[?.!,]|$)(?! (?:ma (?:venus|lune|place|voie)|mon (?:soleil|chemin|bonheur|mars|coeur)))|(?:mon|ma) (?:ex|fils|fille|mari|femme|pere|mere|frere|soeur) (?:est )?(?:ou|a disparu|disparue?)|avec qui (?:est|dort|sort|couche|vit)|son adresse|disparue?s?(?= depuis)|a disparu|dans quelle ville|toujours vivante?|encore en vie|retrouver (?:mon|ma) (?:pere|mere|fils|fille|frere|soeur|ex)',
  ],
}
