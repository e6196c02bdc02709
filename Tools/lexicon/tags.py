"""Folds the tags of the Polish dictionary into few readings."""

CASES = ["nom", "gen", "dat", "acc", "inst", "loc", "voc"]
NUMBERS = ["sg", "pl"]
GENDERS = ["m1", "m2", "m3", "f", "n"]
PERSONS = ["pri", "sec", "ter"]
ASPECTS = ["imperf", "perf"]
DEGREES = ["pos", "com", "sup"]
# The neuter kinds agree alike; people in the plural alone (p1) agree like men, other such nouns like things.
GENDER_OF = {g: g for g in GENDERS} | {"n1": "n", "n2": "n", "n3": "n", "p1": "m1", "p2": "n", "p3": "n"}
DIMENSIONS = [NUMBERS, CASES, GENDERS, PERSONS, ASPECTS, DEGREES]
# Whether a verb takes `się` and how a numeral governs is of no use to the reader.
DROPPED = {"refl", "nonrefl", "refl.nonrefl", "congr", "rec", "congr.rec", "akc", "nakc", "akc.nakc",
           "wok", "nwok", "npun", "pun", "npun.pun", "comp"}


def parse(tag):
    """One tag as (class, further marks, one set for each dimension)."""
    head, *fields = tag.split(":")
    if head == "verb":
        head, fields = fields[0], fields[1:]
    sets, marks = [frozenset()] * len(DIMENSIONS), []
    for field in fields:
        values = [GENDER_OF.get(v, v) for v in field.split(".")]
        for k, known in enumerate(DIMENSIONS):
            if all(v in known for v in values):
                sets[k] = frozenset(values)
                break
        else:
            if field not in DROPPED:
                marks.append(field)
    return (head, ":".join(marks), *sets)


def fold(tags):
    """Joins readings that differ in one dimension only, until none is left; keeps what the tags mean."""
    tags = list(dict.fromkeys(tags))
    changed = True
    while changed:
        changed = False
        for k in (4, 3, 2, 5, 6, 7):
            groups, kept = {}, []
            for tag in tags:
                key = tag[:k] + tag[k + 1 :]
                if tag[k] and key in groups:
                    at = groups[key]
                    kept[at] = tag[:k] + (kept[at][k] | tag[k],) + tag[k + 1 :]
                    changed = True
                else:
                    if tag[k]:
                        groups[key] = len(kept)
                    kept.append(tag)
            tags = list(dict.fromkeys(kept))
    return tuple(sorted(text(t) for t in tags))


def text(tag):
    """A folded reading in the dictionary's own notation."""
    head, marks, *sets = tag
    parts = [head] + ([marks] if marks else [])
    for known, values in zip(DIMENSIONS, sets):
        if values:
            parts.append(".".join(v for v in known if v in values))
    return ":".join(parts)
