/** The sizes of paper a document is printed on. */
export const PAGE_SIZES = ['a5', 'a4'] as const
export type PageSize = (typeof PAGE_SIZES)[number]
