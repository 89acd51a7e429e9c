/**
 * The modules of a package, and the declarations that its entry needs.
 *
 * @module
 */
import { readModule, refuseModule } from './declaration-module.mjs'

/** @typedef {import('./declaration-module.mjs').Declaration} Declaration */
/** @typedef {import('./declaration-module.mjs').DeclarationModule} DeclarationModule */
/** @typedef {import('./declaration-module.mjs').Statement} Statement */
/** @typedef {import('./declaration-references.mjs').Reference} Reference */

/**
 * What a name of a module stands for.
 *
 * @typedef {object} Resolved
 * @property {Declaration} declaration
 * @property {boolean} isTypeOnly whether a module on the way passed on the type alone
 */

/**
 * A place that names a declaration.
 *
 * @typedef {object} Link
 * @property {Reference} reference
 * @property {Declaration} declaration
 */

/**
 * All that a package's entry exports, and what this needs.
 *
 * @typedef {object} Needed
 * @property {ReadonlyMap<string, Resolved>} exports by exported name
 * @property {readonly Statement[]} statements a module after those that it names, except in cycles
 * @property {ReadonlySet<Declaration>} declarations what the statements declare
 * @property {ReadonlyMap<Statement, readonly Link[]>} links
 * @property {ReadonlySet<string>} globals names that the statements take from no module
 */

/**
 * Reads the modules of a package, and finds what its entry needs.
 *
 * @param {string} entry absolute path of `index.ts`
 * @param {boolean} sourceMaps whether maps are wanted
 * @returns {Needed}
 * @throws {import('./build-error.mjs').BuildError} if a module cannot be read, lacks a name that another one takes, or cannot be joined with others
 */
export function findNeeded(entry, sourceMaps) {
  const modules = readModules(entry, sourceMaps)
  const resolve = makeResolver(modules)
  const root = /** @type {DeclarationModule} */ (modules.get(entry))
  /** @type {Map<string, Resolved>} */
  const exports = new Map()
  for (const name of listExported(root, modules)) exports.set(name, resolve.exported(root, name, root))
  /** @type {Map<Statement, readonly Link[]>} */
  const links = new Map()
  /** @type {Set<string>} */
  const globals = new Set()
  const declarations = new Set([...exports.values()].map(({ declaration }) => declaration))
  // grows while it is walked
  for (const { statements } of declarations)
    for (const statement of statements) {
      if (links.has(statement)) continue
      links.set(statement, linkStatement(statement))
      for (const { name } of statement.names)
        declarations.add(/** @type {Declaration} */ (statement.module.declarations.get(name)))
    }
  const statements = [...modules.values()].flatMap((module) => module.statements.filter((each) => links.has(each)))
  return { exports, statements, declarations, links, globals }

  /**
   * @param {Statement} statement
   * @returns {readonly Link[]}
   */
  function linkStatement({ module, references }) {
    return references.flatMap((reference) => {
      const declaration = resolve.local(module, reference)
      if (declaration === undefined) {
        globals.add(reference.name)
        return []
      }
      declarations.add(declaration)
      return [{ reference, declaration }]
    })
  }
}

/**
 * Reads a module and all that it names.
 *
 * @param {string} entry
 * @param {boolean} sourceMaps
 * @returns {ReadonlyMap<string, DeclarationModule>} by path, each after those that it names
 */
function readModules(entry, sourceMaps) {
  /** @type {Map<string, DeclarationModule>} */
  const modules = new Map()
  const seen = new Set([entry])
  // no recursion: a package may have a chain of thousands of modules
  const waiting = [{ module: readModule(entry, sourceMaps), next: 0 }]
  for (let last = waiting.at(-1); last; last = waiting.at(-1)) {
    const path = last.module.dependencies[last.next++]
    if (path === undefined) {
      modules.set(last.module.path, last.module)
      waiting.pop()
    } else if (!seen.has(path)) {
      seen.add(path)
      waiting.push({ module: readDependency(path, last.module.path), next: 0 })
    }
  }
  return modules

  /**
   * @param {string} path
   * @param {string} from path of the module that names it
   */
  function readDependency(path, from) {
    try {
      return readModule(path, sourceMaps)
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ENOENT') throw error
      return refuseModule(from, `imports ${path}, which does not exist; run: npm run generate`)
    }
  }
}

/**
 * Lists the names that a module exports. A name that two modules pass on to it is listed once, and refused when it is resolved.
 *
 * @param {DeclarationModule} module
 * @param {ReadonlyMap<string, DeclarationModule>} modules
 * @param {Set<DeclarationModule>} [seen]
 * @returns {ReadonlySet<string>}
 */
function listExported(module, modules, seen = new Set()) {
  if (seen.has(module)) return new Set()
  seen.add(module)
  const names = new Set(module.exports.keys())
  for (const path of module.passedOn)
    for (const name of listExported(/** @type {DeclarationModule} */ (modules.get(path)), modules, seen))
      names.add(name)
  return names
}

/**
 * @param {ReadonlyMap<string, DeclarationModule>} modules
 */
function makeResolver(modules) {
  return { exported: resolveRequired, local: resolveLocal }

  /**
   * What a module's exported name stands for.
   *
   * @param {DeclarationModule} module
   * @param {string} name
   * @param {DeclarationModule} from the module that asks
   * @returns {Resolved}
   */
  function resolveRequired(module, name, from) {
    const resolved = resolveExport(module, name, new Set())
    if (resolved) return resolved
    return refuseModule(from.path, `takes "${name}", which is not exported by ${module.path}; run: npm run generate`)
  }

  /**
   * @param {DeclarationModule} module
   * @param {string} name
   * @param {Set<DeclarationModule>} seen modules that are asked already
   * @returns {Resolved | undefined}
   */
  function resolveExport(module, name, seen) {
    const entry = module.exports.get(name)
    if (entry) return 'path' in entry ? follow(module, entry) : resolveName(module, entry)
    if (seen.has(module)) return undefined
    seen.add(module)
    const found = module.passedOn.flatMap((path) => resolveExport(moduleAt(path), name, seen) ?? [])
    if (new Set(found.map(({ declaration }) => declaration)).size > 1)
      refuseModule(module.path, `passes on "${name}" of several modules; export one of them by its name`)
    return found[0]
  }

  /**
   * @param {DeclarationModule} module
   * @param {{ local: string, isTypeOnly: boolean }} entry
   * @returns {Resolved}
   */
  function resolveName(module, { local, isTypeOnly }) {
    const declaration = module.declarations.get(local)
    if (declaration) return { declaration, isTypeOnly }
    const imported = module.imports.get(local)
    if (!imported) return refuseModule(module.path, `exports "${local}", which it does not declare; declare it`)
    const resolved = follow(module, imported)
    return { ...resolved, isTypeOnly: isTypeOnly || resolved.isTypeOnly }
  }

  /**
   * @param {DeclarationModule} module
   * @param {import('./declaration-module.mjs').Import} entry
   * @returns {Resolved}
   */
  function follow(module, { path, name, isTypeOnly }) {
    const resolved = resolveRequired(moduleAt(path), name, module)
    return { ...resolved, isTypeOnly: isTypeOnly || resolved.isTypeOnly }
  }

  /**
   * What a place in a module names; undefined if it is something global. A type of the module does not hide a global value of its name.
   *
   * @param {DeclarationModule} module
   * @param {Reference} reference
   */
  function resolveLocal(module, { name, meaning }) {
    const declaration = module.declarations.get(name)
    if (declaration) return (meaning === 'type' ? declaration.isType : declaration.isValue) ? declaration : undefined
    const imported = module.imports.get(name)
    return imported && follow(module, imported).declaration
  }

  /** @param {string} path */
  function moduleAt(path) {
    return /** @type {DeclarationModule} */ (modules.get(path))
  }
}
