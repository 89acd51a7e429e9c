/**
 * All rows as one aligned table.
 *
 * @module
 */
import { alignRows } from './aligned-rows.js'
import { printFigure, printGoal, printRatio } from './figure-text.js'
import { judge, type MeasuredRow, ratioOf, type Row } from './row.js'

const head = ['', 'ours', 'beside', 'ratio', 'goal', '', 'others'] as const

/** Columns whose cells stand left. */
const texts: ReadonlySet<number> = new Set([0, 5, 6])

/** Prints rows, and how many of them reach their goals. */
export function printTable(rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    nameRow(row),
    ...('skipped' in row ? head.slice(1).map(() => '') : printMeasured(row)),
  ])
  const lines = alignRows([head, ...cells], texts).map((line, index) => {
    const row = rows[index - 1]
    return row && 'skipped' in row ? `${line}  skipped: ${row.skipped}` : line
  })
  return [...lines, '', summarize(rows)].join('\n')
}

/** What a row is called: `sagemaker: import, user time`. */
export function nameRow({ subject, what }: Row): string {
  return `${subject}: ${what}`
}

function printMeasured(row: MeasuredRow): readonly string[] {
  const { ours, yardstick, unit, goal, others = [] } = row
  const ratio = ratioOf(row)
  return [
    printFigure(ours, unit),
    yardstick ? `${yardstick.name} ${printFigure(yardstick.value, unit)}` : '',
    ratio === undefined ? '' : printRatio(ratio),
    goal ? printGoal(goal, unit) : '',
    judge(row) ?? '',
    others.map(({ name, value }) => `${name} ${printOther(value, row)}`).join('; '),
  ]
}

/** Times beside a yardstick are ratios to it, too. */
function printOther(value: number, { yardstick, unit }: MeasuredRow): string {
  return yardstick && unit === 'seconds' ? printRatio(value / yardstick.value) : printFigure(value, unit)
}

function summarize(rows: readonly Row[]): string {
  const verdicts = rows.map((row) => ('skipped' in row ? 'skipped' : judge(row)))
  const count = (verdict: string): number => verdicts.filter((each) => each === verdict).length
  return `${count('reached')} goals reached, ${count('missed')} missed, ${count('skipped')} rows skipped`
}
