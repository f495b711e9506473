import type { Timing } from './timing-to-vtt.ts'

interface Places {
  /** The document that is read along, whose sentences carry the timing's ids. */
  readonly text: string
  readonly audio: string
}

/**
 * A chapter's sentences as a media overlay (EPUB 3.3 §9, a profile of SMIL 3): each with the fragment of
 * the text it is, by its id, and the clip of the audio it is heard in. Addresses are relative to where it lies.
 */
export function timingToSmil({ sentences }: Timing, { text, audio }: Places): string {
  const pairs = sentences.flatMap(({ id, start, end }) => [
    `      <par id="${escaped(`par-${id}`)}">`,
    `        <text src="${escaped(`${text}#${encodeURIComponent(id)}`)}"/>`,
    `        <audio src="${escaped(audio)}" clipBegin="${start.toFixed(3)}s" clipEnd="${end.toFixed(3)}s"/>`,
    '      </par>',
  ])
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<smil xmlns="http://www.w3.org/ns/SMIL" xmlns:epub="http://www.idpf.org/2007/ops" version="3.0">',
    '  <body>',
    `    <seq id="chapter" epub:textref="${escaped(text)}">`,
    ...pairs,
    '    </seq>',
    '  </body>',
    '</smil>',
    '',
  ].join('\n')
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign]!)
}
