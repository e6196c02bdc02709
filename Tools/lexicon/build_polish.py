#!/usr/bin/env python3
"""Builds the compiled Polish lexicon.

    python3 Tools/lexicon/build_polish.py polish.dict Sources/CLanguageData/data/pl.lexicon

`polish.dict` is the PoliMorf dictionary 2.1 of 2016-02-13 as the morfologik-stemming project publishes it
(Debian: libmorfologik-stemming2-java 2.1.6, inside morfologik-polish.jar). Copyright (c) 2016 Marcin
Milkowski; BSD-2-Clause. The classes of names come from SGJP (see name_classes.py; pip install morfeusz2==1.99.15).
Takes about five minutes and 4 GB of memory; the result depends on the input alone.
"""
import collections
import sys

import cfsa2
import container
import layout
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
            groups.append((layout.lemma_code(form, lemma), folded[key]))
        yield form, tuple(groups)


def build(path):
    """The sections of the compiled lexicon."""
    pairs = list(read(path))
    return layout.sections(pairs, META, name_classes.section(CAPITALISED))


def main():
    sections = build(sys.argv[1])
    for name, data in sections:
        print(f"{name}: {len(data)} bytes", file=sys.stderr)
    with open(sys.argv[2], "wb") as file:
        file.write(container.container(sections))


if __name__ == "__main__":
    main()
