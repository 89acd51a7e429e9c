/**
 * A first program: it reads what the AWS CLI prints.
 *
 * @module
 */
import { nameCliCommand } from '../../boto3/index.js'
import type { Operation } from '../../model/index.js'
import { boundaryStructure, type EmitContext } from '../plan/context.js'
import { printImport } from './readme-import.js'

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
  return `import { text } from 'node:stream/consumers'
${printImport(context, schema, decode)}

// ${nameCliCommand(context.model.service, operation.method)} --output json | node first.mjs
const printed = JSON.parse(await text(process.stdin))
console.log(${decode.alias ?? decode.name}(${schema.alias ?? schema.name}, printed))
`
}
