"""Near-duplicate articles by MinHash and locality-sensitive hashing, as the package datasketch does it, on numpy.

A peer for the benchmark of `wortlaut overlap --kind article`. As in datasketch's MinHash and MinHashLSH: every shingle
is hashed with SHA-1 (the first 32 bits), 128 permutations (a * h + b) mod (2^61 - 1), taken 32 bits wide, in one numpy
step an article; 25 bands of 5 rows (its optimum for a threshold of 0.5); tables of band to articles. Candidates are
then checked by the exact Jaccard similarity, so that both programs print pairs of the same kind.

    python3 minhash-lsh.py FOLDER > pairs.jsonl
"""

import glob
import hashlib
import json
import os
import re
import struct
import sys
from collections import defaultdict

import numpy

PERMUTATIONS, BANDS, ROWS, THRESHOLD, WORDS = 128, 25, 5, 0.5, 5
PRIME = numpy.uint64((1 << 61) - 1)
MASK = numpy.uint64((1 << 32) - 1)
word = re.compile(r"\w+")

generator = numpy.random.RandomState(1)
factors = numpy.array([generator.randint(1, (1 << 61) - 1, dtype=numpy.uint64) for _ in range(PERMUTATIONS)])
terms = numpy.array([generator.randint(0, (1 << 61) - 1, dtype=numpy.uint64) for _ in range(PERMUTATIONS)])


def shingles(text):
    words = word.findall(text.lower())
    return {" ".join(words[at : at + WORDS]) for at in range(len(words) - WORDS + 1)}


def signature(found):
    hashes = numpy.array(
        [struct.unpack("<I", hashlib.sha1(text.encode()).digest()[:4])[0] for text in found], dtype=numpy.uint64
    )
    values = numpy.bitwise_and((hashes[:, None] * factors + terms) % PRIME, MASK)
    return values.min(axis=0)


tables = [defaultdict(list) for _ in range(BANDS)]
names, signatures = [], []
for file in sorted(glob.glob(os.path.join(sys.argv[1], "*.txt"))):
    with open(file, encoding="utf-8") as stream:
        found = shingles(stream.read())
    if not found:
        continue
    own = signature(found)
    for band, table in enumerate(tables):
        table[own[band * ROWS : (band + 1) * ROWS].tobytes()].append(len(names))
    names.append(file)
    signatures.append(own)

candidates = set()
for table in tables:
    for group in table.values():
        for place, first in enumerate(group):
            candidates.update((first, second) for second in group[place + 1 :])

texts = {}
for pair in candidates:
    for number in pair:
        if number not in texts:
            with open(names[number], encoding="utf-8") as stream:
                texts[number] = shingles(stream.read())
for first, second in sorted(candidates):
    both = len(texts[first] & texts[second])
    similarity = both / (len(texts[first]) + len(texts[second]) - both)
    if similarity >= THRESHOLD:
        ids = [os.path.basename(names[number])[:-4] for number in (first, second)]
        print(json.dumps({"a": ids[0], "b": ids[1], "similarity": similarity}))
