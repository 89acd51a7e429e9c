/**
 * Figures as text.
 *
 * @module
 */
import type { Goal, Unit } from './row.js'

const scales: Readonly<Record<Unit, readonly (readonly [factor: number, name: string])[]>> = {
  seconds: [
    [1, 's'],
    [1e-3, 'ms'],
    [1e-6, 'µs'],
    [1e-9, 'ns'],
  ],
  bytes: [
    [1e6, 'MB'],
    [1e3, 'kB'],
    [1, 'B'],
  ],
  files: [[1, 'files']],
}

/** Prints a figure by the largest prefix that leaves a digit before the point: `0.05 s` is `50 ms`. */
export function printFigure(value: number, unit: Unit): string {
  const scale = scales[unit].find(([factor]) => Math.abs(value) >= factor) ?? scales[unit].at(-1)!
  const [factor, name] = scale
  return `${unit === 'files' ? value : printNumber(value / factor)} ${name}`
}

/** Prints a ratio: `0.33 ×`. */
export function printRatio(ratio: number): string {
  return `${printNumber(ratio, 2)} ×`
}

/** Prints a goal: `≤ 0.33 ×`, `≤ 5.50 MB`. */
export function printGoal({ of, most }: Goal, unit: Unit): string {
  return `≤ ${of === 'ratio' ? printRatio(most) : printFigure(most, unit)}`
}

/** Three digits that count, at most; `digits` after the point at most. */
function printNumber(value: number, digits = 2): string {
  if (value === 0) return '0'
  const spare = 2 - Math.floor(Math.log10(Math.abs(value)))
  return value.toFixed(Math.max(0, Math.min(digits, spare)))
}
