"""Writes the container that LanguagePacks/PackContainer.swift reads."""
import struct
import zlib

MAGIC = b"CKPK"
VERSION = 1


def container(sections):
    """The bytes of a container with the given (name, bytes) pairs, in their order."""
    entry = struct.Struct("<24sIIII")
    offset = 8 + entry.size * len(sections)
    head, body = struct.pack("<4sHH", MAGIC, VERSION, len(sections)), b""
    for name, data in sections:
        raw = name.encode("ascii")
        if len(raw) > 24:
            raise ValueError(f"section name too long: {name}")
        padding = -(offset + len(body)) % 8
        body += bytes(padding)
        head += entry.pack(raw, offset + len(body), len(data), zlib.crc32(data), 0)
        body += data
    return head + body
