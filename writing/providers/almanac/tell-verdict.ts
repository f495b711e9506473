import { LEANINGS, type Leaning } from '#astrology/couple/leanings/leaning.ts'
import { SYSTEMS, type System } from '#core/systems.ts'
import type { Fact } from '#astrology/facts.ts'
import type { WritingRequest } from '../../writer.ts'
import { plainStatements } from './plain-statements.ts'
import {
  fill,
  list,
  say,
  wordsIn,
  type Paragraph,
  type ProseSection,
  type Sentence,
} from './prose.ts'
import { lackingSystems } from './say-missing.ts'
import type { Voice } from './voice.ts'
import { leaningIn, type Leant } from './leaning.ts'
import { FOR_CHARTS, inParagraphs } from './tell.ts'
import { geneKeysTestimony } from './verdict/gene-keys-testimony.ts'
import { humanDesignTestimony } from './verdict/human-design-testimony.ts'
import { kabbalahTestimony } from './verdict/kabbalah-testimony.ts'
import { vedicTestimony } from './verdict/vedic-testimony.ts'
import { westernTestimony } from './verdict/western-testimony.ts'

/**
 * The weighing: each system called in turn with its heaviest testimony about the pair, and
 * then which of them lean the same way. `words` is what there is to spend.
 */
export function tellVerdict(
  { facts, missing }: Pick<WritingRequest, 'facts' | 'missing'>,
  voice: Voice,
  words: number,
): readonly ProseSection[] {
  const between = facts.filter(({ subject }) => subject === 'couple')
  const lacking = lackingSystems(missing)
  const heard = SYSTEMS.filter(
    (system) => !lacking.includes(system) && between.some((fact) => fact.system === system),
  )
  const leanings = heard.flatMap((system) => {
    const leant = leaningIn(system, between)
    return leant === null ? [] : [{ system, ...leant }]
  })
  const agreement = tellAgreement(leanings, voice)
  const each = (words - wordsIn([agreement])) / Math.max(heard.length, 1)
  const sections = heard.map((system) => ({
    heading: HEADINGS[system],
    paragraphs: testimony(
      system,
      between.filter((fact) => fact.system === system),
      { voice, words: each, leanings },
    ),
  }))
  return [
    ...sections,
    ...(agreement.length > 0
      ? [{ heading: 'Where the Witnesses Agree', paragraphs: [agreement] }]
      : []),
  ]
}

type Leanings = readonly (Leant & { readonly system: System })[]

function testimony(
  system: System,
  facts: readonly Fact[],
  {
    voice,
    words,
    leanings,
  }: { readonly voice: Voice; readonly words: number; readonly leanings: Leanings },
): readonly Paragraph[] {
  const { p1, p2 = '' } = voice.names
  const found = leanings.find((leaning) => leaning.system === system)
  const opening = say(fill(OPENINGS[system], { p1, p2 }))
  const judged =
    found === undefined ? [] : [say(fill(LEANS[system][found.leans], { p1, p2 }), found.fact)]
  const weighed = TESTIMONIES[system](facts, voice)
  const told = new Set(weighed.flatMap((sentence) => sentence.facts))
  const further: Sentence[] = []
  const chosen = spread(
    facts.filter((fact) => !told.has(fact) && !FOR_CHARTS.test(`${fact.topic}.${fact.property}`)),
  )
  for (let from = 0; from < chosen.length; from += 2) {
    if (wordsIn([[opening, ...weighed, ...judged, ...further]]) >= words) break
    further.push(...plainStatements(chosen.slice(from, from + 2), voice))
  }
  return [...inParagraphs([opening, ...weighed, ...judged]), ...inParagraphs(further)]
}

type Testimony = (facts: readonly Fact[], voice: Voice) => Paragraph

const TESTIMONIES: Readonly<Record<System, Testimony>> = {
  western: westernTestimony,
  vedic: vedicTestimony,
  humanDesign: humanDesignTestimony,
  geneKeys: geneKeysTestimony,
  kabbalah: kabbalahTestimony,
}

/** The heaviest fact of each topic, then the next of each: breadth before detail. */
function spread(facts: readonly Fact[]): readonly Fact[] {
  const rank = new Map<string, number>()
  return facts
    .map((fact) => {
      const turn = rank.get(fact.topic) ?? 0
      rank.set(fact.topic, turn + 1)
      return { fact, turn }
    })
    .toSorted((a, b) => a.turn - b.turn)
    .map(({ fact }) => fact)
}

function tellAgreement(leanings: Leanings, { names }: Voice): Paragraph {
  const { p1, p2 = '' } = names
  const of = (leans: Leaning) => leanings.filter((leaning) => leaning.leans === leans)
  const sentence = (leans: Leaning): readonly Sentence[] => {
    const group = of(leans)
    if (group.length === 0) return []
    const systems = list(group.map(({ system }) => TITLES[system]))
    const frame = AGREEMENT[leans][group.length === 1 ? 'alone' : 'together']
    return [say(fill(frame, { systems, p1, p2 }), ...group.map(({ fact }) => fact))]
  }
  return LEANINGS.flatMap(sentence)
}

const TITLES: Readonly<Record<System, string>> = {
  western: 'Western astrology',
  vedic: 'Jyotish',
  humanDesign: 'Human Design',
  geneKeys: 'the Gene Keys',
  kabbalah: 'Kabbalah',
}

const AGREEMENT: Readonly<Record<Leaning, { readonly alone: string; readonly together: string }>> =
  {
    'easier than most': {
      alone:
        'On the side of ease there is one voice, that of {systems}, and it finds more that joins {p1} and {p2} than it finds for most.',
      together:
        'On the side of ease stand {systems}, which by their separate roads find more that joins {p1} and {p2} than they find for most.',
    },
    'like most': {
      alone:
        'In the middle remains {systems}, where gifts and difficulties weigh for {p1} and {p2} about as they weigh for most.',
      together:
        'In the middle remain {systems}, where gifts and difficulties weigh for {p1} and {p2} about as they weigh for most.',
    },
    'asks more': {
      alone:
        'For effort speaks {systems}, which expects {p1} and {p2} to earn what others are given.',
      together:
        'For effort speak {systems}, which expect {p1} and {p2} to earn what others are given.',
    },
  }

const HEADINGS: Readonly<Record<System, string>> = {
  western: 'The Western Testimony',
  vedic: 'The Testimony of Jyotish',
  humanDesign: 'The Testimony of the Bodygraphs',
  geneKeys: 'The Testimony of the Keys',
  kabbalah: 'The Testimony of the Tree',
}

const OPENINGS: Readonly<Record<System, string>> = {
  western:
    'Western astrology speaks of contacts between the planets of {p1} and those of {p2}, degree by degree.',
  vedic: 'Jyotish looks chiefly from the Moon of {p1} to the Moon of {p2}.',
  humanDesign:
    'Human Design has no opinion about love, but it has one about what {p1} and {p2} do to each other by sitting in one room.',
  geneKeys:
    'The Gene Keys are asked what themes {p1} and {p2} hold in common, and what each could learn from the other.',
  kabbalah: 'Kabbalah sets the Tree of {p1} beside the Tree of {p2} and asks what balances what.',
}

const LEANS: Readonly<Record<System, Readonly<Record<Leaning, string>>>> = {
  western: {
    'easier than most':
      'With the contacts named here and their fellows weighed, more flows than flows for most, and this witness leans towards ease.',
    'like most':
      'Flowing and chafing contacts weigh about as they do for most pairs, so that this witness will not be drawn either way.',
    'asks more':
      'The contacts that chafe weigh more than they do for most, and this witness expects {p1} and {p2} to work for their peace.',
  },
  vedic: {
    'easier than most':
      'By the custom of its own court such a case comes better recommended than most.',
    'like most': 'By the custom of its own court such a case is allowed to pass, with questions.',
    'asks more':
      'By the custom of its own court such a case would be sent back for a second opinion sooner than most.',
  },
  humanDesign: {
    'easier than most':
      'What joins the two designs outweighs what asks one to yield by more than is usual, and that is an easy climate.',
    'like most':
      'What joins the two designs and what asks one to yield weigh about as is usual, a changeable climate.',
    'asks more':
      'What asks one of the two to yield weighs more than is usual, a climate in which manners matter.',
  },
  geneKeys: {
    'easier than most':
      'So many themes are held in common that {p1} and {p2} will often be spared explaining themselves.',
    'like most':
      'As many themes are held in common as is usual, enough for a beginning of shorthand between {p1} and {p2}.',
    'asks more':
      'Fewer themes are held in common than is usual, which makes {p1} and {p2} interesting to each other and seldom self-evident.',
  },
  kabbalah: {
    'easier than most':
      'Where the two Trees meet, kinship counts for more than is usual, and this witness is content.',
    'like most':
      'Where the two Trees meet, kinship and strangeness weigh about as is usual, and this witness shrugs amiably.',
    'asks more':
      'Where the two Trees meet, strangeness counts for more than is usual, and this witness recommends a dictionary.',
  },
}
