/** Members that boto3 calls otherwise, opens or closes: the model says what they are on the wire. */
import { expect, test } from 'vitest'
import { buildModel } from './build-model.js'

/** The page of one operation, whose request and response have the same members. */
function writePage(className: string, method: string, operation: string, syntax: string, list: string): string {
  const service = className.toLowerCase()
  const indent = (text: string, by: number): string => text.replace(/^(?=.)/gm, ' '.repeat(by))
  return `:doc:\`${className} <../../${service}>\` / Client / ${method}

${'*'.repeat(method.length)}
${method}
${'*'.repeat(method.length)}



.. py:method:: ${className}.Client.${method}(**kwargs)

  

  See also: \`AWS API Documentation <https://docs.aws.amazon.com/goto/WebAPI/${service}-2020-01-31/${operation}>\`_  


  **Request Syntax**
  ::

    response = client.${method}(
${indent(syntax.replace(/'(\w+)': /g, '$1='), 8)}
    )
    
${indent(list.replace(/^- \*\*(\w+)\*\* \*\((\w+)\) --\* $/gm, ':type $1: $2\n:param $1: \n'), 2)}
  
  :rtype: dict
  :returns: 
    
    **Response Syntax**

    
    ::

      {
${indent(syntax, 10)}
      }
      
    **Response Structure**

    

    - *(dict) --* 
      
${indent(list, 6)}
`
}

function resolve(service: string, className: string, method: string, operation: string, names: string, kind: string) {
  const value = kind === 'dict' ? '{}' : "'string'"
  const list = names
    .split(' ')
    .map((name) => `- **${name}** *(${kind}) --* \n\n  What it is.\n\n`)
    .join('')
  const syntax = names
    .split(' ')
    .map((name) => `'${name}': ${value}`)
    .join(',\n')
  const page = writePage(className, method, operation, syntax, list)
  return buildModel(service, [[`${service}/client/${method}.rst`, new TextEncoder().encode(page)]]).model
}

interface Exported {
  readonly shapes: Readonly<
    Record<
      string,
      {
        readonly members: Readonly<Record<string, string>>
        readonly memberDetails: Readonly<Record<string, { readonly wireName?: string; readonly wireForm?: string }>>
      }
    >
  >
}

function membersOf(model: unknown, id: string) {
  const { members, memberDetails } = (model as Exported).shapes[id]!
  return Object.entries(members).map(([name, shape]) => {
    const { wireForm, wireName } = memberDetails[name]!
    return { name, shape, ...(wireForm && { wireForm }), ...(wireName && { wireName }) }
  })
}

test('an iam policy is a JSON text in both directions', () => {
  const model = resolve('iam', 'IAM', 'put_policy', 'PutPolicy', 'PolicyDocument', 'dict')
  const expected = [{ name: 'PolicyDocument', shape: 'document(text)', wireForm: 'json' }]
  expect(membersOf(model, 'PutPolicyRequest')).toEqual(expected)
  expect(membersOf(model, 'PutPolicyResponse')).toEqual(expected)
  expect((model as unknown as Exported).shapes['document(text)']).toMatchObject({ kind: 'document', text: true })
})

test('a `dict` without members is a structure where boto3 opens no text', () => {
  const model = resolve('sqs', 'SQS', 'put_policy', 'PutPolicy', 'PolicyDocument', 'dict')
  expect(membersOf(model, 'PutPolicyRequest')).toEqual([{ name: 'PolicyDocument', shape: 'PolicyDocument' }])
})

test('a template is opened in responses alone', () => {
  const model = resolve('cloudformation', 'CloudFormation', 'get_template', 'GetTemplate', 'TemplateBody', 'dict')
  expect(membersOf(model, 'GetTemplateRequest')).toEqual([{ name: 'TemplateBody', shape: 'TemplateBody' }])
  expect(membersOf(model, 'GetTemplateResponse')).toEqual([
    { name: 'TemplateBody', shape: 'document(text)', wireForm: 'json' },
  ])
})

test('a name of boto3 keeps its name on the wire beside it', () => {
  const model = resolve('logs', 'CloudWatchLogs', 'create_export_task', 'CreateExportTask', 'fromTime to', 'string')
  expect(membersOf(model, 'CreateExportTaskRequest')).toEqual([
    { name: 'fromTime', shape: 'string', wireName: 'from' },
    { name: 'to', shape: 'string' },
  ])
  expect(membersOf(model, 'CreateExportTaskResponse')).toEqual([
    { name: 'fromTime', shape: 'string' },
    { name: 'to', shape: 'string' },
  ])
})

test('user data is base64', () => {
  const model = resolve('ec2', 'EC2', 'run_instances', 'RunInstances', 'UserData', 'string')
  expect(membersOf(model, 'RunInstancesRequest')).toEqual([{ name: 'UserData', shape: 'string', wireForm: 'base64' }])
})
