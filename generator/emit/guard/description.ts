/**
 * The description of a shape, which JSON Schema, codecs and samples read.
 *
 * @module
 */
import type { Member, Shape, ShapeId, StringShape, StructureShape } from '../../model/index.js'
import { contractOf } from '../contract.js'
import { isUnion, listArms, unknownMember } from '../form.js'
import { printString } from '../literal.js'
import type { GuardScope } from './guard-scope.js'
import { describeFacts } from './member-facts.js'
import { arrayText, callText, printDeclaration, surroundText, type Text } from './text-layout.js'

/** Writes `shapeOfTag`. */
export function printDescription(scope: GuardScope, shape: StructureShape | StringShape): string {
  const name = scope.internal(shape, 'shape')
  const comment = `/** The description of ${scope.subject(shape)}. */`
  const declare = (type: string): string => `export const ${name}: ${scope.runtimeType('shape', type)}`
  if (shape.kind === 'string') {
    const values = scope.module.value(scope.context.valuesSymbol(shape))
    const create = `/* @__PURE__ */ ${scope.runtime('description', 'enumOf')}`
    return `${comment}\n${printDeclaration(declare('EnumShape'), create, [printString(shape.id), values])}`
  }
  if (shape.unknown) return `${comment}\n${declare('ScalarShape')} = ${scope.runtime('description', 'objectShape')}`
  const declaration = printDeclaration(
    declare('StructureShape'),
    `/* @__PURE__ */ ${scope.runtime('description', isUnion(shape) ? 'union' : 'structure')}`,
    [
      printString(scope.formName(shape)),
      printString(contractOf(scope.context, scope.form)),
      scope.guard(shape),
      surroundText('() => ', arrayText(listRows(scope, shape))),
    ],
  )
  return `${comment}\n${declaration}`
}

function listRows(scope: GuardScope, shape: StructureShape): readonly Text[] {
  if (!isUnion(shape)) return shape.members.map((member) => describeMember(scope, shape, member))
  const arms = listArms(shape, scope.form).map((member) => describeMember(scope, shape, member))
  if (scope.form === 'request') return arms
  return [...arms, arrayText([printString(unknownMember), scope.runtime('description', 'unknownMemberShape')])]
}

function describeMember(scope: GuardScope, shape: StructureShape, member: Member): Text {
  const first = describeValue(scope, member.shape, new Set())
  const described =
    member.alternative === undefined || member.alternative === member.shape
      ? first
      : callText(scope.runtime('description', 'eitherOf'), [first, describeValue(scope, member.alternative, new Set())])
  return arrayText([printString(member.name), described, ...describeFacts(scope, shape, member)])
}

/** Writes the description of a value. `open` holds the lists and maps that are being written, as in the yes/no guard. */
function describeValue(scope: GuardScope, id: ShapeId, open: ReadonlySet<ShapeId>): Text {
  const shape = scope.context.shape(id)
  if (open.has(id)) return scope.runtime('description', 'unknownShape')
  const within = new Set([...open, id])
  switch (shape.kind) {
    case 'structure': {
      const described = scope.internal(shape, 'shape')
      return shape.eventStream ? callText(scope.runtime('description', 'eventsOf'), [described]) : described
    }
    case 'list':
      return callText(scope.runtime('description', 'listOf'), [describeValue(scope, shape.member, within)])
    case 'map': {
      const key = scope.context.shape(shape.key)
      const keys = key.kind === 'string' && key.enum ? [scope.internal(key, 'shape')] : []
      return callText(scope.runtime('description', 'mapOf'), [describeValue(scope, shape.value, within), ...keys])
    }
    case 'string':
      return shape.enum ? scope.internal(shape, 'shape') : scope.runtime('description', 'stringShape')
    default:
      return scope.runtime('description', nameScalar(scope, shape))
  }
}

function nameScalar(scope: GuardScope, shape: Shape): string {
  if (shape.kind !== 'blob' || !shape.streaming) return `${shape.kind}Shape`
  return scope.form === 'request' ? 'streamingInputShape' : 'streamingOutputShape'
}
