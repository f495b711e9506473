import * as z from 'zod'

const LONGEST_PAGE = 100

/** Which part of a list is wanted. Lists begin with the newest. */
export const PageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(LONGEST_PAGE).default(LONGEST_PAGE),
  cursor: z
    .string()
    .optional()
    .meta({ description: '`next` of the page before; without it, the list’s beginning.' }),
})

/** What a list ends with. */
export const Next = z
  .string()
  .nullable()
  .meta({ description: 'The cursor of the following page; null after the last.' })
