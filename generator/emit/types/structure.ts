/**
 * Structures as interfaces.
 *
 * @module
 */
import type { StructureShape } from '../../model/index.js'
import { documentNode } from '../docs/comment.js'
import type { ModuleContext } from '../plan/context.js'
import { type Form, isUnion, typedForms } from '../plan/form.js'
import { printPropertyName } from '../print/literal.js'
import type { SourceModule } from '../print/source-module.js'
import { StructureKind } from '../print/structure-kind.js'
import { printMemberType } from './type-expression.js'
import { emitUnion } from './union.js'

/** What a user has to know of a structure whose members no page shows. */
const leftOut =
  'The pages leave out its members as too large to show. It takes anything: nothing in it is checked, and dates and bytes in JSON stay text.'

/**
 * Adds the types of a structure: one, or two if its response form differs.
 *
 * @param summary - what to say of a structure that no page describes, in our own words
 */
export function emitStructure(
  module: SourceModule,
  context: ModuleContext,
  structure: StructureShape,
  summary?: string,
): void {
  for (const form of typedForms(structure)) {
    const { name } = context.typeSymbol(structure, form)
    if (isUnion(structure)) emitUnion(module, context, structure, form, name)
    else emitInterface(module, context, structure, form, name, summary)
  }
}

function emitInterface(
  module: SourceModule,
  context: ModuleContext,
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
      notice: structure.unknown && leftOut,
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
