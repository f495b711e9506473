import type { Words } from '../catalogue.ts'

export const shown: Words['shown'] = {
  opening: 'Was der Link zeigt, wird geöffnet …',
  gone: 'Dieser Link zeigt nichts mehr: Seine Zeit ist um, oder er wurde zurückgenommen.',
  sharedLead: (until) => `Jemand zeigt dir diese Lesung. Der Link gilt bis ${until}.`,
  nothingYet: 'Noch ist nichts davon fertig.',
  back: 'Alle Dokumente',
  pdf: 'Als PDF',
  audio: 'Anhören',
  subjectTitle: (name) => `Über dich, ${name}`,
  subjectLead:
    'Jemand bewahrt hier deine Geburt auf, um Lesungen machen zu lassen, in denen du vorkommst. Das ist alles, was aufbewahrt wird, und du entscheidest darüber.',
  readings: 'Lesungen, in denen du vorkommst',
  noReadings: 'Noch gibt es keine.',
  ordered: (when) => `Bestellt am ${when}`,
  acceptTitle: 'Dürfen sie anderen gezeigt werden?',
  acceptLead: 'Nichts, worin du vorkommst, wird jemand anderem gezeigt, bevor du zustimmst.',
  accepted: (when) => `Du hast am ${when} zugestimmt.`,
  accept: 'Ich stimme zu',
  withdraw: 'Nicht mehr: zurückziehen',
  busy: 'Es wird aufgeschrieben …',
  erase: 'Alles löschen',
  eraseLead:
    'Deine Geburt und jede Lesung, in der du vorkommst, werden gelöscht, auch für die, die sie bestellt haben. Das lässt sich nicht zurücknehmen.',
  eraseYes: 'Löschen',
  erased: 'Es ist weg. Über dich wird hier nichts mehr aufbewahrt.',
  keyLead:
    'Diese Lesung hat zwei Schlüssel. Was von euch beiden ist, öffnet sich, wenn beide ihren Teil gelesen haben.',
  keyTurn: 'Ich habe meinen gelesen',
  keyTurned: 'Dein Schlüssel ist gedreht.',
}
