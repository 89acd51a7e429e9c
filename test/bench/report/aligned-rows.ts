/**
 * Rows of cells as lines of text.
 *
 * @module
 */

/**
 * Pads every cell to the width of its column; two spaces lie between columns.
 *
 * @param rows - all of the same length
 * @param texts - indexes of the columns whose cells stand left; the others stand right
 */
export function alignRows(rows: readonly (readonly string[])[], texts: ReadonlySet<number>): readonly string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  return rows.map((row) =>
    row
      .map((cell, column) => (texts.has(column) ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join('  ')
      .trimEnd(),
  )
}
