"""What a researcher would script: tasks, units and targets of notices, by regular expressions and jieba.

Only scripts/bench uses it, as a reference for the speed of Hongtou; it is far less right. Usage:
reference.py FOLDER OUTPUT.jsonl
"""

import json
import logging
import pathlib
import re
import sys

import jieba

jieba.setLogLevel(logging.ERROR)

NUMBERED = re.compile(r"^\s*(?:([一二三四五六七八九十百]+)、|（([一二三四五六七八九十百]+)）|(\d+)[.．、])\s*(.*)$")
TITLE = re.compile(r"^[^。]{2,40}")
RESPONSIBLE = re.compile(r"（([^（）]*(?:单位[:：]|牵头|配合|负责)[^（）]*(?:（[^（）]*）[^（）]*)*)）\s*$")
LABEL = re.compile(r"(牵头单位|责任单位|配合单位|完成时限)[:：]")
PART = re.compile(r"[；;，,]")
UNIT_SPLIT = re.compile(r"[、，,]|和|及")
ROLE = re.compile(r"(按职责分工负责|牵头|配合|负责|参与)$")
DEADLINE = re.compile(r"(?:到)?(20\d\d)年(?:(\d{1,2})月)?(?:底)?(?:前|，)?")
FIGURE = re.compile(
    r"(不少于|不低于|达到|超过|突破|新增|建成|培育|压缩至|提高到|稳定在)?([^，。；\d]{0,20}?)"
    r"(\d+(?:\.\d+)?)\s*(%|亿元|万元|万人次|人次|个工作日|个|家|项|名|人|万|公里|亩)(以上|以内|左右)?"
)
CLAUSE = re.compile(r"[，。；]")
NUMBER = re.compile(r"[\u4e00-\u9fff]{1,8}〔(20\d\d)〕(\d+)号")
CITED = re.compile(r"《([^《》]{2,80})》(?:（([^（）]*〔20\d\d〕\d+号)）)?")


def responsibilities(text):
    found = []
    match = RESPONSIBLE.search(text)
    if not match:
        return found
    for part in re.split(r"[；;]", match.group(1)):
        label = LABEL.match(part)
        role = "responsible"
        if label:
            role = {"牵头单位": "lead", "配合单位": "support"}.get(label.group(1), role)
            part = part[label.end():]
        for piece in PART.split(part):
            verb = ROLE.search(piece)
            own = role
            if verb:
                own = {"牵头": "lead", "配合": "support", "参与": "support"}.get(verb.group(1), role)
                piece = piece[: verb.start()]
            for unit in UNIT_SPLIT.split(piece):
                unit = unit.strip()
                if len(unit) > 1:
                    found.append({"unit": unit, "role": own})
    return found


def targets(text, start, words):
    found = []
    for match in FIGURE.finditer(text):
        clause = text[max((m.end() for m in CLAUSE.finditer(text, 0, match.start())), default=0): match.end()]
        when = DEADLINE.search(clause)
        # the indicator: the last nouns, as jieba cuts them, before the figure
        before = [word for word, begin, end in words if begin < match.start(3) and end > match.start(3) - 12]
        found.append({
            "text": match.group(0),
            "start": start + match.start(),
            "indicator": "".join(word for word in before[-4:] if len(word) > 1),
            "value": float(match.group(3)),
            "unit": match.group(4),
            "deadline": when.group(1) if when else None,
        })
    return found


def notice(text):
    lines = text.split("\n")
    number = NUMBER.search(text)
    record = {
        "title": lines[0].strip(),
        "number": number.group(0) if number else None,
        "citations": [match.groups() for match in CITED.finditer(text)],
        "tasks": [],
        "targets": [],
        "words": {},
    }
    start = 0
    for line in lines:
        words = list(jieba.tokenize(line))
        for word, _, _ in words:
            if len(word) > 1:
                record["words"][word] = record["words"].get(word, 0) + 1
        match = NUMBERED.match(line)
        if match and len(match.group(4)) > 30:
            body = match.group(4)
            record["tasks"].append({
                "number": match.group(1) or match.group(2) or match.group(3),
                "title": TITLE.match(body).group(0) if TITLE.match(body) else body[:20],
                "text": body,
                "start": start + match.start(4),
                "responsibilities": responsibilities(body),
            })
        record["targets"] += targets(line, start, words)
        start += len(line) + 1
    return record


def main():
    folder, output = sys.argv[1:]
    with open(output, "w", encoding="utf-8") as out:
        for path in sorted(pathlib.Path(folder).rglob("*.txt")):
            record = notice(path.read_text(encoding="utf-8"))
            out.write(json.dumps(record, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
