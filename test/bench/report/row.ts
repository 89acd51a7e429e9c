/**
 * A row of the table: one figure of ours, beside another's, with a goal.
 *
 * @module
 */

/** What the figures of a row count. Rows hold seconds, bytes or files; the table chooses prefixes. */
export type Unit = 'seconds' | 'bytes' | 'files'

/** A figure of somebody else's. */
export interface Figure {
  readonly name: string
  readonly value: number
}

/** The most that a row may have: of the ratio to the yardstick, or of our figure itself. */
export interface Goal {
  readonly of: 'ratio' | 'figure'
  readonly most: number
}

/** What was measured. */
export interface MeasuredRow {
  /** Who or what is measured: a service, or a case. */
  readonly subject: string
  /** What is counted of it: `import, user time`. */
  readonly what: string
  readonly unit: Unit
  readonly ours: number
  /** The figure that ours is divided by. */
  readonly yardstick?: Figure
  readonly goal?: Goal
  /** Further figures. They have no goals. */
  readonly others?: readonly Figure[]
}

/** What was not measured, and the reason. */
export interface SkippedRow {
  readonly subject: string
  readonly what: string
  readonly skipped: string
}

/** A row of the table. */
export type Row = MeasuredRow | SkippedRow

/** Our figure over the yardstick; nothing if there is no yardstick. */
export function ratioOf({ ours, yardstick }: MeasuredRow): number | undefined {
  return yardstick === undefined ? undefined : ours / yardstick.value
}

/** Whether a row reaches its goal; nothing if it has none. */
export function judge(row: MeasuredRow): 'reached' | 'missed' | undefined {
  if (row.goal === undefined) return undefined
  const figure = row.goal.of === 'ratio' ? ratioOf(row) : row.ours
  return figure !== undefined && figure <= row.goal.most ? 'reached' : 'missed'
}
