/**
 * The module of the two contracts: what requests and responses promise, as the options choose it.
 *
 * @module
 */
import { contractsModule, type EmitContext } from '../plan/context.js'
import { closesEnums, refusesUnknown } from '../plan/strictness.js'
import { SourceModule } from '../print/source-module.js'
import { StructureKind, VariableDeclarationKind } from '../print/structure-kind.js'

const promises = {
  request: 'What a request must be: the contract of schemas that requests use.',
  response:
    'What a response may be: the contract of schemas that only responses use, and of the response forms of others.',
} as const

/** Writes the module. */
export function emitContracts(context: EmitContext): SourceModule {
  const module = new SourceModule(contractsModule)
  const type = module.type(context.runtime('schema', 'Contract'))
  for (const form of ['request', 'response'] as const) {
    const enums = closesEnums(context.options, form) ? 'closed' : 'open'
    const unknownMembers = refusesUnknown(context.options, form) ? 'refuse' : 'ignore'
    module.add({
      kind: StructureKind.VariableStatement,
      isExported: true,
      declarationKind: VariableDeclarationKind.Const,
      declarations: [
        {
          name: context.contractSymbol(form).name,
          type,
          initializer: `{ form: '${form}', enums: '${enums}', unknownMembers: '${unknownMembers}' }`,
        },
      ],
      docs: [promises[form]],
    })
  }
  return module
}
