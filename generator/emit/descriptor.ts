/**
 * Descriptors: constants by which the runtime calls an operation, goes through its pages, or waits.
 *
 * @module
 */
import { StructureKind, VariableDeclarationKind } from './structure-kind.js'
import type { documentNode } from './documentation/comment.js'
import type { SourceModule } from './source-module.js'

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
    declarations: [{ name, type, initializer: `{\n${properties.map((property) => `  ${property},\n`).join('')}}` }],
    ...documentation,
  })
}
