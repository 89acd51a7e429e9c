/**
 * Tagged unions: exactly one member is set, and TypeScript sees which one.
 *
 * @module
 */
import type { StructureShape } from '../../model/index.js'
import { documentNode, printCommentText } from '../docs/comment.js'
import type { ModuleContext } from '../plan/context.js'
import { type Form, listArms, unknownMember } from '../plan/form.js'
import { printPropertyName } from '../print/literal.js'
import type { SourceModule } from '../print/source-module.js'
import { StructureKind } from '../print/structure-kind.js'
import { printMemberType } from './type-expression.js'

/** Most arms that are written out. Each names all others, so that their text grows with the square of their number. */
const MOST_ARMS = 64

/** One arm: the name of its member, already a property name, its type, and the comment before it. */
interface Arm {
  readonly name: string
  readonly type: string
  readonly comment: string
}

/** Adds the type of a tagged union in a form. */
export function emitUnion(
  module: SourceModule,
  context: ModuleContext,
  structure: StructureShape,
  form: Form,
  name: string,
): void {
  const arms: Arm[] = listArms(structure).map((member) => ({
    name: printPropertyName(member.name),
    type: printMemberType(module, context, member, form),
    comment: printCommentText(member),
  }))
  if (form === 'response') {
    const comment = '/** A member that these types do not know, by its name. */\n'
    arms.push({ name: unknownMember, type: '{ name: string }', comment })
  }
  module.add({
    kind: StructureKind.TypeAlias,
    name,
    isExported: true,
    type: arms.length > MOST_ARMS ? printExclusive(arms, module, context) : printArms(arms, context),
    ...documentNode({
      documentation: structure.documentation,
      summary: name === structure.id ? undefined : `{@link ${structure.id}} as responses have it.`,
      deprecated: structure.deprecated,
    }),
  })
}

/** A union without members can hold nothing. */
function printArms(arms: readonly Arm[], context: ModuleContext): string {
  if (arms.length === 0) return `${context.global('Record')}<string, never>`
  return arms.map((arm) => `| {\n${printArm(arm, arms)}}`).join('\n')
}

/** The same type, each arm written once: the runtime's mapped type rules the others out. */
function printExclusive(arms: readonly Arm[], module: SourceModule, context: ModuleContext): string {
  const exclusive = module.type(context.runtime('union', 'ExclusiveUnion'))
  return `${exclusive}<{\n${arms.map((arm) => printArm(arm, [])).join('')}}>`
}

function printArm(arm: Arm, arms: readonly Arm[]): string {
  const others = arms.filter((other) => other !== arm).map((other) => `${other.name}?: never\n`)
  return `${arm.comment}${arm.name}: ${arm.type}\n${others.join('')}`
}
