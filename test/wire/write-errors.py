"""Writes errors as services send them, and as boto3 raises them.

Reads {service: [exception, ...]} and prints {service: {exception: {"wire": {protocol: {status, headers, body}}, "boto3": {...}}}}. Codes come from botocore's
models; what boto3 makes of an answer, from botocore's parsers and its factory of exceptions.
"""

import json
import sys
from xml.sax.saxutils import escape

import botocore.parsers
import botocore.session
from botocore.errorfactory import ClientExceptionsFactory

session = botocore.session.get_session()
factory = ClientExceptionsFactory()


def encode_cbor(text):
    data = text.encode()
    return (bytes([0x78, len(data)]) if len(data) > 23 else bytes([0x60 + len(data)])) + data


def write(service, protocol, name, code):
    typed = f'com.amazonaws#{name}'
    query = {'x-amzn-query-error': f'{code};Sender'} if service.metadata.get('awsQueryCompatible') is not None else {}
    if protocol == 'json':
        version = service.metadata.get('jsonVersion', '1.0')
        return {'content-type': f'application/x-amz-json-{version}', **query}, json.dumps({'__type': typed, 'message': 'No.'}).encode()
    if protocol == 'rest-json':
        return {'content-type': 'application/json', 'x-amzn-errortype': f'{name}:http://example.com/'}, b'{"message": "No."}'
    if protocol == 'smithy-rpc-v2-cbor':
        body = b'\xa2' + b''.join(encode_cbor(text) for text in ('__type', typed, 'message', 'No.'))
        return {'content-type': 'application/cbor', 'smithy-protocol': 'rpc-v2-cbor', **query}, body
    error = f'<Error><Type>Sender</Type><Code>{escape(code)}</Code><Message>No.</Message></Error>'
    if service.metadata.get('serviceId') != 'S3':
        error = f'<ErrorResponse>{error}<RequestId>1</RequestId></ErrorResponse>'
    return {'content-type': 'text/xml'}, error.encode()


def read(service, protocol, answer, output):
    headers, body = answer
    parser = botocore.parsers.create_parser(protocol)
    parsed = parser.parse({'status_code': 400, 'headers': headers, 'body': body}, output)
    error = parsed['Error']
    raised = factory.create_client_exceptions(service).from_code(error.get('QueryErrorCode') or error.get('Code'))
    return {**parsed, 'Exception': raised.__name__}


def describe(service, name):
    shape = next((shape for shape in service.error_shapes if shape.name == name), None)
    code = shape.error_code if shape else name
    protocols = service.metadata.get('protocols') or [service.metadata['protocol']]
    wire = {protocol: write(service, protocol, name, code) for protocol in protocols}
    own = service.resolved_protocol if service.metadata.get('protocols') else service.metadata['protocol']
    operation = service.operation_model(service.operation_names[0])
    return {
        'code': code,
        'wire': {
            protocol: {'statusCode': 400, 'headers': headers, 'body': body.decode('latin1')}
            for protocol, (headers, body) in wire.items()
        },
        'boto3': read(service, own, wire[own], operation.output_shape),
    }


print(
    json.dumps(
        {
            service: {name: describe(session.get_service_model(service), name) for name in names}
            for service, names in json.load(sys.stdin).items()
        },
        default=str,
    )
)
