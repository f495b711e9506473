import { escapeXml } from '#core/escape-xml.ts'
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
    `      <par id="${escapeXml(`par-${id}`)}">`,
    `        <text src="${escapeXml(`${text}#${encodeURIComponent(id)}`)}"/>`,
    `        <audio src="${escapeXml(audio)}" clipBegin="${start.toFixed(3)}s" clipEnd="${end.toFixed(3)}s"/>`,
    '      </par>',
  ])
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<smil xmlns="http://www.w3.org/ns/SMIL" xmlns:epub="http://www.idpf.org/2007/ops" version="3.0">',
    '  <body>',
    `    <seq id="chapter" epub:textref="${escapeXml(text)}">`,
    ...pairs,
    '    </seq>',
    '  </body>',
    '</smil>',
    '',
  ].join('\n')
}
