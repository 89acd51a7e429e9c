"""Judges answers as botocore's waiters do. Reads [[service, waiter, [answer, …]], …] and prints [[outcome, …], …]; null where JMESPath refuses an answer."""

import json
import sys

import botocore.session
import jmespath.exceptions

session = botocore.session.get_session()


def judge(acceptors, answer):
    try:
        state = next((acceptor.state for acceptor in acceptors if acceptor.matcher_func(answer)), None)
    except jmespath.exceptions.JMESPathError:
        return None
    return state or ('failure' if 'Error' in answer else 'retry')


print(
    json.dumps(
        [
            [judge(session.get_waiter_model(service).get_waiter(waiter).acceptors, answer) for answer in answers]
            for service, waiter, answers in json.load(sys.stdin)
        ]
    )
)
