#!/usr/bin/env python3
"""Builds the compiled Polish lexicon.

    python3 Tools/lexicon/build_polish.py polish.dict Sources/CLanguageData/data/pl.lexicon

`polish.dict` is the PoliMorf dictionary 2.1 of 2016-02-13 as the morfologik-stemming project publishes it
(Debian: libmorfologik-stemming2-java 2.1.6, inside morfologik-polish.jar). Copyright (c) 2016 Marcin
Milkowski; BSD-2-Clause. The classes of names come from SGJP (see name_classes.py; pip install morfeusz2==1.99.15).
Takes about five minutes and 4 GB of memory; the result depends on the input alone.
"""
import collections
import struct
import sys

import automaton
import cfsa2
import container
import name_classes
import tags

# Lemmas of names and the readings of their forms, filled while the dictionary is read.
CAPITALISED = collections.defaultdict(set)

META = """language\tpl
source\tPoliMorf 2.1 (morfologik-stemming 2.1.6, polish.dict of 2016-02-13)
licence\tBSD-2-Clause
names\tSGJP 2026-06-01 (morfeusz2 1.99.15)
names-licence\tBSD-2-Clause
"""


def lemma_code(form, lemma):
    """The cheapest (bytes cut in front, bytes cut behind, bytes added) that turns the form into the lemma."""
    best = None
    for front in range(min(12, len(form)) if len(form) > 1 else 1):
        same = 0
        while front + same < len(form) and same < len(lemma) and form[front + same] == lemma[same]:
            same += 1
        cost = front + len(lemma) - same + (front > 0)
        if best is None or cost < best[0]:
            best = (cost, front, len(form) - front - same, lemma[same:])
    return best[1:]


def read(path):
    """(form, entry) pairs sorted by form; an entry is a tuple of (lemma code, readings)."""
    lemmas, folded, by_form = {}, {}, collections.defaultdict(lambda: collections.defaultdict(set))
    with open(path, "rb") as file:
        for form, lemma, tag in cfsa2.entries(file.read()):
            by_form[form.encode()][lemma.encode()].add(tag)
            if lemmas.setdefault(lemma, None) is None:
                lemmas[lemma] = name_classes.fnv(lemma.encode())
    if len(set(lemmas.values())) != len(lemmas):
        raise ValueError("two lemmas have one key")
    for form in sorted(by_form):
        groups = []
        for lemma, variants in sorted(by_form[form].items()):
            key = "+".join(sorted(variants))
            if key not in folded:
                folded[key] = tags.fold([tags.parse(t) for t in key.split("+")])
            if lemma.decode()[0].isupper():
                CAPITALISED[lemma.decode()].update(folded[key])
            groups.append((lemma_code(form, lemma), folded[key]))
        yield form, tuple(groups)


def build(path):
    """The sections of the compiled lexicon."""
    pairs = list(read(path))
    frequency = collections.Counter(entry for _, entry in pairs)
    order = sorted(frequency, key=lambda e: (-frequency[e], e))
    codes, sets = {}, {}
    entries, place = bytearray(), {}
    for entry in order:  # frequent entries first: their offsets are short
        place[entry] = len(entries)
        entries.append(len(entry))
        for code, readings in entry:
            entries += struct.pack(
                "<HH", codes.setdefault(code, len(codes)), sets.setdefault(readings, len(sets)))
    nodes, root = automaton.minimize((form, place[entry]) for form, entry in pairs)
    suffixes, table = bytearray(), bytearray()
    seen = {}
    for front, back, added in codes:
        if added not in seen:
            seen[added] = len(suffixes)
            suffixes += added
        table += struct.pack("<BBBxI", front, back, len(added), seen[added])
    names = {}
    lists = struct.pack("<H", len(sets))
    for readings in sets:
        ids = [names.setdefault(r, len(names)) for r in readings]
        lists += struct.pack(f"<H{len(ids)}H", len(ids), *ids)
    return [
        ("lexicon.meta", META.encode()),
        ("lexicon.tags", "".join(n + "\n" for n in names).encode()),
        ("lexicon.tagsets", lists),
        ("lexicon.codes", bytes(table)),
        ("lexicon.suffixes", bytes(suffixes)),
        ("lexicon.entries", bytes(entries)),
        ("lexicon.labels", bytes(sorted({label for _, arcs in nodes for label, _ in arcs}))),
        ("lexicon.names", name_classes.section(CAPITALISED)),
        ("lexicon.automaton", automaton.encode(nodes, root)),
    ]


def main():
    sections = build(sys.argv[1])
    for name, data in sections:
        print(f"{name}: {len(data)} bytes", file=sys.stderr)
    with open(sys.argv[2], "wb") as file:
        file.write(container.container(sections))


if __name__ == "__main__":
    main()
