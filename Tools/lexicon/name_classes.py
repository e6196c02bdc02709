"""Says which capitalised lemmas are names of what.

The labels come from SGJP as the Python package morfeusz2 holds it (version 1.99.15, dictionary
pl.sgjp.sgjp-2026.06.01; BSD-2-Clause, see NOTICE-lexicon.txt): first name, surname, geographic name and so on.
"""
import struct

import morfeusz2

VERSION, DICTIONARY = "1.99.15", "pl.sgjp.sgjp-2026.06.01"

# The bits of LanguagePacks/NameClasses.swift.
FIRST_NAME_MASCULINE, FIRST_NAME_FEMININE, SURNAME, PLACE, ORGANIZATION, OTHER, RARE_SURNAME = (
    1 << k for k in range(7))

SURNAMES = {"nazwisko", "nazwisko_(odmężowskie)", "nazwisko_(odojcowskie)", "człon_nazwiska"}
PLACES = {"nazwa_geograficzna", "człon_nazwy_geograficznej"}
ORGANIZATIONS = {
    "nazwa_organizacji", "nazwa_instytucji", "nazwa_firmy", "człon_nazwy_organizacji",
    "człon_nazwy_instytucji", "człon_nazwy_firmy", "marka", "tytuł"}
COMMON = {"nazwa_pospolita"}


def fnv(lemma):
    """The hash of LanguagePacks/LemmaKey.swift."""
    value = 0xCBF29CE484222325
    for byte in lemma:
        value = (value ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return value


def classes(analyser, lemma, tags):
    """The name classes of a lemma; `tags` are the dictionary's folded tags of its forms."""
    found, labelled = 0, False
    for _, _, (_, base, tag, labels, _) in analyser.analyse(lemma):
        if base.split(":")[0] != lemma or not labels:
            continue
        labelled = True
        for label in labels:
            if label == "imię":
                found |= FIRST_NAME_FEMININE if tag.endswith(":f") else FIRST_NAME_MASCULINE
            elif label in SURNAMES:
                found |= SURNAME
            elif label in PLACES:
                found |= PLACE
            elif label in ORGANIZATIONS:
                found |= ORGANIZATION
            elif label not in COMMON:
                found |= OTHER
    if not labelled and any(":m1" in t and t.startswith("subst:") for t in tags):
        # A name of a man that SGJP does not list is a surname more often than anything else.
        found |= SURNAME
    if found & SURNAME and found & (PLACE | ORGANIZATION) and not found & (
            FIRST_NAME_MASCULINE | FIRST_NAME_FEMININE):
        # Most names of towns are somebody's surname too; in the news they are towns.
        found = found & ~SURNAME | RARE_SURNAME
    return found


def section(lemmas):
    """The bytes of the section `lexicon.names`: (40 bits of the lemma's hash, classes), sorted.

    `lemmas` maps each capitalised lemma to its tags.
    """
    analyser = morfeusz2.Morfeusz(generate=False)
    if (morfeusz2.__version__, analyser.dict_id()) != (VERSION, DICTIONARY):
        raise SystemExit(f"needs morfeusz2 {VERSION} with {DICTIONARY}")
    rows = {}
    for lemma, tags in lemmas.items():
        found = classes(analyser, lemma, tags)
        if found:
            key = fnv(lemma.encode()) >> 24
            if key in rows:
                raise ValueError(f"two lemmas of one hash: {lemma}")
            rows[key] = found
    return b"".join(struct.pack(">Q", key)[3:] + bytes([rows[key]]) for key in sorted(rows))
