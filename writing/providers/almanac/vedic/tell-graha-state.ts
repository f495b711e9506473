import type { Fact } from '#astrology/facts.ts'
import { list, say, type Paragraph } from '../prose.ts'
import { nameOf, type Topic } from '../topic.ts'
import { inRole, type Voice } from '../voice.ts'
import { BHAVAS } from './bhavas.ts'

/** In which house a graha works, and in what state. `title` is what the text calls it. */
export function tellGrahaState(topic: Topic, title: string, voice: Voice): Paragraph {
  return [...tellBhava(topic, title, voice), ...tellState(topic, title, voice)]
}

function tellBhava(topic: Topic, title: string, voice: Voice): Paragraph {
  const fact = topic.get('house')
  const bhava = BHAVAS[Number(fact?.value)]
  if (fact === undefined || bhava === undefined) return []
  const name = nameOf(topic, voice)
  const isFirst = voice.isFirst(`bhava ${bhava.ordinal}`)
  const arena = isFirst
    ? `the ${bhava.ordinal} house, ${bhava[inRole(voice)]}`
    : `the ${bhava.ordinal} house`
  const text = isFirst
    ? voice.word('vedic.bhava', {
        p1: [
          `Its field is ${arena}, and there ${name} will see most of it.`,
          `Counted from the Lagna this is ${arena}; so much is at stake for ${name} in it.`,
          `The work of ${title} is done in ${arena}, for better and for worse.`,
        ],
        p2: [
          `By house it belongs to ${arena}, where ${name} will have to reckon with it.`,
          `${capital(title)} keeps to ${arena}, and colours that part of the life of ${name}.`,
          `The ground on which it stands is ${arena}.`,
        ],
      })
    : voice.word('vedic.bhavaAgain', {
        p1: [
          `It joins the company in ${arena}, this ${plainTitle(title)}, and adds to its weight.`,
          `Like others before it, ${title} works in ${arena}.`,
          `Once more ${name} is brought by ${title} to ${arena}.`,
        ],
        p2: [
          `Again it is ${arena} that is concerned, now through ${title}.`,
          `${capital(title)} also has its business in ${arena}.`,
          `So ${arena} gains, with ${title}, one more tenant in the chart of ${name}.`,
        ],
      })
  return [say(text, fact)]
}

function tellState(topic: Topic, title: string, voice: Voice): Paragraph {
  const dignity = topic.get('dignity')
  const standing = DIGNITIES[String(dignity?.value)]
  const states = ['retrograde', 'combust', 'vargottama'].flatMap(
    (property) => topic.get(property) ?? [],
  )
  const facts = [...(standing === undefined || dignity === undefined ? [] : [dignity]), ...states]
  if (facts.length === 0) return []
  const name = nameOf(topic, voice)
  const words = list([...(standing === undefined ? [] : [standing]), ...states.map(stateWords)])
  const text = voice.word('vedic.state', {
    p1: [
      `As to its condition, ${title} is ${words}, which ${name} may take into account.`,
      `The texts would add that ${title} is ${words}.`,
      `${capital(title)} is, for ${name}, ${words}.`,
    ],
    p2: [
      `In this place ${title} is ${words}, and ${name} feels the difference it makes.`,
      `Its state is soon described: ${title} is ${words}.`,
      `One should know that ${title} is ${words} in the chart of ${name}.`,
    ],
  })
  return [say(text, ...facts)]
}

const DIGNITIES: Readonly<Record<string, string>> = {
  exalted: 'exalted, a guest of honour',
  moolatrikona: 'in its moolatrikona, on home ground and in office',
  own: 'in its own sign and at ease',
  greatFriend: 'in the house of a great friend',
  friend: 'in the house of a friend',
  neutral: 'on neutral ground',
  enemy: 'in the house of an enemy, and on its guard',
  greatEnemy: 'in the house of a great enemy, where it must be tactful',
  debilitated: 'debilitated, far from its own strength',
}

function stateWords({ property }: Fact): string {
  if (property === 'retrograde') return 'retrograde and strong-willed'
  if (property === 'combust') return 'combust, working in the glare of the Sun'
  return 'vargottama, of one sign in both the greater chart and the ninth part'
}

function plainTitle(title: string): string {
  return title.replace(/^the /, '')
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
