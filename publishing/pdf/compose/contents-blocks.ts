import { CONTENTS_CHAPTER, CONTENTS_PART, HEADING } from '../block-styles.ts'
import type { Block, Group, Setter } from '../blocks.ts'
import { CONTENTS_TITLE } from './own-words.ts'

/** A line of the contents and the anchor it leads to. */
export interface Entry {
  readonly title: string
  readonly anchor: string
  readonly level: 'part' | 'chapter'
}

/** The contents, from a page of their own; each line's page is known when it is drawn. */
export function contentsBlocks(entries: readonly Entry[], set: Setter): Block[] {
  if (entries.length < 2) return []
  const group: Group = { tag: 'TOC' }
  const heading = set(CONTENTS_TITLE, HEADING, {
    anchor: CONTENTS_TITLE,
    bookmark: 'page',
    startsPage: 0,
  })
  const lines = entries.flatMap(({ title, anchor, level }, i) => {
    const style = level === 'part' ? CONTENTS_PART : CONTENTS_CHAPTER
    const goesOn = level === 'part' && entries[i + 1]?.level === 'chapter'
    return set(title, style, { group, leadsTo: anchor, keepsNext: goesOn })
  })
  return [...heading, ...lines]
}
