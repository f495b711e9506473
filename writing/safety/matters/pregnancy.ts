import { sign } from '../words.ts'

/** Carrying, conceiving or losing a child. */
export const PREGNANCY: readonly RegExp[] = [
  'pregnan\\p{L}*|conceiv(?:e|es|ed|ing)|conception|trying for (?:a |another |our )?(?:baby|child|kid|son|daughter)|get(?:ting)? (?:me|her) pregnant|knocked up|with child|expecting(?= (?:a (?:baby|child|boy|girl)|our|twins|in|again)|[?.!,]|$)',
  'fertil\\p{L}*|infertil\\p{L}*|ivf|iui|surroga\\p{L}*|egg (?:freezing|donor|retrieval)|freez(?:e|ing) my eggs|sperm|ovulat\\p{L}*|womb|uterus|barren|sterile',
  'miscarr\\p{L}*|still ?birth|stillborn|abort(?:ion|ions|ed|ing)?|terminat(?:e|ing|ion) (?:the|my|this|of|a)(?: the| my)?(?: pregnancy)?|ectopic|lost (?:our|the|my|a) (?:unborn )?(?:baby|pregnancy)|lose (?:the|this|our|my) (?:baby|pregnancy)|keep (?:the|this|my) (?:baby|pregnancy)',
  '(?:due|delivery) date|c-?section|labou?r (?:pain|start|begin|be)|(?:go|going) into labou?r|give birth|giving birth|unborn|foetus|fetus|birth control|contracepti\\p{L}*|morning after|missed (?:my|her) period|period is late|late period|positive test',
  '(?:baby|child|it) (?:be|is|going to be) (?:a )?(?:boy|girl|healthy|born (?:on time|healthy|early))|sex of (?:the|my|our) (?:baby|child)|boy or (?:a )?girl|(?:when|will|can|could|am|are|is|how many)(?: \\p{L}+){1,3} (?:ever )?(?:be able to )?(?:have|having|bear|get|be given|carry)(?: (?:a|another|our|my|more|our own|any|his|her))?(?: (?:first|second|third|own|biological|healthy))* (?:baby|babies|child|children|kids?|twins|son|daughter)',
  'become (?:a )?(?:mother|mom|mum|father|dad|parents?)|be (?:a )?(?:mother|mom|mum|father|dad|parents)(?: (?:soon|one day|this year|next year|again|some day|ever))?(?=[?.!,]|$)',
  'schwanger\\p{L}*|fehlgeburt|abtreib\\p{L}*|kinderwunsch|enceinte|fausse couche|avort\\p{L}*|embaraz\\p{L}*|aborto|incinta|gravid\\p{L}*|grávida|engravid\\p{L}*',
].map(sign)
