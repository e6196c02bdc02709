"""Builds the minimal automaton that LanguagePacks/LexiconAutomaton.swift walks."""


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


def encode(nodes, root):
    """The automaton's bytes.

    Four bytes with the root's offset, then the nodes. A node is a header byte (bits 0-4: number of arcs, 31 for
    a byte of its own that follows; bit 5: a form ends here; bits 6-7: bytes of a target, less one), the value
    of the form that ends here in three bytes, the labels in order, then the targets, little endian. A target is
    2 * distance back to the child, or 2 * value + 1 where a form ends and nothing follows.
    """
    out, place = bytearray(4), [0] * len(nodes)
    for k, (value, arcs) in enumerate(nodes):
        if not arcs and k != root:
            continue
        here = len(out)
        targets = []
        for _, child in arcs:
            end, below = nodes[child]
            targets.append(2 * (here - place[child]) if below else 2 * end + 1)
        width = max(1, (max(targets, default=0).bit_length() + 7) // 8)
        if width > 3:
            raise ValueError("the automaton is too large")
        place[k] = here
        head = min(len(arcs), 31) | (32 if value >= 0 else 0) | (width - 1) << 6
        out.append(head)
        if len(arcs) >= 31:
            out.append(len(arcs))
        if value >= 0:
            out += value.to_bytes(3, "little")
        out += bytes(label for label, _ in arcs)
        for target in targets:
            out += target.to_bytes(width, "little")
    out[:4] = place[root].to_bytes(4, "little")
    return bytes(out)
