"""Calls as many operations as moto answers, and prints what boto3 and the AWS CLI make of each answer.

Reads [service, ...] and prints [{service, operation, forms: {form: JSON text}}, ...]. The forms are `str` (json.dumps with default=str), `iso` (dates as ISO 8601,
bytes as base64) and `cli` (what `aws` prints, if awscli is installed). Requests are made up from botocore's models; what an answer names (an id, an ARN) is given to later
requests that ask for a member of that name. moto runs within this process: nothing is sent.
"""

import base64
import contextlib
import io
import json
import os
import signal
import sys
import warnings

warnings.filterwarnings('ignore')
os.environ.update(
    AWS_ACCESS_KEY_ID='test', AWS_SECRET_ACCESS_KEY='test', AWS_DEFAULT_REGION='us-east-1', AWS_PAGER='', AWS_CONFIG_FILE='/nonexistent'
)

import boto3
from botocore import xform_name
from botocore.config import Config
from botocore.exceptions import HTTPClientError
from botocore.response import StreamingBody
from moto import mock_aws

try:
    from awscli.clidriver import create_clidriver
except ImportError:
    create_clidriver = None

POLICY = '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole", "Resource": "*"}]}'
KNOWN = {
    'arn': 'arn:aws:iam::123456789012:role/wire-name',
    'bucket': 'wire-bucket',
    'name': 'wire-name',
    'email': 'wire@example.com',
    'url': 'https://example.com/',
    'protocol': 'sqs',
    'endpoint': 'arn:aws:sqs:us-east-1:123456789012:wire-name',
    'cidrblock': '10.0.0.0/16',
    'accountid': '123456789012',
    'schedule': 'rate(5 minutes)',
    'attributetype': 'S',
    'type': 'String',
    'handler': 'index.handler',
    'datakeyspec': 'AES_256',
    'templatebody': '{"Resources": {"Queue": {"Type": "AWS::SQS::Queue"}}}',
    'definition': '{"StartAt": "A", "States": {"A": {"Type": "Pass", "End": true}}}',
    'hostedzoneconfig': {},
    'engine': 'mysql',
    'instanceclass': 'db.t3.micro',
}
FIRST = ('Create', 'Put', 'Register', 'Import', 'Upload', 'Publish', 'Send', 'Start', 'Add', 'Set', 'Enable', 'Attach', 'Tag', 'Run')
LAST = ('Delete', 'Terminate', 'Remove', 'Untag', 'Deregister', 'Disable', 'Purge', 'Detach', 'Stop', 'Cancel', 'Abort', 'Disassociate', 'Schedule')
# They ask for Docker.
SKIPPED = {'Invoke', 'InvokeAsync', 'InvokeWithResponseStream', 'SubmitJob'}


class Late(Exception):
    pass


def alarm(*_):
    raise Late()


signal.signal(signal.SIGALRM, alarm)


def rank(operation):
    return 0 if operation.startswith(FIRST) else 2 if operation.startswith(LAST) else 1


class Maker:
    """Makes requests up, with what earlier answers named."""

    def __init__(self, service):
        self.pool = {}
        self.singular = service

    def learn(self, value, name=''):
        if isinstance(value, dict):
            for key, part in value.items():
                if key != 'ResponseMetadata':
                    self.learn(part, key)
        elif isinstance(value, list):
            for part in value[:3]:
                self.learn(part, name[:-1] if name.endswith('s') else name)
        elif isinstance(value, str) and value:
            self.pool.setdefault(name.lower(), value)

    def text(self, shape, name):
        lower = name.lower()
        if shape.enum:
            return shape.enum[0]
        if 'policydocument' in lower or lower == 'policy' or 'resourcepolicy' in lower:
            return POLICY
        if lower in self.pool:
            return self.pool[lower]
        for key, value in KNOWN.items():
            if lower == key or (lower.endswith(key) and key not in ('type',)):
                return value
        for key, value in self.pool.items():
            if len(lower) > 2 and (key.endswith(lower) or lower.endswith(key)) and len(key) > 2:
                return value
        return 'wire-value'.ljust(shape.metadata.get('min', 0) or 0, 'x')

    def value(self, shape, name, depth=0):
        kind = shape.type_name
        if kind == 'structure':
            if shape.metadata.get('document'):
                return {}
            members = shape.members
            required = list(shape.required_members)
            if shape.is_tagged_union and not required:
                required = list(members)[:1]
            return {key: self.value(members[key], key, depth + 1) for key in required} if depth < 8 else {}
        if kind == 'list':
            return [self.value(shape.member, name[:-1] if name.endswith('s') else name, depth + 1)]
        if kind == 'map':
            key = shape.key.enum[0] if getattr(shape.key, 'enum', None) else 'wire-key'
            return {key: self.value(shape.value, 'value', depth + 1)}
        if kind == 'boolean':
            return True
        if kind in ('integer', 'long'):
            return max(shape.metadata.get('min', 1) or 1, 1)
        if kind in ('float', 'double'):
            return 1.0
        if kind == 'timestamp':
            return 1700000000
        return b'wire' if kind == 'blob' else self.text(shape, name)


def read_streams(answer):
    return {key: part.read() if isinstance(part, StreamingBody) else part for key, part in answer.items() if key != 'ResponseMetadata'}


def print_iso(value):
    return base64.b64encode(value).decode() if isinstance(value, bytes) else value.isoformat()


def has_bytes(value):
    if isinstance(value, dict):
        return any(map(has_bytes, value.values()))
    return any(map(has_bytes, value)) if isinstance(value, list) else isinstance(value, bytes)


def print_cli(driver, service, operation, request):
    if driver is None or operation.has_streaming_output or has_bytes(request):
        return None
    out = io.StringIO()
    words = [service, xform_name(operation.name, '-'), '--cli-input-json', json.dumps(request), '--output', 'json']
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(io.StringIO()):
        code = driver.main(words)
    return out.getvalue() if code == 0 and out.getvalue().strip() else None


def call(maker, client, driver, service, operation):
    request = maker.value(operation.input_shape, operation.name) if operation.input_shape else {}
    answer = read_streams(getattr(client, xform_name(operation.name))(**request))
    maker.learn(request)
    maker.learn(answer)
    forms = {'str': json.dumps(answer, default=str), 'iso': json.dumps(answer, default=print_iso)}
    # Twice is once too often for what makes and unmakes; the answer of boto3 counts all the same.
    try:
        cli = print_cli(driver, service, operation, request)
    except (Exception, SystemExit):
        cli = None
    return {**forms, 'cli': cli} if cli else forms


def call_all(service, driver):
    client = boto3.client(service, config=Config(retries={'total_max_attempts': 1}, connect_timeout=1, read_timeout=2))
    maker = Maker(service)
    done = {}
    operations = [client.meta.service_model.operation_model(name) for name in client.meta.service_model.operation_names]
    operations = [one for one in operations if one.name not in SKIPPED and not one.has_event_stream_output and not one.has_event_stream_input]
    first = [one for one in operations if rank(one.name) == 0]
    rest = sorted((one for one in operations if rank(one.name) > 0), key=lambda one: rank(one.name))
    for operation in [*first, *first, *rest]:
        if operation.name in done:
            continue
        signal.setitimer(signal.ITIMER_REAL, 2)
        try:
            done[operation.name] = call(maker, client, driver, service, operation)
        except HTTPClientError:
            # moto has no such service.
            if not done:
                return []
        except (Exception, SystemExit):
            pass
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
    return [{'service': service, 'operation': name, 'forms': forms} for name, forms in done.items()]


known = set(boto3.session.Session().get_available_services())
answers = []
with mock_aws():
    driver = create_clidriver() if create_clidriver else None
    for service in json.load(sys.stdin):
        if service in known:
            answers += call_all(service, driver)
            print(service, len(answers), file=sys.stderr)
json.dump(answers, sys.stdout)
