/**
 * Measures reading: `npx tsx test/bench/read.ts <folder of pages>`.
 *
 * Side by side in one run: reading the files and scanning every line's indentation (the yardstick), the same with this reader instead of the scan, the same with
 * every paragraph's inline content read as well, and restructured on a sample (it needs minutes for all). Best of the rounds.
 *
 * @module
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Node, Parent } from 'unist'
import { VFile } from 'vfile'
import { readPage } from '../../generator/read/index.js'
import { parseRestructured } from '../../generator/read/restructured.js'

const ROUNDS = 7
const SAMPLE = 10

const folder = process.argv[2]
if (folder === undefined) {
  console.error('usage: npx tsx test/bench/read.ts <folder of pages>')
  process.exit(2)
}
const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.rst'))
  .sort()
  .map((path) => join(folder, path))
const size = paths.reduce((sum, path) => sum + statSync(path).size, 0)
console.log(`${paths.length} pages, ${(size / 1e6).toFixed(1)} MB`)

/** Sum of all lines' indentation: something that cannot be optimised away. */
function scanIndentation(text: string): number {
  let sum = 0
  for (let start = 0; start < text.length;) {
    let at = start
    while (text.charCodeAt(at) === 32) at++
    sum += at - start
    const end = text.indexOf('\n', at)
    start = end === -1 ? text.length : end + 1
  }
  return sum
}

/** Visits every node, so that everything lazy is read. */
function countNodes(node: Node): number {
  return 'children' in node ? (node as Parent).children.reduce((sum, child) => sum + countNodes(child), 1) : 1
}

/** Best time of some rounds, in milliseconds. */
function measure(task: (path: string) => number, sample: readonly string[] = paths, rounds = ROUNDS): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now()
    for (const path of sample) task(path)
    return performance.now() - start
  })
  return Math.min(...times)
}

const scan = measure((path) => scanIndentation(readFileSync(path, 'utf8')))
const read = measure((path) => readPage(new VFile({ path, value: readFileSync(path) })).children.length)
const full = measure((path) => countNodes(readPage(new VFile({ path, value: readFileSync(path) }))))
const step = Math.max(1, Math.floor(paths.length / SAMPLE))
const sample = paths.filter((_, index) => index % step === 0).slice(0, SAMPLE)
const sampleSize = sample.reduce((sum, path) => sum + statSync(path).size, 0)
parseRestructured('')
const rival = measure((path) => parseRestructured(readFileSync(path, 'utf8')).children.length, sample, 1)
const own = measure((path) => countNodes(readPage(new VFile({ path, value: readFileSync(path) }))), sample)

const report = (name: string, time: number, unit: number): void => {
  console.log(`${name.padEnd(34)} ${time.toFixed(1).padStart(9)} ms  ${(time / unit).toFixed(2).padStart(7)} x`)
}
report('files + scan of indentation', scan, scan)
report('files + readPage', read, scan)
report('files + readPage + all inline', full, scan)
console.log(`sample of ${sample.length} pages, ${(sampleSize / 1e3).toFixed(0)} kB`)
report('files + readPage + all inline', own, own)
report('files + restructured', rival, own)
