import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { SYSTEMS } from '#core/systems.ts'
import { lineId } from './answers/failure.ts'
import { runAnswering } from './answers/run-answering.ts'
import { withBirthFlags } from './birth/birth-flags.ts'
import { BIRTH_KEYS, momentOf } from './birth/read-birth.ts'
import { chartOptions, OPTION_KEYS, readOptions } from './cast/cast-options.ts'
import { withAsOf, withAyanamsaFlag, withNatalFlags, withVedicFlags } from './cast/chart-flags.ts'
import { signChartJson } from './cast/sign-chart-json.ts'
import { isSignChart, SIGN_CHART_KEYS } from './cast/sign-chart.ts'
import { factJson } from '#astrology/fact-json.ts'
import { factsInMarkdown } from './facts/facts-markdown.ts'
import { factsOfCouple, factsOfPerson } from './facts/facts-of.ts'
import { nameIn, questionOf, wantedOf, withBirths } from './facts/read-question.ts'
import { PROCESS_IO, type CliIo } from './io.ts'
import { readCouplePerson } from './match/read-couple.ts'
import { newCommand } from './parser/cli-command.ts'
import { PERSON_SCHEMA } from './parser/line-schema.ts'
import { readLine } from './parser/read-line.ts'
import { list, words } from './parser/read-text.ts'

const LINE =
  '{"id":"a","date":"1968-08-23","time":"13:45","lat":46.6,"lon":13.9} or {"a":{…},"b":{…}}'
const KEYS = [...OPTION_KEYS, 'to', 'system', 'fact']

/** `billion facts`: every fact of a person, or of two people and between them. */
export async function factsCommand(
  argv: readonly string[],
  io: CliIo = PROCESS_IO,
): Promise<number> {
  const command = newCommand('facts', io)
    .description('Print every fact of a person, or of two people and between them.')
    .argument('[a]', 'a birth: JSON, a file of it, or DATE,TIME,LAT,LON[,ZONE]')
    .argument('[b]', 'the other birth')
    .examples(
      'billion facts --date 1968-08-23 --time 13:45 --lat 46.6 --lon 13.9 --system western',
      'billion facts 1968-08-23,13:45,46.6,13.9 1983-11-23,06:25,22.3,114.2 --fact couple.western',
      'billion facts --batch --as-of 2026-11-22 < births.jsonl',
    )
    .one('--system <name,…>', `only of ${SYSTEMS.join(', ')}`, list)
    .one('--fact <id,…>', 'only those whose id begins so', list)
    .one('--to <moment>', 'how far what time brings is told (default a year on)', words)
    .ownOne('--name <text>', 'how the person is called', words)
    .option('--markdown', 'as a text to read')
  withVedicFlags(withAyanamsaFlag(withNatalFlags(withBirthFlags(command))))
  withAsOf(command, 'tell also what time brings from this moment on')
  const ephemeris = await loadEphemeris()
  const answer = (request: unknown) => {
    const line = readLine(request, [...BIRTH_KEYS, ...SIGN_CHART_KEYS, ...KEYS, 'a', 'b', 'name'])
    const options = readOptions(line)
    const wanted = wantedOf(line)
    const id = lineId(line)
    if (isSignChart(line)) {
      return { ...signChartJson(id, line, chartOptions(options).vedic), people: [], facts: [] }
    }
    const question = questionOf(line, options)
    if ('a' in line || 'b' in line) {
      const [a, b] = [readCouplePerson('a', line), readCouplePerson('b', line)]
      const names = { p1: a.name ?? 'A', p2: b.name ?? 'B' }
      const found = factsOfCouple(ephemeris, [a.moment, b.moment], question)
      const facts = found.map((fact) => factJson(fact, names)).filter(wanted)
      return { id, people: [names.p1, names.p2], facts }
    }
    const p1 = nameIn(line, 'A')
    const found = factsOfPerson(ephemeris, momentOf(line), question)
    return { id, people: [p1], facts: found.map((fact) => factJson(fact, { p1 })).filter(wanted) }
  }
  return await runAnswering(
    {
      command,
      answer,
      tables: ({ facts }) => [
        { title: 'Facts', rows: facts.map(({ id, statement }) => ({ id, statement })) },
      ],
      text: ({ facts, people }) => factsInMarkdown(facts, people),
      line: LINE,
      properties: { a: PERSON_SCHEMA, b: PERSON_SCHEMA, name: { type: 'string' } },
      requestOf: withBirths,
    },
    argv,
    io,
  )
}
