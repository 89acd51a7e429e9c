/**
 * Descriptors: constants by which the runtime calls an operation, goes through its pages, or waits.
 *
 * @module
 */
import type { documentNode } from '../docs/comment.js'
import type { SourceModule } from '../print/source-module.js'
import { StructureKind, VariableDeclarationKind } from '../print/structure-kind.js'

/** What is written of a descriptor. */
interface Descriptor {
  /** Exported name. */
  readonly name: string
  readonly type: string
  /** Properties of the object, each as it is written, without a comma behind it. */
  readonly properties: readonly string[]
}

/** Adds an exported constant that is an object, one property a line. */
export function addDescriptor(
  module: SourceModule,
  { name, type, properties }: Descriptor,
  documentation: ReturnType<typeof documentNode>,
): void {
  module.add({
    kind: StructureKind.VariableStatement,
    isExported: true,
    declarationKind: VariableDeclarationKind.Const,
    declarations: [{ name, type, initializer: `{\n${properties.join(',\n')}}` }],
    ...documentation,
  })
}
