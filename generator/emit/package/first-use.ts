/**
 * A first program: it reads what the AWS CLI prints.
 *
 * @module
 */
import { nameCliCommand } from '../../boto3/index.js'
import type { Operation, ServiceModel } from '../../model/index.js'
import type { EmitOptions } from '../options.js'
import { boundaryStructure, createEmitContext, type EmitContext } from '../plan/context.js'
import { printString } from '../print/literal.js'
import { printImport } from './readme-import.js'
import { chooseSample } from './sample.js'

/**
 * Prints a program that decodes the answer of an operation from its standard input.
 *
 * @returns undefined if the operation answers nothing that JSON could hold
 */
export function printFirstUse(context: EmitContext, operation: Operation): string | undefined {
  const output = boundaryStructure(context, operation, 'response')
  if (!output || output.eventStream) return undefined
  const schema = context.symbol('schema', output, 'response')
  const decode = context.runtime('codec', 'decode')
  return `import { text } from ${printString('node:stream/consumers')}
${printImport(context, schema, decode)}

// ${nameCliCommand(context.model.service, operation.method)} --output json | node first.mjs
const printed = JSON.parse(await text(process.stdin))
console.log(${decode.alias ?? decode.name}(${schema.alias ?? schema.name}, printed))
`
}

/** A program that a package's user can begin with. */
export interface FirstProgram {
  /** ES module. */
  readonly code: string
  /** The command that prints what it reads: `aws sqs list-queues --output json`. */
  readonly command: string
}

/**
 * Makes a first program for a service.
 *
 * @returns undefined if the service has no operation whose answer could be read
 */
export function describeFirstProgram(model: ServiceModel, options: EmitOptions): FirstProgram | undefined {
  const context = createEmitContext(model, options)
  const operation = chooseSample(context)?.operation
  const code = operation && printFirstUse(context, operation)
  if (code === undefined) return undefined
  return { code, command: `${nameCliCommand(model.service, operation!.method)} --output json` }
}
