/**
 * Prints how far names that come from pages alone are those that the services themselves use: `npm run check:names -- [--halves] [--misleading] [--with-files] [--moves <service>...]`.
 *
 * Reads the pages in `../shared/corpus` and the facts in `../shared/conformance/truth`. With `--halves`, each half of the services gets figures of its own, so that a rule that was fitted to a few services shows. With `--with-files`, each service is named
 * with the file that `shapewright names` makes of the facts, and what has another name then is listed. With `--moves`,
 * each page of these services is taken away, and names that then move are counted, nothing having been published.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findKnownNames } from '../../generator/cli/known-names.js'
import { resolveService } from '../../generator/resolve/index.js'
import { readServices } from '../conformance/corpus.js'
import { findMoves } from '../resolve/name/forced-moves.js'
import { nameShapesOf, parseFiles } from '../resolve/name/named-shapes.js'
import { type NameFigures, type Truth, describeTruth, measureNames, shareEqual } from './measure.js'

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url))
const corpus = join(shared, 'corpus')
const args = process.argv.slice(2)
if (!existsSync(corpus)) throw new Error('../shared/corpus is not beside the checkout')
if (args.includes('--moves')) for (const service of args.slice(args.indexOf('--moves') + 1)) printMoves(service)
else printFigures()

function printFigures(): void {
  const halves = [0, 1].map((): NameFigures => ({
    pairs: [],
    misleading: [],
    compared: 0,
    foreign: [],
    asked: 0,
    bare: [],
  }))
  const withFiles = args.includes('--with-files')
  let count = 0
  for (const { service, facts, model: fromPages } of readServices(corpus)) {
    const truth = JSON.parse(readFileSync(join(shared, 'conformance/truth', `${service}.json`), 'utf8')) as Truth
    const { names } = withFiles ? findKnownNames(fromPages, describeTruth(truth)) : {}
    const model = names ? resolveService(service, facts, { knownNames: names }) : fromPages
    measureNames(service, model, truth, halves[count++ % 2] as NameFigures)
  }
  const [even, odd] = halves as [NameFigures, NameFigures]
  const all: NameFigures = {
    pairs: [...even.pairs, ...odd.pairs],
    misleading: [...even.misleading, ...odd.misleading],
    compared: even.compared + odd.compared,
    foreign: [...even.foreign, ...odd.foreign],
    asked: even.asked + odd.asked,
    bare: [...even.bare, ...odd.bare],
  }
  print(`${count} services`, all)
  if (args.includes('--halves')) for (const [at, half] of halves.entries()) print(`  half ${at + 1}`, half)
  if (withFiles) {
    const equal = ((100 * (all.asked - all.foreign.length)) / all.asked).toFixed(2)
    process.stdout.write(
      `with files, of types that are no requests and no responses: ${all.asked - all.foreign.length} of ${all.asked} (${equal} %) have a name of the service's own at their places; the others:\n  ${all.foreign.join('\n  ')}\n`,
    )
  }
  if (args.includes('--misleading')) process.stdout.write(`${all.misleading.join('\n')}\n`)
}

function print(title: string, { pairs, misleading, compared, bare }: NameFigures): void {
  const [structures, enums] = (['structure', 'enum'] as const).map((kind) => shareEqual(pairs, kind).toFixed(1))
  const share = ((100 * misleading.length) / compared).toFixed(2)
  process.stdout.write(
    `${title}: as the service's own: structures ${structures} %, enums ${enums} %; the service's own for something else: ${misleading.length} of ${compared} (${share} %); bare words: ${bare.length}\n`,
  )
}

function printMoves(service: string): void {
  const paths = ['client', 'paginator', 'waiter'].flatMap((kind) => {
    const folder = join(corpus, service, kind)
    return existsSync(folder) ? readdirSync(folder).map((file) => `${service}/${kind}/${file}`) : []
  })
  const files = parseFiles([...paths, `${service}.rst`].map((path) => [path, readFileSync(join(corpus, path))]))
  const whole = nameShapesOf(service, files)
  const moves = files.flatMap((removed) =>
    findMoves(
      whole,
      nameShapesOf(
        service,
        files.filter((file) => file !== removed),
      ),
    ),
  )
  const unforced = moves.filter(({ reason }) => !reason).length
  process.stdout.write(
    `${service}: ${files.length} pages taken away one by one, ${moves.length} names move, ${unforced} unforced\n`,
  )
}
