/**
 * Measures the limits that the generator reads in prose: `npx tsx test/conformance/constraints.ts CORPUS TRUTH [--list]`. CORPUS has one folder of pages per
 * service, TRUTH one `<service>.json` each.
 */
import { type Measurement, findChecked, findDifferences, measureCorpus } from './constraint-readings.js'

const [corpus, truth, list] = process.argv.slice(2)
if (corpus === undefined || truth === undefined) {
  process.stderr.write('usage: npx tsx test/conformance/constraints.ts CORPUS TRUTH [--list]\n')
  process.exit(2)
}
const measurement = measureCorpus(corpus, truth)
printKinds(measurement)
if (list === '--list') {
  for (const { place, read, truth: said, sentence } of measurement.readings) {
    writeLine(
      `${said === undefined ? 'unchecked' : said === read ? 'agrees' : 'DIFFERS'} ${place} ${read}${said === read ? '' : ` (${said})`}: ${sentence}`,
    )
  }
  for (const { place, isRead } of measurement.named) if (!isRead) writeLine(`not read: ${place}`)
}

function printKinds(all: Measurement): void {
  const kinds = [...new Set(all.readings.map(({ kind }) => kind))].sort()
  writeLine('kind      readings  checked  agree  precision  named  of them read')
  for (const kind of [...kinds, 'all']) {
    const isKind = (one: { readonly kind: string }): boolean => kind === 'all' || one.kind === kind
    const part = { readings: all.readings.filter(isKind), named: all.named.filter(isKind) }
    const checked = findChecked(part).length
    const agree = checked - findDifferences(part).length
    const read = part.named.filter(({ isRead }) => isRead).length
    writeLine(
      [
        kind.padEnd(8),
        String(part.readings.length).padStart(9),
        String(checked).padStart(8),
        String(agree).padStart(6),
        percent(agree, checked).padStart(10),
        String(part.named.length).padStart(6),
        `${read} (${percent(read, part.named.length)})`.padStart(14),
      ].join(' '),
    )
  }
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`
}

function writeLine(line: string): void {
  process.stdout.write(`${line}\n`)
}
