"""Serves moto, and a gateway that calls it by boto3: POST /<service>/<operation> with the input as JSON. Prints both ports as JSON, and ends with its standard input."""

import base64
import json
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import boto3
from botocore import xform_name
from botocore.exceptions import ClientError
from botocore.response import StreamingBody
from moto.server import ThreadedMotoServer

moto = ThreadedMotoServer(ip_address='127.0.0.1', port=0, verbose=False)
moto.start()
_, moto_port = moto.get_host_and_port()
clients = {}


def get_client(service):
    if service not in clients:
        clients[service] = boto3.client(
            service,
            region_name='us-east-1',
            endpoint_url=f'http://127.0.0.1:{moto_port}',
            aws_access_key_id='test',
            aws_secret_access_key='test',
        )
    return clients[service]


def read_value(shape, value):
    if shape.type_name == 'structure' and isinstance(value, dict):
        return {key: read_value(shape.members[key], part) if key in shape.members else part for key, part in value.items()}
    if shape.type_name == 'list':
        return [read_value(shape.member, part) for part in value]
    if shape.type_name == 'map':
        return {key: read_value(shape.value, part) for key, part in value.items()}
    return base64.b64decode(value) if shape.type_name == 'blob' else value


def print_value(value):
    if isinstance(value, StreamingBody):
        value = value.read()
    return base64.b64encode(value).decode() if isinstance(value, bytes) else value.isoformat()


class Gateway(BaseHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'

    def do_POST(self):
        _, service, operation = self.path.split('/')
        body = json.loads(self.rfile.read(int(self.headers['content-length'])))
        client = get_client(service)
        shape = client.meta.service_model.operation_model(operation).input_shape
        try:
            answer = getattr(client, xform_name(operation))(**(read_value(shape, body) if shape else {}))
            status = 200
        except ClientError as error:
            answer = {**error.response, 'Exception': type(error).__name__}
            status = 400
        text = json.dumps(answer, default=print_value).encode()
        self.send_response(status)
        self.send_header('content-type', 'application/json')
        self.send_header('content-length', str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def log_message(self, *_):
        pass


gateway = ThreadingHTTPServer(('127.0.0.1', 0), Gateway)
threading.Thread(target=gateway.serve_forever, daemon=True).start()
print(json.dumps({'moto': moto_port, 'gateway': gateway.server_port}), flush=True)
sys.stdin.read()
