import type { Signs } from './signs.ts'

/** Grave questions as they are put in Portuguese, accents or none. */
export const PORTUGUESE: Signs = {
  'self-harm': [
    'suicid\\p{L}*|me matar|se matar|(?:tirar|acabar com|dar fim (?:a|na)) (?:a )?(?:minha |propria |sua )*vida|nao quero (?:mais )?(?:viver|estar aqui|acordar|existir)|quero morrer(?! de rir)|vontade de (?:morrer|sumir)|me cort(?:o|ar|ando)|me machucar|sem vontade de viver|melhor sem mim|nao aguento mais viver|desistir da vida',
  ],
  violence: [
    '(?:me|nos|a|te) (?:bat(?:e|eu|ia)|agrid(?:e|iu)|agrediu|ameac(?:a|ou)|espanc(?:a|ou)|enforc(?:a|ou)|estupr(?:a|ou)|maltrat(?:a|ou)|empurr(?:a|ou)|persegue|xinga|estrangul(?:a|ou)|violent(?:a|ou))(?= |[?.!,]|$)(?! (?:uma (?:saudade|vontade|duvida)))|(?:ele|ela|marido|namorado|mulher|esposa) (?:bate|bateu|agride) em|violencia|medo (?:dele|do meu (?:marido|namorado|ex|pai)|dela)|vinganca|me vingar|(?:sexo|fez|faz|obriga\\p{L}*) [^?]{0,20}a forca|nao me deixa (?:sair|ver|trabalhar)|apanh(?:o|ei|ando) d(?:o|ele)|roxos',
  ],
  minor: ['menor(?:es)? de idade'],
  death: [
    '(?:quando|como|vou|vai|vamos|de que|onde|antes)(?: \\p{L}+){0,4} (?:morrer(?:ei|a|emos)?|morre|morro|falecer\\p{L}*)(?! de (?:rir|amor|vontade|saudade))|(?:minha|sua|a|da|dele|dela) morte|quanto tempo (?:de vida|me resta|ainda|ele tem|ela tem)|quantos anos vou viver|expectativa de vida|(?:ficar|serei|ser) viuv[oa]|vai sobreviver',
  ],
  pregnancy: [
    'gravid[ao]s?|gravidez|engravid\\p{L}*|abort\\p{L}*|infertil\\p{L}*|esteril|(?:ter|terei|teremos) (?:um |uma |outro |mais )*(?:filh[oa]s?|bebe)|ser (?:mae|pai)|serei mae|menino ou menina|perdi (?:o|um|meu) bebe|tentante',
  ],
  health: [
    'doent\\p{L}*|doenca\\p{L}*|saude|cancer (?:de|volt)\\p{L}*|(?:tenho|tem) cancer|tumor|depress(?:ao|iva|ivo)|cirurgia|operacao|curar(?:ei|a)?|cura(?= ?[?.!,]| da| do)|sarar|remedios?|medic(?:o|a|amento|acao)\\p{L}*|diagnostic\\p{L}*|dor(?:es)? (?:de|no|na|nas)|alcoolatra|alcoolismo|drogas|acidente|avc|infarto|ansiedade (?:cronica|severa)',
  ],
  law: [
    'processo (?:na justica|judicial|contra|trabalhista|de (?:divorcio|guarda))|(?:ganhar|vencer|perder) (?:o|meu|um|esse) (?:processo|caso)|na justica|advogad[oa]|(?:a |da |pela )guarda d\\p{L}+ (?:minh|meu|filh|crianc|noss)\\p{L}*|guarda (?:compartilhada|dos? (?:meus? )?filhos?)|cadeia|pres[oa](?= |[?.!,]|$)(?! (?:em (?:mim|mente)|a (?:ele|ela)))|prisao|juiz|policia|denunciar|pensao alimenticia|processar|deportad[oa]|visto (?:negado|aprovado|sair)|heranca|testamento|imposto',
  ],
  whereabouts: [
    '(?:a)?onde (?:esta|ta|mora|anda|foi|se esconde|trabalha|dorme|vive)(?= (?:o|a|meu|minha|ele|ela|agora|morando|escondid)\\p{L}*|[?.!,]|$)(?! (?:a minha|o meu|minha|meu) (?:venus|lua|sol|marte|felicidade|caminho|lugar|amor|alma))|com quem (?:ele|ela|meu|minha)|desaparecid[oa]|desapareceu|sumiu(?= |[?.!,]|$)(?! d(?:a|e) mim)|endereco (?:dele|dela|do|da)|em que cidade|esta viv[oa]|ainda (?:esta )?viv[oa]',
  ],
}
