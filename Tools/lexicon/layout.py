"""Lays a lexicon out as the sections that LanguagePacks/Lexicon.swift reads."""
import collections
import struct

import automaton


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


def sections(pairs, meta, names):
    """The sections of a lexicon.

    `pairs` are (form, entry) sorted by form; an entry is a tuple of (lemma code, readings), the likelier ones
    first where the language has an order. `meta` is text, `names` the bytes of the section of names.
    """
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
    tags = {}
    lists = struct.pack("<H", len(sets))
    for readings in sets:
        ids = [tags.setdefault(r, len(tags)) for r in readings]
        lists += struct.pack(f"<H{len(ids)}H", len(ids), *ids)
    return [
        ("lexicon.meta", meta.encode()),
        ("lexicon.tags", "".join(n + "\n" for n in tags).encode()),
        ("lexicon.tagsets", lists),
        ("lexicon.codes", bytes(table)),
        ("lexicon.suffixes", bytes(suffixes)),
        ("lexicon.entries", bytes(entries)),
        ("lexicon.labels", bytes(sorted({label for _, arcs in nodes for label, _ in arcs}))),
        ("lexicon.names", names),
        ("lexicon.automaton", automaton.encode(nodes, root)),
    ]
