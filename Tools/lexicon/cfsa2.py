"""Reads a dictionary automaton of the morfologik-stemming project (format CFSA2).

Layout: the bytes `\\fsa`, the version 0xC6, two bytes of flags (big endian), the number of labels, the
labels, then the arcs. An arc is a flag byte (0x80: the target follows this node; 0x40: last arc of its node;
0x20: a sequence ends here; low five bits: label number, 0 for a label byte that follows), then the target as a
little-endian base-128 number unless it follows. Arc 0 is the terminal node; its target is the root.
"""


def sequences(data):
    """Yields every byte sequence of the automaton, in its own order."""
    if data[:5] != b"\\fsa\xc6":
        raise ValueError("not a CFSA2 automaton")
    if (data[5] << 8 | data[6]) & 0x100:
        raise ValueError("automata with numbered nodes are not read")
    labels = data[8 : 8 + data[7]]
    arcs = data[8 + data[7] :]
    nodes = {}

    def number(at):
        value, shift = arcs[at] & 0x7F, 7
        while arcs[at] & 0x80:
            at += 1
            value |= (arcs[at] & 0x7F) << shift
            shift += 7
        return value, at + 1

    def node(start):
        if start in nodes:
            return nodes[start]
        found, at, last = [], start, False
        while not last:
            flags = arcs[at]
            at += 1
            if flags & 31:
                label = labels[flags & 31]
            else:
                label = arcs[at]
                at += 1
            target = None
            if not flags & 0x80:
                target, at = number(at)
            found.append((label, target, bool(flags & 0x20)))
            last = bool(flags & 0x40)
        nodes[start] = [(l, at if t is None else t, f) for l, t, f in found]
        return nodes[start]

    path = bytearray()
    stack = [iter(node(node(0)[0][1]))]
    while stack:
        arc = next(stack[-1], None)
        if arc is None:
            stack.pop()
            if path:
                path.pop()
            continue
        label, target, ends = arc
        path.append(label)
        if ends:
            yield bytes(path)
        if target:
            stack.append(iter(node(target)))
        else:
            path.pop()


def entries(data, separator=b";"):
    """Yields (form, lemma, tags) as text of a dictionary whose encoder is PREFIX.

    A code is two letters, the number of bytes to cut from the form's start and end ("A" is none), and the
    bytes to put behind what is left.
    """
    for sequence in sequences(data):
        form, code, tags = sequence.split(separator, 2)
        front, back = code[0] - 65, code[1] - 65
        if front == 190 or back == 190:
            front, back = 0, len(form)
        lemma = form[front : len(form) - back] + code[2:]
        yield form.decode(), lemma.decode(), tags.decode()
