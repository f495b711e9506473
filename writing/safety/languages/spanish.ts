import type { Signs } from './signs.ts'

/** Grave questions as they are put in Spanish, accents or none. */
export const SPANISH: Signs = {
  'self-harm': [
    'suicid\\p{L}*|matarme|quitarme la vida|quitarse la vida|acabar con (?:mi vida|todo|mi sufrimiento)|no quiero (?:seguir )?(?:vivir|viviendo|estar aqui|despertar|existir)|quiero morir(?:me)?(?! de (?:risa|ganas|amor))|no tiene sentido (?:vivir|mi vida)|cortarme|me corto|hacerme dano|mejor (?:muert[oa]|sin mi)|sin ganas de vivir|ganas de morir(?! de risa)|desaparecer para siempre',
  ],
  violence: [
    '(?:me|nos|la|lo|le) (?:peg(?:a|o|aba|an)|golpe(?:a|o|aba)|maltrat(?:a|o|aba)|amenaz(?:a|o)|viol(?:a|o)|empuj(?:a|o)|ahorc(?:a|o)|estrangul(?:a|o)|cachete(?:a|o)|agred(?:e|io)|acosa|persigue)|violencia|maltrat\\p{L}*|violaron|abus(?:a|o|aba|aron) (?:de mi|sexual)|miedo (?:de|a) (?:el|mi (?:marido|esposo|novio|pareja|ex|padre))|le tengo miedo|vengar\\p{L}*|venganza|hacerle dano|golpes|moretones|a la fuerza|no me deja (?:salir|ver|trabajar|hablar)',
  ],
  minor: ['menor(?:es)? de edad|quinceanera'],
  death: [
    '(?:cuando|como|voy a|va a|vaya a|vamos a|de que|donde|antes de)(?: \\p{L}+){0,3} (?:morir(?:e|a|emos|me|se)?|muere|muero|fallecer\\p{L}*)(?! de (?:risa|ganas|amor|celos))|(?:mi|su|la|de|nuestra) muerte(?! de risa)|cuanto (?:tiempo )?(?:me|le) queda|cuantos anos (?:voy a vivir|vivire|le quedan|me quedan)|esperanza de vida|viuda? (?:joven|pronto)|quedar(?:e|me)? viud[oa]|sobrevivir(?:a|e)? (?:mi|a la|el)|va a sobrevivir',
  ],
  pregnancy: [
    'embaraz\\p{L}*|aborto|abortar|fertil\\p{L}*|infertil\\p{L}*|esteril|(?:tener|tendre|tendremos|tengo) (?:un |una |otro |mas )*(?:bebe|hij[oa]s?)|ser(?:e|emos)? (?:madre|padres?|mama|papa)|quedar encinta|nino o nina|sera nin[oa]|perdi (?:a mi|un|el) bebe',
  ],
  health: [
    'enferm\\p{L}*|(?:mi|la|su|de|tu) salud|cancer (?:de|vuelv|regres)\\p{L}*|(?:tengo|tiene) cancer|tumor|depresi(?:on|va|vo)|operaci(?:on|ones)|operar(?:me|se|an)?|cirugia|curar(?:me|se|a|e)?|sanar(?:a|e)?(?= ?[?.!,]| de)|medic(?:o|os|ina|inas|amento|amentos)|pastillas|dolor(?:es)? de|diagnostic\\p{L}*|alcoholic[oa]|alcoholismo|drogas|adict[oa]s? a (?:las drogas|la cocaina)|accidente|ansiedad (?:cronica|severa)|embolia|infarto',
  ],
  law: [
    'juicio|juzgado|abogad[oa]|custodia|carcel|prision|demandar(?:me|lo|la|a)?|demanda|denunciar\\p{L}*|denuncia|juez|policia|pension alimenticia|deportar\\p{L}*|visado|papeles|residencia legal|herencia|testamento|condena(?:r|do|da|ran)?|culpable de|acuerdo de divorcio|detenid[oa]|impuestos',
  ],
  whereabouts: [
    '(?:a )?donde (?:esta|vive|anda|se fue|se esconde|trabaja|duerme|fue|ha ido|se encuentra|estara)(?= (?:mi|el|ella|su|ahora|viviendo|escondid|metid)\\p{L}*|[?.!,]|$)(?! (?:mi (?:venus|luna|sol|marte|camino|felicidad|lugar|vida|alma|amor)))|con quien (?:esta|anda|sale|duerme|vive)|desaparecid[oa]|desaparecio|direccion de (?:mi|su)|su direccion|en que ciudad (?:vive|esta)|sigue viv[oa]|paradero',
  ],
}
