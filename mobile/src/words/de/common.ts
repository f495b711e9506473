import type { Words } from '../catalogue.ts'

export const common: Words['common'] = {
  productName: 'One in a Billion',
  tabs: { begin: 'Anfang', people: 'Menschen', readings: 'Lesungen', account: 'Konto' },
  navigation: 'Hauptmenü',
  back: 'Zurück',
  close: 'Schließen',
  cancel: 'Abbrechen',
  save: 'Speichern',
  saving: 'Wird gespeichert …',
  remove: 'Entfernen',
  tryAgain: 'Noch einmal versuchen',
  beginAnew: 'Neu beginnen',
  comingBack: 'Es wird wieder versucht …',
  optional: 'freiwillig',
  notHere: 'Unter dieser Adresse ist nichts.',
  toBeginning: 'Zum Anfang',
  failures: {
    offline: 'Du bist offline. Was schon geöffnet war, lässt sich weiterlesen.',
    signedOut: 'Du bist auf diesem Gerät nicht mehr angemeldet.',
    notFound: 'Das gibt es nicht, oder es gehört jemand anderem.',
    refused: 'Das geht so, wie die Dinge stehen, nicht.',
    busy: (seconds) =>
      seconds < 90
        ? `Gerade fragen sehr viele. Versuche es in ${Math.ceil(seconds)} Sekunden wieder.`
        : `Gerade fragen sehr viele. Versuche es in ${Math.ceil(seconds / 60)} Minuten wieder.`,
    gone: 'Das wurde abgebrochen und wird nicht mehr gemacht.',
    server: 'Bei uns ist etwas schiefgegangen. Deine Lesungen sind sicher.',
  },
}
