/**
 * A row, if it is this owner's. A stranger's is as absent as one that never was. Everything that is
 * shown, changed or deleted by its id goes through here: nothing else decides whose a row is.
 */
export function ownedBy<Row extends { readonly owner: string }>(
  row: Row | null | undefined,
  owner: string,
): Row | null {
  return row?.owner === owner ? row : null
}
