/**
 * The rows that show best as bars: ours beside the AWS SDK's.
 *
 * @module
 */
import type { DocumentRow, ResultDocument } from './document.js'
import { printFigure, printRatio } from './figure-text.js'
import { printMachine } from './machine.js'

/** A group of bars: one row of the table for each service. */
interface Panel {
  readonly title: string
  /** What the row is called. */
  readonly what: string
}

const panels: readonly Panel[] = [
  { title: 'Importing the package: processor time', what: 'import, user time' },
  { title: 'Installed: bytes, with all that it needs', what: 'installed size' },
  { title: 'Type-checking a program: TypeScript 5.9', what: 'tsc 5.9, client and response' },
  { title: 'Type-checking a program: TypeScript 7', what: 'tsc 7, client and response' },
]

/** Pixels. */
const measures = {
  width: 840,
  panel: 400,
  /** Between panels, and around them. */
  gap: 20,
  /** Left of the bars, for the name of the service. */
  names: 80,
  /** Right of the bars, for the figure. */
  figures: 105,
  bar: 13,
  pair: 36,
  head: 52,
  title: 24,
  foot: 26,
} as const

const style = `
    text { font: 12px system-ui, -apple-system, 'Segoe UI', sans-serif; fill: #1f2328 }
    .title { font-weight: 600 }
    .quiet { fill: #59636e }
    .ours { fill: #0969da }
    .theirs { fill: #afb8c1 }
    @media (prefers-color-scheme: dark) {
      text { fill: #e6edf3 }
      .quiet { fill: #9198a1 }
      .ours { fill: #4493f8 }
      .theirs { fill: #656c76 }
    }`

/** Draws the chart as SVG, without fonts or colours of others: readable on light ground and on dark. Services without figures are left out. */
export function drawChart(document: ResultDocument): string {
  const { width, panel, gap, head, foot } = measures
  const drawn = panels.map(({ title, what }) => ({ title, rows: selectRows(document, what) }))
  const heights = drawn.map(({ rows }) => measures.title + rows.length * measures.pair)
  const line = (index: number): number => Math.max(heights[index] ?? 0, heights[index + 1] ?? 0) + gap
  const parts = drawn.map(({ title, rows }, index) => {
    const x = gap / 2 + (index % 2) * (panel + gap)
    const y = head + (index < 2 ? 0 : line(0))
    return drawPanel(title, rows, x, y)
  })
  const height = head + line(0) + line(2) + foot
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">
  <title>Packages that Shapewright writes, beside the clients of the AWS SDK for JavaScript; shorter is better</title>
  <style>${style}
  </style>
${drawLegend()}
${parts.join('\n')}
${drawText(gap / 2, height - 10, escapeText(`${printMachine(document.machine)}; ${document.date}`), 'quiet')}
</svg>
`
}

function selectRows({ rows }: ResultDocument, what: string): readonly DocumentRow[] {
  return rows.filter((row): row is DocumentRow => row.what === what && 'ours' in row && row.yardstick !== undefined)
}

function drawLegend(): string {
  const { gap, bar } = measures
  const entry = (x: number, kind: string, text: string): string =>
    `${drawBar(x, 13, bar, kind)}\n${drawText(x + bar + 6, 24, text, '')}`
  return [
    entry(gap / 2, 'ours', 'Shapewright’s package'),
    entry(190, 'theirs', 'AWS SDK for JavaScript'),
    drawText(370, 24, 'shorter is better', 'quiet'),
  ].join('\n')
}

function drawPanel(title: string, rows: readonly DocumentRow[], x: number, y: number): string {
  const { panel, names, figures, pair, bar } = measures
  const most = Math.max(...rows.map(({ ours, yardstick }) => Math.max(ours, yardstick!.value)))
  const length = (value: number): number => Math.max(1, Math.round(((panel - names - figures) * value) / most))
  const bars = rows.flatMap(({ subject, ours, yardstick, ratio, unit }, index) => {
    const top = y + measures.title + index * pair - 10
    const [own, other] = [length(ours), length(yardstick!.value)]
    return [
      drawText(x, top + bar + 4, escapeText(subject), ''),
      drawBar(x + names, top, own, 'ours'),
      drawText(x + names + own + 6, top + 11, `${printFigure(ours, unit)}, ${printRatio(ratio!)}`, ''),
      drawBar(x + names, top + bar + 1, other, 'theirs'),
      drawText(x + names + other + 6, top + bar + 12, printFigure(yardstick!.value, unit), 'quiet'),
    ]
  })
  return [drawText(x, y, escapeText(title), 'title'), ...bars].join('\n')
}

function drawBar(x: number, y: number, width: number, kind: string): string {
  return `  <rect class="${kind}" x="${x}" y="${y}" width="${width}" height="${measures.bar}" rx="2"/>`
}

function drawText(x: number, y: number, text: string, kind: string): string {
  return `  <text${kind && ` class="${kind}"`} x="${x}" y="${y}">${text}</text>`
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
