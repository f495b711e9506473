import { escapeXml } from '#core/escape-xml.ts'
import { cleanText } from '../pdf/typeset/clean-text.ts'

/** A text between tags or in an attribute, without anything XML does not know. */
export function xml(text: string): string {
  return escapeXml(cleanText(text))
}

interface Page {
  readonly title: string
  /** BCP 47. */
  readonly language: string
  /** What is in its body, as XHTML. */
  readonly body: readonly string[]
  /** What the body is, in the terms of the EPUB vocabulary: `bodymatter`. */
  readonly type: string
}

/** A page of a book as EPUB 3 has it: XHTML in XML's own syntax. */
export function xhtmlPage({ title, language, body, type }: Page): string {
  const lang = xml(language)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE html>',
    `<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${lang}" xml:lang="${lang}">`,
    `<head><meta charset="utf-8"/><title>${xml(title)}</title><link rel="stylesheet" href="style.css"/></head>`,
    `<body epub:type="${type}">`,
    ...body,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}
