/**
 * Names stay when pages come, go and change, but where that forces a change (generator/README.md, "Names that stay"). Taking a page away and putting it back are one test: what a
 * shape is called depends on nothing but the pages that are there.
 *
 * The pages of all real services: `SHAPEWRIGHT_SERVICES=all npx vitest run test/resolve/name-stability`.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ServiceModel } from '../../generator/model/index.js'
import { resolveService } from '../../generator/resolve/index.js'
import { arbitraryService } from './arbitrary-model.js'
import { findMoves } from './name/forced-moves.js'
import { findLosses } from './name/name-losses.js'
import { type NamedShape, type NamedShapes, type ParsedFile, nameShapesOf, parseFiles } from './name/named-shapes.js'
import { type Published, publish } from './name/published.js'
import { printPages } from './print-page.js'
import { countRuns, isWhole } from './runs.js'

const timeout = 3_600_000
const spec = fileURLToPath(new URL('../../spec/', import.meta.url))
const corpus = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url))
const isThere = existsSync(corpus)
const wanted = process.env['SHAPEWRIGHT_SERVICES'] ?? (isWhole ? 'athena,ecr,kinesis,kms' : 'kinesis')

/** What taking each page away does to the names of the shapes that others show. */
interface Outcome {
  pages: number
  forced: number
  /** `page: before → after`. */
  readonly unforced: string[]
}

describe('a page that is taken away, or put back', () => {
  it.each(['dynamodb', 'sagemaker'])('moves only names that it has to in the embedded pages of %s', (service) => {
    const outcome = removeEachPage(service, readService(spec, service))
    expect(outcome.unforced).toEqual([])
    expect(outcome.pages).toBeGreaterThan(5)
  })

  it('moves only names that it has to in random services', { timeout }, () => {
    fc.assert(
      fc.property(arbitraryService, (service) => {
        expect(removeEachPage('harbour', parseFiles(printPages(service))).unforced).toEqual([])
      }),
      { numRuns: countRuns(60) },
    )
  })
})

describe.skipIf(!isThere)(
  isThere ? 'a page of a real service' : 'skipped: ../shared/corpus is not beside the checkout',
  () => {
    const services = isThere && wanted === 'all' ? listServices() : wanted.split(',')

    it.each(services)('moves only names that it has to when it is taken away: %s', { timeout }, (service) => {
      expect(removeEachPage(service, readService(corpus, service)).unforced).toEqual([])
    })
  },
)

describe.skipIf(!isThere)(
  isThere ? 'a page of a published service' : 'skipped: ../shared/corpus is not beside the checkout',
  () => {
    const services = wanted === 'all' ? listServices() : ['kinesis']

    it.each(services)('takes no name along, and brings none that is there: %s', { timeout }, (service) => {
      const files = readService(corpus, service)
      const whole = resolveFiles(service, files)
      const published = publish(whole)
      const lost: string[] = []
      for (const removed of files) {
        const rest = files.filter((file) => file !== removed)
        const model = resolveFiles(service, rest, published)
        lost.push(...findLosses(published, model).map((loss) => `without ${removed.path}: ${loss}`))
        const smaller = publish(model)
        lost.push(
          ...findLosses(smaller, resolveFiles(service, files, smaller)).map((loss) => `with ${removed.path}: ${loss}`),
        )
      }
      expect(lost).toEqual([])
    })
  },
)

describe('an edit of prose', () => {
  it.each(['dynamodb', 'sagemaker'])('moves no name of a shape that other pages show: %s', (service) => {
    expect(editEachPage(service, readTexts(spec, service))).toEqual([])
  })

  it('moves no name of a shape that other pages show, in random services', { timeout }, () => {
    fc.assert(
      fc.property(arbitraryService, (service) => {
        expect(editEachPage('harbour', [...printPages(service)])).toEqual([])
      }),
      { numRuns: countRuns(40) },
    )
  })

  it.skipIf(!isThere)(
    isThere
      ? 'moves no name of a shape that other pages show, in a real service'
      : 'skipped: ../shared/corpus is not beside the checkout',
    { timeout },
    () => {
      const services = wanted === 'all' ? listServices() : ['ecr']
      expect(services.flatMap((service) => editEachPage(service, readTexts(corpus, service)))).toEqual([])
    },
  )
})

describe('the definition of a forced move', () => {
  const shownBy = new Set(['Open'])
  const gate = shape('1', 'Gate', ['member Gate'])
  const lock = shape('2', 'CanalLock', ['member Lock'])

  it('does not excuse two shapes that swap names', () => {
    const moves = findMoves(
      { shapes: [gate, lock] },
      {
        shapes: [
          { ...gate, name: 'CanalLock' },
          { ...lock, name: 'Gate' },
        ],
      },
    )
    expect(moves).toEqual([
      { before: 'Gate', after: 'CanalLock', shownBy },
      { before: 'CanalLock', after: 'Gate', shownBy },
    ])
  })

  it('does not excuse a name for which the rest still speaks', () => {
    const before = { ...gate, sayings: new Set(['member Gate', 'member Berth']) }
    expect(findMoves({ shapes: [before] }, { shapes: [{ ...gate, name: 'Berth' }] })).toEqual([
      { before: 'Gate', after: 'Berth', shownBy },
    ])
  })

  it('lets a name go with what spoke for it', () => {
    const after = { ...gate, name: 'Berth', sayings: new Set(['member Berth']) }
    const before = { ...gate, sayings: new Set(['member Gate', 'member Berth']) }
    expect(findMoves({ shapes: [before] }, { shapes: [after] })).toEqual([
      { before: 'Gate', after: 'Berth', shownBy, reason: 'evidence' },
    ])
  })

  it('lets a shape take the name of one that is gone, and the next take its', () => {
    const third = shape('3', 'QuayLock', ['member Lock'])
    const after = [
      { ...lock, name: 'Gate' },
      { ...third, name: 'CanalLock' },
    ]
    expect(findMoves({ shapes: [gate, lock, third] }, { shapes: after })).toEqual([
      { before: 'CanalLock', after: 'Gate', shownBy, reason: 'chain' },
      { before: 'QuayLock', after: 'CanalLock', shownBy, reason: 'chain' },
    ])
  })
})

function shape(key: string, name: string, sayings: readonly string[]): NamedShape {
  return { key, kin: key, name, operations: new Set(['Open']), sayings: new Set(sayings), parents: new Set() }
}

function resolveFiles(service: string, files: readonly ParsedFile[], former?: Published): ServiceModel {
  const pages = files.flatMap((file) => file.pages)
  const model = resolveService(service, pages, { former })
  for (const page of pages) page.file.messages.length = 0
  return model
}

function removeEachPage(service: string, files: readonly ParsedFile[]): Outcome {
  const whole = nameShapesOf(service, files)
  expectModelNames(service, files, whole)
  const outcome: Outcome = { pages: 0, forced: 0, unforced: [] }
  for (const removed of files) {
    const rest = files.filter((file) => file !== removed)
    const after = nameShapesOf(service, rest)
    const moves = findMoves(whole, after)
    outcome.pages++
    outcome.forced += moves.filter(({ reason }) => reason).length
    for (const move of moves) if (!move.reason) outcome.unforced.push(`${removed.path}: ${move.before} → ${move.after}`)
  }
  return outcome
}

/** @returns moves of shapes that the edited page does not show, but for those that a shape forces which the edit split in two */
function editEachPage(service: string, texts: readonly (readonly [string, string])[]): string[] {
  const files = parseFiles(texts)
  const whole = nameShapesOf(service, files)
  return texts.flatMap(([path, text], index) => {
    const operation = findOperation(files[index] as ParsedFile)
    const edited = parseFiles([[path, editProse(text)]])
    if (operation === undefined) return []
    const after = nameShapesOf(service, files.with(index, edited[0] as ParsedFile))
    return findMoves(whole, after, operation)
      .filter(({ shownBy, reason }) => !shownBy.has(operation) && !reason)
      .map((move) => `${path}: ${move.before} → ${move.after}`)
  })
}

/** The operation that a page is about. */
function findOperation({ pages }: ParsedFile): string | undefined {
  return pages.find((page) => page.kind === 'operation')?.operation
}

/** Adds words to what a page says of its members and elements, and no name. */
function editProse(text: string): string {
  return text.replace(/(--\*? *(?:\*\*\[REQUIRED\]\*\* *)?\n\s*\n +)([A-Z][^\n]*)$/gm, '$1$2 and so on')
}

/** The names are those of the model, or this test looks at something else than users do. */
function expectModelNames(service: string, files: readonly ParsedFile[], { shapes }: NamedShapes): void {
  const model = resolveService(
    service,
    files.flatMap(({ pages }) => pages),
  )
  const named = model.shapes.filter((found) => found.kind === 'structure' || (found.kind === 'string' && found.enum))
  expect(shapes.map(({ name }) => name).sort()).toEqual(named.map(({ id }) => id).sort())
}

function listServices(): string[] {
  return readdirSync(corpus, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
}

function readService(root: string, service: string): readonly ParsedFile[] {
  return parseFiles(readTexts(root, service))
}

function readTexts(root: string, service: string): readonly (readonly [string, string])[] {
  const paths = ['client', 'paginator', 'waiter']
    .filter((kind) => existsSync(join(root, service, kind)))
    .flatMap((kind) => readdirSync(join(root, service, kind)).map((file) => `${service}/${kind}/${file}`))
  return [...paths, `${service}.rst`].map((path) => [path, readFileSync(join(root, path), 'utf8')] as const)
}
