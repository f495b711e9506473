import { isSign, SIGN_WORDS } from '../western/signs.ts'
import { say, valueOf, type Paragraph } from '../prose.ts'
import { nameOf, type TellTopic, type Topic } from '../topic.ts'
import type { Voice } from '../voice.ts'
import { LETTER_WORDS, MONTH_WORDS, SEFIRAH_WORDS, STRENGTH_WORDS } from './words.ts'

/** One topic of one person's Kabbalah in words of our own; null where the plain statement must do. */
export const tellKabbalah: TellTopic = (topic, voice) => {
  switch (topic.topic) {
    case 'hebrewDate':
      return tellDate(topic, voice)
    case 'hebrewMonth':
    case 'month':
      return tellMonth(topic, voice)
    case 'weekday':
      return tellWeekday(topic, voice)
    case 'tikkun':
      return tellTikkun(topic, voice)
    case 'sunName':
      return tellName(topic, voice)
    default:
      return topic.topic in SEFIRAH_WORDS ? tellSefirah(topic, voice) : null
  }
}

function tellDate(topic: Topic, voice: Voice): Paragraph | null {
  const date = topic.get('date')
  if (date === undefined) return null
  const name = nameOf(topic, voice)
  const sunset = topic.get('sunset')
  const claim = voice.word('kabbalah.date', {
    p1: [`In the Hebrew calendar the birth of ${name} is entered under ${valueOf(date)}.`],
    p2: [`${name} came into the world on ${valueOf(date)}, as the Hebrew calendar counts.`],
  })
  const turned = {
    after: {
      p1: [
        `The Sun had already set, so the new Hebrew day had begun and lent its date to ${name}.`,
      ],
      p2: [
        `It was past sunset, and by the old rule that evening belonged to the day that followed; so, therefore, does ${name}.`,
      ],
    },
    before: {
      p1: [`The Sun had not yet set on ${name}, and the date is that of the daylight hours.`],
      p2: [
        `The sunset of that day was still to come when ${name} was born, so nothing had to be carried over to the next date.`,
      ],
    },
  }[String(sunset?.value) as 'after' | 'before']
  return [
    say(claim, date),
    ...(sunset === undefined || turned === undefined
      ? []
      : [say(voice.word('kabbalah.sunset', turned), sunset)]),
  ]
}

function tellMonth(topic: Topic, voice: Voice): Paragraph | null {
  const month = topic.get('name')
  const words = MONTH_WORDS[String(month?.value)]
  if (month === undefined || words === undefined) return null
  const name = nameOf(topic, voice)
  const claim = voice.word('kabbalah.month', {
    p1: [`${valueOf(month)} is a month ${words.p1}, and it is the month of ${name}.`],
    p2: [
      `The month was ${valueOf(month)}, whose season is ${words.p2}, and ${name} belongs to it.`,
    ],
  })
  return [say(claim, month), ...tellMonthLetter(topic, voice), ...tellMonthSense(topic, voice)]
}

function tellMonthLetter(topic: Topic, voice: Voice): Paragraph {
  const letter = topic.get('letter')
  const words = LETTER_WORDS[String(letter?.value)]
  if (letter === undefined || words === undefined) return []
  const name = nameOf(topic, voice)
  const image = topic.get('letterImage')
  const pictured = image === undefined ? '' : `, ${image.value},`
  const text = voice.word('kabbalah.monthLetter', {
    p1: [
      `Its letter is ${letter.value}${pictured || ','} which teaches ${words.p1}, and ${name} may take it as a second initial.`,
    ],
    p2: [
      `${letter.value}${pictured} is the letter that rules it, and what it has to say to ${name} is ${words.p2}.`,
    ],
  })
  return [say(text, letter, ...(image === undefined ? [] : [image]))]
}

function tellMonthSense(topic: Topic, voice: Voice): Paragraph {
  const tribe = topic.get('tribe')
  const sense = topic.get('sense')
  if (tribe === undefined || sense === undefined) return []
  const name = nameOf(topic, voice)
  const text = voice.word('kabbalah.sense', {
    p1: [
      `Of the twelve tribes it belongs to ${tribe.value}, and of the faculties named in the short and the Gra versions of the Book of Formation to ${sense.value}, so that ${name} is invited to sanctify precisely that.`,
    ],
    p2: [
      `The tribe allotted to it is ${tribe.value} and the faculty, after the short and the Gra versions of Sefer Yetzirah, is ${sense.value}; there ${name} has something to refine.`,
    ],
  })
  return [say(text, tribe, sense)]
}

function tellWeekday(topic: Topic, voice: Voice): Paragraph | null {
  const day = topic.get('day')
  const creation = topic.get('creation')
  if (day === undefined || creation === undefined) return null
  const name = nameOf(topic, voice)
  const text = voice.word('kabbalah.weekday', {
    p1: [
      `By that count the weekday was ${day.value}, the day of creation on which ${creation.value}, and something of that work is said to go on in ${name}.`,
    ],
    p2: [
      `It was a ${day.value} in the Hebrew sense, recalling how ${creation.value}; ${name} may mark that day of the week as a small anniversary.`,
    ],
  })
  return [say(text, day, creation)]
}

function tellTikkun(topic: Topic, voice: Voice): Paragraph | null {
  const [toward, from] = [topic.get('toward'), topic.get('from')]
  if (toward === undefined || from === undefined) return null
  const name = nameOf(topic, voice)
  const text = voice.word('kabbalah.tikkun', {
    p1: [
      `The mending of ${name} sets out from ${from.value}, the sign of the South Node, and points toward ${toward.value}, where the North Node stands.`,
    ],
    p2: [
      `Behind ${name}, in the sign of the South Node, lies ${from.value}; ahead, with the North Node, lies ${toward.value}.`,
    ],
  })
  return [say(text, toward, from), ...tellLesson(topic, voice), ...tellTikkunPath(topic, voice)]
}

function tellLesson(topic: Topic, voice: Voice): Paragraph {
  const [learns, leaves] = [topic.get('learns'), topic.get('leaves')]
  if (learns === undefined || leaves === undefined) return []
  const name = nameOf(topic, voice)
  const text = voice.word('kabbalah.lesson', {
    p1: [
      `What is asked of ${name} on that road is ${learns.value}, and what has to be loosened for it is ${leaves.value}.`,
    ],
    p2: [
      `There are two halves to the lesson: to let go of ${leaves.value}, and, for ${name} the harder part, ${learns.value}.`,
    ],
  })
  return [say(text, learns, leaves)]
}

function tellTikkunPath(topic: Topic, voice: Voice): Paragraph {
  const toward = topic.get('towardSefirah')
  const from = topic.get('fromSefirah')
  if (toward === undefined || from === undefined) return []
  const name = nameOf(topic, voice)
  const text = voice.word('kabbalah.tikkunPath', {
    p1: [
      `Upon the Tree this is a walk from ${from.value} to ${toward.value}, and ${name} need not complete it, only not refuse it.`,
    ],
    p2: [
      `What ${name} brings along rests in ${from.value}, and the work to be done passes through ${toward.value}.`,
    ],
  })
  return [say(text, from, toward)]
}

function tellName(topic: Topic, voice: Voice): Paragraph | null {
  const number = topic.get('number')
  const angel = topic.get('angel')
  const choir = topic.get('choir')
  if (number === undefined || angel === undefined) return null
  const name = nameOf(topic, voice)
  const text = voice.word('kabbalah.name', {
    p1: [
      `Of the seventy-two Names that were read out of three verses of Exodus, number ${number.value} holds the Sun of ${name}, and the angel called after it is ${angel.value}.`,
    ],
    p2: [
      `The Sun of ${name} stands under number ${number.value} of the seventy-two Names, and ${angel.value} is the angel that later writers drew from it.`,
    ],
  })
  const among = voice.word('kabbalah.choir', {
    p1: [
      `That angel sings among the ${choir?.value}, if the lists are right, and ${name} may hear in this a tone of voice and not a command.`,
    ],
    p2: [
      `Its choir is that of the ${choir?.value}, a poet’s way of telling ${name} from which floor of heaven the light comes.`,
    ],
  })
  return [say(text, number, angel), ...(choir === undefined ? [] : [say(among, choir)])]
}

function tellSefirah(topic: Topic, voice: Voice): Paragraph | null {
  const sign = topic.get('sign')
  const words = SEFIRAH_WORDS[topic.topic]
  if (words === undefined || sign === undefined || !isSign(sign.value)) return null
  const name = nameOf(topic, voice)
  const { manner, gift } = SIGN_WORDS[sign.value]
  const claim = voice.word('kabbalah.sefirah', {
    p1: [
      `${words.title}, ${words.p1}, is coloured for ${name} by ${sign.value} and acts ${manner}.`,
      `In ${words.title} ${name} has ${sign.value}: it is ${words.p1}, and it receives there ${gift}.`,
      `Through ${sign.value} the light of ${words.title}, ${words.p1}, reaches ${name} and works ${manner}.`,
    ],
    p2: [
      `${sign.value} fills the vessel of ${words.title}, which is ${words.p2}, and in ${name} it proceeds ${manner}.`,
      `For ${name} the sefirah ${words.title}, ${words.p2}, wears ${sign.value} and gains ${gift}.`,
      `${words.title} is ${words.p2}; with ${sign.value} in it, ${name} lives it ${manner}.`,
    ],
  })
  return [say(claim, sign), ...tellStrength(topic, voice)]
}

function tellStrength(topic: Topic, voice: Voice): Paragraph {
  const fact = topic.get('strength')
  const words = STRENGTH_WORDS[String(fact?.value)]
  if (fact === undefined || words === undefined) return []
  const title = SEFIRAH_WORDS[topic.topic]?.title ?? topic.topic
  const text = voice.word(`kabbalah.strength.${fact.value}`, words)
  return [say(text.replace('{it}', title), fact)]
}
