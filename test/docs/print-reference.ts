/**
 * The reference pages' tables, printed from the code that they describe.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import type { Command, Option } from 'commander'
import { format } from 'prettier'
import ts from 'typescript'
import { createProgram } from '../../generator/cli/program.js'
import { type DiffRule, diffRules } from '../../generator/diff/index.js'
import { type Rule, rules } from '../../generator/messages/rules.js'

/** What stands in each reference page between its marks, by the page's name. */
export const printedReferences = {
  commands: printCommands,
  configuration: printConfiguration,
  messages: printMessages,
  changes: printChanges,
} as const

/** Every command with its arguments and options; those that nearly all share come first. */
function printCommands(): Promise<string> {
  const program = createProgram(() => Promise.resolve(), {})
  const { commands } = program
  const shared = commands[0]!.options.filter((option) => commands.every((command) => hasOption(command, option)))
  const sections = commands.map((command) => {
    const own = command.options.filter((option) => !shared.some(({ flags }) => flags === option.flags))
    const takes = command.registeredArguments.map((argument) => {
      const text = `${argument.name()}${argument.variadic ? '...' : ''}`
      return argument.required ? ` <${text}>` : ` [${text}]`
    })
    const needed = own
      .filter(({ mandatory }) => mandatory)
      .map(({ argChoices, flags }) => ` ${argChoices ? flags.replace(/<.*>/, `<${argChoices.join('|')}>`) : flags}`)
    const usage = `\`\`\`sh\nshapewright ${command.name()}${[...takes, ...needed].join('')} [options]\n\`\`\``
    return [`## ${command.name()}`, sentence(command.description()), usage, printOptions(own)].join('\n\n')
  })
  return tidy([...sections, '## Options of every command', printOptions(shared)].join('\n\n'))
}

function hasOption(command: Command, { flags }: Option): boolean {
  return command.options.some((option) => option.flags === flags)
}

function printOptions(options: readonly Option[]): string {
  if (options.length === 0) return 'It has no options of its own.'
  return printTable(
    ['option', 'meaning'],
    options.map(({ argChoices, description, flags }) => [
      code(flags),
      argChoices ? `${plain(description)}: ${argChoices.map(code).join(', ')}` : plain(description),
    ]),
  )
}

/** Every key of the configuration, from the type that `defineConfig` takes. */
function printConfiguration(): Promise<string> {
  const path = 'generator/config/config.ts'
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
  const sections = source.statements.filter(ts.isInterfaceDeclaration).map((declaration) => {
    const rows = declaration.members.filter(ts.isPropertySignature).map((member) => {
      const type = member.type!.getText().replace(/\s+/g, ' ')
      return [code(member.name.getText()), code(type.replaceAll('readonly ', '')), describe(member)]
    })
    return [`## ${declaration.name.text}`, describe(declaration), printTable(['key', 'type', 'meaning'], rows)].join(
      '\n\n',
    )
  })
  return tidy(sections.join('\n\n'))
}

/** A declaration's comment, on one line. @throws if it has none */
function describe(node: ts.Node): string {
  const comment = ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc)?.comment
  const text = ts.getTextOfJSDocComment(comment)
  if (!text) throw new Error(`No comment at ${node.getText().slice(0, 60)}`)
  return plain(text.replace(/\s+/g, ' '))
}

function printMessages(): Promise<string> {
  const entries = Object.entries<Rule>(rules)
  const sections = (['error', 'warning', 'info'] as const).map((severity) => {
    const rows = entries.filter(([, rule]) => rule.severity === severity)
    const cells = rows.map(([id, { help, meaning }]) => [`<a id="${id}"></a>${code(id)}`, plain(meaning), plain(help)])
    return [
      `## ${severity}`,
      printTable(['rule', 'true of a page without the message', 'what you can do'], cells),
    ].join('\n\n')
  })
  return tidy(sections.join('\n\n'))
}

function printChanges(): Promise<string> {
  const rows = Object.entries<DiffRule>(diffRules).map(([id, rule]) => {
    const { closedResponse, example, reason, request, response } = rule
    const responses = closedResponse ? `${response}; ${closedResponse} if enums are closed` : response
    return [code(id), request, responses, plain(reason), plain(example)]
  })
  return tidy(printTable(['rule', 'requests', 'responses', 'why', 'old → new'], rows))
}

function printTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows.map((row) => row.map((cell) => cell.replaceAll('|', '\\|')))]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** Text that Markdown and the site's templates show as it is; what stands between backquotes is safe. */
function plain(text: string): string {
  const parts = text.split(/(`[^`]*`)/)
  return parts
    .map((part) => (part.startsWith('`') ? part : part.replaceAll('<', '&lt;').replaceAll('{{', '&#123;{')))
    .join('')
}

function code(text: string): string {
  return `\`${text}\``
}

function sentence(text: string): string {
  return plain(`${text[0]!.toUpperCase()}${text.slice(1)}.`)
}

function tidy(markdown: string): Promise<string> {
  return format(markdown, { parser: 'markdown', printWidth: 120 })
}
