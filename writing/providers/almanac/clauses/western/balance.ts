import { a, clause, counted, plural, row } from '../clause.ts'
import type { ClauseRow } from '../clause.ts'

/** How many planets each element and each mode has. */
export const BALANCE: readonly ClauseRow[] = [
  row(
    /^balance\.(?:(fire|earth|air|water)|(cardinal|fixed|mutable))$/,
    ({ value }, [element = '', mode = '']) => {
      if (typeof value !== 'object') return null
      const kind = element || mode
      if (value.length === 0)
        return clause(
          [`none of {S's} planets is in ${a(kind)} sign`, `{S} <has> no planet in ${a(kind)} sign`],
          element === ''
            ? [`the missing ${mode} signs`]
            : [`the missing ${element}`, `a chart without ${element}`],
        )
      const many = counted(value.length)
      const are = `${value.length === 1 ? 'is' : 'are'} in ${kind} signs`
      return plural(
        [`${many} of {S's} ten planets ${are}`, `of {S's} ten planets ${many} ${are}`],
        value.length === 1 ? [] : [`${many} planets in ${kind} signs`],
      )
    },
  ),
]
