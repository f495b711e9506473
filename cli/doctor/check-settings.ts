import { SettingFindingsResponse, type SettingFinding } from '#workers/api/contract/settings.ts'
import type { Ailment, Check } from './check.ts'

/** What is wrong with the settings, as each Worker finds them; what both find is told once. */
export const checkSettings: Check = async (api) => {
  const { findings } = await api.get('/setting-findings', SettingFindingsResponse)
  const byWhat = Map.groupBy(findings, ({ worker: _, ...finding }) => JSON.stringify(finding))
  return [...byWhat.values()].map(ailmentOf)
}

function ailmentOf(alike: readonly SettingFinding[]): Ailment {
  const [{ key, severity, detail, d1, environment }] = alike as [SettingFinding]
  const workers = alike.map(({ worker }) => worker).join(' and ')
  const values = d1 === undefined ? '' : ` D1 holds ${d1}, the environment ${environment}.`
  return { severity, about: `${key} (${workers})`, what: `${detail}${values}` }
}
