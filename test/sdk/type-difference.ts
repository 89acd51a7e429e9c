/**
 * Where two types differ, member by member. The compiler names the first difference of an assignment; the list of exceptions needs all of them.
 *
 * @module
 */
import ts from 'typescript'

/** What is different at a path. */
export type DifferenceKind =
  /** The SDK's type is not assignable to ours. */
  | 'type'
  /** Ours requires what the SDK lets one leave out. */
  | 'required'
  /** Only the SDK has the member. The compiler accepts that, but what it holds would be refused or lost. */
  | 'member'
  /** The SDK's type is `any`, or the translation has left nothing of it: the compiler accepts it and says nothing. */
  | 'unchecked'

/** One difference. */
export interface TypeDifference {
  /** Members from the top, with `[]` for elements of lists, `{}` for values of maps, `<>` for events, and `='X'` for a value: `Items[].State='NEW'`. */
  readonly path: string
  readonly kind: DifferenceKind
  /** The SDK's type, as the compiler prints it. */
  readonly source: string
  /** Our type. */
  readonly target: string
}

/**
 * Compares two types.
 *
 * @param source - the SDK's type, translated
 * @param target - our type
 * @returns what differs, in the order of members; one difference without a path where the compiler refuses the whole and no part is at fault
 */
export function compareTypes(checker: ts.TypeChecker, source: ts.Type, target: ts.Type): TypeDifference[] {
  const comparison = new Comparison(checker)
  comparison.compare(source, target, '')
  const { differences } = comparison
  const isRefused = !checker.isTypeAssignableTo(source, target)
  if (isRefused && differences.every(isAccepted)) comparison.add('type', '', source, target)
  return differences
}

/** Whether the compiler accepts what is different. */
export function isAccepted({ kind }: { readonly kind: string }): boolean {
  return kind === 'member' || kind === 'unchecked'
}

class Comparison {
  readonly differences: TypeDifference[] = []
  /** Pairs of types that were met, by their ids: recursive types end here. */
  readonly #met = new Set<string>()

  constructor(readonly checker: ts.TypeChecker) {}

  add(kind: DifferenceKind, path: string, source: ts.Type, target: ts.Type): void {
    const print = (type: ts.Type): string => this.checker.typeToString(type, undefined, ts.TypeFormatFlags.None)
    if (this.differences.some((other) => other.path === path && other.kind === kind)) return
    this.differences.push({ path, kind, source: print(source), target: print(target) })
  }

  /** Compares each part of a union by itself. */
  compare(source: ts.Type, target: ts.Type, path: string): void {
    const parts = listParts(source)
    for (const part of parts) {
      if (part.flags & ts.TypeFlags.Any) this.add('unchecked', path, part, target)
      else if (isWalked(part, this.checker)) this.#comparePart(part, target, path, parts.length > 1)
      else if (!this.checker.isTypeAssignableTo(part, target)) {
        this.add('type', part.isStringLiteral() ? `${path}='${part.value}'` : path, part, target)
      }
    }
  }

  /**
   * Compares an object, list, map or stream with what is most like it in the target.
   *
   * @param isArm - whether it is one of several
   */
  #comparePart(source: ts.Type, target: ts.Type, path: string, isArm: boolean): void {
    const candidates = listParts(target).filter(({ flags }) => flags & ts.TypeFlags.Object)
    const own = this.checker.getPropertiesOfType(source).filter((member) => !isOptional(member))
    const twin =
      candidates.length > 1
        ? candidates.find((candidate) => own.some(({ name }) => this.#requires(candidate, name)))
        : candidates[0]
    if (!twin || isDocument(target)) {
      if (!this.checker.isTypeAssignableTo(source, target)) {
        this.add('type', candidates.length > 1 ? `${path}|${own[0]?.name ?? ''}` : path, source, target)
      }
      return
    }
    const pair = `${idOf(source)} ${idOf(twin)}`
    if (this.#met.has(pair)) return
    this.#met.add(pair)
    const [from, to] = [itemOf(source, this.checker), itemOf(twin, this.checker)]
    if (from && to && from.mark === to.mark) this.compare(from.type, to.type, `${path}${to.mark}`)
    else if (from || (to && to.mark !== '{}')) this.#compareWhole(source, twin, path)
    else this.#compareMembers(source, twin, path, isArm)
  }

  #compareWhole(source: ts.Type, target: ts.Type, path: string): void {
    if (!this.checker.isTypeAssignableTo(source, target)) this.add('type', path, source, target)
  }

  #compareMembers(source: ts.Type, target: ts.Type, path: string, isArm: boolean): void {
    const { checker } = this
    const values = checker.getIndexTypeOfType(target, ts.IndexKind.String)
    for (const member of checker.getPropertiesOfType(source)) {
      const place = path === '' ? member.name : `${path}.${member.name}`
      const type = typeOf(member, checker)
      const twin = checker.getPropertyOfType(target, member.name)
      // Members that an arm rules out have no type; elsewhere that would be one which the translation has lost.
      if (listParts(type).length === 0) {
        if (!isArm) this.add('unchecked', place, type, target)
      } else if (twin) this.compare(type, typeOf(twin, checker), place)
      else if (values) this.compare(type, values, `${path}{}`)
      else this.add('member', place, type, target)
    }
    for (const member of checker.getPropertiesOfType(target)) {
      const twin = checker.getPropertyOfType(source, member.name)
      if (isOptional(member) || (twin && !isOptional(twin))) continue
      const place = path === '' ? member.name : `${path}.${member.name}`
      this.add('required', place, twin ? typeOf(twin, checker) : source, typeOf(member, checker))
    }
  }

  #requires(type: ts.Type, name: string): boolean {
    const member = this.checker.getPropertyOfType(type, name)
    return member !== undefined && !isOptional(member)
  }
}

/** What the translation makes anew, and lists and streams; all else is a leaf. */
function isWalked(type: ts.Type, checker: ts.TypeChecker): boolean {
  const isMapped =
    (type.flags & ts.TypeFlags.Object) !== 0 && ((type as ts.ObjectType).objectFlags & ts.ObjectFlags.Mapped) !== 0
  return isMapped || checker.isArrayType(type) || isStream(type)
}

function isStream(type: ts.Type): boolean {
  return type.symbol?.name === 'AsyncIterable'
}

/** The type of what a list, map or stream holds, with its mark in paths. */
function itemOf(type: ts.Type, checker: ts.TypeChecker): { mark: '[]' | '{}' | '<>'; type: ts.Type } | undefined {
  if (checker.isArrayType(type)) return { mark: '[]', type: checker.getTypeArguments(type as ts.TypeReference)[0]! }
  if (isStream(type)) return { mark: '<>', type: checker.getTypeArguments(type as ts.TypeReference)[0]! }
  const values = checker.getIndexTypeOfType(type, ts.IndexKind.String)
  return values && { mark: '{}', type: values }
}

/** Only a document may be null. */
function isDocument(type: ts.Type): boolean {
  return listParts(type).some(({ flags }) => flags & ts.TypeFlags.Null)
}

function listParts(type: ts.Type): readonly ts.Type[] {
  const parts = type.isUnion() ? type.types : [type]
  return parts.filter(({ flags }) => !(flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Never)))
}

/** The type of a member; of an optional one with the compiler's mark for "left out", which {@link listParts} takes off. */
function typeOf(member: ts.Symbol, checker: ts.TypeChecker): ts.Type {
  return checker.getTypeOfSymbol(member)
}

function isOptional({ flags }: ts.Symbol): boolean {
  return (flags & ts.SymbolFlags.Optional) !== 0
}

/** The compiler numbers its types, and does not say so in its declarations. */
function idOf(type: ts.Type): number {
  return (type as ts.Type & { readonly id: number }).id
}
