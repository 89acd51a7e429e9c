/**
 * The guards of a service's package, and what else is known of its shapes.
 *
 * @module
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { createEmitContext } from '../../generator/emit/plan/context.js'
import { type Form, formsOf } from '../../generator/emit/plan/form.js'
import type { ServiceModel, StructureShape } from '../../generator/model/index.js'
import { parsePage } from '../../generator/parse/index.js'
import { readPage } from '../../generator/read/index.js'
import { resolveService } from '../../generator/resolve/index.js'
import { type GuardExports, importGuards } from '../emit/guard/guard-package.js'

/** One form of a structure, with what its package exports for it. */
export interface GuardedShape {
  readonly shape: StructureShape
  readonly form: Form
  /** Name that the exports are made of: `Tag`, `TagOutput`. */
  readonly name: string
  readonly is: (value: unknown) => boolean
  readonly validate: (value: unknown, options?: object) => { success: boolean; issues?: readonly Issue[] }
  readonly sample: (seed?: number) => unknown
  readonly sampleInvalid: (seed?: number) => readonly (Issue & { readonly value: unknown })[]
  readonly encode: (value: unknown) => unknown
  readonly decode: (json: unknown) => unknown
  readonly schema: (target: string) => object
}

/** What is looked at of an issue. */
export interface Issue {
  readonly path: readonly (string | number)[]
  readonly code: string
}

/** Reads the pages of a service into its model. */
export function readModel(corpus: string, service: string): ServiceModel {
  const paths = readdirSync(join(corpus, service), { recursive: true, encoding: 'utf8' }).sort()
  const files = [join(corpus, `${service}.rst`), ...paths.map((path) => join(corpus, service, path))]
    .filter((path) => path.endsWith('.rst'))
    .map((path) => new VFile({ path, value: readFileSync(path) }))
  for (const file of files) file.data['page'] = file.path.slice(corpus.length + 1)
  return resolveService(
    service,
    files.flatMap((file) => parsePage(readPage(file), file)),
  )
}

/** Emits and imports the guards of every structure of a model, each form by itself. */
export async function importShapes(model: ServiceModel): Promise<readonly GuardedShape[]> {
  const context = createEmitContext(model, {})
  const guards: GuardExports = await importGuards(model)
  return model.shapes
    .filter((shape) => shape.kind === 'structure')
    .flatMap((shape) =>
      formsOf(shape).map((form) => {
        const { decode, encode, is, sample, sampleInvalid, schema, validate } = context.guardSymbols(shape, form)
        return {
          shape,
          form,
          name: is.name.replace(/^is/, ''),
          is: guards[is.name],
          validate: guards[validate.name],
          decode: guards[decode.name],
          encode: guards[encode.name],
          sample: guards[sample.name],
          sampleInvalid: guards[sampleInvalid.name],
          schema: (target: string) =>
            guards[schema.name]['~standard'].jsonSchema[form === 'request' ? 'input' : 'output']({ target }),
        } as GuardedShape
      }),
    )
}
