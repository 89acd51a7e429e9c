"""Renders boto3's reference pages with boto3's own documenters.

    render-pages.py list
    render-pages.py render FOLDER SERVICE

`list` names the services that this boto3 documents. `render` writes SERVICE.rst, and with boto3 1.26.30 or newer SERVICE/*/*.rst, below
FOLDER, which must be empty. Each gives one JSON object on a line of its own on stdout. Without boto3, the exit code is 3 and the object has
an `error`.

Nothing is sent anywhere and nothing of the user's is read: the credentials are made up, and `~` is an empty folder. The script ends when its stdin
does, so that it does not outlive whoever started it.
"""
import inspect
import json
import os
import sys
import tempfile
import threading

# What libraries print must not get between our lines.
answers = os.fdopen(os.dup(1), 'w', encoding='utf-8')
os.dup2(2, 1)


def answer(**value):
    answers.write(json.dumps(value, sort_keys=True) + '\n')
    answers.flush()


def end_with_stdin():
    # not through `sys.stdin`, whose lock would be held when the script ends
    while os.read(0, 65536):
        pass
    os._exit(1)


def hide_user(home):
    """Hides settings, credentials and service models of the user. botocore looks at these when it is imported."""
    for name in list(os.environ):
        if name.startswith(('AWS_', 'BOTO_')):
            del os.environ[name]
    os.environ.update(
        AWS_CONFIG_FILE=os.devnull,
        AWS_SHARED_CREDENTIALS_FILE=os.devnull,
        AWS_EC2_METADATA_DISABLED='true',
        BOTO_CONFIG=os.devnull,
        HOME=home,
        USERPROFILE=home,
    )


def open_session():
    import boto3

    return boto3, boto3.session.Session(
        aws_access_key_id='none', aws_secret_access_key='none', region_name='us-east-1'
    )


def list_services():
    boto3, session = open_session()
    try:
        from botocore.docs import DEPRECATED_SERVICE_NAMES as deprecated
    except ImportError:
        deprecated = ()
    services = sorted(set(session.get_available_services()) - set(deprecated))
    answer(boto3=boto3.__version__, services=services)


def render_service(folder, service):
    boto3, session = open_session()
    from boto3.docs.service import ServiceDocumenter

    # boto3 1.26.30 and newer write most pages themselves, and give the index page back.
    takes_folder = 'root_docs_path' in inspect.signature(ServiceDocumenter.__init__).parameters
    arguments = (service, session, folder) if takes_folder else (service, session)
    text = ServiceDocumenter(*arguments).document_service()
    with open(os.path.join(folder, service + '.rst'), 'wb') as page:
        page.write(text)
    answer(boto3=boto3.__version__, service=service)


def main(arguments):
    threading.Thread(target=end_with_stdin, daemon=True).start()
    with tempfile.TemporaryDirectory() as home:
        hide_user(home)
        try:
            import boto3.docs.service  # noqa: F401
        except ImportError as error:
            answer(error=str(error))
            return 3
        if arguments[0] == 'list':
            list_services()
        else:
            render_service(*arguments[1:])
    return 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
