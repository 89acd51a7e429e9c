/**
 * The package's code as one text: every declaration, in the order in which a reader of the page meets the shapes.
 *
 * @module
 */
import type { EmittedFile } from '../../../generator/emit/print/emitted-file.js'
import type { ServiceModel, Shape, ShapeId } from '../../../generator/model/index.js'

/** A statement of an emitted module. */
export interface Declaration {
  /** The name that it declares: `AutoMLJobConfig`, `isAutoMLJobConfig`. */
  readonly name: string
  /** True for an interface, a type, and the values of an enum: what stays if guards and schemas are hidden. */
  readonly isType: boolean
  /** As it was emitted, with its comment, not formatted. */
  readonly text: string
}

/**
 * Selects the declarations of operations and shapes.
 *
 * @param files - the files of a package
 * @returns request and response of each operation first, then what they hold, from the outside in
 */
export function selectDeclarations(model: ServiceModel, files: readonly EmittedFile[]): readonly Declaration[] {
  const modules = files
    .filter(({ path }) => /^src\/(?:operations|shapes|paginators|waiters)\//.test(path))
    .map(({ text }) => splitStatements(text))
  const rank = rankShapes(model)
  const rankOf = (declarations: readonly Declaration[]): number =>
    declarations.reduce((least, { name }) => Math.min(least, rank.get(name) ?? Infinity), Infinity)
  return modules.sort((left, right) => compare(rankOf(left), rankOf(right))).flat()
}

function compare(left: number, right: number): number {
  return left === right ? 0 : left - right
}

/** Splits a module into its statements. Emitters put an empty line between two of them and none within one. */
function splitStatements(text: string): readonly Declaration[] {
  return text.split('\n\n').flatMap((statement) => {
    const code = statement.trim().replace(/^\/\*\*.*?\*\/\n/s, '')
    const [, kind, name] = /^(?:export )?(?:declare )?(interface|type|const|function|class) (\w+)/.exec(code) ?? []
    if (kind === undefined || name === undefined) return []
    const isType = kind === 'interface' || kind === 'type' || /^export const \w+Values\b/.test(code)
    return [{ name, isType, text: statement.trim() }]
  })
}

/** Numbers shapes in the order in which a walk from the operations meets them. */
function rankShapes({ operations, shapes }: ServiceModel): ReadonlyMap<string, number> {
  const byId = new Map(shapes.map((shape) => [shape.id, shape]))
  const rank = new Map<string, number>()
  const queue: ShapeId[] = operations.flatMap(({ input, output }) => [input, output].filter((id) => id !== undefined))
  for (const id of queue) {
    const shape = byId.get(id)
    if (!shape || rank.has(id)) continue
    rank.set(id, rank.size)
    for (const part of partsOf(shape)) queue.push(part)
  }
  return rank
}

/** The shapes that a shape refers to. */
export function partsOf(shape: Shape): readonly ShapeId[] {
  switch (shape.kind) {
    case 'structure':
      return shape.members.flatMap(({ alternative, shape: id }) =>
        alternative === undefined ? [id] : [id, alternative],
      )
    case 'list':
      return [shape.member]
    case 'map':
      return [shape.key, shape.value]
    default:
      return []
  }
}
