import type { Told } from './told.ts'

/** Two things that are said of one light of one person. */
export function isSameLight({ fact: f }: Told, { fact: g }: Told): boolean {
  return (
    f.subject === g.subject &&
    f.system === g.system &&
    f.topic === g.topic &&
    isPlaced(f) &&
    isPlaced(g)
  )
}

function isPlaced({ topic, marks }: Told['fact']): boolean {
  const isOfBoth = /^(?:house|lord|D)\d|^aspect|^synastry|^overlay|^composite/.test(topic)
  return marks[0]?.body !== undefined && !isOfBoth
}
