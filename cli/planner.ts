import { castPerson } from '#astrology/cast.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { PLANNER_KINDS } from '#astrology/planner/planner-event.ts'
import { FOLLOWED_BODIES } from '#astrology/western/timing/bodies-in-motion.ts'
import { TRANSITING } from '#astrology/western/timing/transits.ts'
import { PLANETS } from '#astrology/western/zodiac/points.ts'
import { lineId } from './answers/failure.ts'
import { runAnswering, type Request } from './answers/run-answering.ts'
import { birthRequest, withBirthFlags } from './birth/birth-flags.ts'
import { BIRTH_KEYS, momentOf } from './birth/read-birth.ts'
import { chartOptions, readOptions } from './cast/cast-options.ts'
import { withAyanamsaFlag, withNatalFlags } from './cast/chart-flags.ts'
import { nameIn } from './facts/read-question.ts'
import { PROCESS_IO, type CliIo } from './io.ts'
import { newCommand } from './parser/cli-command.ts'
import { namedList } from './parser/named.ts'
import { readLine } from './parser/read-line.ts'
import { list, words } from './parser/read-text.ts'
import { plannerCalendar } from './planner/planner-calendar.ts'
import { plannerJson, type PlannerJson } from './planner/planner-json.ts'
import { NATAL_KEYS } from './timing/natal.ts'
import { readSpan, SPAN_KEYS, withSpanFlags } from './timing/span.ts'
import { readZone } from './timing/zoned-moment.ts'

const LINE =
  '{"id":"a","date":"1968-08-23","time":"13:45","lat":46.6,"lon":13.9,"from":"2026-01-01"}'
const KEYS = ['bodies', 'moving', 'kinds', 'clock', 'name']
/** The Moon enters a sign every other day: who wants that asks for it. */
const MOVING = PLANETS.filter((planet) => planet !== 'moon')

/** `billion planner`: a person's coming months, as a table, JSON or an iCalendar file. */
export async function plannerCommand(
  argv: readonly string[],
  io: CliIo = PROCESS_IO,
): Promise<number> {
  const command = newCommand('planner', io)
    .description('Print what the coming months bring a person.')
    .examples(
      'billion planner --date 1968-08-23 --time 13:45 --lat 46.6 --lon 13.9 --from 2026-01-01',
      'billion planner --date 1968-08-23 --time 13:45 --lat 46.6 --lon 13.9 --ics > 2026.ics',
    )
    .option('--ics', 'as an iCalendar file')
    .one('--kinds <name,…>', `of ${PLANNER_KINDS.join(', ')} (default all)`, list)
    .one('--bodies <name,…>', `whose transits are told (default ${TRANSITING.join(',')})`, list)
    .one('--moving <name,…>', 'whose stations and signs (default Sun to Pluto, no Moon)', list)
    .one('--clock <name>', 'IANA time zone of the answer (default the birthplace’s)', words)
    .ownOne('--name <text>', 'whose months they are, for the calendar', words)
  withSpanFlags(withAyanamsaFlag(withNatalFlags(withBirthFlags(command))))
  const ephemeris = await loadEphemeris()
  const answer = (request: unknown) => {
    const line = readLine(request, [...BIRTH_KEYS, ...NATAL_KEYS, ...SPAN_KEYS, ...KEYS])
    const moment = momentOf(line)
    const cast = castPerson(ephemeris, moment, chartOptions(readOptions(line)))
    return plannerJson(ephemeris, cast, {
      id: lineId(line),
      name: nameIn(line, 'Planner'),
      span: readSpan(line),
      kinds: namedList('kinds', line['kinds'], PLANNER_KINDS) ?? PLANNER_KINDS,
      transiting: namedList('bodies', line['bodies'], FOLLOWED_BODIES) ?? TRANSITING,
      moving: namedList('moving', line['moving'], FOLLOWED_BODIES) ?? MOVING,
      zone: readZone('clock', line['clock'], moment.place),
    })
  }
  const planner = {
    command,
    answer,
    tables,
    text: plannerCalendar,
    get isText() {
      return command.opts()['ics'] === true
    },
    line: LINE,
    requestOf: ({ ics: _, ...flags }: Request) => birthRequest(flags),
  }
  return await runAnswering(planner, argv, io)
}

function tables({ from, to, zone, events }: PlannerJson) {
  const isOpen = events.some(({ between }) => between !== null)
  const rows = events.map(({ utc, local, between, kind, title }) => ({
    utc,
    ...(zone !== null && { [zone]: local }),
    kind,
    what: title,
    ...(isOpen && { between: between && `${dayOf(between.from)} to ${dayOf(between.to)}` }),
  }))
  return [
    {
      title: `From ${from.utc} to ${to.utc}`,
      rows: rows.length > 0 ? rows : [{ utc: null, kind: null, what: null }],
    },
  ]
}

function dayOf({ utc }: { readonly utc: string }): string {
  return utc.slice(0, 10)
}
