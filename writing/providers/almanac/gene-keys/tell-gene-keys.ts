import { say, type Paragraph } from '../prose.ts'
import { nameOf, type TellTopic, type Topic } from '../topic.ts'
import { inRole, type Voice } from '../voice.ts'
import { KEY_LINES } from './lines.ts'
import { SPHERE_WORDS } from './spheres.ts'

/** A sphere with its key and line in words of our own. */
export const tellGeneKeys: TellTopic = (topic, voice) => {
  // How a key looks lived low, well and at rest is told with the first sphere that holds it.
  if (/^key\d+$/.test(topic.topic)) return []
  return topic.topic in SPHERE_WORDS ? tellSphere(topic, voice) : null
}

function tellSphere(topic: Topic, voice: Voice): Paragraph | null {
  const fact = topic.get('key')
  const sphere = SPHERE_WORDS[topic.topic]
  if (fact === undefined || sphere === undefined) return null
  const name = nameOf(topic, voice)
  const { title } = sphere
  const asks = sphere[inRole(voice)]
  const claim = voice.word('geneKeys.claim', {
    p1: [
      `The sphere of ${title} asks ${asks}, and for ${name} it holds Gene Key ${fact.value}.`,
      `${title} is the sphere that asks ${asks}; its key, in the profile of ${name}, is Gene Key ${fact.value}.`,
      `To the question of ${title}, ${asks}, the profile of ${name} replies with Gene Key ${fact.value}.`,
      `Gene Key ${fact.value} stands in the ${title} of ${name}, the sphere in which it is asked ${asks}.`,
    ],
    p2: [
      `In ${title}, which looks into ${asks}, ${name} has Gene Key ${fact.value}.`,
      `${name} carries Gene Key ${fact.value} in the sphere called ${title}, where the matter is ${asks}.`,
      `Where ${title} inquires ${asks}, one finds Gene Key ${fact.value} for ${name}.`,
      `The ${title} of ${name} is Gene Key ${fact.value}, and it turns on ${asks}.`,
    ],
  })
  const range = voice.isFirst(`key ${fact.value}`)
    ? tellRange(topic, voice)
    : tellAgain(topic, voice)
  return [say(claim, fact), ...range, ...tellLine(topic, voice)]
}

/** The three forms of the key, from the facts that state them. */
function tellRange(topic: Topic, voice: Voice): Paragraph {
  const key = `key${topic.get('key')?.value}`
  const [low, middle, high] = ['low', 'middle', 'high'].map((form) => topic.beside(key, form))
  if (low === undefined || middle === undefined || high === undefined) return []
  const number = topic.get('key')?.value
  const text = voice.word('geneKeys.range', {
    p1: [
      `Under fear Gene Key ${number} appears as ${low.value}; put to work it becomes ${middle.value}; and at its rarest it is ${high.value}.`,
      `Gene Key ${number} begins low, as ${low.value}; it rises to ${middle.value}; and it may end as ${high.value}.`,
      `Nobody is spared the lower octave of Gene Key ${number}, which is ${low.value}; yet the same material makes ${middle.value} and, once in a while, ${high.value}.`,
      `What starts in Gene Key ${number} as ${low.value} can be worked into ${middle.value}; beyond that lies ${high.value}.`,
    ],
    p2: [
      `The shadow side of Gene Key ${number} is ${low.value}; its useful side is ${middle.value}; and its far horizon is ${high.value}.`,
      `One may know Gene Key ${number} first as ${low.value}; later as ${middle.value}; and at moments as ${high.value}.`,
      `The scale of Gene Key ${number} starts from ${low.value}; it ends in ${high.value}; and on the note between, where most of the living is done, there is ${middle.value}.`,
      `On anxious days Gene Key ${number} is ${low.value}; on good ones it is ${middle.value}; and there are said to be days of ${high.value}.`,
    ],
  })
  return [say(text, low, middle, high)]
}

/** Vocation repeats Core and Brand repeats Life’s Work, and others may meet by chance. */
function tellAgain(topic: Topic, voice: Voice): Paragraph {
  const fact = topic.get('key')
  if (fact === undefined) return []
  const name = nameOf(topic, voice)
  const { title } = SPHERE_WORDS[topic.topic] ?? { title: topic.topic }
  const text = voice.word('geneKeys.again', {
    p1: [
      `Gene Key ${fact.value} has been met already in another sphere, so that ${title} only turns it towards a new window.`,
      `That key is an acquaintance by now, and in ${title} ${name} uses it for another purpose.`,
      `A key that comes back, as this one does in ${title}, deserves twice the patience.`,
    ],
    p2: [
      `The same key was at work before, and ${title} shows ${name} its other hand.`,
      `It is no stranger, this Gene Key ${fact.value}; ${title} merely gives it a second errand.`,
      `Such a return, here in ${title}, marks a theme that ${name} will not be able to avoid.`,
    ],
  })
  return [say(text, fact)]
}

function tellLine(topic: Topic, voice: Voice): Paragraph {
  const fact = topic.get('line')
  const line = Number(String(fact?.value).split('.')[1])
  const does = KEY_LINES[line]?.[inRole(voice)]
  if (fact === undefined || does === undefined) return []
  const name = nameOf(topic, voice)
  const { title } = SPHERE_WORDS[topic.topic] ?? { title: topic.topic }
  const text = voice.word('geneKeys.line', {
    p1: [
      `Being in line ${line} of ${title}, ${name} ${does}.`,
      `The line here, ${line}, adds that in ${title} ${name} ${does}.`,
      `By its line, which is ${line}, the ${title} is such that ${name} ${does}.`,
      `${title} stands in line ${line}, and accordingly ${name} ${does}.`,
    ],
    p2: [
      `As the line of ${title} is ${line}, ${name} ${does}.`,
      `Line ${line} gives the manner of ${title}: ${name} ${does}.`,
      `In this ${title}, through line ${line}, ${name} ${does}.`,
      `With ${title} in line ${line}, ${name} ${does}.`,
    ],
  })
  return [say(text, fact)]
}
