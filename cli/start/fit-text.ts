import stringWidth from 'string-width'

/** A terminal's width where nobody says another. */
export const USUAL_COLUMNS = 80
/** Between the names and the subject of a title. */
const SEPARATOR = ' · '
const NARROWEST_NAMES = 8

/** The text cut to so many columns of a terminal, `…` at its end where something was left out. */
export function cutTo(columns: number, text: string): string {
  if (stringWidth(text) <= columns) return text
  const clusters = new Intl.Segmenter().segment(text)
  let kept = ''
  for (const { segment } of clusters) {
    if (stringWidth(kept + segment) > columns - 1) break
    kept += segment
  }
  return `${kept.trimEnd()}…`
}

/** A document's title cut in its names, so that its subject can still be read. */
export function cutTitle(columns: number, title: string): string {
  const subject = title.slice(Math.max(title.lastIndexOf(SEPARATOR), 0))
  const room = columns - stringWidth(subject)
  if (stringWidth(title) <= columns || room < NARROWEST_NAMES) return cutTo(columns, title)
  return cutTo(room, title.slice(0, -subject.length)) + subject
}

/** The text in exactly so many columns: cut, or filled with spaces. A wide character takes two. */
export function fitTo(columns: number, text: string): string {
  const cut = cutTo(columns, text)
  return cut + ' '.repeat(columns - stringWidth(cut))
}
