import type { Fact } from '#astrology/facts.ts'
import { measureInWords } from '#astrology/measures.ts'
import { list, say, type Paragraph } from '../prose.ts'
import { nameOf, type Topic } from '../topic.ts'
import type { Voice } from '../voice.ts'
import { GRAHA_WORDS, shortTitle } from './grahas.ts'
import { YOGAS } from './yogas.ts'

/** The yogas with words of our own, the weightiest first. */
export function tellYogas(topic: Topic, voice: Voice): Paragraph {
  return topic.facts.flatMap((fact) => tellYoga(fact, topic, voice))
}

function tellYoga(fact: Fact, topic: Topic, voice: Voice): Paragraph {
  const yoga = YOGAS[fact.property]
  if (yoga === undefined || !Array.isArray(fact.value)) return []
  const name = nameOf(topic, voice)
  const by =
    fact.value.length > 4
      ? 'the grahas together'
      : list(fact.value.map((graha) => shortTitle(String(graha))))
  const text = voice.word('vedic.yoga', {
    p1: [
      `${capital(yoga.title)}, formed for ${name} by ${by}, ${yoga.promises}.`,
      `There is ${yoga.title} in this chart, the work of ${by}; it ${yoga.promises}.`,
      `By ${by} the chart of ${name} has ${yoga.title}, which ${yoga.promises}.`,
      `The texts speak of ${yoga.title} where, as here, ${by} so combine, and say that it ${yoga.promises}.`,
    ],
    p2: [
      `Through ${by} there arises for ${name} ${yoga.title}, and it ${yoga.promises}.`,
      `${name} has ${yoga.title} from ${by}: it ${yoga.promises}.`,
      `A combination of ${by} bears the title of ${yoga.title} and ${yoga.promises}.`,
      `Called ${yoga.title} and owed to ${by}, another combination in the chart of ${name} ${yoga.promises}.`,
    ],
  })
  return [say(text, fact)]
}

/** The great periods: the one a life began under, then those that follow; not the one that outlasts it. */
export function tellPeriods(topic: Topic, voice: Voice): Paragraph {
  return topic.facts.slice(0, 6).flatMap((fact) => {
    const name = nameOf(topic, voice)
    const { start, end } = fact.measures
    if (start === undefined || end === undefined) return []
    const [from, to] = [measureInWords(start, 'month'), measureInWords(end, 'month')]
    const lord = shortTitle(String(fact.value))
    const theme = GRAHA_WORDS[String(fact.value)]
    const text = voice.word('vedic.period', {
      p1: [
        `From ${from} to ${to} the years belong to ${lord}, and with it to ${theme?.p1 ?? 'its themes'}, in the mahadasha reckoning of ${name}.`,
        `The mahadasha of ${lord} runs for ${name} from ${from} to ${to}, a season of ${theme?.p1 ?? 'its own'}.`,
        `Between ${from} and ${to} ${name} is in the mahadasha of ${lord}, under ${theme?.p1 ?? 'its rule'}.`,
      ],
      p2: [
        `${capital(lord)} has its mahadasha in the life of ${name} from ${from} until ${to}, and brings ${theme?.p2 ?? 'its themes'} to the fore.`,
        `For ${name} the mahadasha of ${lord} lasts from ${from} to ${to}; its figure is ${theme?.p2 ?? 'its own'}.`,
        `The reins pass to ${lord} from ${from} to ${to}, a mahadasha marked in ${name} by ${theme?.p2 ?? 'its nature'}.`,
      ],
    })
    return say(text, fact)
  })
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
