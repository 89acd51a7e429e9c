"""Prints what an installed botocore does beside what its pages say, as one JSON document.

Each part names where botocore has it: handlers.py registers what happens to parameters and answers, service models hold codes of errors, waiter files hold acceptors.
"""

import json
import sys

import botocore
import botocore.handlers as handlers
import botocore.session
from botocore.utils import get_service_module_name, is_json_value_header

session = botocore.session.get_session()
services = session.get_available_services()
models = {}


def model_of(service):
    if service not in models:
        models[service] = session.get_service_model(service)
    return models[service]


def registered(prefix):
    """(service, operations, function) of handlers.py's events: `before-parameter-build.ec2.RunInstances`."""
    for event, handler, *_ in handlers.BUILTIN_HANDLERS:
        if not event.startswith(prefix + '.'):
            continue
        service, *rest = event[len(prefix) + 1 :].split('.')
        if service not in services:
            continue
        named = rest and rest[0] != '*'
        yield service, [rest[0]] if named else list(model_of(service).operation_names), handler


def read_members():
    members = {}

    def add(service, operation, side, name, fact):
        members.setdefault(service, {}).setdefault(f'{operation}.{side}.{name}', {}).update(fact)

    for service, operations, handler in registered('before-parameter-build'):
        owner = getattr(handler, '__self__', None)
        for operation in operations:
            shape = model_of(service).operation_model(operation).input_shape
            known = shape.members if shape else {}
            if isinstance(owner, handlers.ParameterAlias):
                if owner._original_name in known:
                    add(service, operation, 'input', owner._alias_name, {'name': owner._original_name})
            elif handler is handlers.base64_encode_user_data:
                add(service, operation, 'input', 'UserData', {'form': 'base64'})
            elif handler is handlers.handle_copy_source_param:
                add(service, operation, 'input', 'CopySource', {'form': 'copy-source'})
    for service, operations, handler in registered('before-call'):
        for operation in operations:
            if handler is handlers.inject_presigned_url_rds:
                add(service, operation, 'input', 'SourceRegion', {'form': 'source-region'})
    for service, operations, handler in registered('after-call'):
        for operation in operations:
            if handler is handlers.decode_console_output:
                add(service, operation, 'output', 'Output', {'form': 'base64'})
            elif handler is handlers.json_decode_template_body:
                add(service, operation, 'output', 'TemplateBody', {'form': 'json'})
    for service in services:
        for operation in model_of(service).operation_names:
            described = model_of(service).operation_model(operation)
            for side, shape in (('input', described.input_shape), ('output', described.output_shape)):
                for name, member in (shape.members if shape else {}).items():
                    if is_json_value_header(member):
                        add(service, operation, side, name, {'form': 'base64-json'})
    return members


def read_policies():
    """Paths of policies: json_decode_policies opens them by the name of their shape, and their pages show `{}`."""
    paths = {}
    for service, operations, handler in registered('after-call'):
        if handler is not handlers.json_decode_policies:
            continue
        for operation in operations:
            described = model_of(service).operation_model(operation)
            for side, shape in (('input', described.input_shape), ('output', described.output_shape)):
                if shape:
                    walk_policies(shape, f'{operation}.{side}', (), paths.setdefault(service, []))
    return paths


def walk_policies(shape, path, enclosing, found):
    if shape.name in enclosing:
        return
    enclosing = (*enclosing, shape.name)
    if shape.name == 'policyDocumentType':
        found.append(path)
    elif shape.type_name == 'structure':
        for name, member in shape.members.items():
            walk_policies(member, f'{path}.{name}', enclosing, found)
    elif shape.type_name == 'list':
        walk_policies(shape.member, path, enclosing, found)


def read_errors():
    errors = {}
    for service in services:
        codes = {
            shape.name: shape.error_code
            for shape in model_of(service).error_shapes
            if shape.error_code != shape.name
        }
        if codes:
            errors[service] = codes
    return errors


def read_waiters():
    waiters = {}
    for service in services:
        try:
            described = session.get_waiter_model(service)
        except botocore.exceptions.UnknownServiceError:
            continue
        except botocore.exceptions.DataNotFoundError:
            continue
        for name in described.waiter_names:
            config = described.get_waiter(name)
            waiters.setdefault(service, {})[name] = {
                'operation': config.operation,
                'delay': config.delay,
                'maxAttempts': config.max_attempts,
                'acceptors': [
                    {
                        'state': acceptor.state,
                        'matcher': acceptor.matcher,
                        'expected': acceptor.expected,
                        **({'argument': acceptor.argument} if acceptor.argument is not None else {}),
                    }
                    for acceptor in config.acceptors
                ],
            }
    return waiters


def read_clients():
    return {
        service: {'id': str(model_of(service).service_id), 'className': get_service_module_name(model_of(service))}
        for service in services
    }


json.dump(
    {
        'version': botocore.__version__,
        'members': read_members(),
        'policies': read_policies(),
        'errors': read_errors(),
        'waiters': read_waiters(),
        'clients': read_clients(),
    },
    sys.stdout,
)
