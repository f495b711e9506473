import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { InputError } from '#core/errors.ts'
import { selectFacts } from '#writing/documents/select-facts.ts'
import { finishText } from '#writing/finish-text.ts'
import { findingsOf, judgeSentences } from '#writing/grounding/claims.ts'
import { printAnswer } from './answers/print-answer.ts'
import type { Table } from './answers/table.ts'
import { factsToCheckBy, readCheckedCouple } from './check/checked-couple.ts'
import { withPronouns } from './check/likely-pronouns.ts'
import { documentNamed } from './check/document-named.ts'
import { measureClaims, type ClaimsMeasure, type Count } from './check/measure-claims.ts'
import { readClaims, textOf } from './check/read-claims.ts'
import { PROCESS_IO, type CliIo } from './io.ts'
import { newCommand } from './parser/cli-command.ts'
import { words } from './parser/read-text.ts'
import { runCommand } from './parser/run-command.ts'

/**
 * `billion check`: whether what a text claims is so, by all facts of its two people; or how well
 * that is found out, over sentences labelled true and false. 1 where a text has a finding.
 */
export async function checkCommand(
  argv: readonly string[],
  io: CliIo = PROCESS_IO,
): Promise<number> {
  let code = 0
  const command = newCommand('check', io)
    .description('Check a text, or labelled sentences, against the facts of two people.')
    .examples(
      'billion check --couple couple.json --text draft.md --document couple.verdict',
      'billion check --couple couple.json --claims claims.jsonl --json',
    )
    .one('--couple <file>', 'a JSON file: {"p1": person, "p2": person}, or a list of two', words)
    .one('--claims <file>', 'labelled sentences, one JSON object a line', words)
    .one('--text <file>', 'a text with citations, as a writer sends it', words)
    .one('--document <id>', 'which document the text is: couple.verdict', words)
    .option('--missed', 'list what was not found and what was flagged wrongly')
    .option('--json', 'print JSON on a terminal too')
    .action(async () => {
      const wish = command.opts<Wish>()
      const answer = await answerOf(wish)
      code = answer.code
      printAnswer(answer, wish, io.output)
    })
  return (await runCommand(command, argv, io)) || code
}

interface Wish {
  readonly couple?: string
  readonly claims?: string
  readonly text?: string
  readonly document?: string
  readonly missed?: boolean
  readonly json?: boolean
}

interface Answer {
  readonly code: number
  readonly json: object
  readonly tables: readonly Table[]
}

async function answerOf(wish: Wish): Promise<Answer> {
  if (wish.couple === undefined) throw new InputError('--couple', 'is missing', 'Give a JSON file.')
  const couple = readCheckedCouple(wish.couple)
  const facts = factsToCheckBy(await loadEphemeris(), couple.births)
  if (wish.claims !== undefined) {
    const claims = readClaims(wish.claims)
    const measured = measureClaims(claims, { couple: withPronouns(couple, claims, facts), facts })
    return measureAnswer(measured, wish.missed === true)
  }
  if (wish.text === undefined) {
    throw new InputError('--text', 'is missing', 'Give --text with --document, or --claims.')
  }
  if (wish.document === undefined) {
    throw new InputError('--document', 'is missing', 'Say which document the text is.')
  }
  const document = documentNamed(wish.document)
  const { evidence } = finishText(textOf(wish.text, '--text'))
  const said = evidence.map(({ sentence, facts: cited }) => ({
    document: document.id,
    sentence,
    facts: cited,
  }))
  const { names, pronouns } = withPronouns(couple, said, facts)
  const judged = judgeSentences(
    { evidence },
    { document, names, pronouns, facts: selectFacts(document, facts) },
  )
  const findings = findingsOf(judged)
  const labels = Object.fromEntries(
    (['fact', 'reading', 'scene'] as const).map((label) => [
      label,
      judged.filter((each) => each.label === label).length,
    ]),
  )
  const rows = findings.map(({ severity, complaint, sentence }) => ({
    severity,
    complaint,
    sentence,
  }))
  return {
    code: findings.some(({ severity }) => severity !== 'minor') ? 1 : 0,
    json: { document: document.id, sentences: evidence.length, labels, findings },
    tables: [
      { title: `${document.id}: ${evidence.length} sentences, ${findings.length} findings`, rows },
    ],
  }
}

function measureAnswer(measured: ClaimsMeasure, isListed: boolean): Answer {
  const { recall, falseAlarms, byKind, falseAlarmsByKind, missed, flagged } = measured
  const listed = isListed ? { missed, flagged } : {}
  return {
    code: 0,
    json: { recall, falseAlarms, byKind, falseAlarmsByKind, ...listed },
    tables: [
      {
        title: 'In all',
        rows: [{ recall: percent(recall), 'false alarms': percent(falseAlarms) }],
      },
      { title: 'False sentences found', rows: rowsOf(byKind) },
      { title: 'True sentences flagged', rows: rowsOf(falseAlarmsByKind) },
      ...(isListed
        ? [
            { title: 'Missed', rows: missed.map(sentenceRow) },
            { title: 'Flagged wrongly', rows: flagged.map(sentenceRow) },
          ]
        : []),
    ],
  }
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`

const rowsOf = (counts: Readonly<Record<string, Count>>) =>
  Object.entries(counts).map(([kind, { found, of }]) => ({ kind, found, of }))

const sentenceRow = ({ kind, document, sentence }: ClaimsMeasure['missed'][number]) => ({
  kind,
  document,
  sentence,
})
