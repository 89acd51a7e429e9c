/**
 * Four opinions on one value: the yes/no guard, the report, an interpreter of the model, and ajv on the emitted JSON Schema. The last two share nothing with the
 * emitter.
 *
 * @module
 */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import type { ServiceModel } from '../../generator/model/index.js'
import { interpret } from '../emit/guard/interpret.js'
import { hasNoJson, toJson } from './to-json.js'
import type { GuardedShape } from './service-guards.js'

/** How many values a shape was judged by, and on which opinions differed. */
export interface Judgement {
  valid: number
  invalid: number
  /** Values that JSON cannot hold: ajv was not asked about them. */
  withoutJson: number
  readonly disputes: string[]
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
): void {
  const ajv = compileSchema(shape)
  for (const seed of seeds) {
    const dispute = (what: string): void => {
      if (judgement.disputes.length < 50)
        judgement.disputes.push(`${model.service} ${shape.name} seed ${seed}: ${what}`)
    }
    const value = shape.sample(seed)
    judgement.valid++
    const opinions = listOpinions(model, shape, ajv, value)
    if (opinions.some((opinion) => !opinion)) dispute(`valid value: ${opinions.join()}`)
    for (const { code, path, value: wrong } of shape.sampleInvalid(seed)) {
      judgement.invalid++
      if (hasNoJson(wrong)) judgement.withoutJson++
      const found = listOpinions(model, shape, ajv, wrong)
      const place = `${code} ${JSON.stringify(path)}`
      if (found.some(Boolean)) dispute(`${place}: ${found.join()}`)
      const issues = shape.validate(wrong, { maxIssues: 1000 }).issues ?? []
      const faults = issues.map((issue) => `${issue.code} ${JSON.stringify(issue.path)}`).sort()
      if (!faults.includes(place)) dispute(`${place} is reported as ${faults.join('; ')}`)
      const others = interpret(model, shape.shape.id, shape.form, wrong).sort()
      const hasAlternative = model.shapes.some(
        (one) => one.kind === 'structure' && one.members.some((member) => member.alternative),
      )
      if (!hasAlternative && faults.join() !== others.join()) dispute(`${faults.join('; ')} or ${others.join('; ')}`)
    }
  }
}

/** What each says of a value: the guard, the report, the interpreter, and ajv where the value has a JSON form. */
function listOpinions(
  model: ServiceModel,
  shape: GuardedShape,
  ajv: ValidateFunction,
  value: unknown,
): readonly boolean[] {
  return [
    shape.is(value),
    shape.validate(value).success,
    interpret(model, shape.shape.id, shape.form, value).length === 0,
    ...(hasNoJson(value) ? [] : [ajv(toJson(value))]),
  ]
}

function compileSchema(shape: GuardedShape): ValidateFunction {
  const ajv = new Ajv2020({ ownProperties: true, strict: false, validateSchema: false })
  formats.default(ajv)
  return ajv.compile(shape.schema('draft-2020-12'))
}
