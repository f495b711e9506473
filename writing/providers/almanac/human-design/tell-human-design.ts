import type { Fact } from '#astrology/facts.ts'
import { list, say, type Paragraph, type Sentence } from '../prose.ts'
import { nameOf, type TellTopic, type Topic } from '../topic.ts'
import { inRole, type Voice } from '../voice.ts'
import { CENTER_WORDS } from './centers.ts'
import { CHANNEL_GIFTS } from './channels.ts'
import { GATE_THEMES } from './gates.ts'
import { AUTHORITY_WORDS, LINE_WORDS, TYPE_WORDS } from './type-words.ts'

/** One topic of one person's bodygraph in words of our own; null for what it has none for. */
export const tellHumanDesign: TellTopic = (topic, voice) => {
  switch (topic.topic) {
    case 'type':
      return tellType(topic, voice)
    case 'authority':
      return tellAuthority(topic, voice)
    case 'profile':
      return tellProfile(topic, voice)
    case 'cross':
      return tellCross(topic, voice)
    case 'channel':
      return tellChannels(topic, voice)
    default:
      if (topic.topic in CENTER_WORDS) return tellCenter(topic, voice)
      return /^(personality|design)[A-Z]/.test(topic.topic) ? tellActivation(topic, voice) : null
  }
}

function tellType(topic: Topic, voice: Voice): Paragraph | null {
  const type = topic.get('type')
  if (type === undefined) return null
  const name = nameOf(topic, voice)
  const kind = String(type.value)
  const words = (TYPE_WORDS[kind]?.[inRole(voice)] ?? []).map((text) =>
    say(text.replaceAll('{name}', name), type),
  )
  const claim = voice.word('hd.type', {
    p1: [`In the language of Human Design ${name} is a ${kind}.`],
    p2: [`The bodygraph makes ${name} a ${kind}.`],
  })
  return [say(claim, type), ...words, ...tellStrategy(topic, voice), ...tellSigns(topic, voice)]
}

function tellStrategy(topic: Topic, voice: Voice): readonly Sentence[] {
  const strategy = topic.get('strategy')
  if (strategy === undefined) return []
  const name = nameOf(topic, voice)
  const text = voice.word('hd.strategy', {
    p1: [`The strategy that goes with it can be put in a few words: ${strategy.value}.`],
    p2: [
      `What the design recommends to ${name} is short enough to remember, namely ${strategy.value}.`,
    ],
  })
  return [say(text, strategy)]
}

function tellSigns(topic: Topic, voice: Voice): readonly Sentence[] {
  const good = topic.get('signature')
  const bad = topic.get('notSelf')
  if (good === undefined || bad === undefined) return []
  const name = nameOf(topic, voice)
  const text = voice.word('hd.signs', {
    p1: [
      `A life lived in that manner leaves behind it a taste of ${good.value}, while ${bad.value} is the sign that ${name} has been following somebody else’s instructions.`,
    ],
    p2: [
      `When ${name} meets ${bad.value} again and again, the system advises a change of method; ${good.value} is how the right method feels.`,
    ],
  })
  return [say(text, good, bad)]
}

function tellAuthority(topic: Topic, voice: Voice): Paragraph | null {
  const authority = topic.get('authority')
  if (authority === undefined) return null
  const name = nameOf(topic, voice)
  const kind = String(authority.value)
  const claim = voice.word('hd.authority', {
    p1: [
      `Decisions belong to what the system calls authority, and in the case of ${name} that authority is ${kind}.`,
    ],
    p2: [`As to how ${name} should decide, the design names ${kind} authority.`],
  })
  const words = AUTHORITY_WORDS[kind]?.[inRole(voice)].replaceAll('{name}', name)
  return [say(claim, authority), ...(words === undefined ? [] : [say(words, authority)])]
}

function tellProfile(topic: Topic, voice: Voice): Paragraph | null {
  const profile = topic.get('profile')
  const [conscious, body] = String(profile?.value).split('/')
  const above = LINE_WORDS[conscious ?? '']?.conscious
  const below = LINE_WORDS[body ?? '']?.body
  if (profile === undefined || above === undefined || below === undefined) return null
  const name = nameOf(topic, voice)
  return voice
    .word('hd.profile', {
      p1: [
        [
          `The profile, ${profile.value}, describes the part that ${name} plays, first knowingly and then without being aware of it.`,
          `On the knowing side stands someone who ${above}.`,
          `Beneath that, and plainer to friends than to ${name}, is someone who ${below}.`,
        ],
      ],
      p2: [
        [
          `${name} wears the profile ${profile.value} as one wears a part that was cut to measure.`,
          `Its upper number belongs to a person who ${above}, and ${name} would probably sign that description.`,
          `The lower number works out of sight, in the body of one who ${below}.`,
        ],
      ],
    })
    .map((text) => say(text, profile))
}

function tellCross(topic: Topic, voice: Voice): Paragraph | null {
  const cross = topic.get('name')
  const angle = topic.get('angle')
  const gates = topic.get('gates')
  if (cross === undefined) return null
  const name = nameOf(topic, voice)
  const claim = voice.word('hd.cross', {
    p1: [
      `Sun and Earth of both moments together form the incarnation cross, and for ${name} it is the ${cross.value}.`,
    ],
    p2: [
      `The theme over the whole design is the ${cross.value}, the incarnation cross of ${name}.`,
    ],
  })
  const sentences = [say(claim, cross)]
  if (gates !== undefined && Array.isArray(gates.value)) {
    const numbers = gates.value.map(Number)
    const themes = list(numbers.slice(0, 2).map((gate) => GATE_THEMES[gate] ?? `Gate ${gate}`))
    const text = voice.word('hd.crossGates', {
      p1: [
        `Its four corners are the Gates ${list(numbers.map(String))}, and the first two of them set its tone: ${themes}.`,
      ],
      p2: [
        `It is stretched between the Gates ${list(numbers.map(String))}, so that ${themes} stand at its head.`,
      ],
    })
    sentences.push(say(text, gates))
  }
  if (angle !== undefined) sentences.push(say(angleWords(String(angle.value), name, voice), angle))
  return sentences
}

function angleWords(angle: string, name: string, voice: Voice): string {
  const words = {
    right: {
      p1: [
        `A right angle makes the road of ${name} a personal one, explained by its own experience.`,
      ],
      p2: [
        `The angle is a right one, which means that ${name} is here for a personal errand first of all.`,
      ],
    },
    left: {
      p1: [
        `A left angle makes the road of ${name} a shared one, on which the meetings matter more than the miles.`,
      ],
      p2: [
        `The angle is a left one, and so other people are not scenery to ${name} but the errand itself.`,
      ],
    },
    juxtaposition: {
      p1: [
        `The angle is the rare juxtaposition, a fixed track between the personal and the shared, and ${name} keeps to it.`,
      ],
      p2: [
        `At a juxtaposition, the narrow bridge between two angles, ${name} follows one line with little sideways movement.`,
      ],
    },
  }
  return voice.word('hd.angle', words[angle as keyof typeof words] ?? words.right)
}

function tellCenter(topic: Topic, voice: Voice): Paragraph | null {
  const fact = topic.get('state')
  const words = CENTER_WORDS[topic.topic]
  if (fact === undefined || words === undefined) return null
  const name = nameOf(topic, voice)
  const title = CENTER_TITLES[topic.topic] ?? topic.topic
  const state = String(fact.value).split(' ')[0]
  if (state === 'defined') {
    return [
      say(
        voice.word('hd.defined', {
          p1: [
            `${name}’s ${title} Center is defined, and so ${name} ${words.defined}.`,
            `Where the ${title} Center is concerned, which is defined, ${name} ${words.defined}.`,
            `Defined and constant, the ${title} Center tells of someone who ${words.defined}.`,
          ],
          p2: [
            `With a defined ${title} Center, ${name} ${words.defined}.`,
            `The ${title} Center is coloured in and thus defined: ${name} ${words.defined}.`,
            `Because the ${title} Center is defined, ${name} ${words.defined}.`,
          ],
        }),
        fact,
      ),
    ]
  }
  const kind = state === 'open' ? 'open' : 'undefined'
  return [
    say(
      voice.word('hd.open', {
        p1: [
          `${name}’s ${title} Center is ${kind}; here ${name} ${words.open}.`,
          `In the ${title} Center, which is ${kind}, the design takes in what is near, and ${name} ${words.open}.`,
          `White on the drawing, the ${kind} ${title} Center belongs to someone who ${words.open}.`,
        ],
        p2: [
          `With an ${kind} ${title} Center, ${name} ${words.open}.`,
          `The ${title} Center is ${kind}, and through it ${name} ${words.open}.`,
          `Because the ${title} Center is ${kind}, ${name} ${words.open}.`,
        ],
      }),
      fact,
    ),
  ]
}

const CENTER_TITLES: Readonly<Record<string, string>> = {
  headCenter: 'Head',
  ajnaCenter: 'Ajna',
  throatCenter: 'Throat',
  gCenter: 'G',
  heartCenter: 'Heart',
  spleenCenter: 'Spleen',
  solarPlexusCenter: 'Solar Plexus',
  sacralCenter: 'Sacral',
  rootCenter: 'Root',
}

function tellChannels(topic: Topic, voice: Voice): Paragraph {
  return topic.facts.map((fact) => tellChannel(fact, topic, voice))
}

function tellChannel(fact: Fact, topic: Topic, voice: Voice): Sentence {
  const name = nameOf(topic, voice)
  const id = fact.property
  const gift = CHANNEL_GIFTS[id] ?? 'a constant current'
  const text = voice.word('hd.channel', {
    p1: [
      `The Channel ${id} runs without interruption in ${name} and gives ${gift}.`,
      `Complete, too, is the Channel ${id}, from which ${name} has ${gift}.`,
      `Through the Channel ${id} comes ${gift}, and it comes whether ${name} attends to it or not.`,
      `Nobody who knows ${name} well will be surprised by the Channel ${id}: ${gift}.`,
    ],
    p2: [
      `${name} has the Channel ${id}, which is to say ${gift}.`,
      `A second look finds the Channel ${id} closed from end to end, and with it ${gift}.`,
      `What the Channel ${id} adds to ${name} is ${gift}.`,
      `Then there is the Channel ${id}, a lifelong source of ${gift}.`,
    ],
  })
  return say(text, fact)
}

/** A planet's gate and line; the color, tone and base beneath are left to the charts. */
function tellActivation(topic: Topic, voice: Voice): Paragraph | null {
  const line = topic.get('line')
  const gate = topic.get('gate') ?? line
  if (gate === undefined) return null
  const number = String((line ?? gate).value).split('.')[0] ?? ''
  const place = line === undefined ? `Gate ${number}` : `Gate ${line.value}`
  const theme = GATE_THEMES[Number(number)] ?? 'its own number'
  const name = nameOf(topic, voice)
  const body = titleOf(topic.topic)
  const text = voice.word('hd.activation', {
    p1: [
      `${name}’s ${body} stands in ${place}, the gate of ${theme}.`,
      `In ${place} the ${body} of ${name} speaks of ${theme}.`,
      `The ${body} lights ${place}, and ${name} knows something of ${theme}.`,
      `At ${place} there is the ${body}, and with it ${theme}.`,
    ],
    p2: [
      `The ${body} of ${name} is found in ${place}: ${theme}.`,
      `${place} holds the ${body}, which brings ${name} to ${theme}.`,
      `By way of the ${body}, ${name} is given ${place}, a gate concerned with ${theme}.`,
      `There is ${theme} in ${name} as well, by the ${body} in ${place}.`,
    ],
  })
  return [say(text, ...(line === undefined ? [gate] : [line, gate]).filter(once))]
}

const once = (fact: Fact, index: number, facts: readonly Fact[]) => facts.indexOf(fact) === index

/** `personalityNorthNode` → `Personality North Node`. */
function titleOf(topic: string): string {
  const spaced = topic.replaceAll(/([A-Z])/g, ' $1')
  return spaced.charAt(0).toUpperCase() + spaced.slice(1)
}
