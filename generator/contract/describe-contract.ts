/**
 * From a model to its contract.
 *
 * @module
 */
import { digestHex } from '../digest.js'
import { compareText } from '../messages/compare-text.js'
import type {
  Contract,
  ContractMember,
  ContractOperation,
  ContractShape,
  Member,
  Operation,
  ServiceModel,
  Shape,
} from '../model/index.js'

/** Hex digits of a prose digest: 64 bits, so that two texts of one place never have the same by accident. */
const digestLength = 16

/**
 * Leaves out of a model all that no program depends on: prose becomes a digest, so that a change of it is seen, and places are gone.
 *
 * @returns a value that JSON writes and reads back unchanged
 */
export function describeContract(model: ServiceModel): Contract {
  const { service, className, operations, shapes, paginators, waiters, errorCodes } = model
  return {
    service,
    className,
    operations: operations.map(describeOperation),
    shapes: shapes.map(describeShape),
    paginators: paginators.map(({ origin: _, ...paginator }) => paginator),
    waiters: waiters.map(({ origin: _, ...waiter }) => waiter),
    ...(errorCodes && { errorCodes }),
  }
}

function describeOperation(operation: Operation): ContractOperation {
  const { method, operation: name, input, output, errors, deprecated, documentation, examples } = operation
  return {
    method,
    operation: name,
    ...(input !== undefined && { input }),
    ...(output !== undefined && { output }),
    errors: [...new Set(errors)].sort(compareText),
    ...(deprecated && { deprecated: true as const }),
    ...digest({
      documentation,
      reason: deprecated?.reason,
      examples: examples.length > 0 ? examples.map(({ origin: _, ...rest }) => rest) : undefined,
    }),
  }
}

/** By shape of a model: what is left of it. While a folder is watched, most shapes are the objects that they were before. */
const described = new WeakMap<Shape, ContractShape>()

function describeShape(shape: Shape): ContractShape {
  const known = described.get(shape) ?? leaveOut(shape)
  described.set(shape, known)
  return known
}

function leaveOut(shape: Shape): ContractShape {
  switch (shape.kind) {
    case 'structure': {
      const { kind, id, members, union, eventStream, unknown, outputName, outputDiffers, deprecated, documentation } =
        shape
      return {
        kind,
        id,
        members: members.map(describeMember),
        ...(union && { union }),
        ...(eventStream && { eventStream }),
        ...(unknown && { unknown }),
        ...(outputName !== undefined && { outputName }),
        ...(outputDiffers && { outputDiffers: true as const }),
        ...(deprecated && { deprecated: true as const }),
        ...digest({ documentation, reason: deprecated?.reason }),
      }
    }
    case 'string': {
      const { kind, id, enum: values } = shape
      return { kind, id, ...(values && { enum: values }) }
    }
    default: {
      const { usage: _, ...rest } = shape
      return rest
    }
  }
}

function describeMember(member: Member): ContractMember {
  const { name, shape, required, deprecated, idempotencyToken, alternative, proseValues, wireForm, wireName } = member
  const { documentation, sensitive, defaultValue, constraints, elementConstraints, keyConstraints } = member
  return {
    name,
    shape,
    ...(required && { required }),
    ...(deprecated && { deprecated: true as const }),
    ...(idempotencyToken && { idempotencyToken }),
    ...(alternative !== undefined && { alternative }),
    ...(proseValues && { proseValues }),
    ...(wireName !== undefined && { wireName }),
    ...(wireForm !== undefined && { wireForm }),
    ...digest({
      documentation,
      reason: deprecated?.reason,
      sensitive,
      defaultValue,
      constraints,
      elementConstraints,
      keyConstraints,
    }),
  }
}

/**
 * A digest of facts, absent if there is none of them. A fact that is absent counts for nothing, so that a new kind of fact changes no digest of those that lack it.
 */
function digest(facts: Readonly<Record<string, unknown>>): { readonly prose?: string } {
  const known = Object.entries(facts)
    .filter(([, fact]) => fact !== undefined)
    .sort(([a], [b]) => compareText(a, b))
  if (known.length === 0) return {}
  const text = JSON.stringify(known)
  return { prose: digestHex(text).slice(0, digestLength) }
}
