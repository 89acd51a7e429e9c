/**
 * The configuration that a project gets.
 *
 * @module
 */
import type { Choices } from './choices.js'

/**
 * Writes the text of `shapewright.config.ts` or `.mjs`; both are the same.
 *
 * @returns ends with a line break
 */
export function printConfig({ input, output, packageName, services }: Choices): string {
  const fields = [
    ...(input === 'spec' ? [] : [`input: ${print(input)}`]),
    ...(output === 'output' ? [] : [`output: ${print(output)}`]),
    `services: [${services.map(print).join(', ')}]`,
    `packageName: ${print(packageName)}`,
  ]
  return `import { defineConfig } from 'shapewright'

export default defineConfig({
${fields.map((field) => `  ${field},\n`).join('')}})
`
}

function print(text: string): string {
  return `'${text.replaceAll(/[\\']/g, '\\$&').replaceAll('\n', '\\n')}'`
}
