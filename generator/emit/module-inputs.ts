/**
 * What the text of a module follows from, as a hash: a module of which nothing has changed need not be written again.
 *
 * @module
 */
import { createHash } from 'node:crypto'
import type { Documentation, Member, Operation, Shape, ShapeId } from '../model/index.js'
import type { EmitContext, Observed } from './context.js'
import { findRecursions } from './guard/recursion.js'

/** What a module was made from. */
export interface ModuleInputs extends Observed {
  /** Hash of all that its text follows from, but for the generator itself. */
  readonly hash: string
}

/** Hashes what modules are made from. A shape counts with all that it says and all names that follow from it; where it stands on its page counts for nothing. */
export class InputHasher {
  readonly #known = new Map<ShapeId, string>()
  readonly #package: string

  constructor(readonly context: EmitContext) {
    const { model, names } = context
    // The version is in the manifest alone.
    const { version: _, ...options } = context.options
    this.#package = JSON.stringify([options, model.service, model.className, names.serviceError])
  }

  /**
   * Hashes the inputs of a module.
   *
   * @param operation - what the module is about beside its shapes
   * @param observed - the shapes, in any order, and the names that its emitters looked at
   * @returns undefined where one of the shapes is not there
   */
  hash(operation: Operation | undefined, { shapes, names }: Observed): string | undefined {
    const parts = [this.#package, operation ? this.#describeOperation(operation) : '']
    for (const id of shapes) {
      const part = this.#hashShape(id)
      if (part === undefined) return undefined
      parts.push(part)
    }
    for (const name of names) if (this.context.names.has(name)) parts.push(name)
    return hashInputs(parts)
  }

  #hashShape(id: ShapeId): string | undefined {
    const known = this.#known.get(id)
    if (known !== undefined) return known
    const shape = this.context.findShape(id)
    if (!shape) return undefined
    const hash = hashInputs([this.#describeShape(shape)])
    this.#known.set(id, hash)
    return hash
  }

  #describeShape(shape: Shape): string {
    const { inputs, layout, model, names } = this.context
    const types = 'outputName' in shape && shape.outputName !== undefined ? [shape.id, shape.outputName] : [shape.id]
    return JSON.stringify([
      hashOnce(shape, () => withoutOrigins(shape)),
      layout.shapes.get(shape.id),
      names.values.get(shape.id),
      types.map((type) => [names.guards.get(type), names.jsonForms.get(type), names.internals.get(type)]),
      inputs.has(shape.id),
      findRecursions(model).get(shape.id),
    ])
  }

  #describeOperation({ origin: _, examples, ...operation }: Operation): string {
    const { names } = this.context
    return JSON.stringify([
      operation,
      examples.map(({ origin: _origin, ...example }) => example),
      names.descriptors.get(operation.operation),
      operation.errors.map((error) => names.errors.get(error)),
    ])
  }
}

/** Hash of texts, none of which holds a line feed: JSON and names do not. */
export function hashInputs(texts: readonly string[]): string {
  return createHash('sha256').update(texts.join('\n')).digest('base64url')
}

/** Hashes of what shapes and prose say. While a folder is watched, most of them are the objects that they were before. */
const hashes = new WeakMap<Shape | Documentation, string>()

function hashOnce(said: Shape | Documentation, describe: () => object): string {
  const hash = hashes.get(said) ?? hashInputs([JSON.stringify(describe())])
  hashes.set(said, hash)
  return hash
}

function withoutOrigins(shape: Shape): object {
  if (shape.kind === 'structure') {
    const { origin: _, documentation, members, ...rest } = shape
    return { ...rest, documentation: hashProse(documentation), members: members.map(describeMember) }
  }
  return 'origin' in shape ? { ...shape, origin: undefined } : shape
}

function describeMember({ origin: _, documentation, ...member }: Member): object {
  return { ...member, documentation: hashProse(documentation) }
}

function hashProse(documentation: Documentation | undefined): string | undefined {
  return documentation && hashOnce(documentation, () => documentation)
}
