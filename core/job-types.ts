import { SYSTEMS, type Subject, type System } from './systems.ts'

export const JOB_TYPES = [
  'nuclear_v2',
  'complete_reading',
  'synastry',
  'single_system',
  'hook',
] as const
export type JobType = (typeof JOB_TYPES)[number]

/** What a document is about, beyond whom: one system, one light of the sky, or everything. */
export type DocumentTheme = System | 'verdict' | 'sun' | 'moon' | 'rising'

/** `<subject>.<theme>`: `p1.western`, `couple.vedic`, `couple.verdict`, `p1.rising`. */
export type DocumentId = `${Subject}.${DocumentTheme}`

export interface DocumentPlan {
  readonly id: DocumentId
  readonly subject: Subject
  readonly theme: DocumentTheme
  /** Texts that must be final, or given up, before this one is written. */
  readonly after: readonly DocumentId[]
  /** With `all` a given-up predecessor gives this document up; with `settled` it is written without it. */
  readonly needs: 'all' | 'settled'
  /** The fleet's lane its chapter waits in. */
  readonly lane: 'preview' | 'chapter'
}

/** How many people each type of job is about. */
export const PEOPLE_IN_JOB: Readonly<Record<JobType, 1 | 2>> = {
  nuclear_v2: 2,
  complete_reading: 1,
  synastry: 2,
  single_system: 1,
  hook: 1,
}

/** The job types that read one system of the orderer's choice. */
export function asksForSystem(type: JobType): type is 'synastry' | 'single_system' {
  return type === 'synastry' || type === 'single_system'
}

/** The documents of a job, in reading order. `system` is used by the types that ask for one. */
export function planDocuments(type: JobType, system: System = 'western'): readonly DocumentPlan[] {
  switch (type) {
    case 'nuclear_v2':
      return [
        ...SYSTEMS.map((theme) => individual('p1', theme)),
        ...SYSTEMS.map((theme) => individual('p2', theme)),
        ...SYSTEMS.map((theme) => overlay(theme)),
        verdict(),
      ]
    case 'complete_reading':
      return SYSTEMS.map((theme) => individual('p1', theme))
    case 'synastry':
      return [individual('p1', system), individual('p2', system), overlay(system)]
    case 'single_system':
      return [individual('p1', system)]
    case 'hook':
      return (['sun', 'moon', 'rising'] as const).map((theme) => ({
        ...individual('p1', theme),
        lane: 'preview',
      }))
  }
}

function individual(subject: 'p1' | 'p2', theme: DocumentTheme): DocumentPlan {
  return { id: `${subject}.${theme}`, subject, theme, after: [], needs: 'settled', lane: 'chapter' }
}

/** An overlay compares two finished readings, so without either there is nothing to compare. */
function overlay(theme: System): DocumentPlan {
  return {
    id: `couple.${theme}`,
    subject: 'couple',
    theme,
    after: [`p1.${theme}`, `p2.${theme}`],
    needs: 'all',
    lane: 'chapter',
  }
}

/** The verdict weighs whatever there is, and says which systems it lacks. */
function verdict(): DocumentPlan {
  const after = (['p1', 'p2', 'couple'] as const).flatMap((s) =>
    SYSTEMS.map((t): DocumentId => `${s}.${t}`),
  )
  return {
    id: 'couple.verdict',
    subject: 'couple',
    theme: 'verdict',
    after,
    needs: 'settled',
    lane: 'chapter',
  }
}
