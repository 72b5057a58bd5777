"""Extracts JSON lines on Ray: a task for each block of lines, one `whosaid pipe` in each.

    python examples/ray_tasks.py articles.jsonl records.jsonl
    whosaid export records.jsonl --out found

Every machine needs Node and whosaid. Lines are {"id": ..., "text": ...}.
"""

import itertools
import os
import shlex
import subprocess
import sys

import ray

articles, records = sys.argv[1:3]
whosaid = shlex.split(os.environ.get("WHOSAID", "npx whosaid"))
block = int(os.environ.get("BLOCK", "500"))  # articles a task
window = 64  # tasks under way, so that memory holds no more blocks than that


@ray.remote(num_cpus=1)
def extract(lines: bytes) -> bytes:
    return subprocess.run([*whosaid, "pipe", "--jobs", "1"], input=lines, stdout=subprocess.PIPE, check=True).stdout


def blocks(file):
    while lines := b"".join(itertools.islice(file, block)):
        yield lines


ray.init()
with open(articles, "rb") as source, open(records, "wb") as sink:
    under_way = []
    for lines in blocks(source):
        under_way.append(extract.remote(lines))
        if len(under_way) >= window:
            sink.write(ray.get(under_way.pop(0)))
    for task in under_way:
        sink.write(ray.get(task))
