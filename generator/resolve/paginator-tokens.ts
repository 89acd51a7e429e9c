/**
 * Finds the tokens of a paginator: what its page leaves out of the operation's input and output (spec/README.md §11.3, §11.4).
 *
 * @module
 */
import type { Member, Paginator, Shape, ShapeId } from '../model/index.js'
import type { StructureNode } from './graph.js'

/** What the comparison gives. */
export type PaginatorTokens = Pick<Paginator, 'inputToken' | 'outputToken' | 'limitKey' | 'resultKeys'>

const limitName = /^(?:max|limit$|page_?size|count$|top$|first$)|(?:limit|size|results|items)$/i

/**
 * Compares a paginator's page with its operation.
 *
 * @param input - the paginator's request, as its page shows it
 * @param output - the paginator's response, as its page shows it
 * @param operationInput - members of the operation's input
 * @param operationOutput - members of the operation's output
 * @param shapes - all shapes of the service, by id
 * @returns the tokens; a field is absent where the pages show none
 */
export function findTokens(
  input: StructureNode | undefined,
  output: StructureNode | undefined,
  operationInput: readonly Member[],
  operationOutput: readonly Member[],
  shapes: ReadonlyMap<ShapeId, Shape>,
): PaginatorTokens {
  const kindOf = (member: Member): string | undefined => shapes.get(member.shape)?.kind
  const shown = new Set(input?.members.map((member) => member.name))
  const hidden = operationInput.filter((member) => !shown.has(member.name))
  const hasPageSize = input?.members.some(
    ({ name, node }) =>
      name === 'PaginationConfig' &&
      node.kind === 'structure' &&
      node.members.some((member) => member.name === 'PageSize'),
  )
  const limit = hasPageSize ? chooseLimit(hidden, kindOf) : undefined
  const inputTokens = hidden.filter((member) => member !== limit).map((member) => member.name)
  const shownOutput = new Set(output?.members.map((member) => member.name))
  const outputTokens = output
    ? operationOutput.filter((member) => !shownOutput.has(member.name)).map((member) => member.name)
    : []
  const { inputToken, outputToken } = pairTokens(
    inputTokens,
    outputTokens.length > 0 ? outputTokens : findNestedToken(inputTokens, operationOutput, shapes),
  )
  return {
    ...(inputToken !== undefined && { inputToken }),
    ...(outputToken !== undefined && { outputToken }),
    ...(limit && { limitKey: limit.name }),
    resultKeys: operationOutput
      .filter((member) => kindOf(member) === 'list' && shownOutput.has(member.name))
      .map((member) => member.name),
  }
}

/** Of the hidden members the one that limits a page: a number before a name that sounds like it (Route 53 writes numbers as strings). */
function chooseLimit(hidden: readonly Member[], kindOf: (member: Member) => string | undefined): Member | undefined {
  const numbers = hidden.filter((member) => kindOf(member) === 'integer')
  const named = (members: readonly Member[]): Member | undefined =>
    members.find((member) => limitName.test(member.name))
  return named(numbers) ?? (numbers.length === 1 ? numbers[0] : undefined) ?? named(hidden)
}

/** A page hides no token that lies deeper (RDS: `EngineDefaults.Marker`): a nested member that is called as the input's token is the one. */
function findNestedToken(
  inputs: readonly string[],
  operationOutput: readonly Member[],
  shapes: ReadonlyMap<ShapeId, Shape>,
): readonly string[] {
  const [input] = inputs
  if (input === undefined || inputs.length > 1) return []
  return operationOutput
    .filter((member) => {
      const shape = shapes.get(member.shape)
      return shape?.kind === 'structure' && shape.members.some((nested) => nested.name === input)
    })
    .map((member) => `${member.name}.${input}`)
    .slice(0, 1)
}

/** One token as a name, several as a list. */
function pairTokens(
  inputs: readonly string[],
  outputs: readonly string[],
): Pick<PaginatorTokens, 'inputToken' | 'outputToken'> {
  return { ...oneOrMany('inputToken', inputs), ...oneOrMany('outputToken', outputs) }
}

function oneOrMany<K extends string>(key: K, names: readonly string[]): Partial<Record<K, string | readonly string[]>> {
  if (names.length === 0) return {}
  return { [key]: names.length === 1 ? names[0] : names } as Partial<Record<K, string | readonly string[]>>
}
