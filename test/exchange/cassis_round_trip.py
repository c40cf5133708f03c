"""Reads CAS JSON with dkpro-cassis, tells the words of each quotation, and writes the files again.

    python3 cassis_round_trip.py IN-FOLDER OUT-FOLDER
"""
import json
import pathlib
import sys

from cassis import load_cas_from_json

source, target = map(pathlib.Path, sys.argv[1:3])
target.mkdir(parents=True, exist_ok=True)
words = {}
for file in sorted(source.glob("*.json")):
    with file.open("rb") as handle:
        cas = load_cas_from_json(handle)
    words[file.stem] = [each.get_covered_text() for each in cas.select("webanno.custom.Quotation")]
    cas.to_json(target / file.name)
print(json.dumps(words))
