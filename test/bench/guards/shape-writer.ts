/**
 * From the model to what each library calls a schema: one walk, and a writer per library.
 *
 * @module
 */
import type { Shape, ShapeId } from '../../../generator/model/index.js'
import type { Subject } from './contender.js'

/** A member that a structure may have; in a response, every one is optional. */
export type WrittenMember<T> = readonly [name: string, schema: T]

/** How a library writes each kind of shape. */
export interface ShapeWriter<T> {
  /** A string; of an enum, too, because those of responses are open. */
  readonly string: T
  /** A number without a fraction. */
  readonly integer: T
  /** A number. */
  readonly float: T
  readonly boolean: T
  /** A valid `Date`. */
  readonly timestamp: T
  list(item: T): T
  /** An object of any keys. */
  map(value: T): T
  /** An object, all of whose members are optional and which may have others. */
  structure(members: readonly WrittenMember<T>[]): T
  /** Declares a structure, once, after all it mentions; gives the way to mention it. */
  declare(name: ShapeId, schema: T): T
}

/**
 * Writes the response of a subject and all that it holds.
 *
 * @returns the way to mention the response
 * @throws where the response holds a kind that no writer knows, or itself
 */
export function writeResponse<T>({ model, response }: Subject, writer: ShapeWriter<T>): T {
  const shapes = new Map(model.shapes.map((shape) => [shape.id, shape]))
  const written = new Map<ShapeId, T | undefined>()
  return writeShape(response)

  function writeShape(id: ShapeId): T {
    const known = written.get(id)
    if (known !== undefined) return known
    if (written.has(id)) throw new Error(`${id} holds itself`)
    written.set(id, undefined)
    const result = writeNew(shapes.get(id)!)
    written.set(id, result)
    return result
  }

  function writeNew(shape: Shape): T {
    switch (shape.kind) {
      case 'structure': {
        const members = shape.members.map(({ name, shape }) => [name, writeShape(shape)] as const)
        return writer.declare(shape.id, writer.structure(members))
      }
      case 'list':
        return writer.list(writeShape(shape.member))
      case 'map':
        return writer.map(writeShape(shape.value))
      case 'string':
      case 'integer':
      case 'float':
      case 'boolean':
      case 'timestamp':
        return writer[shape.kind]
      default:
        throw new Error(`No writer for ${shape.kind}`)
    }
  }
}

/**
 * Writes the response as the text of a module: one constant for each structure.
 *
 * @param writer - writes expressions
 * @returns the declarations, one a line, and the name of the response's constant
 */
export function printResponse(
  subject: Subject,
  writer: Omit<ShapeWriter<string>, 'declare'>,
): { readonly declarations: string; readonly name: string } {
  const lines: string[] = []
  const declare = (name: ShapeId, schema: string): string => {
    lines.push(`const ${name} = ${schema}`)
    return name
  }
  const name = writeResponse(subject, { ...writer, declare })
  return { declarations: lines.join('\n'), name }
}

/** Writes an object literal of a structure's members. */
export function printMembers(
  members: readonly WrittenMember<string>[],
  printMember: (name: string, schema: string) => string,
): string {
  return `{ ${members.map(([name, schema]) => printMember(JSON.stringify(name), schema)).join(', ')} }`
}
