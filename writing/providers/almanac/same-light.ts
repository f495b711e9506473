import type { Told } from './told.ts'

/** Whether they would be named as two things and are one: a light and its place, a channel or a sefirah and who has it, a koota and its excuse. */
export function areOneThing(f: Told, g: Told): boolean {
  const [one, two] = [f, g].map(({ fact }) => fact.marks[0])
  const isOne = (name: 'channel' | 'sefirah') =>
    one?.[name] !== undefined && one[name] === two?.[name]
  const isOfTwoTrees = one?.partnerSefirah !== undefined || two?.partnerSefirah !== undefined
  return (
    isOne('channel') ||
    (isOne('sefirah') && !isOfTwoTrees) ||
    isExcuseOf(f, g) ||
    isExcuseOf(g, f) ||
    isSameLight(f, g)
  )
}

/** An exception bears the name of the koota that it excuses. */
function isExcuseOf({ fact: excuse }: Told, { fact: { topic, property } }: Told): boolean {
  return (
    excuse.topic === 'kootaException' &&
    topic === 'ashtakoota' &&
    excuse.property.startsWith(property)
  )
}

/** Two things that are said of one light, or of one Gene Key, of one person. */
export function isSameLight({ fact: f }: Told, { fact: g }: Told): boolean {
  if (f.subject !== g.subject || f.system !== g.system) return false
  if (f.system === 'geneKeys') return isSameKey(f, g)
  return f.topic === g.topic && isPlaced(f) && isPlaced(g)
}

function isPlaced({ topic, marks }: Told['fact']): boolean {
  const isOfBoth = /^(?:house|lord|D)\d|^aspect|^synastry|^overlay|^composite/.test(topic)
  return marks[0]?.body !== undefined && !isOfBoth
}

/** A key in a sphere, its line there, and how it is lived; in two spheres it is two things. */
function isSameKey(f: Told['fact'], g: Told['fact']): boolean {
  const [one, two] = [f, g].map(({ topic, property }) => OF_KEYS.exec(`${topic}.${property}`))
  if (!one || !two || f.marks[0]?.key !== g.marks[0]?.key) return false
  return f.topic === g.topic || one[1] !== undefined || two[1] !== undefined
}

const OF_KEYS = /\.(?:key|line)$|^key\d+\.(low|middle|high)$/
