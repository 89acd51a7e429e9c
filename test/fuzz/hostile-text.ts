/**
 * Text that no page of boto3 has: what ends strings, comments, templates and names, what looks like the page's own grammar, and what is only too much of something.
 *
 * @module
 */
import type { Random } from './random.js'

/** Marks text that was put into a page. No page, no template and no emitter has it, so where it turns up in the output, page text turned up. */
export const canary = 'zqInjectedzq'

/** Finds {@link canary} after any change of case and any division into words that names go through. */
export const canaryPattern = /zq[^A-Za-z]*injectedzq/i

/** Text within a line. */
const pieces: readonly string[] = [
  canary, `*/ ${canary}() /*`, `*\\/ ${canary}`, `\${${canary}}`, `\`\${${canary}}\``, `'; ${canary}(); '`, `"; ${canary}(); "`, `']; ${canary}; //`, `// ${canary}`,
  `\n${canary}\n`, `\r${canary}`, `\u2028${canary}\u2029`, `\u0000${canary}`, `\ufeff${canary}`, `\ud800${canary}`, `${canary}\udc00`, `\u202e${canary}`, `\\u0027${canary}`,
  `\\${canary}\\`, `</script>${canary}`, `{@link ${canary}}`, `@ts-ignore ${canary}`, `// @ts-nocheck ${canary}`, `/// <reference path="${canary}"/>`,
  `\`\`\`\n${canary}`, `\`\`${canary}`, `{${canary}: ${canary}}`, `@deprecated ${canary}`, `<b>${canary}</b>`, `[${canary}](javascript:${canary})`, `&#42;/${canary}`,
  '', ' ', '\t', '\n', '\r', '\r\n', '\u0000', '\u0001', '\u001b[31m', '\u0085', '\u00a0', '\u2028', '\ufeff', '\ud800', '\udfff', '"', "'", '`', '``', '*', '**', '|', '\\', '_', '__',
  '::', '.. ', '- ', '* ', '{', '}', '[', ']', '],', '},', '(', ')', ',', '=', ':', '#', '\\*', '*/', '/*', '${', '--*', '*(dict) --*', "''", "'|'", "'a'|'b'", '{}', '[]', 'True|False', '123',
  '...', "b'bytes'", "{'... recursive ...'}", 'datetime(2015, 1, 1)', 'StreamingBody()', 'EventStream({', '{...}|[...]|123', "'string' or ", '**[REQUIRED]** ',
] // prettier-ignore

/** Lines of their own: the page's grammar in the wrong place, and constructs that boto3 does not use. */
const lines: readonly string[] = [
  ':param X: ', ':type X: string', `:param ${canary}: **[REQUIRED]**`, ':returns: None', ':rtype: dict', ':returns:', '::', '**Request Syntax**', '**Response Syntax**',
  '**Response Structure**', '**Parameters**', '**Exceptions**', '**Examples**', 'Expected Output:', "{'... recursive ...'}", "'__proto__': 'string',", `'${canary}': 'string',`,
  `'${canary}*/': {`, "'X': [", '}', ']', ')', '},', '# This section is too large to render.', '- **__proto__** *(string) --*', `- **${canary}** *(string) --*`, '- *(dict) --*', '- *(list) --*',
  '- *(string) --* ', `- **${canary}\`*/** *(integer) --* ${canary}`, '- **X** *(dict) --*', '.. note::    This is a Tagged Union structure.', '.. py:method:: X.Client.y(**kwargs)',
  `.. py:method:: ${canary}.Client.${canary}(**kwargs)`, '.. py:class:: X.Client', '.. py:class:: X.Paginator.Y', '.. py:class:: X.Waiter.Y', `.. ${canary}:: ${canary}`, '.. danger::',
  '.. toctree::', '  x/client/y', `.. include:: /etc/${canary}`, '.. raw:: html', `.. _${canary}: https://${canary}/*/`, `.. |${canary}| replace:: */`, '=====', '*****', '+---+---+', '=== ===',
  `| ${canary}`, '>>> 1', `${canary}\n    ${canary}`, '1. x', '#. x', '(i) x', '-a  x', '--', '----',
  `*   :py:class:\`X.Client.exceptions.${canary}*/\``, '*   :py:class:`X.Client.exceptions.constructor`',
  `See also: \`AWS API Documentation <https://docs.aws.amazon.com/goto/WebAPI/x-2020-01-01/${canary}>\`_`,
  `The default is \`\`${canary}*/\`\`.`, `Deprecated. ${canary} */`, 'This field is autopopulated if not provided.', `\`${canary} <https://x/API_${canary}.html>\`__`,
  `  response = client.x(X='${canary}')`, `'${canary}': [{'${canary}': '\`\`\`'}],`, `Default: ${canary}`, `Type: ${canary}`, `Pattern: \`\`[${canary}*/\`\``, 'Length Constraints: Minimum length of 5. Maximum length of 2.',
] // prettier-ignore

/** Names that are hard on whoever makes TypeScript of them. */
const names: readonly string[] = [
  '__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then', 'default', 'class', 'await', 'enum', 'string', 'undefined', 'null', 'Object', 'Record', 'Promise',
  canary, `${canary}*/`, `${canary}'`, `${canary}"`, `\`${canary}`, `\${${canary}}`, `${canary} ${canary}`, `${canary}\\`, `-${canary}`, `1${canary}`, `../../${canary}`, `${canary}/../x`, `[${canary}]`,
  `${canary};`, `${canary}: 1`, `<${canary}>`, `é${canary}`, `日本${canary}`, `${canary}\u2028`, `${canary}\u0000`, `${canary}.x`, `$${canary}`, `_${canary}`, '_', '$', 'é', '日本', '1', '-', '.', '..',
  'a'.repeat(300), 'CON', 'aux', 'Request', 'Response', 'Output', 'A_B', 'AB', 'a-b', 'X2', 'Client', 'ServiceError', 'Errors', 'Values', 'Schema', 'constructor*/', 'value', 'path', 'report',
] // prettier-ignore

/** A piece to stand within a line; now and then very long. */
export function pickPiece(random: Random): string {
  const piece = random.pick(pieces)
  return random.chance(0.05) ? piece.repeat(2 + random.below(30)) : piece
}

/** A line, without its line end. */
export function pickLine(random: Random): string {
  return random.pick(lines)
}

/** A name for a member, a shape, a value, an operation or an error. */
export function pickName(random: Random): string {
  return random.pick(names)
}

/** A line of tens of thousands of characters, seldom of hundreds of thousands. */
export function makeLongLine(random: Random): string {
  const length = random.chance(0.02) ? 300_000 : 1000 + random.below(20_000)
  const unit = random.pick([
    'x', ' x', `${canary} `, '*', '`', '``', '_', '\\', '|', '<', '(', "'a'|", '- ', ':a:', '**a** ', '`a <b>`__ ', "{'a': ", '[', '"', '=', '\u0301', '💡', '*/', '1',
  ]) // prettier-ignore
  return unit.repeat(Math.ceil(length / unit.length))
}

/** Blocks within blocks, tens to thousands deep. */
export function makeNest(random: Random): readonly string[] {
  const depth = random.chance(0.03) ? 2500 : 10 + random.below(300)
  const [open, step, close] = random.pick([
    ['- x\n', 2, ''], ['* x\n', 2, ''], ['- **A** *(dict) --*\n', 2, ''], ['- *(list) --*\n', 2, ''], ["'A': {", 4, '},'], ["'A': [", 4, '],'], ['{', 4, '}'], ['[', 4, ']'], ['.. note::\n', 2, ''], ['x', 1, ''],
    [':a: b', 1, ''], ['x::\n', 1, ''], ["'A': {'A': [", 0, ''], ['(', 0, ''], ["{'a': ", 0, ''], ['[', 0, ''], ['b', 3, ''], ['- - ', 0, ''],
  ] as const) // prettier-ignore
  if (step === 0) return [open.repeat(depth)]
  // a page's indentation costs depth² characters
  const levels = Math.min(depth, 400)
  const down = Array.from({ length: levels }, (_, level) => ' '.repeat(level * step) + open)
  if (close === '') return down.flatMap((line) => line.split('\n'))
  return [...down, ...down.map((_, level) => ' '.repeat((levels - 1 - level) * step) + close)]
}
