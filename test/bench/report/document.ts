/**
 * All that was measured, as JSON.
 *
 * @module
 */
import { type Goal, judge, type Figure, ratioOf, type Row, type SkippedRow, type Unit } from './row.js'
import type { Machine } from './machine.js'

/** A row with what follows from it. */
export interface DocumentRow {
  readonly subject: string
  readonly what: string
  readonly unit: Unit
  readonly ours: number
  readonly yardstick?: Figure
  readonly ratio?: number
  readonly goal?: Goal
  readonly verdict?: 'reached' | 'missed'
  readonly others?: readonly Figure[]
}

/** The document. Figures are seconds, bytes or files, of three digits. */
export interface ResultDocument {
  /** Day of the run: `2026-11-30`. */
  readonly date: string
  readonly machine: Machine
  readonly quick: boolean
  /** Who wrote the pages, by service: a folder, or boto3 with its version. */
  readonly pages: Readonly<Record<string, string>>
  readonly rows: readonly (DocumentRow | SkippedRow)[]
}

/** Completes the document of a run that ends now. */
export function createDocument(run: Omit<ResultDocument, 'date' | 'rows'>, rows: readonly Row[]): ResultDocument {
  return { date: new Date().toISOString().slice(0, 10), ...run, rows: rows.map(completeRow) }
}

function completeRow(row: Row): DocumentRow | SkippedRow {
  if ('skipped' in row) return row
  const [ratio, verdict] = [ratioOf(row), judge(row)]
  const { subject, what, unit, ours, yardstick, goal, others } = row
  return {
    subject,
    what,
    unit,
    ours: round(ours),
    ...(yardstick && { yardstick: roundFigure(yardstick) }),
    ...(ratio !== undefined && { ratio: round(ratio) }),
    ...(goal && { goal }),
    ...(verdict && { verdict }),
    ...(others && { others: others.map(roundFigure) }),
  }
}

function roundFigure({ name, value }: Figure): Figure {
  return { name, value: round(value) }
}

/** More digits than three would change from run to run. Whole numbers stay. */
function round(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(3))
}
