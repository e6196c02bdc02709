#!/usr/bin/env python3
"""Builds the compiled English lexicon.

    python3 Tools/lexicon/build_english.py WORDNET LEMMINFLECT NAMES Sources/CLanguageData/data/en.lexicon

WORDNET is the folder of WordNet 3.0's database (Debian: wordnet-base 3.0, /usr/share/wordnet), LEMMINFLECT the
folder `lemminflect/resources` of the Python package lemminflect 0.2.3, NAMES the folder `names` of the Python
package names 0.3.0, which holds the name lists of the census of 1990. Licences: NOTICE-lexicon.txt. Words of the
closed classes are not in it: they are the list `forms` of the pack. The result depends on the input alone.
"""
import collections
import gzip
import struct
import sys

import container
import layout

META = """language\ten
source\tWordNet 3.0 (words, classes, counts), lemminflect 0.2.3 (irregular forms)
licence\tWordNet 3.0 licence; MIT
names\tUS Census Bureau 1990 (names 0.3.0), WordNet 3.0
names-licence\tpublic domain (names: MIT); WordNet 3.0 licence
"""
PARTS = {"noun": 1, "verb": 2, "adj": 3, "adv": 4}
# WordNet's files of senses, by number.
GROUP, LOCATION, PERSON = 14, 15, 18
# The bits of LanguagePacks/NameClasses.swift.
MAN, WOMAN, SURNAME, PLACE, ORGANIZATION, OTHER = 1, 2, 4, 8, 16, 32
# How many surnames of the census, the most frequent first, are taken.
SURNAMES = 24000
VOWELS = "aeiou"
# Nouns that are plurals as they stand, and nouns that are both.
PLURALS = {"people", "police", "cattle", "media", "personnel"}
INVARIANT = {"sheep", "deer", "fish", "series", "species", "aircraft", "offspring", "headquarters", "means",
             "crossroads", "spacecraft", "staff", "crew", "press", "counsel"}


def fnv(lemma):
    """The hash of LanguagePacks/LemmaKey.swift."""
    value = 0xCBF29CE484222325
    for byte in lemma:
        value = (value ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return value


def is_word(text):
    """Whether a text is one word of letters, hyphens and apostrophes."""
    return text.replace("-", "").replace("'", "").isalpha() and text.isascii()


def doubles(word):
    """Whether a verb of one syllable doubles its last letter: `plan`, `planned`."""
    return (len(word) >= 3 and word[-1] not in VOWELS + "wxyh" and word[-2] in VOWELS
            and word[-3] not in VOWELS and sum(c in VOWELS for c in word) == 1)


def with_s(word):
    """The form in -s by rule."""
    if word.endswith(("s", "x", "z", "ch", "sh")):
        return word + "es"
    if word.endswith("y") and word[-2:-1] not in VOWELS:
        return word[:-1] + "ies"
    return word + "s"


def with_ed(word):
    """The past form by rule."""
    if word.endswith("e"):
        return word + "d"
    if word.endswith("y") and word[-2:-1] not in VOWELS:
        return word[:-1] + "ied"
    return word + word[-1] + "ed" if doubles(word) else word + "ed"


def with_ing(word):
    """The form in -ing by rule."""
    if word.endswith("ie"):
        return word[:-2] + "ying"
    if word.endswith("e") and not word.endswith(("ee", "oe", "ye")):
        return word[:-1] + "ing"
    return word + word[-1] + "ing" if doubles(word) else word + "ing"


def read_wordnet(folder):
    """Lemmas by part of speech with their counts; persons among the nouns; capitalised names with their classes."""
    counts = collections.Counter()
    with open(f"{folder}/cntlist.rev") as file:
        for line in file:
            sense, _, count = line.split()
            lemma, _, rest = sense.partition("%")
            part = min(int(rest[0]), 3) if rest[0] != "4" else 4
            part = 3 if rest[0] == "5" else part
            counts[lemma, part] += int(count)
    lemmas, persons, names = {p: set() for p in PARTS}, set(), collections.Counter()
    for part in PARTS:
        senses = {}
        with open(f"{folder}/data.{part}") as file:
            for line in file:
                if line.startswith("  "):
                    continue
                fields = line.split("|")[0].split()
                number, kind = fields[0], int(fields[1])
                words = [fields[4 + 2 * k].split("(")[0] for k in range(int(fields[3], 16))]
                senses[number] = kind
                for word in words:
                    if not is_word(word):
                        continue
                    if word[0].isupper():
                        bit = {LOCATION: PLACE, GROUP: ORGANIZATION, PERSON: SURNAME}.get(kind, OTHER)
                        if part == "noun":
                            names[word] |= bit
                    else:
                        lemmas[part].add(word)
        if part == "noun":
            with open(f"{folder}/index.noun") as file:
                for line in file:
                    if line.startswith("  "):
                        continue
                    fields = line.split()
                    first = fields[-int(fields[2])]
                    if senses[first] == PERSON:
                        persons.add(fields[0])
    return lemmas, persons, names, counts


def read_irregular(folder):
    """The inflections that lemminflect lists: (lemma, part) to its fields, each a list of forms."""
    table = {}
    with gzip.open(f"{folder}/infl_lu.csv.gz", "rt") as file:
        for line in file:
            lemma, part, *fields = line.strip().split(",")
            table[lemma, part] = [f.split("/") if f else [] for f in fields]
    return table


def inflect(lemma, part, table):
    """The (form, readings) of a lemma."""
    known = table.get((lemma, part), [])
    if part == "verb":
        past, participle, ing, third = (known + [[], [], [], []])[:4]
        past = past or [with_ed(lemma)]
        yield lemma, ("inf", "fin:pl")
        for form in participle or past:
            yield form, ("ppas",)
        for form in past:
            yield form, ("praet",)
        for form in ing or [with_ing(lemma)]:
            yield form, ("ger:sg", "pact")
        for form in third or [with_s(lemma)]:
            yield form, ("fin:sg:ter",)
    elif part == "noun":
        # A lemma among its own plurals is listed as uncountable; only a few are plurals indeed.
        plural = [form for form in (known[0] if known else []) if form != lemma] or [with_s(lemma)]
        if lemma in PLURALS:
            yield lemma, ("subst:pl",)
            return
        yield lemma, ("subst:sg.pl",) if lemma in INVARIANT else ("subst:sg",)
        for form in plural:
            if form:
                yield form, ("subst:pl",)
    elif part == "adj":
        yield lemma, ("adj:pos",)
        for forms, degree in zip(known, ("com", "sup")):
            for form in forms:
                yield form, (f"adj:{degree}",)
    else:
        yield lemma, ("adv",)


def read_census(folder):
    """Classes of first names and surnames, with their shares."""
    shares = {}
    for name, bit in (("dist.male.first", MAN), ("dist.female.first", WOMAN), ("dist.all.last", SURNAME)):
        rows = {}
        with open(f"{folder}/{name}") as file:
            for k, line in enumerate(file):
                word, share, *_ = line.split()
                if bit != SURNAME or k < SURNAMES:
                    rows[word.capitalize()] = float(share)
        shares[bit] = rows
    classes = collections.Counter()
    for word in set().union(*shares.values()):
        man, woman = shares[MAN].get(word, 0), shares[WOMAN].get(word, 0)
        if word in shares[MAN] and man * 5 >= woman:
            classes[word] |= MAN
        if word in shares[WOMAN] and woman * 5 >= man:
            classes[word] |= WOMAN
        if word in shares[SURNAME]:
            classes[word] |= SURNAME
    return classes


def cased(word):
    """`Mcconnell` as it is written, `McConnell`; O'Brien likewise."""
    if word.startswith("Mc") and len(word) > 4:
        return "Mc" + word[2:].capitalize()
    return word


def main():
    wordnet, inflections, census, target = sys.argv[1:5]
    lemmas, persons, names, counts = read_wordnet(wordnet)
    table = read_irregular(inflections)
    by_form = collections.defaultdict(dict)
    for part, number in PARTS.items():
        for lemma in sorted(lemmas[part]):
            weight = counts[lemma, number]
            for form, readings in inflect(lemma, part, table):
                if not is_word(form):
                    continue
                if part == "noun" and lemma in persons:
                    readings = tuple(f"{r}:m1" for r in readings)
                # The likelier part of speech first; of equals nouns before verbs.
                slot = by_form[form.encode()].setdefault((-weight, number, lemma), [])
                slot.extend(r for r in readings if r not in slot)
    for word, bit in read_census(census).items():
        names[cased(word)] |= bit
    for word in sorted(names):
        gender = {MAN: ":m1", WOMAN: ":f"}.get(names[word] & (MAN | WOMAN), "")
        by_form[word.encode()][(0, 0, word)] = [f"subst:sg{gender}"]
    pairs = []
    for form in sorted(by_form):
        entry = []
        for (_, _, lemma), readings in sorted(by_form[form].items()):
            entry.append((layout.lemma_code(form, lemma.encode()), tuple(readings)))
        pairs.append((form, tuple(entry[:8])))
    rows = {fnv(word.encode()) >> 24: names[word] for word in names}
    section = b"".join(struct.pack(">Q", key)[3:] + bytes([rows[key]]) for key in sorted(rows))
    found = layout.sections(pairs, META, section)
    for name, data in found:
        print(f"{name}: {len(data)} bytes", file=sys.stderr)
    with open(target, "wb") as file:
        file.write(container.container(found))


if __name__ == "__main__":
    main()
