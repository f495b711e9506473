import { NAMES_OF_72 } from '#astrology/kabbalah/letters/names-of-72.ts'
import type { Mark } from '#astrology/marks.ts'
import type { Claim, Ground } from '../claim.ts'
import type { Owned } from '../reading/whose.ts'
import { claim, holds } from './tree-judging.ts'

/** A choir's name in small letters, an angel's that is also a word: only with the art around it. */
export function ownClaims(ground: Ground): Claim[] {
  const { segment, knowledge, read } = ground
  const bodies = read.mentions.filter(({ kind }) => kind === 'body')
  const isSolar =
    /\bsolar\b/i.test(read.sentence) ||
    (bodies.length > 0 && bodies.every(({ value }) => value === 'Sun'))
  const isOfNames = /\b(seventy-two|names?)\b/i.test(read.sentence)
  return segment.mentions.flatMap((mention): Claim[] => {
    const { value, owner } = mention
    const kind = mention.kind === 'ordinal' && mention.isBare && isOfNames ? 'angel' : mention.kind
    if (kind === 'hebrewDate') {
      const known = knowledge.with(/\d{4}$/.test(value) ? 'hebrewDate' : 'hebrewMonth')
      const has = /\d{4}$/.test(value)
        ? ({ hebrewDate }: Mark) => hebrewDate === value
        : ({ hebrewMonth, count, hebrewDate }: Mark) =>
            `${count} ${hebrewMonth}` === value || (hebrewDate?.startsWith(`${value} `) ?? false)
      const isOfTwo =
        mention.how === 'near' &&
        segment.mentions.filter((each) => each.kind === 'hebrewDate').length > 1
      return [claim(ground, 'hebrewDate', mention, holds(known, isOfTwo ? null : owner, has))]
    }
    if (
      kind === 'hebrewMonth' &&
      /\b(born|birth|month)\b/i.test(read.sentence) &&
      !/\b(from|counted|begins? with|starts? with|beginning with|starting with)\b/i.test(
        read.sentence,
      )
    ) {
      return [
        claim(
          ground,
          'hebrewMonth',
          mention,
          holds(
            knowledge.with('hebrewMonth').filter(({ mark }) => mark.relation !== 'counted from'),
            owner,
            ({ hebrewMonth }) => hebrewMonth === value,
          ),
        ),
      ]
    }
    if (kind === 'weekday' && /\bborn\b/i.test(read.sentence)) {
      return [
        claim(
          ground,
          'weekday',
          mention,
          holds(knowledge.with('weekday'), owner, ({ weekday }) => weekday === value),
        ),
      ]
    }
    if (kind === 'choir') {
      const angels = segment.mentions.filter((each) => each.kind === 'angel')
      const known = knowledge
        .with('choir')
        .filter(
          ({ mark }) =>
            (!isSolar || mark.body === undefined || mark.body === 'Sun') &&
            isCalled(angels, mark) &&
            isBodyOf(segment.mentions, mark),
        )
      return [
        claim(
          ground,
          'choir',
          mention,
          holds(
            known.filter(({ mark }) => mark.body !== undefined),
            owner,
            ({ choir }) => choir === value,
          ),
        ),
      ]
    }
    if (kind === 'angel') {
      const body = isSolar ? 'Sun' : null
      const fields = ['nameNumber', 'name', 'spelling'] as const
      const whose =
        owner === 'both' ||
        (mention.how === 'near' &&
          segment.mentions.filter((each) => each.kind === 'angel').length > 1)
          ? null
          : owner
      const known = fields
        .flatMap((field) => knowledge.with(field))
        .filter(
          ({ mark }) =>
            (body === null || mark.body === body || mark.relation === 'opposite') &&
            (mark.nameNumber !== undefined || mark.body !== undefined) &&
            isBodyOf(segment.mentions, mark),
        )
      return [
        claim(
          ground,
          'name',
          mention,
          holds(known, whose, (mark) => fields.some((field) => String(mark[field]) === value)),
        ),
      ]
    }
    return []
  })
}

/** Whether a mark is of one of the Names a sentence tells, where it tells any. */
const isCalled = (angels: readonly Owned[], { name, nameNumber, spelling }: Mark) =>
  angels.length === 0 ||
  angels.some(
    ({ value }) =>
      [name, String(nameNumber), spelling].includes(value) ||
      // By its number, where a fact has no more than the name.
      NAMES_OF_72[Number(value) - 1]?.angel === name,
  )

/** Whether a mark is of a body that a stretch names, where it names any. */
function isBodyOf(mentions: readonly Owned[], { body }: Mark): boolean {
  const bodies = mentions.filter(({ kind }) => kind === 'body').map(({ value }) => value)
  return bodies.length === 0 || body === undefined || bodies.includes(body)
}
