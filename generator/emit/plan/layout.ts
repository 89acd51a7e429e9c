/**
 * Where each exported name of the package stands.
 *
 * @module
 */
import type { Operation, ServiceModel, Shape, ShapeId } from '../../model/index.js'
import { isDeviceName } from '../../pages/service-name.js'

/** Module paths in the package's source folder, with `/` and extension. */
export interface Layout {
  /** By operation (its own name): `operations/describe-auto-ml-job.ts`. */
  readonly operations: ReadonlyMap<string, string>
  /** By id, of every shape that has a name: `shapes/tag.ts`; an operation's input and output stand in the operation's module. */
  readonly shapes: ReadonlyMap<ShapeId, string>
  /** By the paginator's own name: `paginators/list-auto-ml-jobs.ts`. */
  readonly paginators: ReadonlyMap<string, string>
  /** By the waiter's own name: `waiters/endpoint-in-service.ts`. */
  readonly waiters: ReadonlyMap<string, string>
}

/** Tells whether a shape has a name of its own in TypeScript: its id begins with a capital letter. */
export function isNamed(shape: Shape): boolean {
  return /^[A-Z]/.test(shape.id)
}

/** Lays out the modules of a package. */
export function layOutModules(model: ServiceModel): Layout {
  const operations = assignPaths(
    'operations',
    model.operations.map(({ operation }) => operation),
  )
  const shapes = new Map<ShapeId, string>()
  for (const operation of model.operations) {
    for (const id of boundaryShapes(operation)) {
      if (!shapes.has(id)) shapes.set(id, operations.get(operation.operation)!)
    }
  }
  const rest = model.shapes.filter((shape) => isNamed(shape) && !shapes.has(shape.id)).map(({ id }) => id)
  for (const [id, path] of assignPaths('shapes', rest)) shapes.set(id, path)
  return {
    operations,
    shapes,
    paginators: assignPaths(
      'paginators',
      model.paginators.map(({ name }) => name),
    ),
    waiters: assignPaths(
      'waiters',
      model.waiters.map(({ name }) => name),
    ),
  }
}

/** The ids of an operation's input and output, of those it has. */
export function boundaryShapes(operation: Operation): readonly ShapeId[] {
  return [operation.input, operation.output].filter((id) => id !== undefined)
}

/**
 * Gives every name a file of its own in a folder, on file systems that ignore case too. Names that would share a file (`AutoMLJob`, `AutoMlJob`) are
 * parted at every capital letter instead, all of them, so that no path depends on the order. Names of Windows' devices (`Con`) get a hyphen.
 */
function assignPaths(folder: string, names: readonly string[]): Map<string, string> {
  const sharing = new Map<string, number>()
  for (const name of names) sharing.set(formatKebab(name), (sharing.get(formatKebab(name)) ?? 0) + 1)
  const taken = new Set<string>()
  const paths = new Map<string, string>()
  for (const name of names) {
    const kebab = formatKebab(name)
    let stem = sharing.get(kebab) === 1 ? kebab : formatLetterKebab(name)
    while (taken.has(stem) || isDeviceName(stem)) stem += '-'
    taken.add(stem)
    paths.set(name, `${folder}/${stem}.ts`)
  }
  return paths
}

/** Characters of a file's name without its ending. File systems take 255 bytes, and the writer needs some for the name of a file that is not finished. */
const longestStem = 200

/** `AutoMLJobV2Config` → `auto-ml-job-v2-config`. */
function formatKebab(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1-$2')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .toLowerCase()
    .slice(0, longestStem)
}

/** `AutoMLJob` → `auto-m-l-job`: no two identifiers of usual length give the same. */
function formatLetterKebab(name: string): string {
  return name
    .replace(/[A-Z]/g, (letter, offset: number) => (offset === 0 ? '' : '-') + letter.toLowerCase())
    .slice(0, longestStem)
}
