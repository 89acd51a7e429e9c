/**
 * The errors of a service as classes.
 *
 * @module
 */
import type { Operation } from '../../model/index.js'
import { type EmitContext, errorsModule, type ModuleContext, type ModuleSymbol } from '../plan/context.js'
import { printPropertyName, printString } from '../print/literal.js'
import { SourceModule } from '../print/source-module.js'
import type { Statement } from '../print/statement.js'
import { StructureKind } from '../print/structure-kind.js'

/** The interface of all documented errors by name. */
export function errorMapSymbol(context: EmitContext): ModuleSymbol {
  return { name: context.names.errorMap, module: errorsModule }
}

/** The classes of the errors that an operation documents, each once, in the page's order: a page may list an error twice. */
export function errorSymbols(context: ModuleContext, { errors }: Operation): readonly ModuleSymbol[] {
  return [...new Set(errors)].map((error) => context.errorSymbol(error))
}

/** Writes the module of the service's errors. */
export function emitErrors(context: EmitContext): SourceModule {
  const module = new SourceModule(errorsModule)
  const { errors, serviceError } = context.names
  module.add({
    kind: StructureKind.Class,
    name: serviceError,
    isExported: true,
    extends: module.value(context.runtime('errors', 'ServiceError')),
    docs: ['An error that the service answered with. Those that its pages document have classes of their own.'],
  })
  const codes = new Map((context.model.errorCodes ?? []).map(({ code, error }) => [error, code]))
  for (const [error, name] of errors) module.add(describeErrorClass(error, name, serviceError, codes.get(error)))
  module.add({
    kind: StructureKind.Interface,
    name: context.names.errorMap,
    isExported: true,
    docs: ["The documented errors by the service's names."],
    properties: [...errors].map(([error, name]) => ({ name: printPropertyName(error), type: name })),
  })
  return module
}

/** @param wireCode - what the service sends for it, if that is not its name */
function describeErrorClass(error: string, name: string, base: string, wireCode: string | undefined): Statement {
  return {
    kind: StructureKind.Class,
    name,
    isExported: true,
    extends: base,
    docs: [`The service's error ${printErrorName(error)}.`],
    properties: [
      {
        name: 'code',
        isStatic: true,
        isReadonly: true,
        type: 'string',
        initializer: printString(error),
        docs: ["The service's name of the error."],
      },
      ...(wireCode === undefined
        ? []
        : [
            {
              name: 'wireCode',
              isStatic: true,
              isReadonly: true,
              type: 'string',
              initializer: printString(wireCode),
              docs: ['What the service sends for it.'],
            },
          ]),
    ],
  }
}

/** The documented name, where it is one that may stand in a comment. */
function printErrorName(error: string): string {
  return /^[\w.-]+$/.test(error) ? `\`${error}\`` : 'of this name'
}
