/**
 * The names that a declaration takes from outside of itself. TypeScript has a scope for types and one for values; type parameters, parameters and members of enums are names of the declaration's own.
 *
 * @module
 */

/**
 * A node of oxc's tree of a declaration file.
 *
 * @typedef {{ readonly type: string, readonly start: number, readonly end: number } & Readonly<Record<string, any>>} Node
 */

/**
 * What a name is looked up as. A type parameter never hides a value, and a parameter never hides a type.
 *
 * @typedef {'type' | 'value'} Meaning
 */

/**
 * The names that hide those of the module at one place.
 *
 * @typedef {object} Scope
 * @property {ReadonlySet<string>} types
 * @property {ReadonlySet<string>} values
 * @property {Scope | undefined} outer
 */

/**
 * A place that names something of the module, or something global.
 *
 * @typedef {object} Reference
 * @property {string} name
 * @property {Meaning} meaning
 * @property {number} start offset of the name in the text, from 0
 * @property {number} end
 * @property {Scope | undefined} scope of the place
 */

/** @type {ReadonlySet<string>} */
const none = new Set()

/** Fields of nodes that hold no references. Names of declarations are changed by whoever knows the declaration. */
const passedOver = new Set(['type', 'start', 'end', 'range', 'id', 'label', 'typeParameters', 'params', 'parameters'])

/**
 * Lists the references of a statement, in the order of the walk.
 *
 * @param {Node} statement a top-level declaration
 * @param {(what: string) => never} refuse called with what cannot be joined
 * @returns {readonly Reference[]}
 */
export function listReferences(statement, refuse) {
  /** @type {Reference[]} */
  const references = []

  /**
   * @param {unknown} value a node, several, or what a field holds beside nodes
   * @param {Scope | undefined} scope
   * @returns {void}
   */
  const visit = (value, scope) => {
    if (typeof value !== 'object' || value === null) return
    if (Array.isArray(value)) {
      for (const each of value) visit(each, scope)
      return
    }
    const node = /** @type {Node} */ (value)
    switch (node.type) {
      case 'Identifier':
        return refer(node, 'value', scope)
      case 'TSTypeReference':
        visitTypeName(node.typeName, scope)
        return visit(node.typeArguments, scope)
      case 'TSInterfaceHeritage':
      case 'TSClassImplements':
        visitTypeName(node.expression, scope)
        return visit(node.typeArguments, scope)
      case 'TSQualifiedName':
        return visit(node.left, scope)
      case 'MemberExpression':
        visit(node.object, scope)
        return node.computed ? visit(node.property, scope) : undefined
      case 'TSTypePredicate':
        return visit(node.typeAnnotation, scope)
      case 'TSMappedType': {
        const inner = bind([node.key.name], [], scope)
        visit(node.constraint, scope)
        visit(node.nameType, inner)
        return visit(node.typeAnnotation, inner)
      }
      case 'TSConditionalType': {
        const inner = bind(listInferred(node.extendsType), [], scope)
        visit(node.checkType, scope)
        visit(node.extendsType, inner)
        visit(node.trueType, inner)
        return visit(node.falseType, scope)
      }
      case 'TSTypeParameter':
        visit(node.constraint, scope)
        return visit(node.default, scope)
      case 'VariableDeclarator':
        return visitParameter(node.id, scope)
      case 'TSEnumBody': {
        /** @type {readonly Node[]} */
        const members = node.members
        const names = members.map(({ id }) => id.name ?? id.value)
        for (const { initializer } of members) visit(initializer, bind([], names, scope))
        return
      }
      case 'TSImportType':
        return refuse('imports a type by an expression; import it by its name')
      default:
        return visitFields(node, scope)
    }
  }

  /**
   * @param {Node} node
   * @param {Scope | undefined} scope
   */
  const visitFields = (node, scope) => {
    const isGeneric = node.type === 'TSTypeParameterInstantiation'
    /** @type {readonly Node[]} */
    const parameters = isGeneric ? [] : (node.params ?? node.parameters ?? [])
    /** @type {readonly Node[]} */
    const typeParameters = node.typeParameters?.params ?? []
    const types = typeParameters.map(({ name }) => name.name)
    const inner = bind(types, parameters.flatMap(listBound), scope)
    visit(typeParameters, inner)
    if (isGeneric) visit(node.params, inner)
    for (const parameter of parameters) visitParameter(parameter, inner)
    for (const key in node) {
      if (passedOver.has(key) || (key === 'key' && !node.computed)) continue
      visit(node[key], inner)
    }
  }

  /**
   * @param {Node | null} parameter a pattern with its types
   * @param {Scope | undefined} scope
   * @returns {void}
   */
  const visitParameter = (parameter, scope) => {
    if (!parameter) return
    visit(parameter.typeAnnotation, scope)
    for (const part of listParts(parameter)) {
      if (part?.type === 'Property' && part.computed) visit(part.key, scope)
      visitParameter(part, scope)
    }
  }

  /**
   * The first name of `A` is a type, and that of `A.B` is a namespace, which nothing hides but another one.
   *
   * @param {Node} name
   * @param {Scope | undefined} scope
   * @returns {void}
   */
  const visitTypeName = (name, scope) => {
    if (name.type === 'Identifier') return refer(name, 'type', scope)
    let first = name
    while (first.type !== 'Identifier') {
      const next = first.left ?? first.object
      if (!next) return visit(first, scope)
      first = next
    }
    refer(first, 'value', undefined)
  }

  /**
   * @param {Node} node
   * @param {Meaning} meaning
   * @param {Scope | undefined} scope
   */
  const refer = ({ name, start, typeAnnotation, end }, meaning, scope) => {
    visit(typeAnnotation, scope)
    if (hides(scope, name, meaning)) return
    references.push({ name, meaning, start, end: typeAnnotation ? start + name.length : end, scope })
  }

  visitFields(statement, undefined)
  return references
}

/**
 * True if a name at a place is not one of the module.
 *
 * @param {Scope | undefined} scope of the place
 * @param {string} name
 * @param {Meaning} meaning
 */
export function hides(scope, name, meaning) {
  for (let each = scope; each; each = each.outer)
    if ((meaning === 'type' ? each.types : each.values).has(name)) return true
  return false
}

/**
 * @param {readonly string[]} types
 * @param {readonly string[]} values
 * @param {Scope | undefined} outer
 * @returns {Scope | undefined}
 */
function bind(types, values, outer) {
  if (types.length === 0 && values.length === 0) return outer
  return { types: types.length > 0 ? new Set(types) : none, values: values.length > 0 ? new Set(values) : none, outer }
}

/**
 * The names that a parameter brings: of `{ a, b: [c] }`, `a` and `c`.
 *
 * @param {Node | null} parameter
 * @returns {readonly string[]}
 */
function listBound(parameter) {
  if (!parameter) return []
  return parameter.type === 'Identifier' ? [parameter.name] : listParts(parameter).flatMap(listBound)
}

/**
 * @param {Node} pattern
 * @returns {readonly (Node | null)[]} the patterns in it
 */
function listParts({ type, properties, elements, argument, left, parameter, value }) {
  if (type === 'ObjectPattern') return properties
  if (type === 'ArrayPattern') return elements
  const inner = argument ?? left ?? parameter ?? (type === 'Property' ? value : undefined)
  return inner ? [inner] : []
}

/**
 * The names that `infer` brings to a conditional type. A conditional type within has its own.
 *
 * @param {unknown} value
 * @returns {readonly string[]}
 */
function listInferred(value) {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap(listInferred)
  const node = /** @type {Node} */ (value)
  const own = node.type === 'TSInferType' ? [node.typeParameter.name.name] : []
  const fields = Object.entries(node).filter(([key]) => key !== 'extendsType' || node.type !== 'TSConditionalType')
  return [...own, ...fields.flatMap(([, field]) => listInferred(field))]
}
