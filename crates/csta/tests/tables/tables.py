#!/usr/bin/env python3
"""Prints what the modules of ECMA-285 number: operations by their codes, bits by their places, events by their tags.

  tables.py operations FOLDER   a line for each operation: its code and its name
  tables.py bits FOLDER         a line for each BIT STRING with names: its name, then `place:name` for each of its bits
  tables.py events FOLDER       a line for each event: the tag of its group, its own, and the two names

It reads the text of the modules and nothing of this project. The modules are Ecma International's and are not part of it.
"""
import glob, os, re, sys


def text_of(folder):
    """All modules without their comments."""
    files = sorted(glob.glob(os.path.join(folder, "*.asn1")))
    text = "\n".join(open(file, encoding="utf-8").read() for file in files)
    return re.sub(r"--.*?(--|$)", " ", text.replace("–", "-"), flags=re.M)


def operations(text):
    found = re.findall(r"\b([a-z][\w-]*)\s+OPERATION\s*::=\s*\{.*?local:\s*(\d+)\s*\}", text, flags=re.S)
    return sorted({f"{int(code)} {name}" for name, code in found}, key=lambda line: int(line.split()[0]))


def bits(text):
    lines = []
    for name, body in re.findall(r"\b([\w-]+)\s*(?:::=)?\s*(?:\[[^]]*\]\s*(?:IMPLICIT)?)?\s*BIT\s+STRING\s*\{([^}]*)\}", text):
        rows = re.findall(r"([a-z][\w-]*)\s*\(\s*(\d+)\s*\)", body)
        rows.sort(key=lambda row: int(row[1]))
        lines.append(" ".join([name] + [f"{bit}:{bit_name}" for bit_name, bit in rows]))
    return sorted(lines)


def members(text, choice):
    body = re.search(r"\b" + choice + r"\s*::=\s*CHOICE\s*\{([^}]*)\}", text).group(1)
    return [(int(tag), name, kind) for name, tag, kind in re.findall(r"([a-z][\w-]*)\s*\[\s*(\d+)\s*\]\s*(?:IMPLICIT\s+)?([\w-]+)", body)]


def events(text):
    definitions = text[text.index("CSTA-event-report-definitions"):]
    return [
        f"{group} {tag} {group_name} {name}"
        for group, group_name, kind in sorted(members(definitions, "EventSpecificInfo"))
        for tag, name, _ in sorted(members(definitions, kind))
    ]


if __name__ == "__main__":
    if len(sys.argv) != 3 or sys.argv[1] not in ("operations", "bits", "events"):
        sys.exit(__doc__)
    print("\n".join(globals()[sys.argv[1]](text_of(sys.argv[2]))))
