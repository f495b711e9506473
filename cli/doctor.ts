import { checkJobs } from './doctor/check-jobs.ts'
import { checkSettings } from './doctor/check-settings.ts'
import type { Ailment, Check } from './doctor/check.ts'
import { PROCESS_IO, type CliIo } from './io.ts'
import { apiOf, operatorCommand, runOperatorCommand } from './operator/operator-io.ts'

/** What doctor looks after; a new check is a file of its own and a line here. */
const CHECKS: Readonly<Record<string, Check>> = {
  settings: checkSettings,
  jobs: checkJobs,
}

/** `billion doctor`: tells what is wrong with a system, and how to mend it. 0 when nothing harms now. */
export async function doctorCommand(
  argv: readonly string[],
  io: CliIo = PROCESS_IO,
): Promise<number> {
  let ailments: Ailment[] = []
  const command = operatorCommand('doctor', io)
    .description('Tell what is wrong with a system, and how to mend it.')
    .option('--repair', 'mend of jobs what can be mended, by what each of them knows itself')
    .examples('billion doctor', 'billion doctor --repair --url https://api.example.org')
    .action(async () => {
      const api = apiOf(command, io)
      const { repair = false } = command.opts<{ readonly repair?: true }>()
      for (const [name, check] of Object.entries(CHECKS)) {
        const found = await check(api, { repair })
        ailments = [...ailments, ...found]
        io.output.write(`${report(name, found)}\n`)
      }
    })
  const code = await runOperatorCommand(command, argv, io)
  if (code !== 0) return code
  return ailments.some(({ severity }) => severity === 'error') ? 1 : 0
}

function report(name: string, found: readonly Ailment[]): string {
  if (found.length === 0) return `${name}: well`
  const lines = found.map(
    ({ severity, about, what }) => `  ${severity.padEnd(7)}  ${about}: ${what}`,
  )
  return [`${name}:`, ...lines].join('\n')
}
