/** A package as it is built: publishable, with types that resolve, and working when it is imported. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { publint } from 'publint'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeBuiltPackage } from '../package/built-package.js'
import plain from './cases/plain.js'

const folder = mkdtempSync(join(tmpdir(), 'shapewright-'))
const bin = resolve('node_modules/.bin')

beforeAll(() => writeBuiltPackage(folder, plain), 60_000)

afterAll(() => rmSync(folder, { recursive: true }))

test('publint finds nothing', async () => {
  const { messages } = await publint({ pkgDir: folder, strict: true, level: 'suggestion' })
  expect(messages).toEqual([])
})

test('its types resolve', { timeout: 60_000 }, () => {
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent'], { cwd: folder })
  const report = execFileSync(
    process.execPath,
    [join(bin, 'attw'), '--profile', 'esm-only', '--format', 'json', join(folder, 'shapewright-jobs-1.0.0.tgz')],
    { encoding: 'utf8' },
  )
  const { analysis } = JSON.parse(report) as { analysis: { problems: { kind: string; resolutionKind?: string }[] } }
  const ignored = ['node10', 'node16-cjs']
  expect(analysis.problems.filter(({ resolutionKind = '' }) => !ignored.includes(resolutionKind))).toEqual([])
})

describe('the client', async () => {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  let jobs: any
  beforeAll(async () => {
    jobs = await import(pathToFileURL(join(folder, 'dist/index.js')).href)
  })

  const answer = (output: unknown) => {
    const requests: Record<string, unknown>[] = []
    const send = (request: Record<string, unknown>): Promise<unknown> => {
      requests.push(request)
      return output instanceof Error || (output as { Error?: unknown } | undefined)?.Error
        ? Promise.reject(output as Error)
        : Promise.resolve(output)
    }
    return { requests, client: (options = {}) => new jobs.JobsClient({ transport: { send }, ...options }) }
  }

  test('sends the input, with a token of its own', async () => {
    const { client, requests } = answer({ JobArn: 'arn' })
    const input = { Job: { Name: 'a' } }
    expect(await client().createJob(input)).toEqual({ JobArn: 'arn' })
    const uuid = /^[0-9a-f-]{36}$/
    expect(requests).toMatchObject([
      {
        service: 'jobs',
        className: 'Jobs',
        operation: 'CreateJob',
        method: 'create_job',
        input: { ...input, ClientToken: expect.stringMatching(uuid) },
      },
    ])
    expect(input).toEqual({ Job: { Name: 'a' } })
  })

  test('keeps what an input inherits', async () => {
    class Holder {
      get Job(): object {
        return { Name: 'a' }
      }
    }
    const { client, requests } = answer({})
    await client().createJob(new Holder())
    const sent = requests[0]!['input'] as Record<string, unknown>
    expect(sent).toBeInstanceOf(Holder)
    expect([sent['Job'], sent['ClientToken']]).toEqual([{ Name: 'a' }, expect.any(String)])
    await client().createJob(Object.create({ Job: { Name: 'a' }, ClientToken: 'mine' }))
    expect((requests[1]!['input'] as Record<string, unknown>)['ClientToken']).toBe('mine')
  })

  test('keeps the token that it is given', async () => {
    const { client, requests } = answer({})
    await client().createJob({ Job: { Name: 'a' }, ClientToken: 'mine' })
    expect(requests[0]!['input']).toEqual({ Job: { Name: 'a' }, ClientToken: 'mine' })
  })

  test('sends no wrong input', async () => {
    const { client, requests } = answer({})
    await expect(client().createJob({ Job: {} })).rejects.toBeInstanceOf(jobs.ValidationError)
    expect(requests).toEqual([])
    await client({ validateInput: false }).createJob({ Job: {} })
    expect(requests).toHaveLength(1)
  })

  test('gives no wrong output', async () => {
    const { client } = answer({ JobArn: 1 })
    await expect(client().createJob({ Job: { Name: 'a' } })).rejects.toMatchObject({
      name: 'OutputValidationError',
      output: { JobArn: 1 },
      issues: [{ path: ['JobArn'] }],
    })
    expect(await client({ validateOutput: false }).createJob({ Job: { Name: 'a' } })).toEqual({ JobArn: 1 })
  })

  test('gives nothing where the operation gives nothing', async () => {
    expect(await answer({ ResponseMetadata: {} }).client().ping()).toBeUndefined()
  })

  test.each([
    { Error: { Code: 'NotFound', Message: 'gone' }, ResponseMetadata: { HTTPStatusCode: 404, RequestId: 'r1' } },
    Object.assign(new Error('gone'), { name: 'NotFound', $metadata: { httpStatusCode: 404, requestId: 'r1' } }),
    Object.assign(new Error('gone'), {
      response: {
        Error: { Code: 'com.example#NotFound:http://x', Message: 'gone' },
        ResponseMetadata: { HTTPStatusCode: 404, RequestId: 'r1' },
      },
    }),
  ])('throws a documented error in its class, form %#', async (thrown) => {
    const { client } = answer(thrown)
    const error = await client()
      .createJob({ Job: { Name: 'a' } })
      .catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(jobs.NotFound)
    expect(error).toBeInstanceOf(jobs.JobsServiceError)
    expect(error).toMatchObject({ name: 'NotFound', message: 'gone', status: 404, requestId: 'r1', cause: thrown })
    expect(client().isError(error, 'NotFound')).toBe(true)
    expect(client().isError(error, 'LimitExceeded')).toBe(false)
  })

  test('throws every other error of the service in the base class', async () => {
    const thrown = { Error: { Code: 'Throttling' } }
    const error = await answer(thrown)
      .client()
      .ping()
      .catch((caught: unknown) => caught)
    expect(error).toMatchObject({ name: 'Throttling', message: '', status: undefined, cause: thrown })
    expect((error as object).constructor).toBe(jobs.JobsServiceError)
  })

  test('leaves what is no answer of the service as it is', async () => {
    const lost = new TypeError('connection lost')
    await expect(answer(lost).client().ping()).rejects.toBe(lost)
  })

  test('sends nothing that was given up, and tells the transport of the signal', async () => {
    const { client, requests } = answer({})
    await expect(client().ping({ signal: AbortSignal.abort('enough') })).rejects.toBe('enough')
    expect(requests).toEqual([])
    const { signal } = new AbortController()
    await client().ping({ signal })
    expect(requests[0]!['signal']).toBe(signal)
  })

  describe('gives up', () => {
    /** A transport that ignores the signal, and the means to let it answer. */
    const hold = () => {
      let release!: (output: unknown) => void
      let refuse!: (thrown: unknown) => void
      const sent = new Promise<unknown>((resolve, reject) => {
        release = resolve
        refuse = reject
      })
      return { client: new jobs.JobsClient({ transport: { send: () => sent } }), release, refuse }
    }
    /** A signal that counts its listeners. */
    const count = () => {
      const controller = new AbortController()
      const { signal } = controller
      const listeners = new Set<unknown>()
      const [add, remove] = [signal.addEventListener.bind(signal), signal.removeEventListener.bind(signal)]
      signal.addEventListener = (type: string, listener: never) => {
        listeners.add(listener)
        add(type, listener)
      }
      signal.removeEventListener = (type: string, listener: never) => {
        listeners.delete(listener)
        remove(type, listener)
      }
      return { controller, listeners, signal }
    }
    const unhandled: unknown[] = []
    const note = (reason: unknown): void => void unhandled.push(reason)
    beforeAll(() => void process.on('unhandledRejection', note))
    afterAll(() => {
      process.off('unhandledRejection', note)
      expect(unhandled).toEqual([])
    })

    test('at once, with the reason, where the transport ignores the signal', async () => {
      const { client } = hold()
      const { controller, listeners, signal } = count()
      const call = client.ping({ signal })
      expect(listeners.size).toBe(1)
      const reason = { Error: { Code: 'NotFound' } }
      controller.abort(reason)
      await expect(call).rejects.toBe(reason)
      expect(listeners.size).toBe(0)
    })

    test('and drops what the transport says later', async () => {
      for (const answerLate of [
        ({ release }: ReturnType<typeof hold>) => release({}),
        ({ refuse }: ReturnType<typeof hold>) => refuse(new Error('late')),
      ]) {
        const held = hold()
        const { controller, signal } = count()
        const call = held.client.ping({ signal })
        controller.abort('enough')
        await expect(call).rejects.toBe('enough')
        answerLate(held)
        await new Promise((resolve) => setTimeout(resolve, 10))
      }
    })

    test('with the reason, where the transport rejects with an error of its own', async () => {
      const { controller, signal } = count()
      const send = (request: { signal: AbortSignal }): Promise<never> =>
        new Promise((_resolve, reject) => {
          request.signal.addEventListener('abort', () => reject(new Error('aborted')))
        })
      const call = new jobs.JobsClient({ transport: { send } }).ping({ signal })
      controller.abort('enough')
      await expect(call).rejects.toBe('enough')
    })

    test('with the reason, where the transport aborts and throws', async () => {
      const { controller, signal, listeners } = count()
      const send = (): never => {
        controller.abort('enough')
        throw new Error('thrown')
      }
      await expect(new jobs.JobsClient({ transport: { send } }).ping({ signal })).rejects.toBe('enough')
      expect(listeners.size).toBe(0)
    })

    test('nothing that has been answered', async () => {
      for (const [output, settled] of [
        [{ JobArn: 'arn' }, { status: 'fulfilled', value: { JobArn: 'arn' } }],
        [{ Error: { Code: 'NotFound' } }, { status: 'rejected', reason: { name: 'NotFound' } }],
      ]) {
        const { controller, listeners, signal } = count()
        const call = answer(output)
          .client()
          .createJob({ Job: { Name: 'a' } }, { signal })
        expect(await Promise.allSettled([call])).toMatchObject([settled])
        expect(listeners.size).toBe(0)
        controller.abort()
      }
    })
  })

  test('reads and writes JSON as the README says', () => {
    const readme = readFileSync(join(folder, 'README.md'), 'utf8')
    const [, list = '', example = ''] =
      /Values from JSON[^]*?```ts\nimport \{ (CreateJob.+) \} from .*\n([^]*?)```/.exec(readme)!
    const names = list.split(', ')
    expect(names).toEqual(['CreateJobResponseSchema', 'decode', 'encode', 'isCreateJobResponse'])
    const calls = example.replace('parsed: unknown', 'parsed').replace(/^(.+) \/\/ (.+)$/gm, 'results.push($1) // $2')
    const results: unknown[] = []
    new Function(...names, 'results', calls)(...names.map((name) => jobs[name]), results)
    expect(results).toEqual([false, new Date('2026-01-31T12:00:00Z'), '{"Started":"2026-01-31T12:00:00.000Z"}'])
    const schema = jobs.jsonSchema(jobs.CreateJobResponseSchema, { target: 'draft-07' })
    expect(schema.properties.Started).toEqual({ type: ['string', 'null'], format: 'date-time' })
    expect(jobs.json(jobs.CreateJobResponseSchema)['~standard'].validate({ Started: '2026-01-31T12:00:00Z' })).toEqual({
      success: true,
      value: { Started: new Date('2026-01-31T12:00:00Z') },
    })
  })

  test('calls one operation by its descriptor', async () => {
    const { requests, client } = answer({})
    expect(client()).toBeDefined()
    const send = (request: Record<string, unknown>): Promise<void> => Promise.resolve(void requests.push(request))
    await jobs.invoke({ transport: { send } }, jobs.pingOperation, undefined)
    expect(requests).toMatchObject([{ operation: 'Ping', input: {} }])
  })
})
