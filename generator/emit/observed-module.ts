/**
 * Modules that are written again only where what they follow from has changed.
 *
 * @module
 */
import type { Operation } from '../model/index.js'
import type { EmitContext } from './context.js'
import type { EmittedFile, SettledRange } from './emitted-file.js'
import type { InputHasher, ModuleInputs } from './module-inputs.js'

/** By path in the package: what files were made from in an earlier run. */
export type FormerInputs = ReadonlyMap<string, ModuleInputs>

/** A file's text. */
type Printed = Pick<EmittedFile, 'text' | 'settled'>

/**
 * Emits a module, or leaves that for later where it would come out as in an earlier run: then the emitters would look at the same shapes and names, and find the same.
 *
 * @param operation - what the module is about beside its shapes
 * @param emit - writes the module; looks at shapes through the context alone
 */
export function emitObserved(
  path: string,
  context: EmitContext,
  hasher: InputHasher,
  former: FormerInputs,
  operation: Operation | undefined,
  emit: () => Printed,
): EmittedFile {
  const known = former.get(path)
  if (known && hasher.hash(operation, known) === known.hash) return new SameFile(path, known, emit)
  const { result, observed } = context.observe(emit)
  const hash = hasher.hash(operation, observed)
  return { path, ...result, ...(hash !== undefined && { inputs: { hash, ...observed } }) }
}

/** A file that an earlier run wrote from the same: its text is made when somebody asks for it. */
export class SameFile implements EmittedFile {
  readonly isSame = true
  readonly #emit: () => Printed
  #printed: Printed | undefined

  constructor(
    readonly path: string,
    readonly inputs: ModuleInputs,
    emit: () => Printed,
  ) {
    this.#emit = emit
  }

  get text(): string {
    return this.#print().text
  }

  get settled(): readonly SettledRange[] {
    return this.#print().settled ?? []
  }

  #print(): Printed {
    return (this.#printed ??= this.#emit())
  }
}
