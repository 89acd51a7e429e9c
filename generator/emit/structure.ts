/**
 * Structures as interfaces.
 *
 * @module
 */
import { StructureKind } from './structure-kind.js'
import type { StructureShape } from '../model/index.js'
import type { EmitContext } from './context.js'
import { documentNode } from './documentation/comment.js'
import { type Form, formsOf, isUnion } from './form.js'
import { printPropertyName } from './literal.js'
import type { SourceModule } from './source-module.js'
import { printMemberType } from './type-expression.js'
import { emitUnion } from './union.js'

/**
 * Adds the types of a structure: one, or two where its response form differs.
 *
 * @param summary - what to say of a structure that no page describes, in our own words
 */
export function emitStructure(
  module: SourceModule,
  context: EmitContext,
  structure: StructureShape,
  summary?: string,
): void {
  for (const form of formsOf(structure)) {
    const { name } = context.typeSymbol(structure, form)
    if (form === 'response' && structure.outputName !== undefined && name === structure.id) continue
    if (isUnion(structure)) emitUnion(module, context, structure, form, name)
    else emitInterface(module, context, structure, form, name, summary)
  }
}

function emitInterface(
  module: SourceModule,
  context: EmitContext,
  structure: StructureShape,
  form: Form,
  name: string,
  summary: string | undefined,
): void {
  module.add({
    kind: StructureKind.Interface,
    name,
    isExported: true,
    ...documentNode({
      documentation: structure.documentation,
      summary: name === structure.id ? summary : `{@link ${structure.id}} as responses have it.`,
      deprecated: structure.deprecated,
    }),
    properties: structure.members.map((member) => ({
      name: printPropertyName(member.name),
      type: printMemberType(module, context, member, form),
      hasQuestionToken: !context.isRequired(structure, member, form),
      ...documentNode(member),
    })),
    // A structure that no whole page shows may hold anything.
    ...(structure.unknown && { indexSignatures: [{ keyName: 'key', keyType: 'string', returnType: 'unknown' }] }),
  })
}
