/**
 * Paginators: a module with a descriptor for each, and the client's method.
 *
 * @module
 */
import { documentNode } from '../docs/comment.js'
import type { EmitContext, ModuleSymbol } from '../plan/context.js'
import type { PaginatorPlan } from '../plan/paginator-plan.js'
import { printString, printStrings } from '../print/literal.js'
import { SourceModule } from '../print/source-module.js'
import type { Method, Parameter } from '../print/statement.js'
import { printMemberType, printType } from '../types/type-expression.js'
import { addDescriptor } from './descriptor.js'
import { printBoundaryType } from './operation.js'

/** The descriptor of a paginator. */
export function paginatorSymbol(context: EmitContext, { paginator }: PaginatorPlan): ModuleSymbol {
  const { name } = paginator
  return { name: context.names.paginators.get(name)!.descriptor, module: context.layout.paginators.get(name)! }
}

/** Writes the module of a paginator: its descriptor. Importing it loads its operation and nothing else. */
export function emitPaginator(context: EmitContext, plan: PaginatorPlan): SourceModule {
  const symbol = paginatorSymbol(context, plan)
  const module = new SourceModule(symbol.module)
  const { limit, list, lists, more, operation, paginator, tokens } = plan
  const type = module.type(
    context.runtime('paginate', lists.length > 0 ? 'ListsPaginatorDescriptor' : 'PaginatorDescriptor'),
  )
  const isText = limit && context.shape(limit.shape).kind === 'string'
  const properties = [
    `name: ${printString(paginator.name)}`,
    `operation: ${module.value(context.descriptorSymbol(operation))}`,
    `tokens: [${tokens
      .map(({ input, output }) => `{ input: ${printString(input.name)}, output: ${printStrings(output)} }`)
      .join(', ')}]`,
    ...(limit ? [`limit: { name: ${printString(limit.name)}${isText ? ', isText: true' : ''} }`] : []),
    ...(more === undefined ? [] : [`more: ${printString(more)}`]),
    ...(list ? [`list: ${printStrings(list.path)}`] : []),
    ...(lists.length > 0 ? [`lists: ${printStrings(lists)}`] : []),
  ]
  const { input, item, output, token } = printTypes(module, context, plan)
  addDescriptor(
    module,
    { name: symbol.name, type: `${type}<${input}, ${output}, ${item ?? 'never'}, ${token}>`, properties },
    documentNode({ summary: `What \`paginate\` needs to go through the pages of \`${operation.operation}\`.` }),
  )
  return module
}

/** The client's method that goes through the pages of an operation. */
export function describePaginatorMethod(
  module: SourceModule,
  context: EmitContext,
  plan: PaginatorPlan,
  emptyInput: string | undefined,
): Method {
  const { limit, list, lists, operation, paginator } = plan
  const { input, item, output, token } = printTypes(module, context, plan)
  const allOptions = `${module.type(context.runtime('paginate', 'PaginateOptions'))}<${token}>`
  const left = [...(limit ? [] : ["'pageSize'"]), ...(list ? [] : ["'maxItems'", "'skip'"])]
  const runtime = (name: string): string => module.type(context.runtime('paginate', name))
  const itemPages = lists.length > 0 ? 'ListPages' : 'ItemPages'
  const pages =
    item === undefined
      ? `${runtime('Pages')}<${output}, ${token}>`
      : `${runtime(itemPages)}<${output}, ${item}, ${token}>`
  const parameters: Parameter[] = [
    {
      name: 'input',
      type: input,
      ...(emptyInput !== undefined && { initializer: emptyInput }),
    },
    {
      name: 'options',
      type: left.length > 0 ? `${context.global('Omit')}<${allOptions}, ${left.join(' | ')}>` : allOptions,
      hasQuestionToken: true,
    },
  ]
  const paginate = module.value(context.runtime('paginate', 'paginate'))
  return {
    name: context.names.paginators.get(paginator.name)!.method,
    parameters,
    returnType: pages,
    statements: [`return ${paginate}(this.#options, ${module.value(paginatorSymbol(context, plan))}, input, options)`],
    ...documentNode({
      summary: `Goes through the pages of \`${operation.operation}\`.`,
      params: [
        ['input', 'what the operation takes'],
        ['options', 'choices for all pages'],
      ],
      returns: list
        ? 'the pages, to be looped over with `for await`; `items()` gives what their list holds, one by one'
        : lists.length > 0
          ? 'the pages, to be looped over with `for await`; `items(name)` gives what the list of that name holds, one by one'
          : 'the pages, to be looped over with `for await`',
      deprecated: operation.deprecated,
    }),
  }
}

/** The types that a paginator is about; `item` is that of its list, or the names of its lists, or undefined. A single token has its member's type; several are an object of the input's members. */
function printTypes(
  module: SourceModule,
  context: EmitContext,
  { list, lists, operation, tokens }: PaginatorPlan,
): { readonly input: string; readonly output: string; readonly item: string | undefined; readonly token: string } {
  const input = printBoundaryType(module, context, operation, 'request')
  const [first] = tokens
  const token =
    tokens.length === 1
      ? printMemberType(module, context, first!.input, 'request')
      : `${context.global('Pick')}<${input}, ${tokens.map((pair) => printString(pair.input.name)).join(' | ')}>`
  return {
    input,
    output: printBoundaryType(module, context, operation, 'response'),
    item: list
      ? printType(module, context, list.shape.member, 'response')
      : lists.map(printString).join(' | ') || undefined,
    token,
  }
}
