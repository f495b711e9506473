import type { Drawing, Shape } from './drawing.ts'

/** A drawing as an SVG document that needs no font and no style sheet. */
export function renderSvg({ size, title, description, shapes }: Drawing): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" role="img" aria-labelledby="title description">`,
    `<title id="title">${escape(title)}</title>`,
    `<desc id="description">${escape(description)}</desc>`,
    ...shapes.map(element),
    '</svg>\n',
  ].join('\n')
}

function element({ path, fill, stroke, width, dash, opacity, place }: Shape): string {
  const attributes = {
    d: path,
    fill: fill ?? 'none',
    stroke,
    'stroke-width': stroke === undefined ? undefined : width,
    'stroke-dasharray': dash?.join(' '),
    opacity,
    transform: place && `translate(${place.x} ${place.y}) scale(${place.scale})`,
  }
  const written = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}="${value}"`],
  )
  return `<path ${written.join(' ')}/>`
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
