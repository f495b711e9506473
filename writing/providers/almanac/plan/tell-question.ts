import type { Brief } from '../../../brief/brief.ts'
import { upperFirst } from '../clauses/clause.ts'
import { ANSWERS } from '../skeletons/frames.ts'
import { JOINS, TURNS } from '../skeletons/joins.ts'
import type { Teller } from '../teller.ts'
import type { Told } from '../told.ts'
import type { Section } from './paragraph.ts'
import { gift, price } from './readings-of.ts'

/**
 * What was asked, first after the opening: the facts that bear on it speak, what eases and what
 * strains. None where no chart may answer: reviewed words stand there (`withReviewedSection`).
 */
export function tellQuestion(
  { question }: Brief,
  told: ReadonlyMap<string, Told>,
  teller: Teller,
): Section | null {
  if (question === null || question.reviewed !== null) return null
  const facts = question.facts.flatMap((id) => told.get(id) ?? [])
  const [f, g, h] = facts
  if (f === undefined || question.about === null) return null
  const about = question.about
  teller.startParagraph()
  const eases = facts.find(({ pull }) => pull === 'ease') ?? f
  const strains = facts.find(({ pull }) => pull === 'strain') ?? g ?? f
  const said = [
    g ? teller.tell(ANSWERS, { f, g, about }, 'question') : null,
    gift(eases, teller, 'question.gift'),
    price(strains, teller, 'question.price'),
    g && h
      ? teller.tell(
          eases === strains ? TURNS : JOINS.strains,
          { f: eases, g: strains === eases ? h : strains },
          'question.join',
        )
      : null,
  ]
  const paragraph = said.flatMap((each) => each ?? [])
  return paragraph.length === 0
    ? null
    : {
        heading: `On ${about}`.replace(/^On (.*)$/, (_, words: string) => upperFirst(words)),
        paragraphs: [paragraph],
      }
}
