/**
 * One module's declarations, as a package joins them: what it imports, what it declares, what it exports.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isolatedDeclarationSync, parseSync } from 'rolldown/experimental'
import { BuildError } from './build-error.mjs'
import { listReferences } from './declaration-references.mjs'

/** @typedef {import('./declaration-references.mjs').Node} Node */

/**
 * A top-level statement that declares something.
 *
 * @typedef {object} Statement
 * @property {DeclarationModule} module
 * @property {number} start offset of the comment before it, or its own
 * @property {number} bare offset behind `export`
 * @property {number} end
 * @property {number} comment length of the comment and of what is between it and the statement
 * @property {readonly Named[]} names where it names what it declares
 * @property {readonly import('./declaration-references.mjs').Reference[]} references where it names anything else
 */

/**
 * A name, and its offset in the module's text.
 *
 * @typedef {{ readonly name: string, readonly start: number }} Named
 */

/**
 * All that a module declares under one name: overloads, or a type beside a value.
 *
 * @typedef {object} Declaration
 * @property {string} name in its module
 * @property {DeclarationModule} module
 * @property {Statement[]} statements
 * @property {boolean} isType
 * @property {boolean} isValue
 */

/**
 * A name of another module.
 *
 * @typedef {object} Import
 * @property {string} path of the other module
 * @property {string} name there
 * @property {boolean} isTypeOnly whether its value stays behind
 */

/**
 * What an exported name stands for: a name of the module itself, or of another one.
 *
 * @typedef {{ readonly local: string, readonly isTypeOnly: boolean } | Import} Export
 */

/**
 * A module of a package.
 *
 * @typedef {object} DeclarationModule
 * @property {string} path absolute path of the source
 * @property {string} text its declarations
 * @property {string | undefined} mappings from the text to the source, if maps are wanted
 * @property {readonly string[]} dependencies paths of the modules that it names, in their order
 * @property {ReadonlyMap<string, Import>} imports by the name in this module
 * @property {ReadonlyMap<string, Declaration>} declarations by name
 * @property {ReadonlyMap<string, Export>} exports by exported name
 * @property {readonly string[]} passedOn paths of the modules of which all is exported
 * @property {readonly Statement[]} statements those that declare something
 */

/** What a statement declares. Others cannot stand beside those of other modules. */
const meanings = new Map([
  ['TSInterfaceDeclaration', { isType: true, isValue: false }],
  ['TSTypeAliasDeclaration', { isType: true, isValue: false }],
  ['ClassDeclaration', { isType: true, isValue: true }],
  ['TSEnumDeclaration', { isType: true, isValue: true }],
  ['TSDeclareFunction', { isType: false, isValue: true }],
  ['FunctionDeclaration', { isType: false, isValue: true }],
  ['VariableDeclaration', { isType: false, isValue: true }],
])

/** Statements that only a module of its own can have, as a message names them. */
const refused = new Map([
  ['ExportDefaultDeclaration', 'has a default export; export it by its name'],
  ['TSExportAssignment', 'has `export =`; export names'],
  ['TSImportEqualsDeclaration', 'has `import =`; import names'],
  ['TSModuleDeclaration', 'declares a namespace, another module or something global; export its parts one by one'],
  ['TSNamespaceExportDeclaration', 'has `export as namespace`; leave it out'],
])

/**
 * Says why a module cannot be joined with the others.
 *
 * @param {string} path of the module
 * @param {string} what it has, and what to do
 * @returns {never}
 * @throws {BuildError} always
 */
export function refuseModule(path, what) {
  throw new BuildError(`${path} ${what}`)
}

/**
 * Reads a module and makes its declarations.
 *
 * @param {string} path absolute path of the source
 * @param {boolean} sourceMaps whether to tell where the declarations stand in the source
 * @returns {DeclarationModule}
 * @throws {BuildError} if a type is not written out, or if it has what other modules cannot stand beside
 */
export function readModule(path, sourceMaps) {
  const {
    code: text,
    map,
    errors,
  } = isolatedDeclarationSync(path, readFileSync(path, 'utf8'), { sourcemap: sourceMaps })
  const [error] = errors
  if (error) throw new BuildError(`${path}: ${error.message}\n${error.codeframe ?? ''}`)
  /** @type {Set<string>} */
  const dependencies = new Set()
  /** @type {Map<string, Import>} */
  const imports = new Map()
  /** @type {Map<string, Declaration>} */
  const declarations = new Map()
  /** @type {Map<string, Export>} */
  const exports = new Map()
  /** @type {string[]} */
  const passedOn = []
  /** @type {Statement[]} */
  const statements = []
  /** @type {DeclarationModule} */
  const module = { path, text, mappings: map?.mappings, dependencies: [], imports, declarations, exports, passedOn, statements } // prettier-ignore
  const locate = (/** @type {Node} */ source) => {
    const found = locateModule(path, source.value)
    dependencies.add(found)
    return found
  }
  let end = 0
  for (const statement of /** @type {readonly Node[]} */ (parseDeclarations(path, text))) {
    if (statement.type === 'ImportDeclaration') readImport(statement, locate(statement.source))
    else if (statement.type === 'ExportAllDeclaration') readExportAll(statement)
    else if (statement.type === 'ExportNamedDeclaration') readExport(statement, end)
    else readDeclaration(statement, statement, end)
    end = statement.end
  }
  return { ...module, dependencies: [...dependencies] }

  /**
   * @param {Node} statement
   * @param {string} from path of the other module
   */
  function readImport({ specifiers, importKind }, from) {
    for (const { type, local, imported, importKind: own } of specifiers) {
      if (type !== 'ImportSpecifier') refuseModule(path, 'imports a module as a whole or its default; import names')
      const isTypeOnly = importKind === 'type' || own === 'type'
      imports.set(local.name, { path: from, name: nameOf(imported), isTypeOnly })
    }
  }

  /** @param {Node} statement */
  function readExportAll({ exported, exportKind, source }) {
    if (exported || exportKind === 'type')
      refuseModule(path, 'exports a module as a whole, or all types of one; export names')
    passedOn.push(locate(source))
  }

  /**
   * @param {Node} statement
   * @param {number} from end of the statement before
   */
  function readExport(statement, from) {
    const { declaration, specifiers, source, exportKind } = statement
    if (declaration) {
      for (const name of readDeclaration(declaration, statement, from))
        exports.set(name, { local: name, isTypeOnly: false })
      return
    }
    const other = source ? locate(source) : undefined
    for (const { local, exported, exportKind: own } of specifiers) {
      const isTypeOnly = exportKind === 'type' || own === 'type'
      const name = nameOf(local)
      exports.set(
        nameOf(exported),
        other === undefined ? { local: name, isTypeOnly } : { path: other, name, isTypeOnly },
      )
    }
  }

  /**
   * @param {Node} node the declaration
   * @param {Node} whole the same with its `export`
   * @param {number} from end of the statement before
   * @returns {readonly string[]} what it declares
   */
  function readDeclaration(node, whole, from) {
    const meaning = meanings.get(node.type)
    if (!meaning) return refuseModule(path, refused.get(node.type) ?? `has a ${node.type}, which cannot be joined`)
    /** @type {readonly Node[]} */
    const ids =
      node.type === 'VariableDeclaration' ? node.declarations.map((/** @type {Node} */ { id }) => id) : [node.id]
    // the tree is let go of: those of a large package together take longer to collect than to walk
    const names = ids.map(({ name, start }) => ({ name, start }))
    const references = listReferences(node, (what) => refuseModule(path, what))
    const comment = whole.start - findComment(text, from, whole.start)
    const [start, bare, end] = [whole.start - comment, node.start, whole.end]
    /** @type {Statement} */
    const statement = { module, names, references, start, bare, end, comment }
    statements.push(statement)
    for (const { name } of names) {
      const known = declarations.get(name)
      if (!known) declarations.set(name, { name, module, statements: [statement], ...meaning })
      else {
        known.statements.push(statement)
        known.isType ||= meaning.isType
        known.isValue ||= meaning.isValue
      }
    }
    return names.map(({ name }) => name)
  }
}

/**
 * @param {string} path
 * @param {string} text
 */
function parseDeclarations(path, text) {
  const { program, errors } = parseSync(path.replace(/\.ts$/, '.d.ts'), text)
  const [error] = errors
  if (error) throw new BuildError(`${path}: ${error.message}\n${error.codeframe ?? ''}`)
  return program.body
}

/**
 * Finds the comment of a statement: the last one before it. Others are those of the module.
 *
 * @param {string} text
 * @param {number} from end of the statement before
 * @param {number} to start of the statement
 * @returns {number} start of the comment, or of the statement if it has none
 */
function findComment(text, from, to) {
  const comments = [...text.slice(from, to).matchAll(/\/\*.*?\*\//gs)]
  const last = comments.at(-1)
  return last ? from + last.index : to
}

/**
 * @param {string} path of a module
 * @param {string} specifier of another one
 * @returns {string} its path
 */
function locateModule(path, specifier) {
  if (!specifier.startsWith('.')) refuseModule(path, `imports ${specifier}; a package imports its own modules only`)
  return join(dirname(path), specifier.replace(/\.js$/, '.ts'))
}

/**
 * @param {Node} node an identifier, or a string
 * @returns {string}
 */
function nameOf({ name, value }) {
  return name ?? value
}
