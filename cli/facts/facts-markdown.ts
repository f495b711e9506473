import { SYSTEM_TITLES, SYSTEMS } from '#core/systems.ts'
import type { FactJson } from './fact-json.ts'

/** The facts as a text to read, a heading for each system. */
export function factsInMarkdown(facts: readonly FactJson[]): string {
  const parts = SYSTEMS.flatMap((system) => {
    const told = facts.filter((fact) => fact.system === system)
    const lines = told.map(({ id, statement, rule }) => `- ${statement} \`${id}\` (${rule.source})`)
    return told.length === 0 ? [] : [`## ${SYSTEM_TITLES[system]}`, lines.join('\n')]
  })
  return `${parts.join('\n\n')}\n`
}
