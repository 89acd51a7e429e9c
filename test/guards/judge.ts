/**
 * Five opinions on one value: the yes/no guard, the report, an interpreter of the model, and, on its JSON form, ajv by the JSON Schema and the Standard Schema of the
 * JSON form. The interpreter and ajv share nothing with the emitter.
 *
 * @module
 */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import type { ServiceModel } from '../../generator/model/index.js'
import {
  json,
  jsonSchema,
  sample,
  sampleInvalid,
  validate,
  type ValidateOptions,
  type ValidationResult,
} from '../../templates/runtime/index.js'
import type { GuardedShape } from '../emit/guard/guarded-shape.js'
import { interpret } from '../emit/guard/interpret.js'
import { hasNoJson, toJson } from './to-json.js'

/** How many values a shape was judged by, and on which opinions differed. */
export interface Judgement {
  valid: number
  invalid: number
  /** Values that JSON cannot hold: ajv was not asked about them. */
  withoutJson: number
  readonly disputes: string[]
}

/** Who says of a value whether it is right, or what is wrong with it. Tests put others in their place. */
export interface Judges {
  readonly is: (shape: GuardedShape, value: unknown) => boolean
  readonly validate: (shape: GuardedShape, value: unknown, options?: ValidateOptions) => ValidationResult<unknown>
  readonly interpret: (model: ServiceModel, shape: GuardedShape, value: unknown) => readonly string[]
  readonly jsonSchema: (shape: GuardedShape) => object
  /** Whether the Standard Schema of the JSON form takes a value's JSON form. */
  readonly acceptsJson: (shape: GuardedShape, json: unknown) => boolean
}

/** The package, an interpreter of the model, and the JSON Schema that ajv is given. */
export const judges: Judges = {
  is: ({ is }, value) => is(value),
  validate: ({ schema }, value, options) => validate(schema, value, options),
  interpret: (model, { form, shape }, value) => interpret(model, shape.id, form, value),
  jsonSchema: ({ schema }) => jsonSchema(schema),
  acceptsJson: ({ schema }, value) => json(schema)['~standard'].validate(value).issues === undefined,
}

/**
 * Makes values of a shape up and compares what is said of them.
 *
 * @param seeds - a seed for each round; undefined for the value that has every member
 */
export function judgeShape(
  model: ServiceModel,
  shape: GuardedShape,
  seeds: readonly (number | undefined)[],
  judgement: Judgement,
  by: Judges = judges,
): void {
  const ajv = compileSchema(by.jsonSchema(shape))
  const hasAlternative = model.shapes.some(
    (one) => one.kind === 'structure' && one.members.some((member) => member.alternative),
  )
  for (const seed of seeds) {
    const dispute = (what: string): void => {
      if (judgement.disputes.length < 50)
        judgement.disputes.push(`${model.service} ${shape.name} (${shape.form}) seed ${seed}: ${what}`)
    }
    const value = sample(shape.schema, seed)
    judgement.valid++
    const opinions = listOpinions(model, shape, by, ajv, value)
    if (opinions.some((opinion) => !opinion)) dispute(`valid value: ${opinions.join()}`)
    for (const { code, path, value: wrong } of sampleInvalid(shape.schema, seed)) {
      judgement.invalid++
      if (hasNoJson(wrong)) judgement.withoutJson++
      const found = listOpinions(model, shape, by, ajv, wrong)
      const place = `${code} ${JSON.stringify(path)}`
      if (found.some(Boolean)) dispute(`${place}: ${found.join()}`)
      const result = by.validate(shape, wrong, { maxIssues: 1000 })
      const issues = result.success ? [] : result.issues
      const faults = issues.map((issue) => `${issue.code} ${JSON.stringify(issue.path)}`).sort()
      if (!faults.includes(place)) dispute(`${place} is reported as ${faults.join('; ')}`)
      const others = [...by.interpret(model, shape, wrong)].sort()
      if (!hasAlternative && faults.join() !== others.join()) dispute(`${faults.join('; ')} or ${others.join('; ')}`)
    }
  }
}

/**
 * What each says of a value: the guard, the report, the interpreter; and if the value has a JSON form, ajv and the Standard Schema of the JSON form, which look
 * at that.
 */
function listOpinions(
  model: ServiceModel,
  shape: GuardedShape,
  by: Judges,
  ajv: ValidateFunction,
  value: unknown,
): readonly boolean[] {
  const opinions = [
    by.is(shape, value),
    by.validate(shape, value).success,
    by.interpret(model, shape, value).length === 0,
  ]
  if (hasNoJson(value)) return opinions
  const written = toJson(value)
  return [...opinions, ajv(written), by.acceptsJson(shape, written)]
}

function compileSchema(schema: object): ValidateFunction {
  const ajv = new Ajv2020({ ownProperties: true, strict: false, validateSchema: false })
  formats.default(ajv)
  return ajv.compile(schema)
}
