"""Holds scores against .ci/floors.json: a figure may rise and never fall.

usage: floors.py SCORES CORPORA... [--raise], CORPORA being folders of corpora, a folder each with gold.jsonl

Precision and recall are not held: the F1 over them is. The scorer and the extractor give the same figures at each run, so no noise is allowed for. Floors belong to one state of a
corpus, named by the digest of its gold.jsonl; for another state they say nothing, and --raise starts them anew.
"""

import hashlib
import json
import subprocess
import sys
from pathlib import Path

FLOORS = Path(__file__).with_name("floors.json")


def measured(folder, corpora):
    """Corpus -> digest and figures; the counts that say how much was measured are no figures."""
    for file in sorted(folder.glob("*.json")):
        result = json.loads(file.read_text())
        figures = {k: v for k, v in result.items() if "." in k and not k.endswith((".n", ".precision", ".recall"))}
        if result["predicted"] != result["pages"]:
            sys.exit(f"quality gate FAILED: {file.stem} has {result['pages']} pages, {result['predicted']} came out")
        source = next(place for place in corpora if (place / file.stem).is_dir())
        gold = hashlib.sha256((source / file.stem / "gold.jsonl").read_bytes()).hexdigest()
        yield file.stem, {"gold": gold[:16], "figures": figures}


def committed():
    """Every state of the floors that was ever committed, where there is a history to ask."""
    git = lambda *arguments: subprocess.run(["git", *arguments], cwd=FLOORS.parent, capture_output=True, text=True)
    for commit in git("log", "--format=%H", "--", FLOORS.name).stdout.split():
        shown = git("show", f"{commit}:./{FLOORS.name}")
        if shown.returncode == 0:
            yield json.loads(shown.stdout)


def highest(states):
    """The highest floor of each figure, for the corpora as they are now."""
    floors = {}
    for state in states:
        for corpus, now in scores.items():
            known = state.get(corpus)
            if known and known["gold"] == now["gold"]:
                for figure, floor in known["figures"].items():
                    place = floors.setdefault(corpus, {})
                    place[figure] = max(floor, place.get(figure, 0))
    return floors


def compare(floors):
    failed = False
    for corpus, now in scores.items():
        for figure, value in now["figures"].items():
            floor = floors.get(corpus, {}).get(figure)
            fell = floor is not None and value < floor
            failed |= fell
            note = "no floor yet" if floor is None else f"FELL below {floor:.4f}" if fell else f"floor {floor:.4f}"
            print(f"{corpus:12} {figure:20} {value:.4f}  {note}")
    return failed


folders = [Path(argument) for argument in sys.argv[1:] if not argument.startswith("--")]
scores = dict(measured(folders[0], folders[1:]))
current = [json.loads(FLOORS.read_text())] if FLOORS.exists() else []
floors = highest([*current, *committed()])
if compare(floors):
    sys.exit("quality gate FAILED")
if "--raise" in sys.argv:
    FLOORS.write_text(json.dumps(scores, indent=2) + "\n")
    print(f"floors raised in {FLOORS}")
print("quality gate passed")
