/**
 * A plugin for rolldown that lets declarations be exported by the statement itself (`export interface Tag`), not by a list at the end of the bundle that names each once more. That is 5 % of the declarations of a large package.
 *
 * @module
 */

/** The list of exports that ends a bundle. */
const exportList = /\nexport \{ ([^{}]*) \};\s*$/

/** The start of a declaration. Nested ones are indented, and lines of comments begin with an asterisk. */
const declaration = /^(interface|type|declare (?:abstract class|class|const|function|let|var)) ([\w$]+)/gm

/**
 * Makes the plugin. It stands behind those of `rolldown-plugin-dts`. A name that cannot be exported where it is declared stays in the list.
 *
 * @returns {import('rolldown').Plugin}
 */
export function inlineExports() {
  return {
    name: 'shapewright:inline-exports',
    renderChunk(code, { fileName }) {
      return fileName.endsWith('.d.ts') ? { code: moveExports(code), map: null } : null
    },
  }
}

/**
 * @param {string} code declarations with a list of exports at their end
 * @returns {string} the same declarations, each with its `export`
 */
function moveExports(code) {
  const list = exportList.exec(code)
  if (!list) return code
  const waiting = new Set(/** @type {string} */ (list[1]).split(', '))
  /** @type {Set<string>} */
  const moved = new Set()
  const body = code.slice(0, list.index + 1).replace(declaration, (start, kind, name) => {
    // a value that is exported as a type alone has no `export` that says so
    const item = kind === 'interface' || kind === 'type' ? `type ${name}` : name
    if (!waiting.has(item) && !waiting.has(name)) return start
    moved.add(waiting.has(item) ? item : name)
    return `export ${start}`
  })
  const left = [...waiting].filter((item) => !moved.has(item))
  return `${body}export {${left.length > 0 ? ` ${left.join(', ')} ` : ''}};\n`
}
