/**
 * Lists and maps that have a name, because they hold themselves.
 *
 * @module
 */
import type { ListShape, MapShape } from '../../model/index.js'
import type { ModuleContext } from '../plan/context.js'
import type { SourceModule } from '../print/source-module.js'
import { StructureKind } from '../print/structure-kind.js'
import { printList, printType } from './type-expression.js'

/** Adds the type of a list or a map. A map is written as an index signature: TypeScript follows no `Record` that holds itself. */
export function emitAlias(module: SourceModule, context: ModuleContext, shape: ListShape | MapShape): void {
  const form = shape.usage.output && !shape.usage.input ? 'response' : 'request'
  const part = printType(module, context, shape.kind === 'list' ? shape.member : shape.value, form)
  module.add({
    kind: StructureKind.TypeAlias,
    name: context.typeSymbol(shape, form).name,
    isExported: true,
    type: shape.kind === 'list' ? printList(part, form) : `{ [key: string]: ${part} }`,
  })
}
