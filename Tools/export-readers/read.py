"""Reads exports with other makers' programs and compares what they find with the article. Called by Tools/check-exports."""

import csv
import json
import shutil
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree

import rdflib
from bratly import io as bratly
from pybrat.parser import BratParser
from pyld import jsonld
from pyshacl import validate

TOOLS = Path(__file__).parent
CONTEXTS = {
    "http://www.w3.org/ns/anno.jsonld": "web-annotation.context.json",
    "https://schema.org": "claimreview.context.json",
}
OA = rdflib.Namespace("http://www.w3.org/ns/oa#")
SCHEMA = rdflib.Namespace("https://schema.org/")


def load(url, options):
    """Contexts come from this folder: a test that fetches is no test."""
    if url.rstrip("/") not in CONTEXTS:
        sys.exit(f"the export names a context that is not here: {url}")
    document = json.loads((TOOLS / CONTEXTS[url.rstrip("/")]).read_text(encoding="utf-8"))
    return {"contentType": "application/ld+json", "contextUrl": None, "documentUrl": url, "document": document}


def terms(value):
    """Every key of a JSON document but those of its context, and every name of a type."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key == "@context":
                continue
            yield key
            if key in ("type", "@type", "motivation", "purpose"):
                yield inner
            else:
                yield from terms(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from terms(inner)


def graph(path):
    """The document as RDF by PyLD, read back by rdflib. A term without a meaning would be dropped: that is a failure."""
    document = json.loads(path.read_text(encoding="utf-8"))
    expanded = json.dumps(jsonld.expand(document, {"documentLoader": load}))
    context = jsonld.JsonLdProcessor()
    active = context.process_context(
        context._get_initial_context({"processingMode": "json-ld-1.1", "documentLoader": load}),
        document["@context"], {"processingMode": "json-ld-1.1", "documentLoader": load},
    )
    for term in set(terms(document)):
        meaning = term if term.startswith("@") else context._expand_iri(active, term, vocab=True)
        if not meaning.startswith("@") and ":" not in meaning:
            sys.exit(f"{path}: “{term}” has no meaning in its context")
    quads = jsonld.to_rdf(json.loads(expanded), {"format": "application/n-quads", "documentLoader": load})
    result = rdflib.Graph()
    result.parse(data=quads, format="nt")
    return result


def hold(data, shapes, path):
    conforms, _, report = validate(data, shacl_graph=rdflib.Graph().parse(TOOLS / shapes), inference="none")
    if not conforms:
        sys.exit(f"{path}: {report}")


def web_annotation(folder, text):
    path = folder / "rzeka.jsonld"
    data = graph(path)
    hold(data, "web-annotation.shapes.ttl", path)
    targets = list(data.objects(None, OA.hasTarget))
    for target in targets:
        selectors = list(data.objects(target, OA.hasSelector))
        exact = next(str(e) for s in selectors for e in data.objects(s, OA.exact))
        start = next(int(e) for s in selectors for e in data.objects(s, OA.start))
        end = next(int(e) for s in selectors for e in data.objects(s, OA.end))
        around = "".join(
            str(next((e for s in selectors for e in data.objects(s, term)), "")) for term in (OA.prefix, OA.exact, OA.suffix)
        )
        if text[start:end] != exact:
            sys.exit(f"{path}: at {start}-{end} stands {text[start:end]!r}, not {exact!r}")
        if text.count(around) != 1:
            sys.exit(f"{path}: {exact!r} in its context stands there {text.count(around)} times")
    # The order of a chain survives only as a list.
    chains = [list(rdflib.collection.Collection(data, c)) for c in data.objects(None, rdflib.URIRef("urn:claimkit:ns#chain"))]
    if not chains or max(map(len, chains)) < 3:
        sys.exit(f"{path}: the chain of three is not a list of three")
    print(f"web-annotation: {len(targets)} targets in {len(data)} statements")


def claimreview(folder):
    files = sorted(folder.glob("*.jsonld"))
    alone = together = 0
    for path in files:
        data = graph(path)
        hold(data, "claimreview.shapes.ttl", path)
        reviews = set(data.subjects(rdflib.RDF.type, SCHEMA.ClaimReview))
        if path.stem == "rzeka":
            together = len(reviews)
        else:
            alone += len(reviews)
            if len(reviews) != 1:
                sys.exit(f"{path}: a file of its own has one review")
    if alone != together or alone == 0:
        sys.exit(f"claimreview: {alone} files and {together} reviews in one document")
    print(f"claimreview: {alone} reviews")


def brat(folder, text, source):
    with tempfile.TemporaryDirectory() as name:
        shutil.copy(folder / "rzeka.ann", Path(name, "rzeka.ann"))
        shutil.copy(source, Path(name, "rzeka.txt"))
        # It holds a cue and the trigger of its event for one entity marked twice; corpora of attributions have both.
        [example] = BratParser(error="ignore").parse(name)
        if example.text != text:
            sys.exit("brat: the parser reads another text")
        events = [e for e in example.events if any(argument.type == "Content" for argument in e.arguments)]
        if not events or len(example.entities) < 2 * len(events):
            sys.exit(f"brat: {len(example.entities)} entities and {len(events)} events are read")
        for entity in example.entities + [e.trigger for e in events]:
            words = " ".join(text[span.start : span.end] for span in entity.spans)
            if words != entity.mention:
                sys.exit(f"brat: {entity.id} is {words!r}, not {entity.mention!r}")
        [document] = bratly.read_document_collection_from_folder(name).documents
        if not document.check_ann_compatibility_with_txt():
            sys.exit("brat: the annotations do not fit the text")
        [annotations] = document.annotation_collections
        kinds = [type(annotation).__name__ for annotation in annotations.annotations]
    counts = {kind: kinds.count(kind) for kind in sorted(set(kinds))}
    lines = (folder / "rzeka.ann").read_text(encoding="utf-8").splitlines()
    names = {"T": "Entity", "E": "Event", "A": "Attribute", "#": "Note"}
    for prefix, kind in names.items():
        written = sum(line.startswith(prefix) for line in lines)
        if written != kinds.count(kind + "Annotation") or written == 0:
            sys.exit(f"brat: {written} lines {prefix} are read as {kinds.count(kind + 'Annotation')}")
    if len(events) != kinds.count("EventAnnotation"):
        sys.exit(f"brat: {kinds.count('EventAnnotation')} events, of which {len(events)} have a content")
    print(f"brat: {counts}")


def label_studio(folder, text):
    [task] = json.loads((folder / "rzeka.json").read_text(encoding="utf-8"))
    config = ElementTree.parse(folder / "labeling-config.xml").getroot()
    controls = {node.get("name"): node for node in config.iter() if node.get("toName")}
    if task["data"]["text"] != text or "annotations" in task:
        sys.exit("label-studio: another text, or predictions that count as finished work")
    units = text.encode("utf-16-le")
    regions = set()
    for item in task["predictions"][0]["result"]:
        if item["type"] == "relation":
            if not {item["from_id"], item["to_id"]} <= regions:
                sys.exit(f"label-studio: a relation of regions that are not there: {item}")
            continue
        control, value = controls[item["from_name"]], item["value"]
        if control.tag.lower() != item["type"] or control.get("toName") != item["to_name"]:
            sys.exit(f"label-studio: {item['from_name']} is no {item['type']} of the configuration")
        allowed = {node.get("value") for node in control}
        if not set(value.get("labels", []) + value.get("choices", [])) <= allowed:
            sys.exit(f"label-studio: a value that the configuration does not have: {value}")
        words = units[2 * value["start"] : 2 * value["end"]].decode("utf-16-le")
        if item["type"] == "labels":
            regions.add(item["id"])
            if words != value["text"]:
                sys.exit(f"label-studio: {item['id']} is {words!r}, not {value['text']!r}")
    print(f"label-studio: {len(regions)} regions")


def tables(folder, text):
    with open(folder / "csv" / "rzeka.csv", newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file, strict=True))
    lines = (folder / "jsonl" / "rzeka.jsonl").read_text(encoding="utf-8").split("\n")[:-1]
    claims = [json.loads(line) for line in lines]
    if [row["claim"] for row in rows] != [claim["id"] for claim in claims]:
        sys.exit("csv and jsonl do not have the same claims")
    for row, claim in zip(rows, claims):
        if None in row or any(value is None for value in row.values()):
            sys.exit(f"csv: the row of {row['claim']} has not the fields of the header")
        if any(value[:1] in ("=", "+", "-", "@", "\t", "\r") for value in row.values()):
            sys.exit(f"csv: a field of {row['claim']} would be run as a formula")
        words = " … ".join(text[start:end] for start, end in claim.get("spans", []))
        if "dropped" not in claim and words != claim["quote"]:
            sys.exit(f"jsonl: {claim['id']} is {words!r}, not {claim['quote']!r}")
    print(f"csv and jsonl: {len(rows)} claims")


def main():
    folder, source = Path(sys.argv[1]), Path(sys.argv[2])
    with open(source, encoding="utf-8", newline="") as file:
        text = file.read()
    web_annotation(folder / "web-annotation", text)
    claimreview(folder / "claimreview")
    brat(folder / "brat", text, source)
    label_studio(folder / "label-studio", text)
    tables(folder, text)


main()
