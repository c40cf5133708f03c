"""Reads WebAnno TSV with web-anno-tsv and tells the words and the second feature of each annotation.

    python3 webanno_words.py FOLDER
"""
import json
import pathlib
import sys

from web_anno_tsv import open_web_anno_tsv

words = {}
for file in sorted(pathlib.Path(sys.argv[1]).glob("*.tsv")):
    with open_web_anno_tsv(str(file)) as sentences:
        words[file.stem] = [[each.label, each.text] for sentence in sentences for each in sentence.annotations]
print(json.dumps(words))
