"""Builds the automaton that LanguagePacks/LexiconAutomaton.swift walks: minimal, laid out for speed."""
import array


def minimize(pairs):
    """The minimal automaton of (form, value) pairs sorted by form: a list of (value or -1, arcs) and the root.

    Children come before their parents. Incremental construction over sorted input: only the path of the last
    form is open, everything left of it is shared with an equal node.
    """
    register, nodes = {}, []

    def close(node):
        key = (node[0], tuple(node[1]))
        if key not in register:
            register[key] = len(nodes)
            nodes.append(key)
        return register[key]

    path, last = [[-1, []]], b""

    def cut(depth):
        while len(path) - 1 > depth:
            node = path.pop()
            path[-1][1].append((last[len(path) - 1], close(node)))

    for form, value in pairs:
        shared = 0
        while shared < min(len(form), len(last)) and form[shared] == last[shared]:
            shared += 1
        cut(shared)
        path.extend([-1, []] for _ in form[shared:])
        path[-1][0], last = value, form
    cut(0)
    return nodes, close(path[0])


# A unit that no arc uses; no label is 255, since no byte of UTF-8 is.
EMPTY = 255
# How many free places are tried for a node before the first of them is left for nodes with one arc.
TRIES = 40


def encode(nodes, root):
    """The automaton's bytes: a double array.

    Four bytes with the root's place, then units of four bytes, little endian. An arc with label c of the node
    at place b is the unit b + c: bits 0-7 hold c, bit 8 says that a form ends there and nothing follows, the
    other bits hold the child's place, or the form's value where bit 8 is set. Where a form ends and others go
    on, the unit b itself holds the value, with label 0 and bit 8 set. No two nodes have one place, so the label
    alone tells whose a unit is.
    """
    order, stack, seen = [], [root], {root}
    while stack:
        node = stack.pop()
        order.append(node)
        for _, child in reversed(nodes[node][1]):
            if nodes[child][1] and child not in seen:
                seen.add(child)
                stack.append(child)
    labels = {n: ([0] if nodes[n][0] >= 0 else []) + [c for c, _ in nodes[n][1]] for n in order}
    limit = 2 * sum(len(found) for found in labels.values()) + 1024
    used, taken, place = bytearray(limit), bytearray(limit), {}

    def put(node, base):
        place[node] = base
        taken[base] = 1
        for label in labels[node]:
            used[base + label] = 1

    low = 256
    for node in order:
        if len(labels[node]) == 1:
            continue
        first, *rest = labels[node]
        low = used.index(0, low)
        at, tries = low, 0
        while True:
            at = used.index(0, at)
            base = at - first
            if not taken[base] and not any(used[base + label] for label in rest):
                break
            at, tries = at + 1, tries + 1
            if tries == TRIES:
                low = used.index(0, low + 1)
                at, tries = max(at, low), 0
        put(node, base)
    lows = [256] * 256
    for node in order:
        if len(labels[node]) == 1:
            label = labels[node][0]
            at = used.index(0, lows[label])
            lows[label] = at
            while used[at] or taken[at - label]:
                at += 1
            put(node, at - label)
    units = array.array("I", [EMPTY]) * (used.rindex(1) + 1)
    for node, base in place.items():
        value, arcs = nodes[node]
        if value >= 0:
            units[base] = 0x100 | value << 9
        for label, child in arcs:
            end, below = nodes[child]
            units[base + label] = label | (place[child] << 9 if below else 0x100 | end << 9)
    if max(max(place.values()), max(v for v, _ in nodes)) >= 1 << 23:
        raise ValueError("the automaton is too large")
    return place[root].to_bytes(4, "little") + b"".join(u.to_bytes(4, "little") for u in units)
